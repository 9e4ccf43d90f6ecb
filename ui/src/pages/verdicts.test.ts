import { expect, it } from "vitest";
import type { SchemeYear, Verdict } from "../lib/contract.gen";
import { ruleOf, shortened } from "./verdicts";

const verdict = (place: string, more: Partial<Verdict> = {}): Verdict => ({
  condition: "steun",
  name: { nl: "Steun in de buurt", en: "Support" },
  outcome: "to-judge",
  found: { id: "found-reason-given" },
  source: { kind: "document", place: { nl: place, en: place } },
  departure: { by: "never" },
  judged: true,
  earlier: [],
  ...more,
});
const scheme = { name: { nl: "Leefbaarheidsbudget", en: "Leefbaarheidsbudget" } } as SchemeYear;

it("says a source in a few words where the scheme stands above it", () => {
  const rule = ruleOf(verdict("spelregel 3, leefbaarheidsbudget; Uitvoeringsplan, B3"), scheme);
  expect([rule.sourceShort, rule.source]).toEqual([
    "spelregel 3",
    "spelregel 3, leefbaarheidsbudget; Uitvoeringsplan, B3",
  ]);
  expect(ruleOf(verdict("buren.nl, leefbaarheidsbudget (pagina van 2021)"), scheme).sourceShort).toBe(
    "buren.nl",
  );
  expect(ruleOf(verdict("Awb, artikel 4:25"), scheme).sourceShort).toBe("Awb, artikel 4:25");
});

it("lets the applicant's own words stand for the fact that a reason was given", () => {
  expect(ruleOf(verdict("x", { quote: "14 namen." })).found).toBe("Aanvrager schrijft: “14 namen”.");
  const viewed = ruleOf(verdict("x", { quote: "14 namen.", found: { id: "found-view-meets" } })).found;
  expect(viewed).toMatch(/^De kernverbinder .* Aanvrager schrijft: “14 namen”\.$/);
});

it("says how it would pass only where it does not", () => {
  const remedy = { id: "remedy-write-reason" };
  expect(ruleOf(verdict("x", { remedy })).fix).toBeUndefined();
  expect(ruleOf(verdict("x", { remedy, outcome: "not-met" })).fix).toContain("schrijf op");
});

it("cuts long words at a word", () => {
  expect(shortened("kort")).toBe("kort");
  expect(shortened(`${"woord ".repeat(40)}`)).toMatch(/woord …$/);
});
