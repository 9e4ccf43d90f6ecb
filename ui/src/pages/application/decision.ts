import type { AwardForm, Basis, Command, Decider } from "../../lib/contract.gen";
import { cents, fromCents, type Money } from "../../lib/money";

/** The ways on that the officer chooses from. */
export type Way = "award" | "part" | "reject" | "ask-to-complete" | "not-take";

/** A decision as it is being made: "" is not chosen or not filled in. */
export interface Decision {
  way: Way | "";
  /** For a part: how much. */
  amount: Money | "";
  form: AwardForm | "";
  reference: string;
  collegeNumber: string;
  collegeOn: string;
  reason: string;
  /** For a request to complete: the last day, and what is missing. */
  until: string;
  missing: string;
}

/**
 * Nothing decided yet; `mandate` is proposed because it was used before, and `form` because the scheme year says so.
 */
export function undecided(mandate: string | null, form: AwardForm | "" = ""): Decision {
  return {
    way: "",
    amount: "",
    form,
    reference: mandate ?? "",
    collegeNumber: "",
    collegeOn: "",
    reason: "",
    until: "",
    missing: "",
  };
}

/** A proposal of somebody else as a decision begun: all that it says is filled in, and nothing else. */
export function takenOver(
  decision: Decision,
  { amount, reason }: { amount: Money; reason: string },
  asked: Money | null,
): Decision {
  const whole = asked !== null && cents(asked) === cents(amount);
  return { ...decision, way: whole ? "award" : "part", amount: whole ? "" : amount, reason };
}

/** What would be awarded; null when this is no award, or no amount stands there. */
export function awardOf(decision: Decision, asked: Money | null): Money | null {
  if (decision.way === "award") return asked;
  if (decision.way === "part") return decision.amount || null;
  return null;
}

/** How much less than asked that is; null when it is not less. */
export function lessThanAsked(amount: Money, asked: Money | null): Money | null {
  if (!asked) return null;
  const less = cents(asked) - cents(amount);
  return less > 0 ? fromCents(less) : null;
}

export type Gap =
  | "way"
  | "amount"
  | "form"
  | "reference"
  | "college-number"
  | "college-on"
  | "reason"
  | "until"
  | "missing";

/** What a person still has to fill in before the decision can be recorded, in the order of the panel. */
export function gaps(decision: Decision, decider: Decider): Gap[] {
  const found: Gap[] = [];
  const need = (gap: Gap, there: unknown) => {
    if (!there) found.push(gap);
  };
  need("way", decision.way);
  if (!decision.way) return found;
  if (decision.way === "ask-to-complete") {
    need("missing", decision.missing.trim());
    need("until", decision.until);
    return found;
  }
  if (decision.way === "part") need("amount", decision.amount && cents(decision.amount) > 0);
  if (decision.way === "award" || decision.way === "part") need("form", decision.form);
  if (decider === "college") {
    need("college-number", decision.collegeNumber.trim());
    need("college-on", decision.collegeOn);
  } else need("reference", decision.reference.trim());
  if (decision.way !== "award") need("reason", decision.reason.trim());
  return found;
}

function basisOf(decision: Decision, decider: Decider): Basis {
  return decider === "college"
    ? { by: "college", number: decision.collegeNumber.trim(), on: decision.collegeOn }
    : { by: "mandate", reference: decision.reference.trim() };
}

/**
 * Gives the command of a decision without gaps; null while something is missing. Where another seat holds the pot, what
 * would be an award is a proposal.
 */
export function commandOf(
  decision: Decision,
  decider: Decider,
  asked: Money | null,
  awarding: "award" | "propose" = "award",
): Command | null {
  if (gaps(decision, decider).length) return null;
  const basis = basisOf(decision, decider);
  const { reason } = decision;
  switch (decision.way) {
    case "ask-to-complete":
      return { do: "ask-to-complete", until: decision.until, missing: decision.missing };
    case "reject":
      return { do: "reject", basis, reason };
    case "not-take":
      return { do: "not-take", basis, reason };
    default: {
      const amount = awardOf(decision, asked);
      if (!amount || !decision.form) return null;
      return { do: awarding, amount, form: decision.form, basis, reason };
    }
  }
}
