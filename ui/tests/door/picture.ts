/** One case as the picture of the decision shows it, and what may be done with it. */
import type { Act, ActView, ApplicationView, Text, Verdict } from "../../src/lib/contract.gen";
import { quiet } from "./remedy";
import { date, euro, name, number, text } from "./said";
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
/** Every act, locked by `lock` but for those that are free. */
export function acts(free: Act[], lock: Text): ActView[] {
  const all = [...ACTS, ...free.filter((act) => !ACTS.includes(act))];
  return all.map((act) => ({ act, locked: free.includes(act) ? null : lock }));
}

export const officerActs: Act[] = [
  "ask-to-complete",
  "judge",
  "depart",
  "award",
  "reject",
  "withdraw",
  "forward",
  "help-otherwise",
  "correct",
  "extend",
  "suspend",
  "wait",
];
const scheme_year = leefbaarheid(2026);
export const pot = { ...kernPot("maurik", "510.00", "340.00"), published: false };

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

export const picture: ApplicationView = {
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
  decided_anew: false,
  clocks: [],
  remedies: quiet(false),
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
  erased_on: null,
  kept: null,
  instead_of: null,
  instead: null,
};
