import type {
  ApplicationView,
  AwardForm,
  Command,
  ConditionId,
  Judged,
  Opinion,
} from "../../lib/contract.gen";
import { cents, type Money } from "../../lib/money";
import { beginAdvice } from "./advice";

/** An award on the spot as it is being made. */
export interface SpotForm {
  allotment: string;
  amount: Money | "";
  form: AwardForm | "";
  reference: string;
  collegeNumber: string;
  collegeOn: string;
  views: Record<ConditionId, { judged: Judged | ""; reason: string }>;
  reason: string;
}

export type SpotGap =
  | "amount"
  | "form"
  | "reference"
  | "college-number"
  | "college-on"
  | "reason"
  | `view-${string}`;

/** Proposes the most that can be given of the first allotment; what was said of each condition stands there again. */
export function beginSpot(view: ApplicationView): SpotForm {
  const own = view.allotments[0];
  const mandate = view.mandates[0]?.reference;
  return {
    allotment: own?.allotment ?? "",
    amount: own && own.most !== "0.00" ? own.most : "",
    form: "",
    reference: mandate ?? (view.register_kept ? "" : (view.mandate ?? "")),
    collegeNumber: "",
    collegeOn: "",
    views: beginAdvice(view).views,
    reason: "",
  };
}

/** Whether less is given than was asked, so that it must say why. */
export function givesLess({ amount }: SpotForm, { ask }: Pick<ApplicationView, "ask">): boolean {
  return Boolean(ask.asked && amount && cents(amount) < cents(ask.asked));
}

/** What is still to be filled in, in the order of the panel. Each condition that people judge needs a view with its reason. */
export function spotGaps(form: SpotForm, view: ApplicationView): SpotGap[] {
  const found: SpotGap[] = [];
  for (const [condition, { judged, reason }] of Object.entries(form.views)) {
    if (view.judgements[condition]?.officer) continue;
    if (!judged || !reason.trim()) found.push(`view-${condition}`);
  }
  if (!(form.amount && cents(form.amount) > 0)) found.push("amount");
  if (!form.form) found.push("form");
  if (view.scheme_year.decider === "college") {
    if (!form.collegeNumber.trim()) found.push("college-number");
    if (!form.collegeOn) found.push("college-on");
  } else if (!form.reference.trim()) found.push("reference");
  if (givesLess(form, view) && !form.reason.trim()) found.push("reason");
  return found;
}

/** Gives the command; null while something is missing. */
export function spotCommand(form: SpotForm, view: ApplicationView): Command | null {
  if (spotGaps(form, view).length || !form.amount || !form.form) return null;
  const views: Record<ConditionId, Opinion> = {};
  for (const [condition, { judged, reason }] of Object.entries(form.views)) {
    if (judged && reason.trim()) views[condition] = { judged, reason };
  }
  const college = view.scheme_year.decider === "college";
  return {
    do: "award-on-the-spot",
    allotment: form.allotment,
    amount: form.amount,
    form: form.form,
    basis: college
      ? { by: "college", number: form.collegeNumber.trim(), on: form.collegeOn }
      : { by: "mandate", reference: form.reference.trim() },
    views,
    reason: form.reason,
  };
}
