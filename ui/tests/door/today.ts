/** Vandaag as the pictures show it. */
import type { KernPot, PotState, TermView, TodayItem, TodayView } from "../../src/lib/contract.gen";
import { kernen } from "./desk";
import { overspent } from "./exchange";
import type { Handlers } from "./memory";

export function kernPot(kern: string, committed: string, reserved: string): PotState {
  return {
    pot: { scheme: "leefbaarheidsbudget", holder: { is: "kern", id: kern }, year: 2026 },
    ceiling: "2000.00",
    published: true,
    committed,
    reserved,
    allotted: "0.00",
    pending: "0.00",
    pending_count: 0,
  };
}

export const spent: Record<string, [committed: string, reserved: string]> = {
  asch: ["350.00", "400.00"],
  beusichem: ["920.00", "580.00"],
  buren: ["1220.00", "630.00"],
  "eck-en-wiel": ["260.00", "490.00"],
  erichem: ["0.00", "400.00"],
  ingen: ["600.00", "750.00"],
  "kerk-avezaath": ["500.00", "0.00"],
  lienden: ["1500.00", "500.00"],
  lingemeer: ["0.00", "250.00"],
  maurik: ["510.00", "340.00"],
  ommeren: ["800.00", "0.00"],
  ravenswaaij: ["0.00", "640.00"],
  rijswijk: ["460.00", "290.00"],
  zoelen: ["740.00", "585.00"],
  zoelmond: ["0.00", "0.00"],
};

const potsOf = (ids: readonly string[]): KernPot[] =>
  kernen
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name }) => ({ kern: name, pot: kernPot(id, ...(spent[id] ?? ["0.00", "0.00"])) }));

const term = (last_day: string, days_left: number, more: Partial<TermView> = {}): TermView => ({
  last_day,
  days_left,
  still: false,
  why: [],
  ...more,
});

let count = 0;
function item(act: string, idea: string, kern: string, amount: string, more: Partial<TodayItem>): TodayItem {
  count += 1;
  return {
    case: `019a0000-0000-7000-8000-0000000001${String(count).padStart(2, "0")}`,
    number: `26-A7-00${count + 10}-K`,
    act,
    idea,
    kern,
    detail: { id: "today-detail-advice-award" },
    amount,
    about: "",
    term: null,
    since: "2026-05-04",
    ...more,
  };
}

const whit = { is: "name", value: "day-off-whit-monday" } as const;
const ascension = { is: "name", value: "day-off-ascension" } as const;

const view: TodayView = {
  date: "2026-05-12",
  waiting: 9,
  late: 1,
  first: [
    item("decide", "Speelkist voor het Moleneind", "Erichem", "480.00", { term: term("2026-05-08", -4) }),
    item("complete", "Verlichting bij de ijsbaan", "Lienden", "500.00", {
      term: term("2026-06-02", 21, { still: true }),
    }),
  ],
  this_week: [
    item("decide", "Straatfeest Kersenbongerd", "Ingen", "100.00", {
      term: term("2026-05-15", 3, { why: [{ id: "term-moved", args: { because: ascension } }] }),
    }),
    item("announce", "Drie banken langs de Linge", "Zoelen", "1325.00", { term: term("2026-05-15", 3) }),
  ],
  later: [
    item("decide", "Bankje bij de Lekdijk", "Ravenswaaij", "640.00", {
      term: term("2026-05-26", 14, { why: [{ id: "term-moved", args: { because: whit } }] }),
    }),
    item("decide", "Geluidsinstallatie voor het dorpsplein", "Maurik", "900.00", {
      term: term("2026-05-29", 17, {
        why: [{ id: "term-stood-still", args: { days: { is: "number", value: 5 } } }],
      }),
    }),
    item("settle", "Spellendag voor jong en oud", "Lienden", "86.40", {
      term: term("2026-06-05", 24),
      detail: { id: "today-detail-settle" },
    }),
    item("approve-payment", "Kerstboom op de Brink", "Asch", "290.00", {
      term: term("2026-06-22", 41),
      detail: { id: "today-detail-approve-payment" },
    }),
    item("decide-objection", "Bijenhotel bij de school", "Zoelmond", "0.00", {
      about: "a1",
      term: term("2026-06-30", 49),
      detail: { id: "today-detail-decide-objection" },
    }),
  ],
  drafts: [],
  elsewhere: 3,
  pots: potsOf(kernen.map(({ id }) => id)),
  retention: { past: 3, to_confirm: 1 },
  disputes: [{ key: overspent.key, title: overspent.title, blocks: true }],
  to_confirm: [
    {
      case: "on-the-spot",
      number: "26-B2-0009-M",
      idea: "Straatspeeldag Dorpsstraat",
      kern: "Ingen",
      amount: "100.00",
      who: "Anouk Verhoef",
      on: "2026-05-10",
    },
  ],
};

export const handlers: Handlers = { today: () => view };

export const kernverbinderHandlers: Handlers = {
  today: () => ({
    ...view,
    waiting: 3,
    late: 0,
    first: [],
    this_week: [
      item("advise", "Feestverlichting Voorstraat", "Lienden", "420.00", { term: term("2026-05-15", 3) }),
    ],
    later: view.later.slice(0, 2).map((one) => ({ ...one, act: "advise" })),
    drafts: [
      {
        draft: "019a0000-0000-7000-8000-00000000d001",
        idea: "Jeu-de-boulesbaan achter In de Gaard",
        kern: "Ingen",
        saved_at: "2026-05-12T12:32:00Z",
      },
    ],
    retention: null,
    disputes: [],
    to_confirm: [],
    pots: potsOf(["ingen", "maurik", "eck-en-wiel", "lienden"]),
  }),
};
