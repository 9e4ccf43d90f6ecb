import { expect, test } from "vitest";
import { stepTo } from "./grid";

/** Three rows of a name and three amounts; the second row has no third amount, the last row only its first two. */
const cells = [
  [0, 0],
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 0],
  [1, 1],
  [1, 3],
  [2, 0],
  [2, 1],
].map(([row = 0, column = 0]) => ({ row, column }));
const from = (row: number, column: number, key: string, ctrl = false) => {
  const to = stepTo(cells, { row, column }, key, ctrl);
  return to && [to.row, to.column];
};

test("arrows go from amount to amount and pass what is empty", () => {
  expect(from(0, 1, "ArrowRight")).toEqual([0, 2]);
  expect(from(1, 1, "ArrowRight")).toEqual([1, 3]);
  expect(from(1, 3, "ArrowLeft")).toEqual([1, 1]);
  expect(from(0, 0, "ArrowDown")).toEqual([1, 0]);
  expect(from(1, 1, "ArrowUp")).toEqual([0, 1]);
});

test("where there is no amount below, the one before it takes focus", () => {
  expect(from(0, 2, "ArrowDown")).toEqual([1, 1]);
  expect(from(1, 3, "ArrowDown")).toEqual([2, 1]);
});

test("at the edge nothing moves", () => {
  expect(from(0, 0, "ArrowUp")).toBeUndefined();
  expect(from(2, 1, "ArrowDown")).toBeUndefined();
  expect(from(1, 3, "ArrowRight")).toBeUndefined();
  expect(from(0, 0, "ArrowLeft")).toBeUndefined();
  expect(from(0, 0, "a")).toBeUndefined();
});

test("Home and End stay in the row, and with Ctrl lead to the first and the last of all", () => {
  expect(from(1, 1, "Home")).toEqual([1, 0]);
  expect(from(1, 1, "End")).toEqual([1, 3]);
  expect(from(1, 1, "Home", true)).toEqual([0, 0]);
  expect(from(1, 1, "End", true)).toEqual([2, 1]);
});
