/** The budget as the pictures show it. */
import type {
  BesideCell,
  BesideRow,
  Bilingual,
  BudgetColumn,
  BudgetOther,
  BudgetRow,
  BudgetView,
  CoursePoint,
  CourseView,
  MoneyStep,
  PotId,
  PotState,
  PotSum,
  PotsView,
  Source,
  WhichPots,
  YearsBeside,
} from "../../src/lib/contract.gen";
import { cents, fromCents, sum } from "../../src/lib/money";
import { kernen } from "./desk";
import type { Handlers } from "./memory";
import { kernPot, spent } from "./today";

const plan: Source = {
  kind: "document",
  place: { nl: "Uitvoeringsplan Kerngericht werken, B3", en: "Implementation plan, B3" },
};

function pot(
  scheme: string,
  holder: PotId["holder"],
  ceiling: string | null,
  committed: string,
  reserved = "0.00",
  year: number | null = 2026,
): PotState {
  return { ...kernPot("", committed, reserved), pot: { scheme, holder, year }, ceiling };
}

const agenda = (kern: string, committed: string) =>
  pot("kernagenda", { is: "kern", id: kern }, "5000.00", committed, "0.00", null);

const ofAll = (scheme: string, ceiling: string | null, committed: string, reserved: string): PotState =>
  pot(scheme, { is: "municipality" }, ceiling, committed, reserved);

/** Adds pots up as the core does. */
export function sumOf(pots: readonly PotState[]): PotSum {
  const add = (pick: (pot: PotState) => string) => sum(pots.map(pick));
  const bounded = pots.filter(({ ceiling }) => ceiling !== null);
  const left = ({ ceiling, committed, reserved }: PotState) =>
    fromCents(Math.max(0, cents(ceiling ?? "0.00") - cents(committed) - cents(reserved)));
  return {
    ceiling: bounded.length > 0 ? sum(bounded.map(({ ceiling }) => ceiling ?? "0.00")) : null,
    committed: add(({ committed }) => committed),
    reserved: add(({ reserved }) => reserved),
    allotted: "0.00",
    left: bounded.length > 0 ? sum(bounded.map(left)) : null,
  };
}

const AGENDAS = ["5000.00", "5000.00", "2100.00", "1250.00", "0.00"];
const ASSOCIATIONS: Record<string, [id: string, committed: string]> = {
  beusichem: ["beusichem-leeft", "0.00"],
  buren: ["bv-buren", "375.00"],
  "kerk-avezaath": ["bewonersvereniging", "375.00"],
  lingemeer: ["belangenvereniging", "0.00"],
  maurik: ["dorpsbelang-maurik", "375.00"],
  ravenswaaij: ["dorpsraad", "375.00"],
};
const GROUPS: Record<string, [id: string, committed: string]> = {
  buren: ["buren-asch-erichem", "184.95"],
  lienden: ["lienden-ommeren", "412.50"],
};

/** What each kern has of each scheme. */
function potsOf(id: string, index: number): PotState[][] {
  const association = ASSOCIATIONS[id];
  const group = GROUPS[id];
  return [
    [kernPot(id, ...(spent[id] ?? ["0.00", "0.00"]))],
    association
      ? [
          pot(
            "dorpsbelangenorganisatie",
            { is: "organisation", id: association[0] },
            "375.00",
            association[1],
          ),
        ]
      : [],
    group ? [pot("signaleringsgroep", { is: "group", id: group[0] }, "750.00", group[1])] : [],
    [agenda(id, AGENDAS[index] ?? "0.00")],
  ];
}

const rows: BudgetRow[] = kernen.map(({ id, name }, index) => {
  const cells = potsOf(id, index).map((pots) => ({ pots, sum: sumOf(pots) }));
  return { kern: id, name, cells, total: sumOf(cells.flatMap(({ pots }) => pots)) };
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
].map(([on = "", committed = ""], index) => ({
  on,
  committed,
  paid: ["0.00", "420.00", "1900.00", "1900.00", "4100.00", "5900.00", "7775.00", "7775.00"][index] ?? "0.00",
}));

const before: CoursePoint[] = [
  ["2025-02-03", "1200.00"],
  ["2025-03-20", "4800.00"],
  ["2025-04-28", "9800.00"],
  ["2025-06-02", "18100.00"],
  ["2025-06-29", "22400.00"],
  ["2025-09-10", "25900.00"],
  ["2025-11-14", "28100.00"],
].map(([on = "", committed = ""]) => ({ on, committed, paid: committed }));

const other = (name: Bilingual, found: PotState | null, more: Partial<BudgetOther> = {}): BudgetOther => ({
  scheme: found?.pot.scheme ?? "",
  name,
  holder: "",
  each: found?.ceiling ?? null,
  period: "year",
  pot: found,
  register: null,
  source: plan,
  ...more,
});

const others: BudgetOther[] = [
  other(
    { nl: "Bijzonder initiatief", en: "Special initiative" },
    ofAll("bijzonder-initiatief", "5000.00", "1700.00", "700.00"),
  ),
  other(
    { nl: "Straat- of buurtbijeenkomst", en: "Street or neighbourhood gathering" },
    ofAll("straat-buurtbijeenkomst", null, "960.00", "100.00"),
  ),
  other(
    { nl: "WhatsApp-coördinator", en: "WhatsApp coordinator" },
    ofAll("whatsapp-coordinator", "750.00", "750.00", "0.00"),
    { register: "coordinator" },
  ),
  other(
    { nl: "Leefbaarheidsbudget, nog niet verdeeld", en: "Liveability budget, not divided yet" },
    ofAll("leefbaarheidsbudget-onverdeeld", "20000.00", "0.00", "0.00"),
  ),
  other(
    { nl: "Uitvoering van de visie", en: "Carrying out the vision" },
    {
      ...ofAll("uitvoering-visie", "50000.00", "12400.00", "0.00"),
      pot: { scheme: "uitvoering-visie", holder: { is: "municipality" }, year: null },
    },
    { period: "once" },
  ),
];

function column(scheme: string, name: Bilingual, ceiling: string, at: number): BudgetColumn {
  return {
    scheme,
    name,
    ceiling,
    period: "year",
    total: sumOf(rows.flatMap(({ cells }) => cells[at]?.pots ?? [])),
  };
}

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
    column("leefbaarheidsbudget", { nl: "Leefbaarheidsbudget", en: "Liveability budget" }, "2000.00", 0),
    column(
      "dorpsbelangenorganisatie",
      { nl: "Dorpsbelangenorganisatie", en: "Village association (dorpsbelangenorganisatie)" },
      "375.00",
      1,
    ),
    column(
      "signaleringsgroep",
      { nl: "Signaleringsgroep", en: "Watch group (signaleringsgroep)" },
      "750.00",
      2,
    ),
    { ...column("kernagenda", { nl: "Kernagenda", en: "Village agenda" }, "5000.00", 3), period: "once" },
  ],
  rows,
  of_kernen: sumOf(rows.flatMap(({ cells }) => cells.flatMap(({ pots }) => pots))),
  others,
  total: sumOf([
    ...rows.flatMap(({ cells }) => cells.flatMap(({ pots }) => pots)),
    ...others.flatMap((one) => one.pot ?? []),
  ]),
  steps: [],
  departed: 3,
  contested: [kernPot("lienden", "0.00", "0.00").pot],
};

/** What stands behind pots: some of each step, so that what is used adds up. */
function behind({ pots }: WhichPots): PotsView {
  const keys = new Set(pots.map((one) => JSON.stringify(one)));
  const all = [
    ...rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.pots)),
    ...others.flatMap((one) => one.pot ?? []),
  ];
  const found = all.filter((one) => keys.has(JSON.stringify(one.pot)));
  const total = sumOf(found);
  const half = fromCents(Math.floor(cents(total.committed) / 200) * 100);
  const rest = fromCents(cents(total.committed) - cents(half));
  const line = (step: MoneyStep, amount: string, cases: number) => ({
    step,
    amount,
    cases: amount === "0.00" ? 0 : cases,
  });
  const [only] = found;
  return {
    sum: total,
    steps: [
      line("asked", "375.00", 1),
      line("reserved", total.reserved, 2),
      line("committed", "0.00", 0),
      line("due", rest, 1),
      line("paid", half, 3),
      line("settled", "0.00", 0),
      line("to-recover", "40.00", 1),
      line("recovered", "0.00", 0),
    ],
    used: sum([total.reserved, total.committed]),
    ceiling:
      found.length === 1 && only
        ? {
            amount: only.ceiling,
            published: true,
            source: plan,
            decision: { body: "council", number: "D.105121", on: "2025-11-11" },
          }
        : null,
    cover:
      found.length === 1
        ? [
            {
              post: "samenkracht",
              name: { nl: "Taakveld Samenkracht", en: "Post Samenkracht" },
              source: plan,
            },
          ]
        : [],
  };
}

export const courseView: CourseView = {
  year: 2026,
  scheme: "leefbaarheidsbudget",
  name: { nl: "Leefbaarheidsbudget", en: "Liveability budget" },
  course,
  before,
  ceilings: [
    { from: "2026-01-01", amount: "26000.00" },
    { from: "2026-03-10", amount: "30000.00" },
  ],
};

const YEARS = [2022, 2023, 2024, 2025, 2026];
function through(id: string, name: Bilingual, ceiling: string | null, parts: readonly number[]): BesideRow {
  return {
    id,
    name,
    cells: parts.map((part) => {
      const most = cents(ceiling ?? "3000.00");
      const committed = fromCents(Math.round(most * part));
      return {
        ceiling,
        committed,
        paid: fromCents(Math.round(most * part * 0.8)),
        settled: fromCents(Math.round(most * part * 0.6)),
      };
    }),
  };
}

const schemeRows = [
  through(
    "leefbaarheidsbudget",
    { nl: "Leefbaarheidsbudget", en: "Liveability budget" },
    "30000.00",
    [0.91, 0.78, 0.97, 0.94, 0.26],
  ),
  through(
    "dorpsbelangenorganisatie",
    { nl: "Dorpsbelangenorganisatie", en: "Village association" },
    "2250.00",
    [0.83, 1, 1, 1, 0.67],
  ),
  through(
    "signaleringsgroep",
    { nl: "Signaleringsgroep", en: "Watch group" },
    "1500.00",
    [0.2, 0.44, 0.9, 0.71, 0.4],
  ),
  through(
    "straat-buurtbijeenkomst",
    { nl: "Straat- of buurtbijeenkomst", en: "Street or neighbourhood gathering" },
    null,
    [0.4, 0.5, 0.61, 0.7, 0.32],
  ),
];

const beside: YearsBeside = {
  years: YEARS,
  schemes: schemeRows,
  kernen: [
    ...kernen.map(({ id, name }, index) =>
      through(
        id,
        { nl: name, en: name },
        "2000.00",
        YEARS.map((_, at) => ((index * 7 + at * 5) % 11) / 10),
      ),
    ),
    through("", { nl: "", en: "" }, "5750.00", [0.5, 0.6, 0.7, 0.65, 0.3]),
  ],
  total: YEARS.map((_, at) => {
    const of = (pick: (cell: BesideCell) => string) =>
      sum(schemeRows.flatMap(({ cells }) => (cells[at] ? [pick(cells[at])] : [])));
    return {
      ceiling: of((cell) => cell.ceiling ?? "0.00"),
      committed: of((cell) => cell.committed),
      paid: of((cell) => cell.paid),
      settled: of((cell) => cell.settled),
    };
  }),
  once: [through("kernagenda", { nl: "Kernagenda", en: "Village agenda" }, "75000.00", [0.36])],
};

export const handlers: Handlers = {
  budget: () => view,
  pots: behind,
  course: () => courseView,
  "years-beside": () => beside,
};
