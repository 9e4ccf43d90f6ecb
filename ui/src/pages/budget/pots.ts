import type { KernCell } from "../../components/KernCells.svelte";
import type { Pot } from "../../components/pot-bar";
import type { BudgetView, Kern, PotId, PotState, PotSum } from "../../lib/contract.gen";
import { cents, fromCents, type Money } from "../../lib/money";
import { heldIn, leftIn } from "../pots";

export { leftIn };

/** Whether a pot is in a dispute: its letters and payments wait. */
export function isContested(contested: readonly PotId[], { pot }: Pick<PotState, "pot">): boolean {
  const key = keyOf(pot);
  return contested.some((one) => keyOf(one) === key);
}

/** A pot as one word, to compare by. */
export function keyOf({ scheme, holder, year }: PotId): string {
  return [scheme, holder.is, "id" in holder ? holder.id : "", year ?? ""].join(" ");
}

/** How pots stand, in a word, where the amount left is not what one reads first. */
export function wordOf(sum: PotSum): "used-up" | "too-much" | "no-ceiling" | undefined {
  if (sum.ceiling === null || sum.left === null) return "no-ceiling";
  const taken = cents(sum.committed) + cents(heldIn(sum));
  if (cents(sum.left) === 0 && taken > cents(sum.ceiling)) return "too-much";
  return cents(sum.left) === 0 ? "used-up" : undefined;
}

/** By how much pots are overspent. */
export function excessOf(sum: PotSum): Money {
  return fromCents(cents(sum.committed) + cents(heldIn(sum)) - cents(sum.ceiling ?? "0.00"));
}

/** Pots as a bar draws them. What a dispute is about is not drawn as spent. */
export function barOf(sum: PotSum, contested = false): Pot {
  const spent = contested ? "0.00" : sum.committed;
  return { ceiling: sum.ceiling, spent, reserved: heldIn(sum) };
}

/** The sketch of the kernen: what is left in the first column's pots. */
export function cellsOf(view: BudgetView, kernen: readonly Kern[]): KernCell[] {
  return view.rows.flatMap((row) => {
    const first = row.cells[0];
    const cell = kernen.find(({ id }) => id === row.kern)?.cell;
    if (!first || !cell || first.sum.left === null || first.sum.ceiling === null) return [];
    return [
      {
        kern: row.name,
        left: first.sum.left,
        ceiling: first.sum.ceiling,
        column: cell[0],
        row: cell[1],
        contested: first.pots.some((pot) => isContested(view.contested, pot)),
      },
    ];
  });
}

/** Which part of the whole is still free, in whole per cents. */
export function freePercent(amount: Money, free: Money): number {
  return cents(amount) > 0 ? Math.floor((cents(free) / cents(amount)) * 100) : 0;
}

/** A name for the head of a narrow column: without what stands in brackets, and with places where a long word may break. */
export function headOf(name: string): string {
  return name
    .replace(/ \([^)]*\)$/, "")
    .replace(/(?<=\p{L}{4})(budget|belangen|organisatie|groep|agenda|bijeenkomst|initiatief)/gu, "\u00AD$1");
}
