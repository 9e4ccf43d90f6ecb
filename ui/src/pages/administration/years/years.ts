import type {
  Condition,
  Holder,
  Kern,
  PotMove,
  Resolution,
  SchemeVersion,
  YearDeed,
  YearRow,
  YearScheme,
} from "../../../lib/contract.gen";

/** What can be done with a year, by name. */
export type DeedName = YearDeed["do"];

/** Where a year stands. */
export type YearState = "closed" | "opened" | "ready";

/** Where a year stands: closed, opened by a decision, or only made ready by what ships. */
export function stateOf(row: YearRow): YearState {
  if (row.closed) return "closed";
  return row.schemes.some(({ change }) => change) ? "opened" : "ready";
}

/** Money of a year that waits until it is divided. */
export function waiting(row: YearRow): YearScheme[] {
  return row.schemes.filter(({ way, sum }) => way === "undivided" && sum !== null && sum !== "0.00");
}

/** Schemes of a year with a pot per kern that has a ceiling; those of each year before what is given once. */
export function perKern(row: YearRow): YearScheme[] {
  const found = row.schemes.filter(
    ({ holder, way, sum }) => holder === "kern" && way !== "undivided" && sum !== null,
  );
  return found.sort((one, other) => Number(one.period !== "year") - Number(other.period !== "year"));
}

/** The schemes for which a rule of this kind was set. */
export function withRule(row: YearRow, rule: "redistributed" | "carries-over"): YearScheme[] {
  return row.schemes.filter(({ unspent, period }) => unspent?.rule.what === rule && period === "year");
}

/** What can be done with a year now; what makes no sense in it is left out. */
export function deedsOf(row: YearRow): DeedName[] {
  if (row.closed) return ["reopen"];
  const deeds: DeedName[] = [];
  if (waiting(row).length > 0 && perKern(row).length > 0) deeds.push("divide");
  if (withRule(row, "redistributed").length > 0) deeds.push("redistribute");
  if (withRule(row, "carries-over").length > 0) deeds.push("carry-over");
  return [...deeds, "set-ceiling", "close"];
}

/** A kern as it holds a pot. */
export function ofKern(kern: Kern): Holder {
  return { is: "kern", id: kern.id };
}

/** Whether a decision was told whole. */
export function isTold(decision: Resolution): boolean {
  return decision.number.trim() !== "" && decision.on !== "";
}

/** The moves of each scheme and year together, in the order in which they came. */
export function bySchemeAndYear(moves: readonly PotMove[]): PotMove[][] {
  const groups: PotMove[][] = [];
  for (const move of moves) {
    const last = groups.at(-1)?.[0];
    if (last && last.scheme === move.scheme && last.year === move.year) groups.at(-1)?.push(move);
    else groups.push([move]);
  }
  return groups;
}

/** A condition that is not the same in two years. */
export interface Difference {
  id: string;
  before: Condition | undefined;
  after: Condition | undefined;
}

/** The conditions that two documents do not have alike: new, gone, switched, or with another text or number. */
export function differences(before: readonly Condition[], after: readonly Condition[]): Difference[] {
  const ids = [...after, ...before].map(({ id }) => id);
  return [...new Set(ids)]
    .map((id) => ({
      id,
      before: before.find((one) => one.id === id),
      after: after.find((one) => one.id === id),
    }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}

/** The document that applies in each year, the newest year first. */
export function current(versions: readonly SchemeVersion[]): SchemeVersion[] {
  return versions.filter((version) => version.current);
}
