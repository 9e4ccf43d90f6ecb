import type { ManyRow, Share, Text, WaitingRow } from "../../src/lib/contract.gen";
import type { Handlers } from "./memory";

const text = (id: string, args: Text["args"] = {}): Text => ({ id, args });
const euro = (value: string) => ({ is: "euro" as const, value });

const BENCH = "019a0000-0000-7000-8000-000000000201";
const TREES = "019a0000-0000-7000-8000-000000000202";

const share = (id: string, number: string, complete_on: string, wanted: string, given: string): Share => ({
  case: id,
  number,
  complete_on,
  wanted,
  given,
  tied: false,
});

const row = (id: string, idea: string, asked: string, waiting_since: string | null): WaitingRow => ({
  case: id,
  version: 3,
  idea,
  state: "advised",
  asked,
  reserved: "0.00",
  waiting_since,
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
  because: amount === "850.00" ? [] : [text("because-pot-has-left", { left: euro(amount) })],
});

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
                kind: { is: "other-scheme", scheme: "bijzonder-initiatief" },
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
  "what-if": () => ({
    published: false,
    distribution: "order-of-receipt",
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
  }),
  "weigh-many": () => ({
    together: "1150.00",
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
