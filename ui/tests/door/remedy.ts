/** Objections and a notice of default in several stands: `case=objected|objected-own|objected-twice|objected-founded|objected-settled|in-default`. */
import type {
  ApplicationView,
  ObjectionView,
  RemediesView,
  RemedyAct,
  RemedyActView,
  Text,
} from "../../src/lib/contract.gen";
import type { Handlers } from "./memory";
import { date, euro, name, number, text } from "./said";

const acts = (free: RemedyAct[], locked: Partial<Record<RemedyAct, Text>> = {}): RemedyActView[] => [
  ...free.map((act) => ({ act, locked: null })),
  ...Object.entries(locked).map(([act, why]) => ({ act: act as RemedyAct, locked: why })),
];
const decision = {
  against: { is: "decision" as const },
  title: text("against-decision", { outcome: name("rejected"), day: date("2026-05-11") }),
};

/** Nothing came in yet. */
export function quiet(decided: boolean): RemediesView {
  return {
    objections: [],
    notices: [],
    against: decided ? [decision] : [],
    acts: decided
      ? acts(["note-objection", "note-default"])
      : acts(["note-default"], { "note-objection": text("refusal-nothing-decided") }),
    doings: [],
    decider: "mandated",
  };
}

const objection: ObjectionView = {
  objection: "a1",
  against: decision,
  objector: "applicant",
  who: "Gerda Muilwijk",
  grounds: "De pot was nog niet op, en de buren steunen het plan.",
  received_on: "2026-05-19",
  timing: "in-time",
  filed_by: "2026-06-23",
  term: {
    last_day: "2026-08-04",
    days_left: 63,
    still: false,
    why: [
      text("term-filing-ended", { day: date("2026-06-23") }),
      text("term-weeks", { weeks: number(6), day: date("2026-08-04") }),
    ],
  },
  ruling: null,
  follow: null,
  claims: [],
  acts: acts(["decide", "ask-repair", "extend", "agree", "withdraw"]),
};
const noted = { action: "a1", act: "note-objection" as const, on: "2026-05-20", locked: null };
const objected = (one: ObjectionView): RemediesView => ({
  ...quiet(true),
  objections: [one],
  doings: [noted],
});
const claim = (action: string, ruled: "unfounded" | "founded", who: string) => ({
  action,
  ruled,
  excused: false,
  on: "2026-06-02",
  who,
  sent_on: null,
  reason: "",
});

/** A case with each of these. */
export function remedied(
  rejected: ApplicationView,
  open: ApplicationView,
  paid: readonly ApplicationView[],
): ApplicationView[] {
  const closed = paid.find((view) => view.case === "closed") ?? open;
  const own = { decide: text("refusal-own-decision") };
  return [
    { ...rejected, case: "objected", remedies: objected(objection) },
    {
      ...rejected,
      case: "objected-own",
      remedies: objected({ ...objection, timing: "late", acts: acts(["withdraw"], own) }),
    },
    {
      ...rejected,
      case: "objected-twice",
      disputes: [
        {
          key: "objection-twice:objected-twice:a1",
          title: text("dispute-title-objection-twice", {
            number: name("26-A7-0147-K"),
            kern: name("Maurik"),
          }),
          blocks: false,
        },
      ],
      remedies: objected({
        ...objection,
        claims: [claim("c1", "unfounded", "Karim Aydin"), claim("c2", "founded", "Olga Peeters")],
        acts: acts([], { decide: text("refusal-contested") }),
      }),
    },
    {
      ...rejected,
      case: "objected-founded",
      remedies: objected({
        ...objection,
        term: null,
        ruling: {
          ...claim("c2", "founded", "Karim Aydin"),
          sent_on: "2026-06-03",
          reason: "De pot was niet op.",
        },
        follow: "decide-anew",
        acts: acts([], { decide: text("refusal-objection-closed") }),
      }),
    },
    {
      ...closed,
      case: "objected-settled",
      grant: closed.grant && {
        ...closed.grant,
        doings: [
          { action: "r1", act: "settle" as const, on: "2026-06-18", locked: null, warnings: [] },
          ...closed.grant.doings,
        ],
      },
      remedies: objected({
        ...objection,
        against: {
          against: { is: "ruling", action: "r1" },
          title: text("against-settled", { day: date("2026-06-18") }),
        },
        term: null,
        ruling: {
          ...claim("c3", "founded", "Karim Aydin"),
          sent_on: "2026-07-10",
          reason: "Deze kosten horen erbij.",
        },
        follow: "undo-ruling",
        acts: acts([], { decide: text("refusal-objection-closed") }),
      }),
    },
    {
      ...open,
      case: "in-default",
      term: { last_day: "2026-04-28", days_left: -34, still: false, why: [] },
      remedies: {
        ...quiet(false),
        notices: [
          {
            notice: "n1",
            objection: null,
            who: "Gerda Muilwijk",
            received_on: "2026-04-29",
            premature: false,
            says: text("notice-runs", {
              day: date("2026-05-14"),
              days: number(19),
              amount: euro("497.00"),
              most: euro("1442.00"),
            }),
            penalty: {
              free_until: "2026-05-13",
              first_day: "2026-05-14",
              days: 19,
              amount: "497.00",
              most: "1442.00",
              runs: true,
              tell_by: null,
            },
            exception: null,
            paid: null,
            paid_on: null,
            acts: acts(["except"], { "pay-penalty": text("refusal-penalty-runs") }),
          },
        ],
        doings: [{ action: "n1", act: "note-default", on: "2026-04-29", locked: null }],
      },
    },
  ];
}

export const handlers: Handlers = {
  remedy: ({ case: id }) => ({ case: id, number: null, touched: [`case:${id}`, "cases"] }),
  "decide-anew": ({ case: id }) => ({ case: id, number: null, touched: [`case:${id}`, "cases", "pots"] }),
  "remedy-rules": () => ({
    set: false,
    rules: {
      weeks: 6,
      weeks_source: { kind: "inference", place: { nl: "Awb 7:10 lid 1", en: "Awb 7:10 lid 1" } },
      rates: [
        { days: 14, per_day: "23.00" },
        { days: 14, per_day: "35.00" },
        { days: 14, per_day: "45.00" },
      ],
      rates_source: { kind: "inference", place: { nl: "Awb 4:17 lid 2", en: "Awb 4:17 lid 2" } },
    },
  }),
  "set-remedy-rules": () => ({ case: null, number: null, touched: ["remedies"] }),
};
