import { expect, test } from "vitest";
import { isLastGroup, lastGroup, passphraseTrouble } from "./passphrase";

test("a passphrase under twelve characters is too short", () => {
  expect(passphraseTrouble("elf tekens.", "elf tekens.")).toEqual({ first: "door-passphrase-short" });
  expect(passphraseTrouble("twaalf lang!", "twaalf lang!")).toEqual({});
});

test("a letter with an accent counts once, however it was typed", () => {
  expect(passphraseTrouble("e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", "")).toEqual({
    first: "door-passphrase-short",
  });
});

test("two passphrases that differ are told at the second", () => {
  expect(passphraseTrouble("lang genoeg zo", "lang genoeg zoo")).toEqual({
    again: "door-passphrase-differs",
  });
});

test("the last group of a printed key proves that it was printed", () => {
  const key = "HK7WM-3QXPA-RTE8N";
  expect(lastGroup(key)).toBe("RTE8N");
  expect(isLastGroup(key, " rte8n ")).toBe(true);
  expect(isLastGroup(key, "RTE8M")).toBe(false);
  expect(isLastGroup(key, "")).toBe(false);
});
