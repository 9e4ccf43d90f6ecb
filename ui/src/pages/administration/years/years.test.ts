import { expect, test } from "vitest";
import { leefbaarheid } from "../../../../tests/door/administration";
import { years } from "../../../../tests/door/years";
import type { YearRow } from "../../../lib/contract.gen";
import { bySchemeAndYear, deedsOf, differences, isTold, perKern, stateOf } from "./years";

const of = (year: number) => years.find((row) => row.year === year) as YearRow;

test("a year is ready, opened by a decision, or closed", () => {
  expect([2027, 2026, 2025].map((year) => stateOf(of(year)))).toEqual(["ready", "opened", "closed"]);
});

test("what makes no sense in a year is not offered", () => {
  expect(deedsOf(of(2026))).toEqual(["divide", "set-ceiling", "close"]);
  expect(deedsOf(of(2025))).toEqual(["reopen"]);
  const rule = { what: "redistributed" as const, from: "2026-11-01" };
  const source = leefbaarheid.ceiling.source;
  const agreed = {
    ...of(2026),
    schemes: of(2026).schemes.map((scheme) => ({ ...scheme, unspent: { rule, source } })),
  };
  expect(deedsOf(agreed)).toContain("redistribute");
});

test("what waits is divided into the pots of the year before those that are given once", () => {
  const [first] = perKern(of(2026));
  const once = { ...first, scheme: "kernagenda", period: "once" } as (typeof first & object) | undefined;
  const row = { ...of(2026), schemes: [once, first] } as YearRow;
  expect(perKern(row).map(({ period }) => period)).toEqual(["year", "once"]);
});

test("a decision is told with its number and its day", () => {
  expect(isTold({ body: "council", number: " ", on: "2026-11-10" })).toBe(false);
  expect(isTold({ body: "council", number: "R-12", on: "" })).toBe(false);
  expect(isTold({ body: "council", number: "R-12", on: "2026-11-10" })).toBe(true);
});

test("only conditions that are not the same stand side by side", () => {
  const [first, second, ...rest] = leefbaarheid.conditions;
  if (!first || !second) throw new Error("no conditions");
  const later = [first, { ...second, on: !second.on }];
  const found = differences([...leefbaarheid.conditions], later);
  expect(found.map(({ id }) => id)).toEqual([second.id, ...rest.map(({ id }) => id)]);
  expect(found[1]?.after).toBeUndefined();
});

test("pots of one scheme and year are told together", () => {
  const move = (scheme: string, year: number) => ({
    scheme,
    year,
    name: { nl: scheme, en: scheme },
    holder: null,
    place: "",
    count: 1,
    before: "1.00",
    after: "2.00",
  });
  const groups = bySchemeAndYear([move("a", 2026), move("a", 2026), move("a", 2027), move("b", 2027)]);
  expect(groups.map((group) => group.length)).toEqual([2, 1, 1]);
});
