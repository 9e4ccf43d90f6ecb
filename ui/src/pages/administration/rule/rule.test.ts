import { expect, test } from "vitest";
import { leefbaarheid } from "../../../../tests/door/administration";
import type { AfterAward, SchemeYear } from "../../../lib/contract.gen";
import { afterFacts, leftoverOf, noSource, paidAt, ruleTroubles, whenOf } from "./rule";

const source = { kind: "decision" as const, place: { nl: "Collegebesluit 4", en: "" } };
const rule: AfterAward = { advance: 100, shown: [], source };
const ruled = (after_award: AfterAward): SchemeYear => ({ ...leefbaarheid, after_award });

test("money goes out at once, in parts or afterwards", () => {
  expect(whenOf(rule)).toBe("at-once");
  expect(whenOf({ advance: 0 })).toBe("afterwards");
  expect(whenOf({ advance: 80 })).toBe("in-parts");
  expect(whenOf({ advance: 0, later: [{ percent: 50, weeks: 4 }] })).toBe("in-parts");
});

test("another moment leaves no parts behind, and asks for the first part", () => {
  const parts = { ...rule, advance: 50, later: [{ percent: 50, weeks: 4 }] };
  expect(paidAt(parts, "afterwards")).toEqual({ ...rule, advance: 0 });
  expect(paidAt(parts, "in-parts")).toEqual(parts);
  const asked = paidAt(rule, "in-parts");
  expect(asked.advance).toBeNaN();
  expect(ruleTroubles(ruled(rule), ruled(asked))).toEqual({ "after_award.advance": "why-percent" });
});

test("numbers that are none are told at their own field, and a rule has a source", () => {
  const wrong: AfterAward = {
    ...rule,
    later: [{ percent: Number.NaN, weeks: 0 }],
    shown: [{ up_to: "", proof: "tick", weeks: Number.NaN }],
    pay_weeks: 200,
    source: noSource(),
  };
  expect(ruleTroubles(leefbaarheid, ruled(wrong))).toEqual({
    "after_award.later.0.percent": "why-percent",
    "after_award.later.0.weeks": "why-weeks",
    "after_award.shown.0.up_to": "schemes-number-missing",
    "after_award.shown.0.weeks": "why-weeks",
    "after_award.pay_weeks": "why-weeks",
    "after_award.source": "why-no-source",
  });
});

test("what was not touched is not asked about", () => {
  const old = ruled({ ...rule, source: noSource() });
  expect(ruleTroubles(old, { ...old, legal_basis: { nl: "x", en: "" } })).toEqual({});
});

test("another order and another use of what is left each rest on a source", () => {
  const after: SchemeYear = {
    ...leefbaarheid,
    distribution: "compare-after-deadline",
    unspent: { rule: leftoverOf("redistributed", undefined), source: noSource() },
  };
  expect(ruleTroubles(leefbaarheid, after)).toEqual({
    distribution_source: "why-no-source",
    "unspent.from": "schemes-day-missing",
    "unspent.source": "why-no-source",
  });
});

test("the day from which money is redistributed stays when the same is chosen again", () => {
  const from = { what: "redistributed", from: "2026-11-01" } as const;
  expect(leftoverOf("redistributed", from)).toEqual(from);
  expect(leftoverOf("lapses", from)).toEqual({ what: "lapses" });
});

test("what follows an award is told part by part", () => {
  const parts = ruled({ ...rule, advance: 50, later: [{ percent: 30, weeks: 8 }] });
  expect(afterFacts(parts)[0]?.fact.split("\n")).toHaveLength(3);
  expect(afterFacts(leefbaarheid)[0]?.fact.split("\n")).toHaveLength(1);
});
