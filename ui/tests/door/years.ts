/** Beheer › Jaren: three years, of which the first is closed. */
import type { PotMove, SchemeVersion, YearPlan, YearRow, YearScheme } from "../../src/lib/contract.gen";
import { leefbaarheid } from "./administration";
import { kernen } from "./desk";
import { type Handlers, refusal } from "./memory";

const council = { body: "council" as const, number: "R25-88", on: "2025-11-11" };
const cover = (name: string, en: string) => [
  { post: "samenkracht", name: { nl: name, en }, source: leefbaarheid.ceiling.source },
];

function scheme(more: Partial<YearScheme> & Pick<YearScheme, "scheme" | "name">): YearScheme {
  return {
    way: "application",
    holder: "municipality",
    period: "year",
    count: 1,
    each: null,
    sum: null,
    taken: "0.00",
    free: "0.00",
    used_up: 0,
    published: false,
    decision: null,
    change: null,
    cover: cover("Taakveld Samenkracht", "Task field community"),
    unspent: null,
    ...more,
  };
}

function schemes(decided: boolean): YearScheme[] {
  const told = decided ? { decision: council, change: { what: "opened" as const, decision: council } } : {};
  return [
    scheme({
      scheme: "leefbaarheidsbudget",
      name: { nl: "Leefbaarheidsbudget", en: "Liveability budget" },
      holder: "kern",
      count: 15,
      each: "2000.00",
      sum: "30000.00",
      taken: "13715.00",
      free: "14085.00",
      used_up: 1,
      ...told,
    }),
    scheme({
      scheme: "leefbaarheidsbudget-onverdeeld",
      name: { nl: "Leefbaarheidsbudget, nog niet verdeeld", en: "Liveability budget, not divided yet" },
      way: "undivided",
      each: "20000.00",
      sum: "20000.00",
      free: "20000.00",
      ...told,
    }),
    scheme({
      scheme: "straat-buurtbijeenkomst",
      name: { nl: "Straat- of buurtbijeenkomst", en: "Street gathering" },
      taken: "900.00",
      ...told,
    }),
    scheme({
      scheme: "kernagenda",
      name: { nl: "Kernagenda", en: "Village agenda" },
      holder: "kern",
      period: "once",
      count: 15,
      each: "5000.00",
      sum: "75000.00",
      taken: "27050.00",
      free: "47950.00",
    }),
  ];
}

export const years: YearRow[] = [
  { year: 2027, open_cases: 0, schemes: schemes(false) },
  { year: 2026, open_cases: 14, schemes: schemes(true) },
  { year: 2025, open_cases: 0, schemes: schemes(true), closed: { on: "2026-02-03", who: "Marijke van Dam" } },
];

function divided(): PotMove[] {
  const name = { nl: "Leefbaarheidsbudget", en: "Liveability budget" };
  return [
    {
      scheme: "leefbaarheidsbudget",
      name,
      year: 2026,
      holder: null,
      place: "",
      count: kernen.length,
      before: "2000.00",
      after: "3333.33",
    },
    {
      scheme: "leefbaarheidsbudget-onverdeeld",
      name: { nl: "Leefbaarheidsbudget, nog niet verdeeld", en: "Liveability budget, not divided yet" },
      year: 2026,
      holder: { is: "municipality" },
      place: "",
      count: 1,
      before: "20000.00",
      after: "0.05",
    },
  ];
}

const plan: YearPlan = {
  moves: divided(),
  before: "50000.00",
  after: "50000.00",
  remainder: "0.05",
  lapses: null,
  needs_decision: true,
  needs_reason: false,
  seen: "a".repeat(64),
};

const versions: SchemeVersion[] = [
  {
    hash: "c".repeat(64),
    on: "2025-11-14",
    who: "Marijke van Dam",
    current: true,
    cases: 37,
    sum: "30000.00",
    document: {
      ...leefbaarheid,
      change: { what: "opened", decision: council },
    },
  },
  {
    hash: "d".repeat(64),
    on: "2025-01-02",
    who: "Marijke van Dam",
    current: true,
    cases: 41,
    sum: "30000.00",
    document: {
      ...leefbaarheid,
      year: 2025,
      conditions: leefbaarheid.conditions.map((one) =>
        one.id === "hoogstens" ? { ...one, test: { by: "most-per-application", most: "1500.00" } } : one,
      ),
    },
  },
];

export const handlers: Handlers = {
  years: () => ({ years, next: 2028 }),
  "plan-year": ({ deed }) => {
    if (deed.do === "close") throw refusal("refusal-year-closed");
    if (deed.do === "reopen") return { ...plan, moves: [], needs_decision: false, needs_reason: true };
    return plan;
  },
  "do-year": () => ({ case: null, number: null, touched: ["years"] }),
  "scheme-versions": ({ scheme: of }) => ({ scheme: of, versions }),
};
