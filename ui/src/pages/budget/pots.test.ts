import { expect, test } from "vitest";
import { view } from "../../../tests/door/budget";
import { kernen } from "../../../tests/door/desk";
import { cents, sum } from "../../lib/money";
import { behind, sumOf } from "./chosen";
import { barOf, cellsOf, excessOf, headOf, isContested, wordOf } from "./pots";

const lienden = view.rows.find(({ kern }) => kern === "lienden");
const ingen = view.rows.find(({ kern }) => kern === "ingen");

test("only the pot that is in dispute is contested: not another of the kern, of the scheme or of another year", () => {
  const pot = lienden?.cells[0]?.pots[0];
  const agenda = lienden?.cells[3]?.pots[0];
  const other = ingen?.cells[0]?.pots[0];
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
  const pot = lienden?.cells[0]?.pots[0];
  if (!pot) throw new Error("no pot");
  expect(barOf(sumOf(pot)).spent).toBe("1500.00");
  expect(barOf(sumOf(pot), true)).toEqual({ ceiling: "2000.00", spent: "0.00", reserved: "500.00" });
});

test("a number that is gone has its word: used up, or too much and by how much", () => {
  const of = (committed: string) => ({
    ceiling: "2000.00",
    committed,
    reserved: "0.00",
    allotted: "0.00",
    left: cents(committed) < 200_000 ? "1.00" : "0.00",
  });
  expect([of("1999.00"), of("2000.00"), of("2100.00")].map(wordOf)).toEqual([
    undefined,
    "used-up",
    "too-much",
  ]);
  expect(excessOf(of("2100.00"))).toBe("100.00");
  expect(wordOf({ ...of("1.00"), ceiling: null, left: null })).toBe("no-ceiling");
});

test("behind a number stand just the pots that add up to it", () => {
  const places = [
    { what: "cell", row: "ingen", column: "leefbaarheidsbudget" },
    { what: "cell", row: "ingen", column: "" },
    { what: "cell", row: "", column: "kernagenda" },
    { what: "cell", row: "", column: "" },
    { what: "everything" },
  ] as const;
  for (const chosen of places) {
    const found = behind(view, chosen);
    if (!found) throw new Error(JSON.stringify(chosen));
    expect(found.pots.length).toBeGreaterThan(0);
    expect(sum(found.pots.map(({ committed }) => committed))).toBe(found.sum.committed);
    expect(sum(found.pots.map(({ ceiling }) => ceiling ?? "0.00"))).toBe(found.sum.ceiling);
  }
  expect(behind(view, { what: "cell", row: "ingen", column: "no-such" })).toBeUndefined();
  expect(behind(view, { what: "cell", row: "no-such", column: "" })).toBeUndefined();
});

test("the head of a narrow column may break a long word and leaves out what stands in brackets", () => {
  expect(headOf("Dorpsbelangenorganisatie")).toBe("Dorps\u00ADbelangen\u00ADorganisatie");
  expect(headOf("Watch group (signaleringsgroep)")).toBe("Watch group");
  expect(headOf("Kernagenda")).toBe("Kern\u00ADagenda");
});
