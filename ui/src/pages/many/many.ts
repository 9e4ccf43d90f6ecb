import type { Basis, ManyRow } from "../../lib/contract.gen";
import { cents, type Money } from "../../lib/money";
import type { Decision, Gap } from "../application/decision";

/** A case that is to be decided with others, and what it gets when that was chosen before. */
export interface Wish {
  id: string;
  amount: Money | null;
}

/** Reads what the page was opened with: ids, or ids with amounts. Anything else is nothing. */
export function parseCases(text: string | undefined): Wish[] {
  try {
    const all: unknown = JSON.parse(text ?? "[]");
    if (!Array.isArray(all)) return [];
    return all.flatMap((one: unknown): Wish[] => {
      if (typeof one === "string") return [{ id: one, amount: null }];
      if (Array.isArray(one) && typeof one[0] === "string" && typeof one[1] === "string")
        return [{ id: one[0], amount: one[1] as Money }];
      return [];
    });
  } catch {
    return [];
  }
}

/** What a row gets: what was chosen before, as far as it can be awarded now. */
export function amountOf(row: ManyRow, wished: readonly Wish[]): Money {
  const chosen = wished.find(({ id }) => id === row.case)?.amount;
  return chosen && cents(chosen) < cents(row.amount) ? chosen : row.amount;
}

/** The rows that will be decided, with what each gets: not those that cannot be, nor those left out by hand. */
export function toDecide(
  rows: readonly ManyRow[],
  wished: readonly Wish[],
  left: Readonly<Record<string, boolean>>,
): { row: ManyRow; amount: Money }[] {
  return rows
    .filter((row) => row.hindrance === null && !left[row.case])
    .map((row) => ({ row, amount: amountOf(row, wished) }))
    .filter(({ amount }) => cents(amount) > 0);
}

/** What is still to be filled in. A reason is needed as soon as one of them gets less than it asked. */
export function gapsOf(decision: Decision, less: boolean): Gap[] {
  const found: Gap[] = [];
  if (!decision.form) found.push("form");
  if (!decision.reference.trim()) found.push("reference");
  if (less && !decision.reason.trim()) found.push("reason");
  return found;
}

/** The basis of each of them. */
export function basisOf(decision: Decision): Basis {
  return { by: "mandate", reference: decision.reference.trim() };
}
