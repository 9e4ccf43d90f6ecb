import type { Bilingual, ConditionId, Share, Verdict, WaitingRow, WhatIfView } from "../../lib/contract.gen";
import { cents, type Money } from "../../lib/money";

/** What a person gives each, by case: nothing there is not chosen yet, no money rejects it. */
export type Chosen = Record<string, Money>;

/** One application as a column: what is known of it, and what it would get. */
export interface Column {
  row: WaitingRow;
  share: Share;
}

/** The applications beside each other, in the order that the office gives. */
export function columnsOf(view: WhatIfView): Column[] {
  return view.what_if.shares.flatMap((share) => {
    const row = view.rows.find((one) => one.case === share.case);
    return row ? [{ row, share }] : [];
  });
}

/** A condition as a line of the table, with what it says of each application. */
export interface Line {
  id: ConditionId;
  name: Bilingual;
  verdicts: (Verdict | undefined)[];
}

/** The conditions, each once, in the order of the first application that has it. */
export function linesOf(columns: readonly Column[]): Line[] {
  const lines = new Map<ConditionId, Line>();
  for (const { row } of columns) {
    for (const { condition, name } of row.verdicts) {
      if (!lines.has(condition)) lines.set(condition, { id: condition, name, verdicts: [] });
    }
  }
  for (const line of lines.values()) {
    line.verdicts = columns.map(({ row }) => row.verdicts.find(({ condition }) => condition === line.id));
  }
  return [...lines.values()];
}

/** Which choice that is. */
export function choiceOf(chosen: Chosen, id: string): "open" | "award" | "reject" {
  const amount = chosen[id];
  if (amount === undefined) return "open";
  return cents(amount) > 0 ? "award" : "reject";
}

/** The same with this one chosen; "" takes the choice back. */
export function choose(chosen: Chosen, id: string, amount: Money | ""): Chosen {
  const { [id]: _, ...others } = chosen;
  return amount === "" ? others : { ...others, [id]: amount };
}

/** What goes on to be decided: those chosen that still wait. */
export function decidedHere(columns: readonly Column[], chosen: Chosen): [string, Money][] {
  return columns.flatMap(({ row }): [string, Money][] => {
    const amount = chosen[row.case];
    return amount === undefined ? [] : [[row.case, amount]];
  });
}
