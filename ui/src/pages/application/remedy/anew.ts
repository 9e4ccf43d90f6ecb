import type { ApplicationView, AwardForm, ObjectionView } from "../../../lib/contract.gen";
import { cents } from "../../../lib/money";

/** A new decision on an application as it is being made: "" is not chosen or not filled in. */
export interface Anew {
  outcome: "" | "award" | "reject";
  amount: string;
  form: "" | AwardForm;
  reason: string;
}

/** How it opens: what was asked, in the form there was or that the scheme year proposes, and why the objection was founded. */
export function anewOf(
  { ask, grant, scheme_year }: Pick<ApplicationView, "ask" | "grant" | "scheme_year">,
  { ruling }: Pick<ObjectionView, "ruling">,
): Anew {
  return {
    outcome: "",
    amount: ask.asked ?? "",
    form: grant?.form ?? scheme_year.after_award?.form ?? "",
    reason: ruling?.reason ?? "",
  };
}

/** What is still to be filled in, in the order of the form. */
export function gapsAnew({ outcome, amount, form, reason }: Anew): (keyof Anew)[] {
  const gaps: (keyof Anew)[] = [];
  if (!outcome) gaps.push("outcome");
  if (outcome === "award" && (!amount || cents(amount) <= 0)) gaps.push("amount");
  if (outcome === "award" && !form) gaps.push("form");
  if (!reason.trim()) gaps.push("reason");
  return gaps;
}
