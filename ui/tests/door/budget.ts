/** The budget as the pictures show it. */
import type { BudgetView, CoursePoint, PotState, Source } from "../../src/lib/contract.gen";
import { kernen } from "./desk";
import type { Handlers } from "./memory";
import { kernPot, spent } from "./today";

const plan: Source = {
  kind: "document",
  place: { nl: "Uitvoeringsplan Kerngericht werken, B3", en: "Implementation plan, B3" },
};

function agenda(kern: string, committed: string): PotState {
  return {
    ...kernPot(kern, committed, "0.00"),
    pot: { scheme: "kernagenda", holder: { is: "kern", id: kern }, year: null },
    ceiling: "5000.00",
  };
}

const ofAll = (scheme: string, ceiling: string | null, committed: string, reserved: string): PotState => ({
  ...kernPot("", committed, reserved),
  pot: { scheme, holder: { is: "municipality" }, year: 2026 },
  ceiling,
});

const course: CoursePoint[] = [
  ["2026-01-12", "420.00"],
  ["2026-01-29", "1900.00"],
  ["2026-02-17", "3200.00"],
  ["2026-03-09", "5900.00"],
  ["2026-04-01", "8300.00"],
  ["2026-04-11", "10900.00"],
  ["2026-04-28", "12700.00"],
  ["2026-05-11", "13715.00"],
].map(([on = "", committed = ""]) => ({ on, committed }));

const before: CoursePoint[] = [
  ["2025-02-03", "1200.00"],
  ["2025-03-20", "4800.00"],
  ["2025-04-28", "9800.00"],
  ["2025-06-02", "18100.00"],
  ["2025-06-29", "22400.00"],
  ["2025-09-10", "25900.00"],
  ["2025-11-14", "28100.00"],
].map(([on = "", committed = ""]) => ({ on, committed }));

export const view: BudgetView = {
  year: 2026,
  frame: {
    amount: "50000.00",
    committed: "14830.00",
    reserved: "6300.00",
    source: {
      kind: "inference",
      place: { nl: "Jaarverslag 2024, programma 5", en: "Annual report 2024, programme 5" },
    },
    note: {
      nl: "Dat het leefbaarheidsbudget zelf hierin zit, staat nergens: dat leiden wij af.",
      en: "That the leefbaarheidsbudget itself is part of it is written nowhere: we infer it.",
    },
    check: {
      lines: [
        {
          scheme: "leefbaarheidsbudget",
          name: { nl: "Leefbaarheidsbudget", en: "Liveability budget" },
          count: 15,
          each: "2000.00",
          amount: "30000.00",
        },
        {
          scheme: "signaleringsgroep",
          name: { nl: "Signaleringsgroep", en: "Watch group" },
          count: 15,
          each: "750.00",
          amount: "11250.00",
        },
      ],
      sum: "41250.00",
      left: "8750.00",
      over: null,
    },
  },
  columns: [
    {
      scheme: "leefbaarheidsbudget",
      name: { nl: "Leefbaarheidsbudget", en: "Liveability budget" },
      ceiling: "2000.00",
      total: {
        ceiling: "30000.00",
        committed: "7860.00",
        reserved: "5855.00",
        allotted: "0.00",
        left: "16285.00",
      },
    },
    {
      scheme: "kernagenda",
      name: { nl: "Kernagenda", en: "Village agenda" },
      ceiling: "5000.00",
      total: {
        ceiling: "75000.00",
        committed: "27050.00",
        reserved: "0.00",
        allotted: "0.00",
        left: "47950.00",
      },
    },
  ],
  rows: kernen.map(({ id, name }, index) => ({
    kern: id,
    name,
    pots: [
      kernPot(id, ...(spent[id] ?? ["0.00", "0.00"])),
      agenda(id, ["5000.00", "5000.00", "2100.00", "1250.00", "0.00"][index] ?? "0.00"),
    ],
  })),
  others: [
    {
      scheme: "bijzonder-initiatief",
      name: { nl: "Bijzondere initiatieven", en: "Special initiatives" },
      each: "5000.00",
      pot: ofAll("bijzonder-initiatief", "5000.00", "1700.00", "700.00"),
      register: null,
      together: null,
      source: plan,
    },
    {
      scheme: "straat-buurtbijeenkomst",
      name: { nl: "Straat en buurt", en: "Street and neighbourhood" },
      each: null,
      pot: ofAll("straat-buurtbijeenkomst", null, "960.00", "100.00"),
      register: null,
      together: null,
      source: plan,
    },
    {
      scheme: "signaleringsgroep",
      name: { nl: "Signaleringsgroepen", en: "Signalling groups" },
      each: "750.00",
      pot: null,
      register: "group",
      together: {
        ceiling: "1500.00",
        committed: "412.50",
        reserved: "0.00",
        allotted: "0.00",
        left: "1087.50",
      },
      source: plan,
    },
    {
      scheme: "leefbaarheidsbudget-onverdeeld",
      name: { nl: "Nog niet verdeeld", en: "Not divided yet" },
      each: "20000.00",
      pot: ofAll("leefbaarheidsbudget-onverdeeld", "20000.00", "0.00", "0.00"),
      register: null,
      together: null,
      source: plan,
    },
  ],
  course,
  course_before: before,
  steps: [],
  departed: 3,
  contested: [kernPot("lienden", "0.00", "0.00").pot],
};

export const handlers: Handlers = { budget: () => view };
