/** Exchange by file: who is how far, a file from Joost, and two things that clash. */
import type {
  CaseRef,
  DisputeCard,
  DisputeChoice,
  ExchangeView,
  ExportWish,
  InspectView,
  PeerRow,
  Text,
} from "../../src/lib/contract.gen";
import { officer } from "./desk";
import { type Handlers, refusal } from "./memory";

const count = (id: string, size: number): Text => ({ id, args: { count: { is: "number", value: size } } });

const peer = (more: Partial<PeerRow>): PeerRow => ({
  seat: "b2",
  person: "019a0000-0000-7000-8000-000000000002",
  name: "Anouk Verhoef",
  laptop: "laptop noord",
  here: false,
  standing: "working",
  heard_at: "2026-05-12T07:55:00+02:00",
  heard_days: 0,
  behind: 4,
  can_receive: true,
  kernen: ["ingen", "maurik", "eck-en-wiel", "lienden"],
  ...more,
});

export const peers: PeerRow[] = [
  peer({}),
  peer({
    seat: "c3",
    person: "019a0000-0000-7000-8000-000000000003",
    name: "Joost Hendriks",
    laptop: "laptop zuid",
    heard_at: "2026-05-09T16:20:00+02:00",
    heard_days: 3,
    behind: 21,
    kernen: ["zoelen", "erichem", "buren", "ommeren", "asch"],
  }),
  peer({
    seat: "d4",
    person: "019a0000-0000-7000-8000-000000000004",
    name: "Pieter Smit",
    laptop: "oude laptop",
    standing: "barred",
    heard_at: "2025-11-03T11:00:00+01:00",
    heard_days: 190,
    behind: 0,
    can_receive: false,
    kernen: null,
  }),
];

const name = (value: string) => ({ is: "name", value }) as const;
const number = (value: number) => ({ is: "number", value }) as const;

export const exchange: ExchangeView = {
  me: peer({
    seat: officer.seat,
    person: officer.person,
    name: officer.name,
    laptop: "laptop stadhuis",
    here: true,
    behind: 0,
    kernen: null,
  }),
  peers,
  held: [
    {
      id: "exchange-held",
      args: { count: number(3), whose: name("laptop noord (Anouk Verhoef)") },
    },
  ],
  history: [
    {
      at: "2026-05-12T08:10:00+02:00",
      direction: "in",
      file: "kernkas-anouk-a2-12.kernkas",
      number: 12,
      who: ["Anouk Verhoef"],
      actions: 9,
      fresh: 6,
      report: [count("exchange-report-fresh", 6), count("exchange-report-dispute", 1)],
    },
    {
      at: "2026-05-09T17:02:00+02:00",
      direction: "out",
      file: "kernkas-marijke-a3-31.kernkas",
      number: 31,
      who: ["Anouk Verhoef", "Joost Hendriks"],
      actions: 14,
      fresh: 14,
      report: [],
    },
  ],
};

const change = (
  kern: string,
  cases: number,
  before: string,
  after: string,
): InspectView["changes"][number] => ({
  kern,
  scheme: "leefbaarheidsbudget",
  what: {
    id: "exchange-change",
    args: { cases: number(cases), fresh: number(1), decided: number(before === after ? 0 : 1) },
  },
  before,
  after,
});

export const inspected: InspectView = {
  file: "kernkas-joost-a4-8.kernkas",
  bytes: 11_744_051,
  sha256: "a7".repeat(32),
  from: "Joost Hendriks",
  laptop: "laptop zuid",
  number: 8,
  made_at: "2026-05-12T08:42:00+02:00",
  period: ["2026-05-08T09:10:00+02:00", "2026-05-12T08:42:00+02:00"],
  actions: 31,
  fresh: 25,
  contents: [
    count("exchange-count-submitted", 6),
    count("exchange-count-advised", 3),
    count("exchange-count-decided", 1),
    count("exchange-count-papers", 14),
  ],
  missing: [
    {
      id: "exchange-missing-file",
      args: { number: number(7), whose: name("laptop zuid (Joost Hendriks)") },
    },
  ],
  changes: [
    change("zoelen", 1, "675.00", "425.00"),
    change("erichem", 2, "1600.00", "1600.00"),
    change("buren", 1, "150.00", "400.00"),
    change("ommeren", 3, "1200.00", "1200.00"),
    change("asch", 3, "1250.00", "1250.00"),
  ],
  cases: [
    {
      case: "picture",
      number: "26-C3-0017-M",
      kern: "zoelen",
      idea: "Boomplantdag met de school",
      what: [count("exchange-count-submitted", 1), count("exchange-count-advised", 1)],
    },
    {
      case: "advise",
      number: "26-C3-0018-P",
      kern: "buren",
      idea: "",
      what: [count("exchange-count-decided", 1)],
    },
  ],
  disputes: [],
  notes: [
    {
      id: "exchange-note-clock",
      args: { laptop: name("laptop zuid"), day: { is: "date", value: "2026-05-14" } },
    },
  ],
};

const euro = (value: string) => ({ is: "euro", value }) as const;
const date = (value: string) => ({ is: "date", value }) as const;
const text = (id: string, args: NonNullable<Text["args"]> = {}): Text => ({ id, args });

const way = (
  choice: string,
  title: Text,
  follows: Text,
  more: Partial<DisputeChoice> = {},
): DisputeChoice => ({
  choice,
  title,
  // biome-ignore lint/suspicious/noThenProperty: what follows from a choice; a word of the contract, and no promise
  then: follows,
  locked: null,
  needs: "reason",
  ...more,
});

const boules: CaseRef = { case: "decided", number: "26-B2-0042-K", idea: "Jeu-de-boulesbaan" };
const garden: CaseRef = { case: "announced", number: "26-C3-0016-H", idea: "Buurttuin De Mars" };
const party: CaseRef = { case: "picture", number: "26-B2-0031-T", idea: "Zomerfeest" };
const noOneElse = text("dispute-then-only", { others: number(1) });

export const overspent: DisputeCard = {
  key: "overspent:leefbaarheidsbudget/lienden/2026",
  kind: "overspent",
  title: text("dispute-title-last", { amount: euro("500.00"), place: name("Lienden") }),
  lead: text("dispute-lead-pot"),
  since: "2026-05-11",
  pot: { scheme: "leefbaarheidsbudget", ceiling: "2000.00", spent: "1500.00", claimed: "1000.00" },
  kern: "lienden",
  cases: [boules, garden],
  claims: [
    {
      claim: "c1",
      who: "Anouk Verhoef",
      laptop: "laptop noord",
      at: "2026-05-08T10:05:00+02:00",
      what: text("dispute-did-award", { amount: euro("500.00") }),
      amount: "500.00",
      knew: text("dispute-knew-until", {
        laptop: name("laptop zuid"),
        who: name("Joost Hendriks"),
        day: date("2026-05-04"),
      }),
      letter: text("dispute-letter-none"),
      case: boules,
    },
    {
      claim: "c2",
      who: "Joost Hendriks",
      laptop: "laptop zuid",
      at: "2026-05-07T15:20:00+02:00",
      what: text("dispute-did-award", { amount: euro("500.00") }),
      amount: "500.00",
      knew: text("dispute-knew-until", {
        laptop: name("laptop noord"),
        who: name("Anouk Verhoef"),
        day: date("2026-05-02"),
      }),
      letter: text("dispute-letter-out", { day: date("2026-05-07") }),
      case: garden,
    },
  ],
  choices: [
    way("c1", text("dispute-choice-only", { case: name(boules.idea), amount: euro("500.00") }), noOneElse),
    way("c2", text("dispute-choice-only", { case: name(garden.idea), amount: euro("500.00") }), noOneElse),
    way(
      "amounts",
      text("dispute-choice-amounts", { count: number(2) }),
      text("dispute-then-amounts", { room: euro("500.00") }),
      { needs: "amounts" },
    ),
    way("accept", text("dispute-choice-accept"), text("dispute-then-accept", { amount: euro("500.00") }), {
      needs: "decision",
    }),
    way("more-money", text("dispute-choice-more-money"), text("dispute-then-more-money"), {
      locked: text("dispute-locked-more-money"),
    }),
  ],
  locked: null,
};

export const bars: DisputeCard = {
  key: "mutual-bar:b2:c3",
  kind: "mutual-bar",
  title: text("dispute-title-mutual-bar", { who: name("Anouk Verhoef"), other: name("Joost Hendriks") }),
  lead: text("dispute-lead-mutual-bar"),
  since: "2026-05-12",
  pot: null,
  kern: null,
  cases: [],
  claims: overspent.claims.map((claim) => ({
    ...claim,
    what: text("dispute-did-something"),
    amount: null,
    letter: null,
    case: null,
  })),
  choices: [
    way("b2", text("dispute-choice-readmit", { who: name("Anouk Verhoef") }), text("dispute-then-readmit"), {
      needs: "root-key",
    }),
    way("c3", text("dispute-choice-readmit", { who: name("Joost Hendriks") }), text("dispute-then-readmit"), {
      needs: "root-key",
    }),
  ],
  locked: null,
};

const EXPORT_OF = (wish: ExportWish) => {
  const known = peers.filter(({ can_receive }) => can_receive);
  const receivers = wish.for.length ? known.filter(({ seat }) => wish.for.includes(seat)) : known;
  const actions = wish.everything ? 412 : Math.max(0, ...receivers.map(({ behind }) => behind));
  return { receivers, actions };
};

export const handlers: Handlers = {
  exchange: () => exchange,
  "preview-export": (wish) => {
    const { receivers, actions } = EXPORT_OF(wish);
    return {
      file_name: "kernkas-marijke-a3-32.kernkas",
      number: 32,
      who: receivers.map((one) => one.name),
      actions,
      cases: Math.ceil(actions / 3),
      papers: wish.everything ? 61 : 4,
      bytes: wish.everything ? 48_200_000 : 2_140_000,
      without: [
        {
          id: "exchange-without",
          args: { cases: number(2), kern: name("Ingen"), who: name("Joost Hendriks") },
        },
      ],
    };
  },
  export: ({ file, wish }) => ({
    file,
    number: 32,
    bytes: 1_960_000,
    actions: EXPORT_OF(wish).actions,
  }),
  inspect: ({ file }) => {
    if (/\.jpe?g$/i.test(file)) throw refusal("fault-bundle-none", { kind: "fault" });
    return inspected;
  },
  import: () => ({
    from: inspected.from,
    actions: inspected.actions,
    fresh: inspected.fresh,
    held: 2,
    report: [count("exchange-report-fresh", 25), count("exchange-note-held", 2)],
    touched: ["exchange", "disputes", "cases", "pots"],
  }),
  disputes: () => ({
    disputes: [overspent, bars],
    settled: [
      {
        key: "decided-twice:picture",
        title: text("dispute-title-decided-twice", {
          number: name(party.number),
          kern: name("Maurik"),
          count: number(2),
        }),
        chosen: text("dispute-chose-award", { amount: euro("400.00") }),
        who: "Marijke van Dam",
        at: "2026-05-04T11:30:00+02:00",
        reason: "Dit besluit rust op het advies.",
        case: party,
        cases: [party],
        choices: [
          way("reject", text("dispute-choice-reject"), text("dispute-then-reject")),
          way("amount", text("dispute-choice-other-amount"), text("dispute-then-other-amount"), {
            needs: "amounts",
          }),
        ],
        locked: null,
      },
    ],
  }),
  settle: () => ({ touched: ["disputes", "exchange", "cases", "pots"] }) as never,
  progress: () => ({ busy: false, task: null, done: 0, total: 0 }),
  cancel: () => ({}),
};

/** On the only laptop of a municipality there is nobody to exchange with. */
export const kernverbinderHandlers: Handlers = {
  exchange: () => ({ ...exchange, peers: [], held: [], history: [] }),
  disputes: () => ({ disputes: [], settled: [] }),
};
