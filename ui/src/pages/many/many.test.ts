import { describe, expect, it } from "vitest";
import type { ManyRow } from "../../lib/contract.gen";
import { undecided } from "../application/decision";
import {
  again,
  amountOf,
  begun,
  deciderOf,
  gapsOf,
  type How,
  lockOf,
  parseCases,
  rejects,
  toDecide,
} from "./many";

const row = (id: string, asked: string, amount: string, more: Partial<ManyRow> = {}): ManyRow => ({
  case: id,
  version: 1,
  number: id,
  idea: "",
  kern: "Ingen",
  asked,
  amount,
  hindrance: null,
  rejecting: null,
  decider: "mandated",
  form: null,
  mandates: ["M 12"],
  because: [],
  ...more,
});

const how: How = { decider: "mandated", reference: "M 12", kept: true };
const whole = { ...undecided("M 12"), form: "verlening" as const };
const doing = (one: ManyRow, amount: string | null) => [{ row: one, amount }];

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
      row("b", "100.00", "0.00", { hindrance: { id: "refusal-contested" } }),
      row("c", "100.00", "100.00"),
    ];
    expect(toDecide(rows, [], { c: true }, how).map(({ row: { case: id } }) => id)).toEqual(["a"]);
  });

  it("rejects what was chosen to get nothing, also where no money is left for it", () => {
    const empty = row("a", "100.00", "0.00", { hindrance: { id: "refusal-contested" } });
    const wished = [{ id: "a", amount: "0.00" }];
    expect(rejects(empty, wished)).toBe(true);
    expect(toDecide([empty], wished, {}, how)).toEqual([{ row: empty, amount: null }]);
    const own = { ...empty, rejecting: { id: "refusal-same-person" } };
    expect(toDecide([own], wished, {}, how)).toEqual([]);
  });

  it("leaves out what the mandate does not reach, and what the college judges", () => {
    const far = row("a", "900.00", "900.00", { mandates: ["M 13"] });
    expect(lockOf(far, [], how)).toContain("M 12");
    expect(lockOf(far, [], { ...how, reference: "M 13" })).toBeNull();
    expect(lockOf(far, [], { ...how, kept: false })).toBeNull();
    const college = row("b", "900.00", "900.00", { decider: "college" });
    expect(lockOf(college, [], how)).not.toBeNull();
    expect(deciderOf([college, college, far])).toBe("college");
    expect(deciderOf([college, far])).toBe("mandated");
  });

  it("asks for a reason as soon as somebody gets less than was asked, or nothing", () => {
    const one = row("a", "100.00", "100.00");
    expect(gapsOf(whole, "mandated", doing(one, "100.00"))).toEqual([]);
    expect(gapsOf(whole, "mandated", doing(one, "99.99"))).toEqual(["reason"]);
    expect(gapsOf(whole, "mandated", doing(one, null))).toEqual(["reason"]);
  });

  it("asks for no form where there is none to choose, and for the decision of the college where it judges", () => {
    const claim = row("a", "100.00", "100.00", { form: "directe-vaststelling" });
    expect(gapsOf({ ...whole, form: "" }, "mandated", doing(claim, "100.00"))).toEqual([]);
    expect(gapsOf(whole, "college", doing(claim, "100.00"))).toEqual(["college-number", "college-on"]);
  });

  it("begins with the mandate and the form that the office proposes", () => {
    const weighed = {
      rows: [],
      together: "0.00",
      mandates: [],
      register_kept: false,
      mandate: "M 9",
      form: null,
    };
    expect(begun(weighed)).toEqual({ reference: "M 9", form: "" });
    expect(begun({ ...weighed, register_kept: true, form: "verlening" })).toEqual({
      reference: "",
      form: "verlening",
    });
  });

  it("offers those that were not decided once more, with the amounts chosen", () => {
    const result = (id: string, refused: { id: string } | null) => ({
      case: id,
      number: id,
      amount: null,
      refused,
    });
    const wished = [
      { id: "a", amount: "12.00" },
      { id: "b", amount: null },
      { id: "c", amount: null },
    ];
    const results = [result("a", { id: "many-stopped" }), result("b", null), result("c", { id: "x" })];
    expect(again(results, wished)).toBe('[["a","12.00"],"c"]');
  });
});
