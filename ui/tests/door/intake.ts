/** Taking in, in memory: lists, a small check that answers like the core's, drafts, papers. */
import type {
  Application,
  Assessment,
  CheckView,
  DraftView,
  PaperRow,
  Text,
  Verdict,
} from "../../src/lib/contract.gen";
import { cents, fromCents } from "../../src/lib/money";
import { type Handlers, refusal } from "./memory";
import { leefbaarheid, two } from "./scheme";
import { kernPot, spent } from "./today";

const euro = (value: string) => ({ is: "euro" as const, value });
const date = (value: string) => ({ is: "date" as const, value });

function potVerdict(
  asked: string | null,
  left: string,
): Pick<Verdict, "outcome" | "found" | "remedy" | "allows"> {
  const none = { count: { is: "number" as const, value: 0 }, pending: euro("0.00") };
  if (!asked) {
    return {
      outcome: "to-judge",
      allows: left,
      found: { id: "found-pot-nothing-asked", args: { left: euro(left), ...none } },
      remedy: { id: "remedy-fill-in-asked" },
    };
  }
  const found: Text = { id: "found-pot-left", args: { asked: euro(asked), left: euro(left), ...none } };
  const less = cents(asked) - cents(left);
  if (less <= 0) return { outcome: "met", found, allows: left };
  return {
    outcome: "not-met",
    found,
    allows: left,
    remedy: { id: "remedy-ask-less", args: { less: euro(fromCents(less)) } },
  };
}

export function assess(application: Application): Assessment {
  const { ask } = application;
  const year = ask.budget_year ?? 2026;
  const scheme = leefbaarheid(year);
  const pot = ask.kern ? kernPot(ask.kern, ...(spent[ask.kern] ?? ["0.00", "0.00"])) : null;
  const left = pot ? fromCents(cents("2000.00") - cents(pot.committed) - cents(pot.reserved)) : "2000.00";
  const verdicts = scheme.conditions.map((condition): Verdict => {
    const begin = {
      condition: condition.id,
      name: condition.name,
      source: condition.source,
      departure: condition.departure,
      judged: condition.test.by === "judged",
      earlier: [],
    };
    if (begin.judged) {
      const quote = application.reasons[condition.id]?.trim();
      return quote
        ? { ...begin, outcome: "to-judge", found: { id: "found-reason-given" }, quote }
        : {
            ...begin,
            outcome: "to-judge",
            found: { id: "found-no-reason-yet" },
            remedy: { id: "remedy-write-reason" },
          };
    }
    if (condition.id === "past-in-de-pot") return { ...begin, ...potVerdict(ask.asked, left) };
    if (condition.id === "op-tijd") {
      return {
        ...begin,
        outcome: "met",
        found: { id: "found-in-time", args: { received: date("2026-05-12"), by: date("2026-05-31") } },
      };
    }
    if (condition.id === "nieuw-in-de-kern")
      return { ...begin, outcome: "met", found: { id: "found-unique-none" } };
    return {
      ...begin,
      outcome: "met",
      found: { id: "found-most-nothing-asked", args: { most: euro("2000.00") } },
      allows: "2000.00",
    };
  });
  const required: [string, unknown][] = [
    ["ask.scheme", ask.scheme],
    ["ask.kern", ask.kern],
    ["ask.area", ask.area || ask.whole_kern],
    ["idea", application.idea],
    ["plan", application.plan],
    ["ask.asked", ask.asked],
    ["ask.signed_copy_seen", ask.signed_copy_seen],
    ["applicant.name", application.applicant.name],
    ["applicant.street", application.applicant.street],
    ["applicant.postcode", application.applicant.postcode],
    ["applicant.place", application.applicant.place],
    ["applicant.phone", application.applicant.phone || application.applicant.email],
    ...scheme.conditions
      .filter(({ test }) => test.by === "judged")
      .map(({ id }): [string, unknown] => [`reasons.${id}`, application.reasons[id]]),
  ];
  const short = ask.asked !== null && cents(ask.asked) > cents(left);
  return {
    verdicts,
    asked: ask.asked,
    most: left,
    because: short ? [{ id: "because-pot-has-left", args: { left: euro(left) } }] : [],
    pot: pot && { ...pot, published: false, pending: "400.00", pending_count: 1 },
    missing: required.filter(([, value]) => !value).map(([path]) => path),
  };
}

export const picture: Application = {
  ask: {
    scheme: "leefbaarheidsbudget",
    budget_year: null,
    kern: "ingen",
    area: "Dorpsstraat",
    whole_kern: false,
    activity: "speelplek",
    target_group: null,
    from: "2026-06-20",
    until: null,
    people: 60,
    costs: [
      { kind: "material", amount: "540.00" },
      { kind: "material", amount: "365.00" },
      { kind: "hire", amount: "345.00" },
    ],
    own_money: "250.00",
    other_money: "150.00",
    asked: "850.00",
    declared_open: true,
    declared_one_off: false,
    received_on: null,
    channel: "table",
    signed_copy_seen: false,
  },
  applicant: {
    kind: "resident",
    name: "Wim van Zetten",
    organisation: "",
    street: "Dorpsstraat 12",
    postcode: "4031 AB",
    place: "Ingen",
    phone: "",
    email: "",
    iban: "",
    iban_holder: "",
  },
  idea: "Jeu-de-boulesbaan achter In de Gaard",
  plan: "We leggen een baan van 12 bij 3 meter op het gras achter het dorpshuis. Elke woensdag is er een inloopmiddag voor jong en oud.",
  reasons: {
    "goed-voor-buurt-en-ontmoeting": "Elke woensdag een inloopmiddag.",
    "steun-in-de-buurt": "14 namen op de lijst, van 9 adressen.",
  },
  cost_texts: [
    "Split, 6 kuub, met bezorgen",
    "Houten randen en verf",
    "Huur graafmachine, boules en opbergkist",
  ],
  other_funders: "Oranjevereniging",
  received_reason: "",
};

const at = () => "2026-05-12T12:32:00Z";
const drafts = new Map<string, DraftView>([
  ["picture", { draft: "picture", application: picture, saved_at: at(), papers: [] }],
]);

export const handlers: Handlers = {
  lists: ({ year }) => ({
    schemes: [
      leefbaarheid(year),
      {
        ...leefbaarheid(year),
        scheme: "straat-buurtbijeenkomst",
        name: two("Straat- en buurtbijeenkomst", "Street gathering"),
      },
    ],
    areas: ["Achterstraat", "Dorpsstraat", "Kerkpad"].map((name) => ({
      id: name.toLowerCase(),
      kern: "ingen",
      name,
    })),
    activities: [
      { id: "burendag", name: two("Burendag", "Neighbours' Day") },
      { id: "speelplek", name: two("speelplek of sportplek", "place to play") },
      { id: "other", name: two("anders", "other") },
    ],
    target_groups: [
      { id: "kinderen", name: two("kinderen", "children") },
      { id: "ouderen", name: two("ouderen", "elderly people") },
    ],
    scheme_names: [{ scheme: "leefbaarheidsbudget", name: two("Leefbaarheidsbudget", "Liveability budget") }],
  }),
  check: ({ application }): CheckView => ({
    assessment: assess(application),
    problems:
      application.applicant.postcode.length === 3
        ? [{ field: "applicant.postcode", why: "why-postcode" }]
        : [],
    decide_by: "2026-07-07",
    as_of: "2026-05-08T14:10:00Z",
    same_applicant: [],
  }),
  "save-draft": ({ draft, application }) => {
    const id = draft ?? `draft-${drafts.size}`;
    drafts.set(id, { draft: id, application, saved_at: at(), papers: [] });
    return { draft: id, saved_at: at() };
  },
  "open-draft": ({ draft }) => {
    const found = drafts.get(draft);
    if (!found)
      throw refusal("refusal-unknown", {
        text: { id: "refusal-unknown", args: { what: { is: "name", value: "draft" } } },
      });
    return found;
  },
  "discard-draft": ({ draft }) => {
    drafts.delete(draft);
    return { case: null, number: null, touched: ["drafts"] };
  },
  submit: ({ draft }) => {
    if (draft) drafts.delete(draft);
    return {
      case: "019a0000-0000-7000-8000-000000000147",
      number: "26-A7-0042-K",
      touched: ["cases", "pots", "drafts"],
    };
  },
  attach: ({ name }): PaperRow => ({
    paper: name,
    name,
    kind: "application/pdf",
    size: 1000,
    added_at: at(),
  }),
  paper: ({ paper }) => ({ name: paper, kind: "application/pdf", content: "" }),
};
