/** A long list, made by counting: the same row has the same content every time. */
import type { ListInput, ListRow, ListView, SchemeName, State } from "../../src/lib/contract.gen";
import { fromCents } from "../../src/lib/money";
import { kernen } from "./desk";
import type { Handlers } from "./memory";

const IDEAS = [
  "Jeu-de-boulesbaan achter In de Gaard",
  "Feestverlichting Voorstraat",
  "Buurttuin De Mars",
  "Geluidsinstallatie voor de fanfare",
  "Straatfeest Kersenbongerd",
  "Bloembakken langs de Molenweg",
  "Spellendag voor jong en oud",
  "Picknicktafel bij het veer",
  "Bijenhotel en bordjes",
  "Bus voor een dagje uit",
  "AED-kast bij de sporthal",
  "Burendag Achterstraat",
  "Kerstboom op de Brink",
];
const APPLICANTS = [
  "W. van Zetten",
  "Winkels Voorstraat",
  "S. Okkerse",
  "Fanfare Ingen",
  "T. Budding",
  "Buurt Molenweg",
];
const STATES: State[] = [
  "submitted",
  "advised",
  "asked-to-complete",
  "announced",
  "awarded",
  "rejected",
  "withdrawn",
];

export const schemeNames: SchemeName[] = [
  { scheme: "leefbaarheidsbudget", name: { nl: "Leefbaarheidsbudget", en: "Liveability budget" } },
  { scheme: "straat-buurtbijeenkomst", name: { nl: "Straat en buurt", en: "Street and neighbourhood" } },
  { scheme: "bijzonder-initiatief", name: { nl: "Bijzondere initiatieven", en: "Special initiatives" } },
];

function row(index: number): ListRow {
  const state = STATES[index % STATES.length] ?? "submitted";
  const open = ["submitted", "advised", "asked-to-complete"].includes(state);
  const asked = fromCents(((index * 37) % 150) * 1000 + 8500);
  return {
    case: `019a0000-0000-7000-8000-${String(index).padStart(12, "0")}`,
    number: `26-A7-${String(152 + index).padStart(4, "0")}-K`,
    idea: IDEAS[index % IDEAS.length] ?? "",
    applicant: APPLICANTS[index % APPLICANTS.length] ?? "",
    kern: kernen[(index * 7) % kernen.length]?.name ?? "",
    scheme: schemeNames[index % 3]?.scheme ?? "",
    year: 2026 - (index % 3),
    asked,
    awarded: ["announced", "awarded"].includes(state) ? asked : null,
    state,
    outcome: state === "announced" ? "awarded-in-part" : null,
    decide_by: open ? "2026-05-29" : null,
    days_left: open ? 23 - ((index * 3) % 27) : null,
    still: state === "asked-to-complete",
    contested: index % 31 === 3,
    departures: index % 23 === 5 ? 1 : 0,
    alone: index % 29 === 4,
    erased_on: null,
    ...(index % 19 === 1
      ? { remedy: "objection" as const }
      : index % 37 === 6
        ? { remedy: "default" as const }
        : {}),
  };
}

/** Lists `of` rows by the filters that a test in memory needs: words, kernen, year. */
export function listed(of: number): (input: ListInput) => ListView {
  const all = Array.from({ length: of }, (_, index) => row(index));
  return ({ words, kernen: wanted, year, states, step, remedied, offset, limit }) => {
    const names = kernen.filter(({ id }) => wanted.includes(id)).map(({ name }) => name);
    const found = all.filter(
      (one) =>
        one.idea.toLowerCase().includes(words.trim().toLowerCase()) &&
        (names.length === 0 || names.includes(one.kern)) &&
        (!remedied || one.remedy !== undefined) &&
        (states.length === 0 || states.includes(one.state)) &&
        (year === null || one.year === year),
    );
    return {
      rows: found
        .slice(offset, offset + limit)
        .map((one) => (step === null ? one : { ...one, at_step: one.asked })),
      total: found.length,
      of,
      asked: "14385.00",
      awarded: "7960.00",
      at_step: step === null ? null : "650.00",
    };
  };
}

export const handlers: Handlers = {
  applications: listed(100_000),
  palette: ({ words }) => ({
    kernen: [],
    applications: listed(50)({
      words,
      kernen: [],
      schemes: [],
      states: [],
      year: null,
      pots: [],
      step: null,
      within_days: null,
      departed: false,
      remedied: false,
      sort: "newest",
      offset: 0,
      limit: 5,
    }).rows,
    number_problem: null,
  }),
};
