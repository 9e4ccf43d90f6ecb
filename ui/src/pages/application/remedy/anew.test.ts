import { expect, test } from "vitest";
import type { ApplicationView, ObjectionView } from "../../../lib/contract.gen";
import { anewOf, gapsAnew } from "./anew";

const view = {
  ask: { asked: "650.00" },
  grant: null,
  scheme_year: { after_award: { form: "verlening" } },
} as unknown as ApplicationView;
const objection = { ruling: { reason: "De pot was niet op." } } as ObjectionView;

test("a new decision opens with what was asked, the form of the scheme year and why the objection was founded", () => {
  expect(anewOf(view, objection)).toEqual({
    outcome: "",
    amount: "650.00",
    form: "verlening",
    reason: "De pot was niet op.",
  });
  const granted = { ...view, grant: { form: "directe-vaststelling" } } as ApplicationView;
  expect(anewOf(granted, objection).form).toBe("directe-vaststelling");
});

test("nothing is decided by leaving something empty", () => {
  const begun = anewOf(view, objection);
  expect(gapsAnew(begun)).toEqual(["outcome"]);
  expect(gapsAnew({ ...begun, outcome: "award", amount: "", form: "" })).toEqual(["amount", "form"]);
  expect(gapsAnew({ ...begun, outcome: "award", amount: "0.00" })).toEqual(["amount"]);
  expect(gapsAnew({ ...begun, outcome: "reject", amount: "", form: "", reason: " " })).toEqual(["reason"]);
});
