import type { KernCell } from "../../components/KernCells.svelte";
import type { Pot } from "../../components/pot-bar";
import type { BudgetView, Kern, PotState } from "../../lib/contract.gen";
import { cents, fromCents, type Money } from "../../lib/money";

/** What is left in a pot; null without a ceiling; negative when more was given than there is. */
export function leftIn(pot: PotState): Money | null {
  if (pot.ceiling === null) return null;
  return fromCents(cents(pot.ceiling) - cents(pot.committed) - cents(pot.reserved));
}

/** How a pot stands, in a word, where the amount left is not what one reads first. */
export function wordOf(pot: PotState): "used-up" | "too-much" | "no-ceiling" | undefined {
  const left = leftIn(pot);
  if (left === null) return "no-ceiling";
  if (cents(left) < 0) return "too-much";
  return cents(left) === 0 ? "used-up" : undefined;
}

/** A pot as a bar draws it. */
export function barOf(pot: PotState): Pot {
  return { ceiling: pot.ceiling, spent: pot.committed, reserved: pot.reserved };
}

/** The sketch of the kernen: what is left in the first column's pots. */
export function cellsOf(view: BudgetView, kernen: readonly Kern[]): KernCell[] {
  return view.rows.flatMap((row) => {
    const [pot] = row.pots;
    const cell = kernen.find(({ id }) => id === row.kern)?.cell;
    const left = pot && leftIn(pot);
    if (!pot || !cell || left === null || left === undefined || pot.ceiling === null) return [];
    return [
      {
        kern: row.name,
        left: cents(left) < 0 ? "0.00" : left,
        ceiling: pot.ceiling,
        column: cell[0],
        row: cell[1],
      },
    ];
  });
}

/** Which part of the whole is still free, in whole per cents. */
export function freePercent(amount: Money, free: Money): number {
  return cents(amount) > 0 ? Math.floor((cents(free) / cents(amount)) * 100) : 0;
}
