import type { ListInput, MoneyStep, PotId, Sort, State } from "../../lib/contract.gen";

/** What the list lets through, and in what order. */
export type Filters = Omit<ListInput, "offset" | "limit">;

export const SORTS: readonly Sort[] = ["newest", "oldest", "deadline", "amount"];
/** The days within which one may ask what must be decided. */
export const WITHIN: readonly number[] = [0, 3, 7, 14, 28];
/** The steps of the money, in the order in which it goes. */
export const STEPS: readonly MoneyStep[] = [
  "asked",
  "reserved",
  "committed",
  "due",
  "paid",
  "settled",
  "to-recover",
  "recovered",
];
/** The states one may filter by: an announced case counts by its outcome. */
export const STATES: readonly State[] = [
  "submitted",
  "asked-to-complete",
  "completed",
  "advised",
  "awarded",
  "awarded-in-part",
  "rejected",
  "not-taken",
  "withdrawn",
  "forwarded",
  "helped-otherwise",
];

/** No filter but the year looked at, and the kern when one is looked at. */
export function plain(year: number, kern?: string): Filters {
  return {
    words: "",
    kernen: kern ? [kern] : [],
    schemes: [],
    states: [],
    year,
    pots: [],
    step: null,
    within_days: null,
    departed: false,
    remedied: false,
    sort: "newest",
  };
}

/**
 * Reads the filters a place asks for: those it was left with (`filter`), or those that led to it: `pots` (everything these bear), `step` (only what has money at
 * that step), `words`, `sort`, `departed` (the year in which was departed from a condition), `remedied` (an objection or a notice of default is open). None when it asks for nothing in particular.
 */
export function asked(params: Record<string, string>, year: number): Filters | undefined {
  if (params.filter) return { ...plain(year), ...(JSON.parse(params.filter) as Partial<Filters>) };
  if (params.departed) return { ...plain(Number(params.departed)), departed: true };
  if (params.remedied) return { ...plain(year), year: null, remedied: true };
  const pots = params.pots ? (JSON.parse(params.pots) as PotId[]) : [];
  const step = STEPS.find((known) => known === params.step) ?? null;
  const sort = SORTS.find((known) => known === params.sort);
  if (pots.length === 0 && !sort && !params.words) return undefined;
  // A pot names its own year; words and deadlines are looked for in every year.
  return {
    ...plain(year),
    year: null,
    pots,
    step,
    words: params.words ?? "",
    sort: sort ?? "newest",
  };
}

/** Writes the filters as the params of a place, so that the way back finds them. */
export function asParams(filters: Filters): Record<string, string> {
  return { filter: JSON.stringify(filters) };
}

/** Puts a value in a set, or takes it out. */
export function toggled<T>(set: readonly T[], value: T): T[] {
  return set.includes(value) ? set.filter((other) => other !== value) : [...set, value];
}

/** Whether anything but the order is asked for. */
export function isNarrow(filters: Filters): boolean {
  return (
    filters.words.trim() !== "" ||
    filters.kernen.length + filters.schemes.length + filters.states.length > 0 ||
    filters.year !== null ||
    filters.pots.length > 0 ||
    filters.step !== null ||
    filters.within_days !== null ||
    filters.departed ||
    filters.remedied
  );
}
