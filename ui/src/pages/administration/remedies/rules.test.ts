import { expect, test } from "vitest";
import type { RemedyRules, Source } from "../../../lib/contract.gen";
import { committeeOf, decidedBy, rulesTroubles, sumOf, weeksOf } from "./rules";

const source = (nl: string): Source => ({ kind: "decision", place: { nl, en: "" } });
const rules: RemedyRules = {
  weeks: 6,
  weeks_source: source("Awb 7:10"),
  rates: [
    { days: 14, per_day: "23.00" },
    { days: 28, per_day: "35.50" },
  ],
  rates_source: source("Staatscourant 2026"),
};

test("a committee makes six weeks twelve", () => {
  expect(committeeOf(rules)).toBe("no");
  expect(weeksOf("yes")).toBe(12);
  expect(committeeOf({ weeks: 12 })).toBe("yes");
});

test("who decides is told with its source, and neither is left behind when it is left to the scheme", () => {
  const college = decidedBy(rules, "college");
  expect(rulesTroubles(college)).toEqual({ decider_source: "why-no-source" });
  expect(decidedBy(college, "")).toEqual(rules);
  const told = { ...college, decider_source: source("Mandaatbesluit") };
  expect(decidedBy(told, "mandated").decider_source).toEqual(source("Mandaatbesluit"));
});

test("the amounts are for 42 days in all, counted to the cent", () => {
  expect(sumOf(rules.rates)).toEqual({ days: 42, most: "1316.00" });
  expect(rulesTroubles(rules)).toEqual({});
  const short = { ...rules, rates: rules.rates.slice(0, 1) };
  expect(rulesTroubles(short)).toEqual({ rates: "why-rates" });
});

test("what is missing is told at its own field, and a line that is not whole counts for nothing", () => {
  const rates = [
    { days: Number.NaN, per_day: "" },
    { days: 43, per_day: "1.00" },
  ];
  expect(sumOf(rates.slice(0, 1))).toEqual({ days: 0, most: "0.00" });
  expect(rulesTroubles({ ...rules, rates, weeks_source: source(" "), rates_source: source("") })).toEqual({
    weeks_source: "why-no-source",
    "rates.0.days": "why-rate-days",
    "rates.0.per_day": "why-rate-per-day",
    "rates.1.days": "why-rate-days",
    rates_source: "why-no-source",
  });
});
