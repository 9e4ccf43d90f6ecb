/** The case of the picture in its several stands, each under a name of its own: `case=picture|advise|decided|announced|…`. */
import type { ApplicationView } from "../../src/lib/contract.gen";
import { granted } from "./grant";
import { acts, officerActs, picture } from "./picture";
import { quiet, remedied } from "./remedy";
import { date, name, number, text } from "./said";

const rejected: ApplicationView = {
  ...picture,
  case: "announced",
  state: "announced",
  outcome: "rejected",
  term: null,
  objection_until: "2026-06-23",
  clocks: [
    {
      clock: "objection",
      term: {
        last_day: "2026-06-23",
        days_left: 42,
        still: false,
        why: [
          text("term-sent", { day: date("2026-05-12") }),
          text("term-weeks", { weeks: number(6), day: date("2026-06-23") }),
        ],
      },
    },
  ],
  remedies: quiet(true),
  words: { ...picture.words, decision: "Er kwam geen reactie uit de buurt." },
  acts: acts([], text("refusal-not-now", { state: name("announced") })),
};

export const views = new Map<string, ApplicationView>(
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
          blocks: true,
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
    rejected,
    {
      ...picture,
      case: "019a0000-0000-7000-8000-000000000147",
      number: "26-A7-0042-K",
      state: "submitted" as const,
      acts: acts(["withdraw"], text("refusal-needs-role", { role: name("budget-officer") })),
    },
    {
      ...picture,
      case: "claim",
      number: "26-A7-0052-M",
      state: "submitted" as const,
      advice: null,
      ask: {
        ...picture.ask,
        scheme: "signaleringsgroep",
        holder: "lienden-ommeren",
        costs: [],
        asked: "86.00",
        expenses: [{ kind: "printing" as const, on: "2026-05-04", amount: "86.00" }],
      },
      words: {
        idea: "Declaratie: Drukkerij De Linge",
        "supplier:0": "Drukkerij De Linge",
        "receipt:0": "2118",
      },
      held_for: "Signaleringsgroep Lienden-Ommeren",
      acts: acts(officerActs, text("refusal-not-now", { state: name("submitted") })),
    },
    {
      ...picture,
      case: "erased",
      number: "18-A7-0003-K",
      year: 2018,
      state: "announced" as const,
      outcome: "rejected" as const,
      term: null,
      advice: null,
      applicant: null,
      same_applicant: [],
      words: {},
      papers: [],
      ask: {
        ...picture.ask,
        scheme: "signaleringsgroep",
        holder: "lienden-ommeren",
        costs: [],
        asked: "86.00",
        expenses: [{ kind: "printing" as const, on: "2018-05-04", amount: "86.00" }],
      },
      held_for: "Signaleringsgroep Lienden-Ommeren",
      erased_on: "2026-01-14",
      acts: acts([], text("refusal-erased", { on: date("2026-01-14") })),
    },
    {
      ...picture,
      case: "helped-elsewhere",
      state: "helped-otherwise" as const,
      outcome: "helped-otherwise" as const,
      term: null,
      instead: { case: "picture", number: "26-A7-0151-B", state: "submitted" as const },
      acts: acts([], text("refusal-not-now", { state: name("helped-otherwise") })),
    },
    ...granted(picture),
    ...remedied(rejected, picture, granted(picture)),
  ].map((view): [string, ApplicationView] => [view.case, view]),
);
