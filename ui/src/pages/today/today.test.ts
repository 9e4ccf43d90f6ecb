import { expect, test } from "vitest";
import type { TermView, TodayItem, TodayView } from "../../lib/contract.gen";
import { lastDay, laterAtFirst, matchingKernen, placeOf, potLeft, sundayOf, termDetail } from "./today";

const term = (days_left: number, more: Partial<TermView> = {}): TermView => ({
  last_day: "2026-05-26",
  days_left,
  still: false,
  why: [],
  ...more,
});
const pot = (ceiling: string | null, committed: string, reserved: string) => ({
  kern: "Ingen",
  pot: {
    pot: { scheme: "leefbaarheidsbudget", holder: { is: "kern" as const, id: "ingen" }, year: 2026 },
    ceiling,
    published: false,
    committed,
    reserved,
    allotted: "0.00",
    pending: "0.00",
    pending_count: 0,
  },
});

test("a deadline says until when, and why not plainly then", () => {
  expect(termDetail(term(14), "2026-05-12")).toBe("t/m di 26 mei");
  expect(termDetail(term(-4), "2026-05-12")).toBe("moest uiterlijk di 26 mei");
  const because = { is: "name" as const, value: "day-off-whit-monday" };
  expect(termDetail(term(14, { why: [{ id: "term-moved", args: { because } }] }), "2026-05-12")).toBe(
    "t/m di 26 mei, na Pinksteren",
  );
  const days = { is: "number" as const, value: 5 };
  expect(termDetail(term(3, { why: [{ id: "term-stood-still", args: { days } }] }), "2026-05-12")).toBe(
    "t/m di 26 mei, stond 5 d. stil",
  );
});

test("a day of a year that is over is said with its year", () => {
  expect(termDetail(term(-4), "2027-01-04")).toBe("moest uiterlijk 26 mei 2026");
  expect(termDetail(term(14), "2025-12-29")).toBe("t/m di 26 mei");
});

test("what presses leaves room for what comes later, and never less than three", () => {
  const items = (count: number) => Array.from({ length: count }, () => ({}) as TodayItem);
  const view = (first: number, week: number) =>
    ({ first: items(first), this_week: items(week) }) as TodayView;
  expect(laterAtFirst(view(2, 2))).toBe(3);
  expect(laterAtFirst(view(0, 0))).toBe(7);
  expect(laterAtFirst(view(9, 9))).toBe(3);
});

test("the week ends on its Sunday, also when it is Sunday", () => {
  expect(sundayOf("2026-05-12")).toBe("2026-05-17");
  expect(sundayOf("2026-05-17")).toBe("2026-05-17");
  expect(sundayOf("2026-12-31")).toBe("2027-01-03");
});

test("what is left is never below nought, and unknown without a ceiling", () => {
  expect(potLeft(pot("2000.00", "600.00", "750.00"))).toBe("650.00");
  expect(potLeft(pot("2000.00", "1900.00", "750.00"))).toBe("0.00");
  expect(potLeft(pot(null, "1900.00", "0.00"))).toBeNull();
});

test("a kern is found by any part of its name", () => {
  const pots = [pot("1.00", "0.00", "0.00"), { ...pot("1.00", "0.00", "0.00"), kern: "Kerk-Avezaath" }];
  expect(matchingKernen(pots, " avez").map(({ kern }) => kern)).toEqual(["Kerk-Avezaath"]);
  expect(matchingKernen(pots, "")).toHaveLength(2);
});

test("the last day of several is the latest, and none has none", () => {
  const item = (last_day: string) => ({ term: { ...term(1), last_day } }) as TodayItem;
  expect(lastDay([item("2026-06-30"), item("2026-06-05")])).toBe("2026-06-30");
  expect(lastDay([{ term: null } as TodayItem])).toBeUndefined();
});

test("a thing leads to its case with the form for it, and says which of several it is about", () => {
  const item = (act: string, about = "") => ({ case: "c", act, about }) as TodayItem;
  expect(placeOf(item("settle"))).toEqual({ case: "c", act: "settle" });
  expect(placeOf(item("decide-objection", "a1"))).toEqual({
    case: "c",
    act: "decide-objection",
    about: "a1",
  });
});
