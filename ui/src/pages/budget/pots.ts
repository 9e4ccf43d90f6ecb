import type { KernCell } from "../../components/KernCells.svelte";
import type { Pot } from "../../components/pot-bar";
import type { BudgetView, Kern, PotId, PotState } from "../../lib/contract.gen";
import { cents, type Money } from "../../lib/money";
import { heldIn, leftIn } from "../pots";

export { leftIn };

/** Whether a pot is in a dispute: its letters and payments wait. */
export function isContested(contested: readonly PotId[], { pot }: Pick<PotState, "pot">): boolean {
  const key = keyOf(pot);
  return contested.some((one) => keyOf(one) === key);
}

function keyOf({ scheme, holder, year }: PotId): string {
  return [scheme, holder.is, "id" in holder ? holder.id : "", year ?? ""].join(" ");
}

/** How a pot stands, in a word, where the amount left is not what one reads first. */
export function wordOf(pot: PotState): "used-up" | "too-much" | "no-ceiling" | undefined {
  const left = leftIn(pot);
  if (left === null) return "no-ceiling";
  if (cents(left) < 0) return "too-much";
  return cents(left) === 0 ? "used-up" : undefined;
}

/** A pot as a bar draws it. What a dispute is about is not drawn as spent. */
export function barOf(pot: PotState, contested = false): Pot {
  const spent = contested ? "0.00" : pot.committed;
  return { ceiling: pot.ceiling, spent, reserved: heldIn(pot) };
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
        contested: isContested(view.contested, pot),
      },
    ];
  });
}

/** Which part of the whole is still free, in whole per cents. */
export function freePercent(amount: Money, free: Money): number {
  return cents(amount) > 0 ? Math.floor((cents(free) / cents(amount)) * 100) : 0;
}
