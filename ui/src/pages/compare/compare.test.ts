import { expect, test } from "vitest";
import { compared } from "../../../tests/door/shortage";
import { choiceOf, choose, columnsOf, decidedHere, linesOf } from "./compare";

test("each application is a column, and each condition a line with what it says of every column", () => {
  const columns = columnsOf(compared);
  expect(columns.map(({ row }) => row.idea)).toEqual(compared.rows.map(({ idea }) => idea));
  const lines = linesOf(columns);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  for (const { verdicts } of lines) expect(verdicts).toHaveLength(columns.length);
});

test("a condition that one of them does not have stays empty there", () => {
  const [first, ...others] = columnsOf(compared);
  if (!first) throw new Error("no column");
  const bare = { ...first, row: { ...first.row, verdicts: [] } };
  for (const { verdicts } of linesOf([bare, ...others])) expect(verdicts[0]).toBeUndefined();
});

test("nothing chosen is open, an amount awards, and no money rejects", () => {
  const chosen = choose(choose({}, "a", "12.00"), "b", "0.00");
  expect(["a", "b", "c"].map((id) => choiceOf(chosen, id))).toEqual(["award", "reject", "open"]);
  expect(choose(chosen, "a", "")).toEqual({ b: "0.00" });
});

test("what goes on is what was chosen and still waits", () => {
  const columns = columnsOf(compared);
  const first = columns[0]?.row.case ?? "";
  expect(decidedHere(columns, { [first]: "100.00", gone: "5.00" })).toEqual([[first, "100.00"]]);
});
