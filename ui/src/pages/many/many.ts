import type { AwardForm, Basis, Decider, ManyResult, ManyRow, ManyWeighed } from "../../lib/contract.gen";
import { cents, type Money } from "../../lib/money";
import { say } from "../../lib/say";
import { t } from "../../lib/text";
import type { Decision, Gap } from "../application/decision";

/** A case that is to be decided with others, and what it gets when that was chosen before: nothing at all rejects it. */
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

const wishOf = (row: ManyRow, wished: readonly Wish[]) => wished.find(({ id }) => id === row.case)?.amount;

/** Whether it was chosen before that this one gets nothing: it is rejected then. */
export function rejects(row: ManyRow, wished: readonly Wish[]): boolean {
  const chosen = wishOf(row, wished);
  return Boolean(chosen) && cents(chosen as Money) === 0;
}

/** What a row gets: what was chosen before, as far as it can be awarded now. */
export function amountOf(row: ManyRow, wished: readonly Wish[]): Money {
  const chosen = wishOf(row, wished);
  return chosen && cents(chosen) < cents(row.amount) ? chosen : row.amount;
}

/** The college judges for some schemes, an officer with a mandate for others: this is who most of these wait for. */
export function deciderOf(rows: readonly ManyRow[]): Decider {
  const college = rows.filter(({ decider }) => decider === "college").length;
  return college > rows.length - college ? "college" : "mandated";
}

/** How these are decided: who decides, and what the register of mandates says. */
export interface How {
  decider: Decider;
  /** The mandate chosen; "" while none is. */
  reference: string;
  kept: boolean;
}

/** Why a row cannot be decided with the others now; null when it can. */
export function lockOf(row: ManyRow, wished: readonly Wish[], how: How): string | null {
  const rejected = rejects(row, wished);
  const hindrance = rejected ? row.rejecting : row.hindrance;
  if (hindrance) return say(hindrance);
  if (row.decider !== how.decider) return t(`many-apart-${row.decider}`);
  const beyond = how.kept && how.reference && !rejected && !row.mandates.includes(how.reference);
  return beyond && how.decider === "mandated" ? t("many-beyond-mandate", { reference: how.reference }) : null;
}

/** A row that will be decided; without an amount it is rejected. */
export interface Doing {
  row: ManyRow;
  amount: Money | null;
}

/** The rows that will be decided, with what each gets: not those that cannot be, nor those left out by hand. */
export function toDecide(
  rows: readonly ManyRow[],
  wished: readonly Wish[],
  left: Readonly<Record<string, boolean>>,
  how: How,
): Doing[] {
  return rows
    .filter((row) => !left[row.case] && lockOf(row, wished, how) === null)
    .map((row) => ({ row, amount: rejects(row, wished) ? null : amountOf(row, wished) }))
    .filter(({ amount }) => amount === null || cents(amount) > 0);
}

/** Whether one of them gets less than it asked, or nothing. */
export function someGetLess(doing: readonly Doing[]): boolean {
  return doing.some(({ row, amount }) => amount === null || cents(amount) < cents(row.asked));
}

/** Whether a person chooses the form: claims, contributions and what is rejected have none to choose. */
export function choosesForm(doing: readonly Doing[]): boolean {
  return doing.some(({ row, amount }) => amount !== null && row.form === null);
}

/** What is still to be filled in. A reason is needed as soon as one of them gets less than it asked. */
export function gapsOf(decision: Decision, decider: Decider, doing: readonly Doing[]): Gap[] {
  const found: Gap[] = [];
  const need = (gap: Gap, there: unknown) => {
    if (!there) found.push(gap);
  };
  if (choosesForm(doing)) need("form", decision.form);
  if (decider === "college") {
    need("college-number", decision.collegeNumber.trim());
    need("college-on", decision.collegeOn);
  } else need("reference", decision.reference.trim());
  if (someGetLess(doing)) need("reason", decision.reason.trim());
  return found;
}

/** The basis of each of them. */
export function basisOf(decision: Decision, decider: Decider): Basis {
  return decider === "college"
    ? { by: "college", number: decision.collegeNumber.trim(), on: decision.collegeOn }
    : { by: "mandate", reference: decision.reference.trim() };
}

/** What is filled in to begin with: the mandate and the form that the office proposes. */
export function begun(weighed: ManyWeighed): { reference: string; form: AwardForm | "" } {
  const { register_kept, mandates, mandate, form } = weighed;
  const reference = register_kept ? mandates[0]?.reference : mandate;
  return { reference: reference ?? "", form: form ?? "" };
}

/** Those that were not decided, to try again, with the amounts that were chosen. */
export function again(results: readonly ManyResult[], wished: readonly Wish[]): string {
  const undone = results.filter(({ refused }) => refused !== null).map((result) => result.case);
  const wishes = wished.filter(({ id }) => undone.includes(id));
  return JSON.stringify(wishes.map(({ id, amount }) => (amount === null ? id : [id, amount])));
}
