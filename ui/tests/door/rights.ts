/** Retention, access and rectification. */
import type {
  Certificate,
  ErasureRow,
  PeopleFound,
  PersonView,
  RetentionRow,
  RetentionTerm,
  RetentionView,
  Text,
} from "../../src/lib/contract.gen";
import type { Handlers } from "./memory";

const text = (id: string, args: Text["args"] = {}): Text => ({ id, args });
const date = (value: string) => ({ is: "date" as const, value });
const name = (value: string) => ({ is: "name" as const, value });

const source = (number: string) => {
  const place = `Selectielijst gemeenten 2020 (Stcrt. 2020, 11143), ${number}`;
  return { nl: place, en: place };
};

const terms: RetentionTerm[] = [
  { class: "granted", years: 7, source: source("8.1.7") },
  { class: "granted-freely", years: 7, source: source("8.1.8") },
  { class: "refused", years: 5, source: source("8.2") },
  { class: "ended", years: 10, source: source("8.3") },
  { class: "aborted", years: 1, source: source("8.4") },
  { class: "objection", years: 7, source: source("13.1") },
  { class: "payment", years: 7, source: source("18.1") },
];

const row = (index: number, more: Partial<RetentionRow> = {}): RetentionRow => ({
  case: `019a0000-0000-7000-8000-00000000010${index}`,
  number: `19-A7-010${index}-K`,
  scheme: index % 2 ? "straat-buurtbijeenkomst" : "leefbaarheidsbudget",
  kern: ["Ingen", "Maurik", "Lienden", "Zoelen"][index % 4] ?? "Ingen",
  year: 2019,
  outcome: "announced",
  class: "granted",
  since: "2019-03-04",
  until: "2026-03-04",
  hold: null,
  ...more,
});

const erasure: ErasureRow = {
  erasure: "019a0000-0000-7000-8000-0000000000e1",
  state: "announced",
  ground: "expired",
  numbers: ["18-A7-0003-K", "18-A7-0009-P", "18-B2-0001-T"],
  proposed_by: "Anouk Verhoef",
  proposed_on: "2026-01-12",
  reason: "",
  to_confirm: false,
  announced_by: "Marijke van Dam",
  announced_on: "2026-01-14",
  bodies: 17,
  papers: 4,
  carried_out: 2,
  awaited: 1,
};

export const retention: RetentionView = {
  today: "2026-05-12",
  terms,
  past: [
    row(1),
    row(2, {
      class: "aborted",
      outcome: "withdrawn",
      year: 2025,
      number: "25-A7-0044-T",
      until: "2026-04-01",
    }),
    row(3, {
      class: "refused",
      outcome: "rejected",
      year: 2021,
      number: "21-A7-0031-P",
      until: "2026-04-21",
    }),
    row(4, { hold: "to-recover" }),
    row(5, { hold: "unsettled" }),
  ],
  more: 0,
  this_year: [row(6, { until: "2026-09-30" }), row(7, { until: "2026-11-02" })],
  late: [row(8)],
  erasures: [
    {
      ...erasure,
      erasure: "019a0000-0000-7000-8000-0000000000e2",
      state: "proposed",
      proposed_on: "2026-05-11",
      numbers: ["19-A7-0100-K", "19-A7-0107-P"],
      to_confirm: true,
      announced_by: null,
      announced_on: null,
      bodies: 0,
      papers: 0,
      carried_out: 0,
      awaited: 0,
    },
    erasure,
  ],
};

const certificate: Certificate = {
  erasure,
  municipality: "Buren",
  classes: [
    { term: terms[0] as RetentionTerm, cases: 2 },
    { term: terms[2] as RetentionTerm, cases: 1 },
  ],
  from_year: 2018,
  to_year: 2018,
  laptops: [
    { name: "stadhuis (Marijke van Dam)", on: "2026-01-14" },
    { name: "laptop noord (Anouk Verhoef)", on: "2026-01-20" },
    { name: "laptop zuid (Joost de Haan)", on: null },
  ],
};

const wim = {
  kind: "resident" as const,
  name: "Wim van Zetten",
  organisation: "Dorpshuis In de Gaard",
  street: "Dorpsstraat 12",
  postcode: "4031 AB",
  place: "Ingen",
  phone: "06 0000 0000",
  email: "wim@voorbeeld.nl",
  iban: "NL91 ABNA 0417 1643 00",
  iban_holder: "W. van Zetten",
};

const found: PeopleFound = {
  people: [
    {
      name: wim.name,
      files: [
        { file: "picture", kind: "case", title: "26-A7-0152-K", who: wim },
        { file: "decided", kind: "case", title: "25-A7-0012-K", who: wim },
      ],
    },
    {
      name: "Wil van Zetten",
      files: [
        {
          file: "entry",
          kind: "entry",
          title: "Dorpsbelang Maurik",
          who: {
            ...wim,
            name: "Wil van Zetten",
            street: "",
            place: "Maurik",
            email: "wil@voorbeeld.nl",
            iban: "",
          },
        },
      ],
    },
  ],
  more: false,
};

const person: PersonView = {
  municipality: "Buren",
  today: "2026-05-12",
  name: wim.name,
  files: [
    {
      file: "picture",
      kind: "case",
      title: "26-A7-0152-K",
      version: 7,
      scheme: "leefbaarheidsbudget",
      kern: "Ingen",
      state: "withdrawn",
      who: wim,
      told: [
        {
          at: "2026-03-02T10:00:00Z",
          who: "Anouk Verhoef",
          occasion: text("history-submitted", { who: name("Anouk Verhoef"), day: date("2026-03-02") }),
          lines: [
            { about: "name", value: wim.name, stands: true },
            { about: "street", value: "Dorpsstraat 21", stands: false },
            { about: "place", value: "Ingen", stands: true },
            { about: "iban", value: wim.iban, stands: true },
            { about: "idea", value: "Jeu-de-boulesbaan achter In de Gaard", stands: true },
            { about: "cost:0", value: "Split, 6 kuub, met bezorgen", stands: true },
          ],
        },
        {
          at: "2026-03-09T10:00:00Z",
          who: "",
          occasion: text("history-corrected", { who: name("unknown"), day: date("2026-03-09") }),
          lines: [
            { about: "street", value: "Dorpsstraat 12", stands: true },
            { about: "correction:1", value: "Huisnummer verkeerd getypt.", stands: true },
          ],
        },
      ],
      papers: [
        {
          paper: "p1",
          name: "Offerte.pdf",
          kind: "application/pdf",
          size: 80_000,
          added_at: "2026-03-02T10:00:00Z",
        },
      ],
      paid: [{ amount: "650.00", on: "2026-04-02" }],
      kept: { class: "aborted", since: "2026-03-12", until: "2027-03-12" },
      hold: null,
      erased_on: null,
      elsewhere: 0,
    },
    {
      file: "gone",
      kind: "case",
      title: "18-A7-0003-K",
      version: 9,
      scheme: "leefbaarheidsbudget",
      kern: "Ingen",
      state: "awarded",
      who: null,
      told: [],
      papers: [],
      paid: [],
      kept: { class: "granted", since: "2018-09-12", until: "2025-09-12" },
      hold: null,
      erased_on: "2026-01-14",
      elsewhere: 6,
    },
  ],
};

const receipt = () => ({ case: null, number: null, touched: ["retention"] });

export const handlers: Handlers = {
  retention: () => retention,
  "plan-erasure": ({ cases }) => ({ cases: cases.length, bodies: cases.length * 5, papers: 2, refused: [] }),
  "propose-erasure": receipt,
  "confirm-erasure": receipt,
  "drop-erasure": receipt,
  certificate: () => certificate,
  "find-person": ({ words }) =>
    words.toLowerCase().includes("zetten") ? found : { people: [], more: false },
  person: () => person,
  rectify: ({ cases }) => ({
    each: cases.map((one) => ({ case: one.case, name: "", refused: null })),
    touched: ["cases"],
  }),
};
