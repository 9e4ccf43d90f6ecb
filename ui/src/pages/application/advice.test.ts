import { expect, it } from "vitest";
import type { ApplicationView } from "../../lib/contract.gen";
import { type AdviceForm, adviceCommand, adviceGaps, beginAdvice } from "./advice";

const view = (asked: string, most: string) =>
  ({
    assessment: {
      asked,
      most,
      verdicts: [
        { condition: "open", judged: true },
        { condition: "pot", judged: false },
      ],
    },
    judgements: {},
    words: {},
  }) as unknown as ApplicationView;

const whole: AdviceForm = {
  way: "award",
  amount: "650.00",
  discussedOn: "2026-05-10",
  discussedWith: "de dorpsraad",
  discussedOutcome: "iedereen is ervoor",
  views: { open: { judged: "meets", reason: "de baan is openbaar" } },
  words: "doen",
  asked: "650.00",
};

it("proposes what was asked, or the most that can be given", () => {
  expect(beginAdvice(view("400.00", "650.00")).amount).toBe("400.00");
  expect(beginAdvice(view("850.00", "650.00")).amount).toBe("650.00");
  expect(beginAdvice(view("850.00", "0.00")).amount).toBe("");
});

it("has a place for a view on each judged condition and no other", () => {
  expect(Object.keys(beginAdvice(view("1.00", "1.00")).views)).toEqual(["open"]);
});

it("records when, with whom and with what outcome it was discussed in the kern", () => {
  expect(adviceCommand(whole, "kern")).toEqual({
    do: "advise",
    advice: { is: "award", amount: "650.00" },
    discussed_on: "2026-05-10",
    discussed_with: "de dorpsraad",
    discussed_outcome: "iedereen is ervoor",
    views: { open: { judged: "meets", reason: "de baan is openbaar" } },
    words: "doen",
  });
  expect(adviceGaps({ ...whole, discussedOn: "", discussedWith: " " }, "kern")).toEqual([
    "discussed-on",
    "discussed-with",
  ]);
  expect(adviceGaps({ ...whole, discussedOn: "", discussedWith: "" }, "municipality")).toEqual([]);
});

it("takes no view without its reason, and no reason without a view", () => {
  for (const half of [
    { judged: "meets" as const, reason: " " },
    { judged: "" as const, reason: "want" },
  ]) {
    expect(adviceCommand({ ...whole, views: { open: half } }, "kern")).toBeNull();
  }
  expect(adviceGaps({ ...whole, views: { open: { judged: "", reason: "" } } }, "kern")).toEqual([]);
});

it("needs no amount for an advice against", () => {
  expect(adviceCommand({ ...whole, way: "reject", amount: "" }, "kern")).toMatchObject({
    advice: { is: "reject" },
  });
});

it("says why when less is advised than was asked, or nothing", () => {
  expect(adviceGaps({ ...whole, words: "" }, "kern")).toEqual([]);
  expect(adviceGaps({ ...whole, amount: "400.00", words: " " }, "kern")).toEqual(["words"]);
  expect(adviceGaps({ ...whole, way: "reject", amount: "", words: "" }, "kern")).toEqual(["words"]);
});
