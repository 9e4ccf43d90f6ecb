import type { ManyRow, Share, Text, Verdict, WaitingRow, WhatIfView } from "../../src/lib/contract.gen";
import type { Handlers } from "./memory";
import { source, two } from "./scheme";

const text = (id: string, args: Text["args"] = {}): Text => ({ id, args });
const euro = (value: string) => ({ is: "euro" as const, value });

const BENCH = "019a0000-0000-7000-8000-000000000201";
const TREES = "019a0000-0000-7000-8000-000000000202";
const FEAST = "019a0000-0000-7000-8000-000000000203";

const share = (id: string, number: string, complete_on: string, wanted: string, given: string): Share => ({
  case: id,
  number,
  complete_on,
  wanted,
  given,
  leaves: ((1150_00 - Math.round(Number(wanted) * 100)) / 100).toFixed(2),
  tied: false,
});

const judged = (
  condition: string,
  nl: string,
  en: string,
  outcome: Verdict["outcome"],
  found: Text,
): Verdict => ({
  condition,
  name: two(nl, en),
  outcome,
  found,
  source: source("Uitvoeringsplan Kerngericht werken, B3", "Plan, B3"),
  departure: { by: "policy-rule" },
  judged: true,
  earlier: [],
});

const row = (id: string, idea: string, asked: string, waiting_since: string | null): WaitingRow => ({
  case: id,
  version: 3,
  idea,
  state: "advised",
  asked,
  reserved: "0.00",
  waiting_since,
  kern: "Ingen",
  costs: "1350.00",
  others_pay: "500.00",
  people: 60,
  verdicts: [
    judged(
      "goed",
      "Goed voor buurt en ontmoeting",
      "Good for neighbourhood and meeting",
      "met",
      text("found-officer-meets"),
    ),
    judged(
      "steun",
      "Steun in de buurt",
      "Support in the neighbourhood",
      "to-judge",
      text("found-no-reason-yet"),
    ),
  ],
  advice: { is: "award", amount: asked },
  advice_words: "Breed gedragen, er is een werkgroep.",
  awarding: null,
  rejecting: null,
});

const many = (id: string, number: string, idea: string, amount: string): ManyRow => ({
  case: id,
  version: 3,
  number,
  idea,
  kern: "Ingen",
  asked: "850.00",
  amount,
  hindrance: null,
  rejecting: null,
  decider: "mandated",
  form: null,
  mandates: ["mandaatregister 12"],
  because: amount === "850.00" ? [] : [text("because-pot-has-left", { left: euro(amount) })],
});

/** The scheme whose applications are compared. */
const COMPARED = "vergeleken";

const inOrder: WhatIfView = {
  published: false,
  distribution: "order-of-receipt",
  scheme_name: two("Leefbaarheidsbudget", "Liveability budget"),
  deadline: null,
  open_until: null,
  rows: [
    row(BENCH, "Bank op het plein", "850.00", null),
    row(TREES, "Fruitbomen langs de Dorpsstraat", "600.00", "2026-04-20"),
  ],
  what_if: {
    shares: [
      share(BENCH, "26-A7-0043-M", "2026-03-02", "850.00", "850.00"),
      share(TREES, "26-A7-0044-P", "2026-04-10", "600.00", "300.00"),
    ],
    wanted: "1450.00",
    most: "1150.00",
    given: "1150.00",
    left: "1150.00",
    left_after: "0.00",
    because: text("what-if-pot", {
      most: euro("1150.00"),
      wanted: euro("1450.00"),
      left: euro("1150.00"),
    }),
  },
};

/** The same two and a third, compared; nothing is given until a person chooses. */
export const compared: WhatIfView = {
  ...inOrder,
  distribution: "compare-after-deadline",
  deadline: "2026-04-30",
  rows: [
    ...inOrder.rows,
    {
      ...row(FEAST, "Zomerfeest op de Brink", "1400.00", null),
      advice: { is: "reject" },
      advice_words: "",
      awarding: text("refusal-not-judged", { count: { is: "number", value: 1 } }),
      verdicts: [
        judged(
          "goed",
          "Goed voor buurt en ontmoeting",
          "Good for neighbourhood and meeting",
          "not-met",
          text("found-officer-fails"),
        ),
        judged(
          "steun",
          "Steun in de buurt",
          "Support in the neighbourhood",
          "to-judge",
          text("found-no-reason-yet"),
        ),
      ],
    },
  ],
  what_if: {
    ...inOrder.what_if,
    shares: [
      share(BENCH, "26-A7-0043-M", "2026-03-02", "850.00", "0.00"),
      share(TREES, "26-A7-0044-P", "2026-04-10", "600.00", "0.00"),
      share(FEAST, "26-A7-0045-R", "2026-04-29", "1400.00", "0.00"),
    ],
    wanted: "2850.00",
    given: "0.00",
    left_after: "1150.00",
    because: text("what-if-pot", { most: euro("1150.00"), wanted: euro("2850.00"), left: euro("1150.00") }),
  },
};

function comparing(chosen: Record<string, string>): WhatIfView {
  const shares = compared.what_if.shares.map((one) => ({ ...one, given: chosen[one.case] ?? "0.00" }));
  const given = shares.reduce((sum, one) => sum + Number(one.given), 0);
  return {
    ...compared,
    what_if: { ...compared.what_if, shares, given: given.toFixed(2), left_after: (1150 - given).toFixed(2) },
  };
}

/** Where the money does not suffice. */
const SHORT = "held-elsewhere";

export const handlers: Handlers = {
  shortage: ({ case: id }) => ({
    shortage:
      id !== SHORT
        ? null
        : {
            wanted: "1500.00",
            left: "1150.00",
            lacking: "350.00",
            published: false,
            ways: [
              {
                kind: { is: "in-part" },
                amount: "1150.00",
                consequence: text("way-out-in-part", { amount: euro("1150.00"), lacking: euro("350.00") }),
                letter: text("letter-budget-in-part", { amount: euro("1150.00"), lacking: euro("350.00") }),
              },
              {
                kind: { is: "other-scheme", scheme: "straat-buurtbijeenkomst" },
                amount: "1500.00",
                consequence: text("way-out-other-scheme", { amount: euro("1500.00") }),
              },
              {
                kind: { is: "wait" },
                amount: "0.00",
                consequence: text("way-out-wait", { lacking: euro("350.00") }),
                letter: text("letter-waits-for-money", { wanted: euro("1500.00") }),
              },
              {
                kind: { is: "reject" },
                amount: "0.00",
                consequence: text("way-out-reject"),
                letter: text("letter-budget-rejected", { wanted: euro("1500.00"), left: euro("1150.00") }),
              },
            ],
          },
  }),
  "what-if": ({ pot, chosen }) => (pot?.scheme === COMPARED ? comparing(chosen ?? {}) : inOrder),
  "weigh-many": () => ({
    together: "1150.00",
    mandates: [],
    register_kept: false,
    mandate: "mandaatregister 12",
    form: null,
    rows: [
      many(BENCH, "26-A7-0043-M", "Bank op het plein", "850.00"),
      many(TREES, "26-A7-0044-P", "Fruitbomen langs de Dorpsstraat", "300.00"),
      {
        ...many("019a0000-0000-7000-8000-000000000203", "26-A7-0045-R", "Zomerfeest", "0.00"),
        hindrance: text("refusal-pot-empty"),
        because: [],
      },
    ],
  }),
  "decide-many": ({ decisions }) => ({
    decided: decisions.length,
    together: "1150.00",
    touched: ["cases", "pots"],
    results: decisions.map((one) => ({
      case: one.case,
      number: "26-A7-0043-M",
      amount: one.amount,
      refused: null,
    })),
  }),
};
