import { expect, test } from "vitest";
import { byMonth, partOfYear, plotCourse, ticksUpTo } from "./course";

const frame = { width: 100, height: 100, left: 0, top: 0, bottom: 0 };
const course = [
  { on: "2026-01-01", committed: "100.00" },
  { on: "2026-07-02", committed: "1000.00" },
];

test("a year runs from nought to just under one", () => {
  expect(partOfYear("2026-01-01", 2026)).toBe(0);
  expect(partOfYear("2026-12-31", 2026)).toBeCloseTo(364 / 365);
  expect(partOfYear("2024-12-31", 2024)).toBeCloseTo(365 / 366);
});

test("what was committed before the year began stands at its beginning", () => {
  expect(partOfYear("2025-12-18", 2026)).toBe(0);
  expect(partOfYear("2027-01-04", 2026)).toBe(1);
  const early = [{ on: "2025-12-18", committed: "500.00" }, ...course.slice(1)];
  expect(plotCourse(early, [], "2000.00", 2026, "2026-07-02", frame).now).toBe(
    "M0.0 100.0H0.0V75.0H49.9V50.0H49.9",
  );
});

test("the line of the year at hand goes up in steps and ends today", () => {
  const plot = plotCourse(course, [], "2000.00", 2026, "2026-07-02", frame);
  expect(plot.now).toBe("M0.0 100.0H0.0V95.0H49.9V50.0H49.9");
  expect(plot.end).toEqual({ x: expect.closeTo(49.86, 1), y: 50, committed: "1000.00" });
  expect(plot.today).toBeCloseTo(49.86, 1);
});

test("a year gone by runs to its end and has no today", () => {
  const plot = plotCourse(course, [], null, 2026, "2027-03-01", frame);
  expect(plot.now.endsWith("H100.0")).toBe(true);
  expect(plot.today).toBeUndefined();
  expect(plot.ceiling).toBeUndefined();
});

test("what is committed above the ceiling still fits the plot", () => {
  const plot = plotCourse(
    [{ on: "2026-02-01", committed: "4000.00" }],
    [],
    "2000.00",
    2026,
    "2026-03-01",
    frame,
  );
  expect(plot.end?.y).toBe(0);
  expect(plot.ceiling).toBe(50);
});

test("the axis has round steps", () => {
  expect(ticksUpTo(3_000_000)).toEqual([0, 10, 20, 30]);
  expect(ticksUpTo(450_000)).toEqual([0, 2, 4]);
  expect(ticksUpTo(100_000)).toEqual([0, 0.5, 1]);
});

test("the table says for each month what the plot shows, and nothing for months to come", () => {
  const rows = byMonth(course, [{ on: "2025-02-28", committed: "50.00" }], 2026, "2026-07-15");
  expect(rows[0]).toEqual({ first: "2026-01-01", now: "100.00", before: "0.00" });
  expect(rows[6]).toEqual({ first: "2026-07-01", now: "1000.00", before: "50.00" });
  expect(rows[7]).toEqual({ first: "2026-08-01", now: null, before: "50.00" });
});
