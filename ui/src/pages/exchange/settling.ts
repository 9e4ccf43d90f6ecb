import type { Pot } from "../../components/pot-bar";
import type { CaseRef, ChoiceNeeds, DisputeCard, DisputeChoice, Settle } from "../../lib/contract.gen";
import { cents, fromCents, type Money } from "../../lib/money";

/** What is chosen about: a dispute, or one that was settled before. */
export type Choosable = Pick<DisputeCard, "key" | "cases" | "choices" | "locked"> & {
  pot?: DisputeCard["pot"];
};

/** What is filled in with a choice. */
export interface Filled {
  amounts: Record<string, Money | "">;
  number: string;
  on: string;
  rootKey: string;
  reason: string;
}

/** Nothing filled in yet. */
export function nothingFilled(): Filled {
  return { amounts: {}, number: "", on: "", rootKey: "", reason: "" };
}

/** What the next step asks for besides a reason, as the word of a button. */
export function stepOf(needs: ChoiceNeeds): string {
  return `disputes-page-on-${needs}`;
}

/** The fields still empty, each with the id of what to say there. */
export function missing(
  needs: ChoiceNeeds,
  cases: readonly CaseRef[],
  filled: Filled,
): Record<string, string> {
  const empty: Record<string, string> = {};
  if (needs === "amounts") {
    for (const { case: id } of cases) {
      if (!filled.amounts[id]) empty[id] = "disputes-page-amount-missing";
    }
  }
  if (needs === "decision" && !filled.number.trim()) empty.number = "disputes-page-number-missing";
  if (needs === "decision" && !filled.on) empty.on = "disputes-page-day-missing";
  if (needs === "root-key" && !filled.rootKey.trim()) empty.rootKey = "disputes-page-root-key-missing";
  if (!filled.reason.trim()) empty.reason = "disputes-page-reason-missing";
  return empty;
}

/** What is given together, so far. */
export function given(cases: readonly CaseRef[], filled: Filled): Money {
  return fromCents(cases.reduce((sum, { case: id }) => sum + cents(filled.amounts[id] || "0.00"), 0));
}

/** What the pot has room for beside the amounts that are not in dispute; none where it has no ceiling. */
export function room({ pot }: Choosable): Money | null {
  if (!pot || pot.ceiling === null) return null;
  return fromCents(Math.max(0, cents(pot.ceiling) - cents(pot.spent)));
}

/** What is asked of the office. Only what the choice asks for goes along. */
export function settlementOf(about: Choosable, choice: DisputeChoice, filled: Filled): Settle {
  const { needs } = choice;
  const amounts = Object.fromEntries(
    needs === "amounts" ? about.cases.map(({ case: id }) => [id, filled.amounts[id] || "0.00"]) : [],
  );
  return {
    key: about.key,
    choice: choice.choice,
    amounts,
    number: needs === "decision" ? filled.number.trim() : "",
    on: needs === "decision" ? filled.on || null : null,
    root_key: needs === "root-key" ? filled.rootKey.trim() : "",
    reason: filled.reason.trim(),
  };
}

/** The pot of a dispute as it is drawn: the claims past what is spent, none of them as the right one. */
export function drawn(card: DisputeCard): { pot: Pot; contested: Money[] } | null {
  if (!card.pot) return null;
  const amounts = card.claims.flatMap(({ amount }) => (amount ? [amount] : []));
  const together = amounts.reduce((sum, amount) => sum + cents(amount), 0);
  return {
    pot: { ceiling: card.pot.ceiling, spent: card.pot.spent, reserved: "0.00" },
    contested: together === cents(card.pot.claimed) ? amounts : [card.pot.claimed],
  };
}
