import type { BesideCell, BesideRow } from "../../lib/contract.gen";
import { cents, type Money } from "../../lib/money";

/** What of a year is told as a number. */
export type Measure = "ceiling" | "committed" | "paid" | "settled";
export const MEASURES: readonly Measure[] = ["ceiling", "committed", "paid", "settled"];

/** The amount of a cell by this measure; null for a ceiling that was not set. */
export function amountOf(cell: BesideCell, measure: Measure): Money | null {
  return cell[measure];
}

/** The largest of a row: its bars have one scale, so that years can be compared. */
export function mostOf(row: BesideRow): number {
  return Math.max(
    0,
    ...row.cells.map(({ ceiling, committed }) => Math.max(cents(ceiling ?? "0.00"), cents(committed))),
  );
}

/** A bar of `width`: how far paid, committed and the ceiling reach. What there is of money is at least one wide. */
export function barOfYear({ ceiling, committed, paid }: BesideCell, most: number, width: number) {
  const reach = (amount: Money | null) => {
    const size = amount === null ? 0 : cents(amount);
    return size <= 0 || most <= 0 ? 0 : Math.max(1, (size / most) * width);
  };
  return { frame: reach(ceiling), committed: reach(committed), paid: reach(paid) };
}

/** Whether there is anything in it. */
export function isEmpty(cell: BesideCell): boolean {
  return cell.ceiling === null && cents(cell.committed) === 0;
}
