import { describe, expect, it } from "vitest";
import type { ManyRow } from "../../lib/contract.gen";
import { undecided } from "../application/decision";
import { amountOf, gapsOf, parseCases, toDecide } from "./many";

const row = (id: string, asked: string, amount: string, hindrance: ManyRow["hindrance"] = null): ManyRow => ({
  case: id,
  version: 1,
  number: id,
  idea: "",
  kern: "Ingen",
  asked,
  amount,
  hindrance,
  because: [],
});

describe("deciding many at once", () => {
  it("is opened with ids, with or without amounts, and with nothing else", () => {
    expect(parseCases('["a",["b","12.00"]]')).toEqual([
      { id: "a", amount: null },
      { id: "b", amount: "12.00" },
    ]);
    for (const text of [undefined, "", "{}", "[1,[2]]", "nul"]) expect(parseCases(text)).toEqual([]);
  });

  it("never gives more than can be awarded now", () => {
    const wished = [{ id: "a", amount: "80.00" }];
    expect(amountOf(row("a", "100.00", "60.00"), wished)).toBe("60.00");
    expect(amountOf(row("a", "100.00", "100.00"), wished)).toBe("80.00");
  });

  it("leaves out what cannot be decided and what was left out by hand", () => {
    const rows = [
      row("a", "100.00", "100.00"),
      row("b", "100.00", "0.00", { id: "refusal-pot-empty" }),
      row("c", "100.00", "100.00"),
    ];
    expect(toDecide(rows, [], { c: true }).map(({ row: { case: id } }) => id)).toEqual(["a"]);
  });

  it("asks for a reason as soon as somebody gets less than was asked", () => {
    const decision = { ...undecided("M 12"), form: "verlening" as const };
    expect(gapsOf(decision, false)).toEqual([]);
    expect(gapsOf(decision, true)).toEqual(["reason"]);
  });
});
