import type { BudgetOther, BudgetView, PotId, PotState, PotSum } from "../../lib/contract.gen";
import { both } from "../../lib/say";
import { t } from "../../lib/text";
import { keyOf, leftIn } from "./pots";

/**
 * A number of the budget that somebody looks behind. A kern's short name or "" for all kernen; a scheme or "" for all. What
 * belongs to no kern goes by its pot; `everything` is the last line.
 */
export type Chosen =
  | { what: "cell"; row: string; column: string }
  | { what: "other"; pot: string }
  | { what: "everything" };

/** What stands behind it. */
export interface Behind {
  title: string;
  pots: PotState[];
  sum: PotSum;
}

/** The pots behind a number; undefined when the year at hand does not have it. */
export function behind(view: BudgetView, chosen: Chosen): Behind | undefined {
  if (chosen.what === "everything")
    return { title: t("budget-everything"), pots: [...ofKernen(view), ...ofOthers(view)], sum: view.total };
  if (chosen.what === "other") {
    const other = view.others.find(({ pot }) => pot && keyOf(pot.pot) === chosen.pot);
    return other?.pot ? { title: nameOf(other), pots: [other.pot], sum: sumOf(other.pot) } : undefined;
  }
  const place = view.columns.findIndex(({ scheme }) => scheme === chosen.column);
  const column = view.columns[place];
  const row = view.rows.find(({ kern }) => kern === chosen.row);
  if ((chosen.column && !column) || (chosen.row && !row)) return undefined;
  const rows = row ? [row] : view.rows;
  const pots = rows.flatMap(({ cells }) =>
    column ? (cells[place]?.pots ?? []) : cells.flatMap((cell) => cell.pots),
  );
  return {
    title: [row?.name ?? t("budget-all-kernen"), column ? both(column.name) : t("budget-all-schemes")].join(
      ", ",
    ),
    pots,
    sum: row
      ? column
        ? (row.cells[place]?.sum ?? row.total)
        : row.total
      : (column?.total ?? view.of_kernen),
  };
}

/** What belongs to no kern, as a person calls it. */
export function nameOf(other: BudgetOther): string {
  return other.holder ? `${both(other.name)}, ${other.holder}` : both(other.name);
}

/** The numbers of one pot, as those of several together are told. */
export function sumOf(pot: PotState): PotSum {
  const { ceiling, committed, reserved, allotted } = pot;
  return { ceiling, committed, reserved, allotted, left: leftOf(pot) };
}

function leftOf(pot: PotState): string | null {
  const left = leftIn(pot);
  return left?.startsWith("-") ? "0.00" : left;
}

/** Pots as the params of the list: their cases, at one step of the money where one is named. */
export function listOf(pots: readonly { pot: PotId }[], step?: string): Record<string, string> {
  return { pots: JSON.stringify(pots.map(({ pot }) => pot)), ...(step ? { step } : {}) };
}

function ofKernen(view: BudgetView): PotState[] {
  return view.rows.flatMap(({ cells }) => cells.flatMap(({ pots }) => pots));
}

function ofOthers(view: BudgetView): PotState[] {
  return view.others.flatMap(({ pot }) => pot ?? []);
}
