import { expect, test } from "vitest";
import { groupsOf, isSame, spelled } from "./fingerprint";

const PRINT = "7KPQ-2MXV-9TRE-4HWA-BN6C-YD3F";

test("a fingerprint falls into six groups of four, however it is written", () => {
  expect(groupsOf(PRINT)).toEqual(["7KPQ", "2MXV", "9TRE", "4HWA", "BN6C", "YD3F"]);
  expect(groupsOf("7kpq 2mxv9tre")).toEqual(["7KPQ", "2MXV", "9TRE"]);
});

test("a reader hears each character apart", () => {
  expect(spelled("7KPQ-2MXV")).toBe("7 K P Q, 2 M X V");
});

test("what was typed over is the same without its blanks, and another when one character differs", () => {
  expect(isSame(PRINT, "7kpq 2mxv 9tre 4hwa bn6c yd3f")).toBe(true);
  expect(isSame(PRINT, "7KPQ-2MXV-9TRE-4HWA-BN6C-YD3G")).toBe(false);
  expect(isSame(PRINT, "7KPQ")).toBe(false);
  expect(isSame("", "")).toBe(false);
});
