import type { SchemeRow, SchemeYear, Source, Test } from "../../lib/contract.gen";
import { ruleTroubles } from "./rule/rule";

/** Whether the money of a pot was changed: its amount, or whether it is a published ceiling. */
export function moneyChanged(before: SchemeYear, after: SchemeYear): boolean {
  return (
    before.ceiling.amount !== after.ceiling.amount || before.ceiling.published !== after.ceiling.published
  );
}

/** Whether anything at all was changed. */
export function changed(before: SchemeYear, after: SchemeYear): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

/**
 * The document that follows the present one: it names its predecessor, and money that was changed rests on the decision
 * named.
 */
export function successor(row: SchemeRow, after: SchemeYear, decision: string): SchemeYear {
  const source: Source = { kind: "decision", place: { nl: decision.trim(), en: decision.trim() } };
  const next: SchemeYear = { ...after, predecessor: row.hash };
  // What made the one before is its own history, and a decision told in words takes the place of one with a number.
  delete next.change;
  if (moneyChanged(row.document, after)) {
    next.ceiling = { amount: after.ceiling.amount, published: after.ceiling.published, source };
  }
  return next;
}

/** What is still wrong with a changed document, as the id of a sentence by field. */
export function troublesOf(row: SchemeRow, after: SchemeYear, decision: string): Record<string, string> {
  const troubles = ruleTroubles(row.document, after);
  if (moneyChanged(row.document, after) && !decision.trim()) troubles.decision = "schemes-decision-missing";
  if (after.ceiling.amount === "") troubles.ceiling = "schemes-ceiling-missing";
  for (const { id, test } of after.conditions) {
    const wrong = numberTrouble(test);
    if (wrong) troubles[id] = wrong;
  }
  return troubles;
}

function numberTrouble(test: Test): string | undefined {
  switch (test.by) {
    case "most-per-application":
      return test.most === "" ? "schemes-number-missing" : undefined;
    case "apply-by":
    case "next-year-after":
    case "done-by":
      return test.last_day === "" ? "schemes-day-missing" : undefined;
    case "share-of-costs":
      return isWithin(test.percent, 1, 100) ? undefined : "schemes-percent-wrong";
    case "ahead-of-activity":
      return isWithin(test.days, 0, 366) ? undefined : "schemes-days-wrong";
    case "at-most":
      return isWithin(test.count, 1, 1000) ? undefined : "schemes-count-wrong";
    case "counting-costs":
      return test.counting.length > 0 ? undefined : "schemes-counting-missing";
    default:
      return undefined;
  }
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** Reads a whole number as typed; not-a-number when it is none. */
export function readWhole(typed: string): number {
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN;
}
