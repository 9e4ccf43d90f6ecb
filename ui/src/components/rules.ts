/**
 * What a condition came to. `departed` is not met, and knowingly departed from by somebody who may; `open` cannot be
 * weighed yet, because something is not filled in.
 */
export type Verdict = "met" | "not-met" | "judge" | "open" | "departed";

/** A condition as the panel shows it: what was found, what would make it pass, and where it comes from. */
export interface RuleResult {
  id: string;
  name: string;
  verdict: Verdict;
  found: string;
  fix?: string;
  source: string;
  /** The source in a few words, where a line is short. */
  sourceShort?: string;
  /** Who judged it, when it is for people. */
  judgedBy?: string;
}

const ORDER: Record<Verdict, number> = { "not-met": 0, judge: 1, open: 2, departed: 3, met: 4 };

/** Puts fails first, then what is to be judged, then departures, then passes; within each the order they came in. */
export function inOrder(rules: readonly RuleResult[]): RuleResult[] {
  return [...rules].sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);
}

/** Counts each outcome. */
export function countVerdicts(rules: readonly RuleResult[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { met: 0, "not-met": 0, judge: 0, open: 0, departed: 0 };
  for (const { verdict } of rules) counts[verdict] += 1;
  return counts;
}
