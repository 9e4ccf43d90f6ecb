import { expect, test } from "vitest";
import type { ApplicationView } from "../../lib/contract.gen";
import { beginSpot, givesLess, spotCommand, spotGaps } from "./spot";

const view = {
  ask: { asked: "850.00" },
  words: {},
  judgements: { open: { view: null, officer: null }, judged: { view: null, officer: "meets" } },
  assessment: {
    asked: "850.00",
    most: "850.00",
    verdicts: [
      { condition: "open", judged: true },
      { condition: "judged", judged: true },
    ],
  },
  allotments: [{ allotment: "a", amount: "500.00", left: "300.00", most: "300.00" }],
  mandates: [],
  register_kept: false,
  mandate: "M-1",
  scheme_year: { decider: "mandated" },
} as unknown as ApplicationView;

test("it begins with the most that the allotment can bear, and asks for a view where no officer judged", () => {
  const form = beginSpot(view);
  expect([form.amount, form.reference, form.allotment]).toEqual(["300.00", "M-1", "a"]);
  expect(spotGaps(form, view)).toEqual(["view-open", "form", "reason"]);
});

test("a whole form is a command, and less than asked says why", () => {
  const form = beginSpot(view);
  form.views.open = { judged: "meets", reason: "Ik stond erbij." };
  form.form = "verlening";
  expect(givesLess(form, view)).toBe(true);
  expect(spotCommand(form, view)).toBeNull();
  form.reason = "Meer is er niet.";
  expect(spotCommand(form, view)).toMatchObject({
    do: "award-on-the-spot",
    allotment: "a",
    amount: "300.00",
    basis: { by: "mandate", reference: "M-1" },
    views: { open: { judged: "meets", reason: "Ik stond erbij." } },
  });
});

test("where a register is kept nothing but one's own mandate is proposed", () => {
  expect(beginSpot({ ...view, register_kept: true }).reference).toBe("");
});
