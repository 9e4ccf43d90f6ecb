/** Claims, yearly contributions and registers as the pictures show them. */
import type {
  ClaimBudget,
  ClaimsView,
  Condition,
  ContributionRow,
  ContributionsView,
  Entry,
  EntryRow,
  ListRow,
  PotState,
  Registers,
  SchemeYear,
  Source,
  Text,
  Verdict,
} from "../../src/lib/contract.gen";
import type { Handlers } from "./memory";
import { leefbaarheid } from "./scheme";

const plan: Source = {
  kind: "document",
  place: { nl: "Uitvoeringsplan Kerngericht werken (2021), D4", en: "Implementation plan (2021), D4" },
};

const receipts: Condition = {
  id: "met-bonnen",
  name: { nl: "Met bonnen", en: "With receipts" },
  text: { nl: "Elke bon telt één keer.", en: "Each receipt counts once." },
  test: { by: "receipts" },
  source: plan,
  departure: { by: "never" },
  on: true,
};

const groups: SchemeYear = {
  ...leefbaarheid(2026),
  scheme: "signaleringsgroep",
  name: { nl: "Signaleringsgroep", en: "Watch group (signaleringsgroep)" },
  way: "claim-budget",
  holder: "group",
  ceiling: { amount: "750.00", published: false, source: plan },
  conditions: [receipts],
};

const group = (id: string, name: string, kernen: string[]): Entry => ({
  register: "group",
  id,
  name,
  kernen,
  from: null,
  until: null,
  source: plan,
});

const organisation = (id: string, name: string, kern: string, until: string | null = null): Entry => ({
  register: "organisation",
  id,
  name,
  kernen: [kern],
  from: "2021-12-02",
  until,
});

const pot = (scheme: string, holder: PotState["pot"]["holder"], ceiling: string): PotState => ({
  pot: { scheme, holder, year: 2026 },
  ceiling,
  published: false,
  committed: "0.00",
  allotted: "0.00",
  reserved: "0.00",
  pending: "0.00",
  pending_count: 0,
});

const listed = (number: string, idea: string, asked: string, outcome: ListRow["outcome"]): ListRow => ({
  case: number,
  number,
  idea,
  applicant: "",
  kern: "Lienden",
  scheme: "signaleringsgroep",
  year: 2026,
  asked,
  awarded: outcome === "awarded" ? asked : null,
  state: outcome ?? "submitted",
  outcome,
  decide_by: outcome ? null : "2026-06-30",
  days_left: outcome ? null : 49,
  still: false,
  contested: false,
  departures: 0,
  alone: false,
  erased_on: null,
  unadvised: true,
  ...(outcome === "awarded" ? { money: "due" } : {}),
});

const budget = (entry: Entry, more: Partial<ClaimBudget>): ClaimBudget => ({
  scheme_year: groups,
  group: entry,
  details: null,
  stands: true,
  pot: pot("signaleringsgroep", { is: "group", id: entry.id }, "750.00"),
  remainder: "750.00",
  claims: [],
  ...more,
});

const lienden = group("lienden-ommeren", "Signaleringsgroep Lienden-Ommeren", ["lienden", "ommeren"]);
const buren = group("buren-asch-erichem", "Signaleringsgroep Buren-Asch-Erichem", [
  "buren",
  "asch",
  "erichem",
]);

export const claims: ClaimsView = {
  year: 2026,
  budgets: [
    budget(buren, {}),
    budget(lienden, {
      pot: {
        ...pot("signaleringsgroep", { is: "group", id: lienden.id }, "750.00"),
        committed: "412.50",
        pending: "86.00",
        pending_count: 1,
      },
      remainder: "251.50",
      claims: [
        {
          ...listed("26-A7-0049-T", "", "40.00", "rejected"),
          applicant: "",
          erased_on: "2026-01-14",
        },
        listed("26-A7-0052-M", "Declaratie: Drukkerij De Linge", "86.00", null),
        listed("26-A7-0031-H", "Declaratie: Bouwmarkt Tiel, Bakker Jansen", "412.50", "awarded"),
      ],
    }),
  ],
};

const verdict = (condition: string, name: string, outcome: Verdict["outcome"], found: Text): Verdict => ({
  condition,
  name: { nl: name, en: name },
  outcome,
  found,
  source: plan,
  departure: { by: "policy-rule" },
  judged: outcome === "to-judge",
  earlier: [],
});

const since: Text = {
  id: "found-convenant-since",
  args: { from: { is: "date", value: "2021-12-02" } },
};
const ended: Text = {
  id: "found-convenant-ended",
  args: {
    until: { is: "date", value: "2025-12-31" },
    day: { is: "date", value: "2026-05-12" },
  },
};

function row(
  holder: string,
  name: string,
  checked: Verdict,
  more: Partial<ContributionRow> = {},
): ContributionRow {
  const amount = more.amount ?? "375.00";
  return {
    scheme: "dorpsbelangenorganisatie",
    scheme_name: { nl: "Dorpsbelangenorganisatie", en: "Village association" },
    holder,
    name,
    amount,
    assessment: {
      verdicts: [checked],
      asked: amount,
      most: checked.outcome === "not-met" ? "0.00" : amount,
      because: [],
      pot: null,
      missing: [],
    },
    case: null,
    proposing: null,
    awarding: { id: "contribution-not-proposed" },
    ...more,
  };
}

const standing = (number: string, outcome: ListRow["outcome"], amount: string) => ({
  row: { ...listed(number, "Dorpsbelangenorganisatie 2026", amount, outcome) },
  version: 3,
  proposed_by: "Anouk Verhoef",
});

export const contributions: ContributionsView = {
  year: 2026,
  mandate: "mandaatregister 12",
  mandates: [],
  register_kept: false,
  rows: [
    row(
      "dorpsbelang-maurik",
      "Vereniging Dorpsbelang Maurik",
      verdict("convenant", "Convenant", "met", since),
    ),
    row("bv-buren", "BV Buren", verdict("convenant", "Convenant", "not-met", ended)),
    row(
      "coordinator",
      "Ria Blom",
      verdict("lid-van-alle-groepen", "Lid van alle groepen", "to-judge", { id: "found-no-reason-yet" }),
      {
        scheme: "whatsapp-coordinator",
        scheme_name: { nl: "WhatsApp-coördinator", en: "WhatsApp coordinator" },
        amount: "750.00",
        case: standing("26-A7-0060-C", null, "750.00"),
        awarding: { id: "refusal-not-judged", args: { count: { is: "number", value: 1 } } },
      },
    ),
    row("beusichem-leeft", "Beusichem Leeft", verdict("convenant", "Convenant", "met", since), {
      case: standing("26-A7-0058-B", "awarded", "375.00"),
    }),
  ],
};

const entryRow = (entry: Entry, stands: boolean, name = entry.name): EntryRow => ({
  entry,
  name,
  stands,
  details: null,
});

export const registers: Registers = {
  entries: [
    entryRow(organisation("beusichem-leeft", "Beusichem Leeft", "beusichem"), true),
    entryRow(organisation("bv-buren", "BV Buren", "buren", "2025-12-31"), false),
    entryRow(buren, true),
    entryRow(lienden, true),
  ],
};

const nothing = { case: null, number: null, touched: ["registers"] };

export const handlers: Handlers = {
  claims: ({ year }) => ({ ...claims, year }),
  contributions: ({ year }) => ({ ...contributions, year }),
  registers: () => registers,
  "set-entry": () => nothing,
  "propose-contributions": ({ contributions }) => ({
    each: contributions.map(({ holder }) => ({ case: holder, name: holder, refused: null })),
    touched: ["cases", "pots"],
  }),
  "award-contributions": ({ cases }) => ({
    each: cases.map((one) => ({ case: one.case, name: one.case, refused: null })),
    touched: ["cases", "pots"],
  }),
};
