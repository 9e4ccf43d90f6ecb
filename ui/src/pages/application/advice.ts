import type {
  ApplicationView,
  Command,
  ConditionId,
  HolderKind,
  Judged,
  Opinion,
} from "../../lib/contract.gen";
import { cents } from "../../lib/money";

/** An advice as it is being written. */
export interface AdviceForm {
  way: "award" | "reject" | "";
  amount: string;
  discussedOn: string;
  discussedWith: string;
  discussedOutcome: string;
  views: Record<ConditionId, { judged: Judged | ""; reason: string }>;
  words: string;
  /** What was asked: an advice for less, or against, says why. */
  asked: string | null;
}

/** Whether the advice gives less than was asked, and so must say why. */
export function saysWhy({ way, amount, asked }: AdviceForm): boolean {
  return way === "reject" || (way === "award" && Boolean(asked && amount && cents(amount) < cents(asked)));
}

/** The conditions on which people have a view. */
export function viewed({ assessment }: Pick<ApplicationView, "assessment">): ConditionId[] {
  return assessment.verdicts.filter(({ judged }) => judged).map(({ condition }) => condition);
}

/** Proposes what can be given of what was asked; what was said before stands there again. */
export function beginAdvice(view: ApplicationView): AdviceForm {
  const { asked, most } = view.assessment;
  const views = viewed(view).map((condition) => [
    condition,
    { judged: view.judgements[condition]?.view ?? "", reason: view.words[`view:${condition}`] ?? "" },
  ]);
  return {
    way: "",
    amount: asked && cents(asked) < cents(most) ? asked : most === "0.00" ? "" : most,
    discussedOn: "",
    discussedWith: view.words["discussed-with"] ?? "",
    discussedOutcome: view.words["discussed-outcome"] ?? "",
    views: Object.fromEntries(views),
    words: view.words.advice ?? "",
    asked,
  };
}

export type AdviceGap =
  | "way"
  | "amount"
  | "discussed-on"
  | "discussed-with"
  | "discussed-outcome"
  | "words"
  | `view-${string}`;

/** What is still to be filled in. A view that is begun needs its reason; a kern's advice says when and with whom. */
export function adviceGaps(form: AdviceForm, holder: HolderKind): AdviceGap[] {
  const found: AdviceGap[] = [];
  if (!form.way) found.push("way");
  if (form.way === "award" && !(form.amount && cents(form.amount) > 0)) found.push("amount");
  if (holder === "kern") {
    if (!form.discussedOn) found.push("discussed-on");
    if (!form.discussedWith.trim()) found.push("discussed-with");
    if (!form.discussedOutcome.trim()) found.push("discussed-outcome");
  }
  for (const [condition, { judged, reason }] of Object.entries(form.views)) {
    if (Boolean(judged) !== Boolean(reason.trim())) found.push(`view-${condition}`);
  }
  if (saysWhy(form) && !form.words.trim()) found.push("words");
  return found;
}

/** Gives the command of an advice; null while something is missing. */
export function adviceCommand(form: AdviceForm, holder: HolderKind): Command | null {
  if (adviceGaps(form, holder).length) return null;
  const views: Record<ConditionId, Opinion> = {};
  for (const [condition, { judged, reason }] of Object.entries(form.views)) {
    if (judged) views[condition] = { judged, reason };
  }
  return {
    do: "advise",
    advice: form.way === "award" ? { is: "award", amount: form.amount } : { is: "reject" },
    discussed_on: form.discussedOn || null,
    discussed_with: form.discussedWith,
    discussed_outcome: form.discussedOutcome,
    views,
    words: form.words,
  };
}
