import type { ContributionRow, Verdict } from "../../lib/contract.gen";
import { cents } from "../../lib/money";

/** How a contribution stands with its conditions. */
export type Stand = "passes" | "fails" | "judges";

/** What stands in the way, or waits for a person: the verdicts to read. */
export function openVerdicts(row: ContributionRow): Verdict[] {
  return row.assessment.verdicts.filter(({ outcome }) => outcome === "not-met" || outcome === "to-judge");
}

/** Whether all of it may be given as far as the conditions tell. */
export function standOf(row: ContributionRow): Stand {
  const { assessment, amount } = row;
  if (assessment.verdicts.some(({ outcome }) => outcome === "not-met")) return "fails";
  if (cents(assessment.most) < cents(amount)) return "fails";
  return assessment.verdicts.some(({ outcome }) => outcome === "to-judge") ? "judges" : "passes";
}

/** The contributions by how far they are. */
export function parted(rows: readonly ContributionRow[]) {
  return {
    propose: rows.filter((row) => row.case === null),
    decide: rows.filter((row) => row.case !== null && row.case.row.outcome === null),
    decided: rows.filter((row) => row.case !== null && row.case.row.outcome !== null),
  };
}

/** Whether it is ticked to begin with: what passes and may be done by who is at the desk. */
export function beginsTicked(row: ContributionRow): boolean {
  return row.case === null ? !row.proposing && standOf(row) !== "fails" : !row.awarding;
}

export const keyOf = (row: ContributionRow): string => `${row.scheme} ${row.holder}`;
