import { expect, test } from "vitest";
import { MOST_ROWS, rowAfter, rowsInView } from "./table";

test("a list of a hundred thousand draws at most a hundred rows, wherever it is scrolled to", () => {
  for (const scrolled of [0, 1000, 1_700_000, 3_400_000]) {
    const { from, to } = rowsInView(scrolled, 1000, 34, 100_000);
    expect(to - from).toBeLessThanOrEqual(MOST_ROWS);
    expect(from * 34).toBeLessThanOrEqual(scrolled);
  }
});

test("the rows drawn fill the view", () => {
  const { from, to } = rowsInView(34_000, 680, 34, 100_000);
  expect(from).toBeLessThanOrEqual(1000);
  expect(to).toBeGreaterThanOrEqual(1020);
});

test("a short list is drawn whole", () => {
  expect(rowsInView(0, 600, 34, 5)).toEqual({ from: 0, to: 5 });
});

test("keys move within the list and never past its ends", () => {
  expect(rowAfter("ArrowDown", 4, 5, 10)).toBe(4);
  expect(rowAfter("ArrowUp", 0, 5, 10)).toBe(0);
  expect(rowAfter("End", 0, 5, 10)).toBe(4);
  expect(rowAfter("PageDown", 0, 50, 10)).toBe(10);
  expect(rowAfter("a", 0, 50, 10)).toBeUndefined();
});
