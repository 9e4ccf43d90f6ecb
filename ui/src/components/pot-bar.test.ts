import { expect, test } from "vitest";
import { drawPot, leftAfter } from "./pot-bar";

const ingen = { ceiling: "2000.00", spent: "600.00", reserved: "750.00" };

test("what fits and what is too much are two segments, with the ceiling between them", () => {
  const { segments, ceiling } = drawPot(ingen, 440, { asked: "850.00" });
  expect(segments.map(({ kind }) => kind)).toEqual(["spent", "reserved", "this", "too-much"]);
  expect(ceiling).toBeCloseTo(400);
  expect(segments[3]?.x).toBeCloseTo(402);
  expect((segments[3]?.x ?? 0) + (segments[3]?.width ?? 0)).toBeCloseTo(440);
});

test("segments keep a gap of two pixels and are never thinner than two", () => {
  const { segments } = drawPot({ ceiling: "2000.00", spent: "1.00", reserved: "1.00" }, 100);
  expect(segments.every(({ width }) => width >= 2)).toBe(true);
  const [spent, reserved] = drawPot(ingen, 440).segments;
  expect((reserved?.x ?? 0) - ((spent?.x ?? 0) + (spent?.width ?? 0))).toBeCloseTo(2);
});

test("a row ends at the ceiling, however much was given", () => {
  const { segments, ceiling } = drawPot({ ...ingen, spent: "3000.00" }, 100, { endsAtCeiling: true });
  expect(ceiling).toBe(100);
  expect(Math.max(...segments.map(({ x, width }) => x + width))).toBeLessThanOrEqual(100);
});

test("a pot without money draws nothing in its frame", () => {
  expect(drawPot({ ceiling: "0.00", spent: "0.00", reserved: "0.00" }, 100).segments).toEqual([]);
});

test("two contested claims are both drawn as too much", () => {
  const pot = { ceiling: "2000.00", spent: "1500.00", reserved: "0.00" };
  const { segments, ceiling } = drawPot(pot, 250, { contested: ["500.00", "500.00"] });
  expect(segments.map(({ kind }) => kind)).toEqual(["spent", "too-much", "too-much"]);
  expect(ceiling).toBeCloseTo(200);
});

test("what is left may be below zero, and is unknown without a ceiling", () => {
  expect(leftAfter(ingen, "850.00")).toBe(-20000);
  expect(leftAfter({ ...ingen, ceiling: null })).toBeNull();
});
