import { expect, test } from "vitest";
import { cents, fromCents, readMoney, showMoney, sum } from "./money";

test.each([
  ["650", "650.00"],
  ["650,5", "650.50"],
  ["1.250,00", "1250.00"],
  ["1.250", "1250.00"],
  ["€ 1.250,00", "1250.00"],
  ["12.50", "12.50"],
  ["007", "7.00"],
  ["0,05", "0.05"],
  ["100,-", "100.00"],
  ["850,", "850.00"],
])("%s is read as %s", (typed, value) => {
  expect(readMoney(typed)).toEqual({ ok: true, value });
});

test.each([
  ["0,125", "money-three-decimals"],
  ["1.250,005", "money-three-decimals"],
  ["-5", "money-negative"],
  ["\u22125", "money-negative"],
  ["", "money-not-understood"],
  ["12a", "money-not-understood"],
  ["1.25.000", "money-not-understood"],
  ["1,250.00", "money-not-understood"],
  ["9999999999999", "money-too-large"],
])("%s is refused with %s", (typed, trouble) => {
  expect(readMoney(typed)).toEqual({ ok: false, trouble });
});

test("an amount is written the Dutch way, with a no-break space and a true minus", () => {
  expect(showMoney("1250.00")).toBe("€\u00a01.250,00");
  expect(showMoney("-380.00")).toBe("\u2212\u00a0€\u00a0380,00");
  expect(showMoney("1234567.89", "bare")).toBe("1.234.567,89");
  expect(showMoney("1250.00", "whole")).toBe("€\u00a01.250");
});

test("cents lose nothing that floats would lose", () => {
  expect(sum(["0.10", "0.20"])).toBe("0.30");
  expect(fromCents(cents("-0.05"))).toBe("-0.05");
  expect(cents("4503599627370.49")).toBe(450359962737049);
});
