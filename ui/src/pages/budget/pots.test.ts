import { expect, test } from "vitest";
import { view } from "../../../tests/door/budget";
import { kernen } from "../../../tests/door/desk";
import { barOf, cellsOf, isContested } from "./pots";

const lienden = view.rows.find(({ kern }) => kern === "lienden");
const ingen = view.rows.find(({ kern }) => kern === "ingen");

test("only the pot that is in dispute is contested: not another of the kern, of the scheme or of another year", () => {
  const [pot, agenda] = lienden?.pots ?? [];
  const other = ingen?.pots[0];
  if (!pot || !agenda || !other) throw new Error("no pots");
  expect(isContested(view.contested, pot)).toBe(true);
  expect(isContested(view.contested, agenda)).toBe(false);
  expect(isContested(view.contested, other)).toBe(false);
  expect(isContested(view.contested, { pot: { ...pot.pot, year: 2025 } })).toBe(false);
});

test("the sketch of the kernen says which pot is contested", () => {
  const contested = cellsOf(view, kernen).filter((cell) => cell.contested);
  expect(contested.map(({ kern }) => kern)).toEqual(["Lienden"]);
});

test("what a dispute is about is not drawn as spent", () => {
  const pot = lienden?.pots[0];
  if (!pot) throw new Error("no pot");
  expect(barOf(pot).spent).toBe("1500.00");
  expect(barOf(pot, true)).toEqual({ ceiling: "2000.00", spent: "0.00", reserved: "500.00" });
});
