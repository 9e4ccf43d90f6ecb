import type { ApplicationView } from "../../lib/contract.gen";
import { day, money } from "../../lib/text";
import { proposes } from "./acts";
import { awardOf, type Decision, lessThanAsked } from "./decision";
import { type Piece, pieces } from "./emphasis";
import { askerOf } from "./facts";

/** Says the whole decision in the first person, with amount and receiver in bold; empty while nothing is chosen. */
export function sentenceOf(decision: Decision, view: ApplicationView): Piece[] {
  const who = askerOf(view);
  const college = view.scheme_year.decider === "college";
  switch (decision.way) {
    case "":
      return [];
    case "ask-to-complete":
      return pieces("sentence-ask", { who, until: decision.until ? day(decision.until, "weekday") : "…" });
    case "reject":
      return pieces(college ? "sentence-reject-college" : "sentence-reject", {
        who,
        amount: money(view.ask.asked ?? "0.00"),
      });
    case "not-take":
      return pieces(college ? "sentence-not-take-college" : "sentence-not-take", { who });
    default: {
      const award = awardOf(decision, view.ask.asked);
      const done = proposes(view)
        ? "sentence-propose"
        : college
          ? "sentence-award-college"
          : "sentence-award";
      const first = pieces(done, {
        who,
        amount: award ? money(award) : "€ …",
      });
      const less = award && lessThanAsked(award, view.ask.asked);
      return less
        ? [...first, { text: " ", strong: false }, ...pieces("sentence-less", {}, { less: money(less) })]
        : first;
    }
  }
}
