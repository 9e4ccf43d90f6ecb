/** One case as the picture of the decision shows it, in several stands: `case=picture|advise|decided|announced|…`. */
import type { Act, ActView, ApplicationView, Text, Verdict } from "../../src/lib/contract.gen";
import { cents, fromCents } from "../../src/lib/money";
import { granted } from "./grant";
import { type Handlers, refusal } from "./memory";
import { leefbaarheid } from "./scheme";
import { kernPot } from "./today";

const ACTS: Act[] = [
  "ask-to-complete",
  "complete",
  "advise",
  "judge",
  "depart",
  "propose",
  "award",
  "reject",
  "not-take",
  "withdraw",
  "forward",
  "help-otherwise",
  "announce",
  "correct",
];
const text = (id: string, args: Text["args"] = {}): Text => ({ id, args });
const name = (value: string) => ({ is: "name" as const, value });
const date = (value: string) => ({ is: "date" as const, value });
const euro = (value: string) => ({ is: "euro" as const, value });
const number = (value: number) => ({ is: "number" as const, value });

function acts(free: Act[], lock: Text): ActView[] {
  const all = [...ACTS, ...free.filter((act) => !ACTS.includes(act))];
  return all.map((act) => ({ act, locked: free.includes(act) ? null : lock }));
}

const officerActs: Act[] = [
  "ask-to-complete",
  "judge",
  "depart",
  "award",
  "reject",
  "withdraw",
  "forward",
  "help-otherwise",
  "correct",
];
const scheme_year = leefbaarheid(2026);
const pot = { ...kernPot("maurik", "510.00", "340.00"), published: false };

const verdicts: Verdict[] = scheme_year.conditions.map((condition) => {
  const judged = condition.test.by === "judged";
  const found: Record<string, Text> = {
    "past-in-de-pot": text("found-pot-left", {
      asked: euro("900.00"),
      left: euro("1150.00"),
      count: number(0),
      pending: euro("0.00"),
    }),
    "op-tijd": text("found-in-time", { received: date("2026-03-29"), by: date("2026-05-31") }),
    "nieuw-in-de-kern": text("found-unique-none"),
    "hoogstens-2000": text("found-most-per-application", { asked: euro("900.00"), most: euro("2000.00") }),
    "steun-in-de-buurt": text("found-view-meets"),
  };
  return {
    condition: condition.id,
    name: condition.name,
    outcome: condition.id === "steun-in-de-buurt" ? "to-judge" : "met",
    found: found[condition.id] ?? text("found-officer-meets"),
    source: condition.source,
    departure: condition.departure,
    judged,
    earlier: [],
  };
});

const picture: ApplicationView = {
  grant: null,
  case: "picture",
  version: 4,
  number: "26-A7-0147-K",
  state: "advised",
  outcome: null,
  ask: {
    scheme: "leefbaarheidsbudget",
    budget_year: 2026,
    kern: "maurik",
    area: null,
    whole_kern: true,
    activity: "other",
    target_group: null,
    from: "2026-04-27",
    until: null,
    people: 3300,
    costs: [
      { kind: "sound", amount: "1330.00" },
      { kind: "sound", amount: "150.00" },
    ],
    own_money: "380.00",
    other_money: "200.00",
    asked: "900.00",
    declared_open: true,
    declared_one_off: false,
    received_on: "2026-03-29",
    channel: "web-form",
    signed_copy_seen: true,
  },
  applicant: {
    kind: "organisation",
    name: "Gerda Muilwijk",
    organisation: "Vereniging Dorpsbelang Maurik",
    street: "Raadhuisplein 3",
    postcode: "4021 AA",
    place: "Maurik",
    phone: "0344 000000",
    email: "gerda@example.org",
    iban: "NL91 ABNA 0417 1643 00",
    iban_holder: "Vereniging Dorpsbelang Maurik",
  },
  words: {
    idea: "Geluidsinstallatie voor het dorpsplein",
    plan: "Eén vaste set, te leen voor straatfeest, Koningsdag en intocht.",
    "cost:0": "Versterker en luidsprekers",
    "cost:1": "Microfoons",
    "reason:goed-voor-buurt-en-ontmoeting": "Drie feesten per jaar, vier clubs.",
    "reason:steun-in-de-buurt": "Vier verenigingen tekenden mee.",
    "view:steun-in-de-buurt": "Besproken in de dorpsraad, niemand was tegen.",
    "judgement:goed-voor-buurt-en-ontmoeting": "Drie feesten per jaar is genoeg.",
    "discussed-with": "de dorpsraad",
    "discussed-outcome": "iedereen is ervoor",
    advice: "Geheel toekennen.",
  },
  scheme_year,
  kern: "Maurik",
  taken_in_by: "Joost Hendriks",
  year: 2026,
  track: [
    { step: "received", stand: "done", when: text("track-on", { day: date("2026-03-29") }) },
    { step: "complete", stand: "done", when: text("track-on", { day: date("2026-04-07") }) },
    { step: "advice", stand: "done", when: text("track-on", { day: date("2026-04-21") }) },
    { step: "decision", stand: "now", when: text("track-on", { day: date("2026-05-29") }) },
    { step: "announced", stand: "to-come", when: null },
  ],
  term: {
    last_day: "2026-05-29",
    days_left: 17,
    still: false,
    why: [
      text("term-received", { day: date("2026-03-29") }),
      text("term-eight-weeks", { day: date("2026-05-24") }),
      text("term-stood-still", { days: number(5) }),
      text("term-becomes", { day: date("2026-05-29") }),
    ],
  },
  objection_until: null,
  assessment: { verdicts, asked: "900.00", most: "900.00", because: [], pot, missing: [] },
  judgements: {
    "goed-voor-buurt-en-ontmoeting": { view: "meets", officer: "meets" },
    "steun-in-de-buurt": { view: "meets", officer: null },
  },
  advice: { is: "award", amount: "900.00" },
  awarded: null,
  pauses: [{ asked_on: "2026-04-02", until: "2026-04-16", completed_on: "2026-04-07" }],
  acts: acts(officerActs, text("refusal-not-asked-to-complete")),
  papers: [
    {
      paper: "p1",
      name: "Offerte geluid.pdf",
      kind: "application/pdf",
      size: 80_000,
      added_at: "2026-03-29T10:00:00Z",
    },
    {
      paper: "p2",
      name: "Plein, gezien van de kerk.jpg",
      kind: "image/jpeg",
      size: 80_000,
      added_at: "2026-03-29T10:00:00Z",
    },
  ],
  history: [
    {
      at: "2026-04-21T10:00:00Z",
      who: "Anouk Verhoef",
      text: text("history-advised-award", {
        who: name("Anouk Verhoef"),
        amount: euro("900.00"),
        day: date("2026-04-21"),
      }),
    },
    { at: "2026-04-07T10:00:00Z", who: "Joost Hendriks", text: text("act-complete") },
    { at: "2026-04-02T10:00:00Z", who: "Joost Hendriks", text: text("act-ask-to-complete") },
    { at: "2026-03-29T10:00:00Z", who: "Joost Hendriks", text: text("act-submit") },
  ],
  mandate: "Mandaatregister 2025, 4.2",
  disputes: [],
  proposed: null,
  holder: { name: "Marijke van Dam", laptop: "stadhuis", here: true },
  held_for: null,
  same_applicant: [{ case: "decided", number: "25-A7-0012-K", year: 2025, by: "account" }],
  allotments: [],
  on_the_spot: null,
  mandates: [],
  register_kept: false,
  departures: [],
};

const views = new Map<string, ApplicationView>(
  [
    picture,
    {
      ...picture,
      case: "advise",
      state: "submitted" as const,
      advice: null,
      acts: acts(
        ["advise", "ask-to-complete", "withdraw", "forward", "help-otherwise", "correct"],
        text("refusal-needs-role", { role: name("budget-officer") }),
      ),
    },
    {
      ...picture,
      case: "spot",
      state: "submitted" as const,
      advice: null,
      holder: { name: "Marijke van Dam", laptop: "stadhuis", here: false },
      allotments: [{ allotment: "a1", amount: "500.00", left: "300.00", most: "300.00" }],
      acts: acts(
        [
          "advise",
          "award-on-the-spot",
          "ask-to-complete",
          "withdraw",
          "forward",
          "help-otherwise",
          "correct",
        ],
        text("refusal-needs-role", { role: name("budget-officer") }),
      ),
    },
    {
      ...picture,
      case: "on-the-spot",
      state: "awarded-in-part" as const,
      outcome: "awarded-in-part" as const,
      awarded: "100.00",
      term: null,
      on_the_spot: { who: "Anouk Verhoef", on: "2026-05-10", confirmed_by: null, disputed: false },
      acts: acts(
        ["confirm", "dispute", "announce"],
        text("refusal-not-now", { state: name("awarded-in-part") }),
      ),
    },
    {
      ...picture,
      case: "mandated",
      register_kept: true,
      mandates: [
        {
          id: "m1",
          scheme: "leefbaarheidsbudget",
          up_to: "500.00",
          person: "019a0000-0000-7000-8000-000000000001",
          reference: "Mandaatregister 2026, 4.2",
          from: "2026-01-01",
          until: null,
        },
      ],
      departures: [
        {
          condition: "nieuw-en-uniek",
          name: { nl: "Nieuw en uniek", en: "New and unique" },
          who: "Marijke van Dam",
          on: "2026-05-08",
          reason: "De vorige installatie is bij de brand verloren gegaan.",
        },
      ],
    },
    {
      ...picture,
      case: "held-elsewhere",
      holder: { name: "Pieter Blom", laptop: "laptop zuid", here: false },
      acts: acts(
        [...officerActs.filter((act) => act !== "award"), "propose"],
        text("refusal-pot-held-elsewhere"),
      ),
    },
    {
      ...picture,
      case: "proposed",
      proposed: {
        amount: "750.00",
        who: "Joost de Haan",
        on: "2026-05-08",
        reason: "De microfoons van € 150,00 heeft de vereniging al.",
      },
    },
    {
      ...picture,
      case: "contested",
      state: "awarded" as const,
      outcome: "awarded" as const,
      awarded: "900.00",
      term: null,
      disputes: [
        {
          key: "decided-twice:contested",
          title: text("exchange-dispute", {
            kind: name("decided-twice"),
            case: name("26-A7-0147-K"),
            kern: name("Maurik"),
          }),
        },
      ],
      acts: acts([], text("refusal-contested")),
    },
    {
      ...picture,
      case: "decided",
      state: "awarded-in-part" as const,
      outcome: "awarded-in-part" as const,
      awarded: "750.00",
      term: null,
      words: { ...picture.words, decision: "De microfoons van € 150,00 heeft de vereniging al." },
      acts: acts(["announce"], text("refusal-not-now", { state: name("awarded-in-part") })),
    },
    {
      ...picture,
      case: "announced",
      state: "announced" as const,
      outcome: "rejected" as const,
      term: null,
      objection_until: "2026-06-23",
      words: { ...picture.words, decision: "Er kwam geen reactie uit de buurt." },
      acts: acts([], text("refusal-not-now", { state: name("announced") })),
    },
    {
      ...picture,
      case: "019a0000-0000-7000-8000-000000000147",
      number: "26-A7-0042-K",
      state: "submitted" as const,
      acts: acts(["withdraw"], text("refusal-needs-role", { role: name("budget-officer") })),
    },
    ...granted(picture),
  ].map((view): [string, ApplicationView] => [view.case, view]),
);

function viewOf(id: string): ApplicationView {
  const found = views.get(id);
  if (!found) throw refusal("refusal-unknown", { text: text("refusal-unknown", { what: name("case") }) });
  return found;
}

export const handlers: Handlers = {
  application: ({ case: id }) => viewOf(id),
  preview: ({ case: id, amount }) => {
    const view = viewOf(id);
    const left = fromCents(115_000 - cents(amount));
    const short = cents(amount) > 115_000;
    return {
      amount,
      pot,
      left_after: short ? null : left,
      sentence: text("preview-award", {
        amount: euro(amount),
        holder: name(view.kern),
        year: name("2026"),
        left: euro(left),
      }),
      assessment: {
        ...view.assessment,
        most: "1150.00",
        because: short ? [text("because-pot-has-left", { left: euro("1150.00") })] : [],
      },
    };
  },
  "preview-handle": ({ case: id, command }) => {
    const steps = viewOf(id).grant?.steps;
    if (!steps) throw refusal("refusal-unknown");
    const back =
      "amount" in command && command.do === "settle" ? fromCents(90_000 - cents(command.amount)) : "0.00";
    const sentences = cents(back) > 0 ? [text("grant-preview-back", { amount: euro(back) })] : [];
    return { before: steps, after: steps, sentences, warnings: [] };
  },
  act: ({ case: id, version, command }) => {
    const view = viewOf(id);
    if (version !== view.version) throw refusal("refusal-changed-meanwhile");
    if (command.do === "award" && command.reason === "intussen") {
      views.set(id, { ...view, version: view.version + 1 });
      throw refusal("refusal-changed-meanwhile");
    }
    const judged =
      command.do === "judge" ? { [command.condition]: { view: null, officer: command.opinion.judged } } : {};
    const decided =
      command.do === "award"
        ? { state: "awarded" as const, outcome: "awarded" as const, awarded: command.amount }
        : {};
    views.set(id, {
      ...view,
      ...decided,
      version: view.version + 1,
      judgements: { ...view.judgements, ...judged },
    });
    return { case: id, number: view.number, touched: [`case:${id}`, "cases", "pots"] };
  },
};
