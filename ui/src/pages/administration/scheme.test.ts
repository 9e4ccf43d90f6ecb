import { expect, test } from "vitest";
import type { SchemeRow, SchemeYear } from "../../lib/contract.gen";
import { changed, readWhole, successor, troublesOf } from "./scheme";

const place = { nl: "Uitvoeringsplan, B3", en: "Plan, B3" };
const document: SchemeYear = {
  scheme: "leefbaarheidsbudget",
  year: 2026,
  name: { nl: "Leefbaarheidsbudget", en: "Liveability budget" },
  way: "application",
  holder: "kern",
  period: "year",
  ceiling: { amount: "2000.00", published: false, source: { kind: "document", place } },
  decider: "mandated",
  decider_source: { kind: "public-page", place },
  distribution: "order-of-receipt",
  legal_basis: { nl: "", en: "" },
  conditions: [
    {
      id: "half",
      name: { nl: "De helft", en: "Half" },
      text: { nl: "De helft", en: "Half" },
      test: { by: "share-of-costs", percent: 50, of: "all" },
      source: { kind: "public-page", place },
      departure: { by: "never" },
      on: false,
    },
  ],
};
const row: SchemeRow = { hash: "ab12", document, cases: 3 };

test("a change makes a document that names its predecessor", () => {
  const after = { ...document, legal_basis: { nl: "Asv Buren", en: "Asv Buren" } };
  expect(successor(row, after, "").predecessor).toBe("ab12");
  expect(successor(row, after, "").ceiling).toEqual(document.ceiling);
});

test("another ceiling rests on a decision, and cannot do without", () => {
  const after = { ...document, ceiling: { ...document.ceiling, amount: "2500.00" } };
  expect(troublesOf(row, after, " ")).toEqual({ decision: "schemes-decision-missing" });
  expect(troublesOf(row, after, "Raadsbesluit 12")).toEqual({});
  expect(successor(row, after, " Raadsbesluit 12 ").ceiling.source).toEqual({
    kind: "decision",
    place: { nl: "Raadsbesluit 12", en: "Raadsbesluit 12" },
  });
});

test("a share above the whole, or no number at all, is told at its condition", () => {
  for (const percent of [0, 101, Number.NaN, 12.5]) {
    const conditions = document.conditions.map((one) => ({
      ...one,
      test: { by: "share-of-costs" as const, percent, of: "all" as const },
    }));
    expect(troublesOf(row, { ...document, conditions }, "")).toEqual({ half: "schemes-percent-wrong" });
  }
});

test("a whole number is read as typed, and nothing else", () => {
  expect(readWhole(" 14 ")).toBe(14);
  for (const typed of ["", "-1", "1,5", "veertien", "1e3"]) expect(readWhole(typed)).toBeNaN();
});

test("the same document is not changed", () => {
  expect(changed(document, structuredClone(document))).toBe(false);
  expect(changed(document, { ...document, charged_to: "kernagenda" })).toBe(true);
});
