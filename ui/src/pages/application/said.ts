import type { ApplicationView, ConditionId, Verdict } from "../../lib/contract.gen";
import { say } from "../../lib/say";
import { t } from "../../lib/text";
import { shortened } from "../verdicts";

export interface Said {
  who: string;
  /** How they judged, where they did. */
  judged: string;
  words: string;
}

/** What was said of a condition: by the applicant, the kernverbinder and the officer; and why it was departed from. */
export function saidOf(
  { words, judgements }: Pick<ApplicationView, "words" | "judgements">,
  condition: ConditionId,
): Said[] {
  const judgement = judgements[condition];
  const line = (who: string, key: string, judged: string | null | undefined): Said => ({
    who,
    judged: judged ? t(`judged-${judged}`) : "",
    words: words[`${key}:${condition}`] ?? "",
  });
  return [
    line(t("said-applicant"), "reason", null),
    line(t("said-kernverbinder"), "view", judgement?.view),
    line(t("said-officer"), "judgement", judgement?.officer),
    line(t("said-departure"), "departure", null),
  ].filter(({ judged, words: told }) => judged !== "" || told !== "");
}

/** What was found, in one line: for what people judge, in their own words, of who counts most. */
export function foundOf({ words }: Pick<ApplicationView, "words">, verdict: Verdict): string {
  const { condition } = verdict;
  const officer = words[`judgement:${condition}`];
  const view = words[`view:${condition}`];
  if (officer) return t("found-judged", { words: shortened(officer) });
  if (view) return t("found-viewed", { words: shortened(view) });
  const reason = words[`reason:${condition}`];
  if (reason && verdict.outcome === "to-judge") return t("found-reasoned", { words: shortened(reason) });
  return say(verdict.found);
}
