import { expect, test } from "vitest";
import type { CourseView } from "../../lib/contract.gen";
import { apart, byMonth, partOfYear, plotCourse, ticksUpTo } from "./course";

const frame = { width: 100, height: 100, left: 0, top: 0, bottom: 0 };
const point = (on: string, committed: string, paid = "0.00") => ({ on, committed, paid });
const view = (more: Partial<CourseView> = {}): CourseView => ({
  year: 2026,
  scheme: "leefbaarheidsbudget",
  name: { nl: "", en: "" },
  course: [point("2026-01-01", "100.00"), point("2026-07-02", "1000.00", "500.00")],
  before: [],
  ceilings: [{ from: "2026-01-01", amount: "2000.00" }],
  ...more,
});

test("a year runs from nought to just under one", () => {
  expect(partOfYear("2026-01-01", 2026)).toBe(0);
  expect(partOfYear("2026-12-31", 2026)).toBeCloseTo(364 / 365);
  expect(partOfYear("2024-12-31", 2024)).toBeCloseTo(365 / 366);
});

test("what was committed before the year began stands at its beginning, what came after it at its end", () => {
  expect(partOfYear("2025-12-18", 2026)).toBe(0);
  expect(partOfYear("2027-01-04", 2026)).toBe(1);
});

test("the lines of the year at hand go up in steps and end today", () => {
  const plot = plotCourse(view(), "2026-07-02", frame);
  expect(plot.committed).toBe("M0.0 100.0H0.0V95.0H49.9V50.0H49.9");
  expect(plot.paid).toBe("M0.0 100.0H0.0V100.0H49.9V75.0H49.9");
  expect(plot.ends.committed).toEqual({ x: expect.closeTo(49.86, 1), y: 50, amount: "1000.00" });
  expect(plot.today).toBeCloseTo(49.86, 1);
});

test("a week that began before today and holds what was paid later is not drawn past today", () => {
  const later = view({ course: [point("2026-07-06", "1000.00")] });
  const plot = plotCourse(later, "2026-07-02", frame);
  expect(plot.committed).toBe("M0.0 100.0H49.9V50.0H49.9");
});

test("a year gone by runs to its end and has no today", () => {
  const plot = plotCourse(view({ ceilings: [{ from: "2026-01-01", amount: null }] }), "2027-03-01", frame);
  expect(plot.committed.endsWith("H100.0")).toBe(true);
  expect(plot.today).toBeUndefined();
  expect([plot.ceiling, plot.ends.ceiling]).toEqual(["", undefined]);
});

test("the ceiling steps on the day on which it became another", () => {
  const ceilings = [
    { from: "2026-01-01", amount: "1000.00" },
    { from: "2026-07-02", amount: "2000.00" },
  ];
  expect(plotCourse(view({ ceilings }), "2026-08-01", frame).ceiling).toBe("M0.0 50.0H49.9L49.9 0.0H100.0");
});

test("what is committed above the ceiling still fits the plot", () => {
  const plot = plotCourse(view({ course: [point("2026-02-01", "4000.00")] }), "2026-03-01", frame);
  expect(plot.ends.committed?.y).toBe(0);
  expect(plot.ends.ceiling?.y).toBe(50);
});

test("labels of lines that end near each other do not stand on each other", () => {
  const end = (y: number) => ({ x: 0, y, amount: "1.00" });
  expect(apart(end(50), end(54))).toBe(12);
  expect(apart(end(50), end(90))).toBe(0);
  expect(apart(undefined, end(1))).toBe(0);
});

test("the axis has round steps", () => {
  expect(ticksUpTo(3_000_000)).toEqual([0, 10, 20, 30]);
  expect(ticksUpTo(450_000)).toEqual([0, 2, 4]);
  expect(ticksUpTo(100_000)).toEqual([0, 0.5, 1]);
});

test("the table says for each month what the plot shows, and nothing for months to come", () => {
  const ceilings = [
    { from: "2026-01-01", amount: "1000.00" },
    { from: "2026-07-02", amount: "2000.00" },
  ];
  const rows = byMonth(view({ before: [point("2025-02-28", "50.00")], ceilings }), "2026-07-15");
  expect(rows[0]).toEqual({
    first: "2026-01-01",
    committed: "100.00",
    paid: "0.00",
    ceiling: "1000.00",
    before: "0.00",
  });
  expect(rows[6]).toEqual({
    first: "2026-07-01",
    committed: "1000.00",
    paid: "500.00",
    ceiling: "2000.00",
    before: "50.00",
  });
  expect(rows[7]).toEqual({
    first: "2026-08-01",
    committed: null,
    paid: null,
    ceiling: "2000.00",
    before: "50.00",
  });
});
