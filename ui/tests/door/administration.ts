/** Beheer: people, titles, and the schemes of a year. */
import type { Condition, People, SchemeRow, SchemeYear, Source } from "../../src/lib/contract.gen";
import { kernverbinder, officer } from "./desk";
import { type Handlers, refusal } from "./memory";

const both = (text: string) => ({ nl: text, en: text });
const plan: Source = {
  kind: "document",
  place: { nl: "Uitvoeringsplan Kerngericht werken, B3", en: "Implementation plan, B3" },
};
const page: Source = {
  kind: "public-page",
  place: { nl: "Webpagina leefbaarheidsbudget, 2021", en: "Web page liveability budget, 2021" },
  url: "https://www.example.nl/onderwerp/leefbaarheidsbudget",
};

export const people: People = {
  people: [
    {
      person: kernverbinder.person,
      name: "Anouk Verhoef",
      tag: "B2",
      roles: kernverbinder.roles,
      here: true,
    },
    {
      person: "019a0000-0000-7000-8000-000000000003",
      name: "Joost de Haan",
      tag: "C3",
      roles: [
        { role: "kernverbinder", kernen: ["asch", "beusichem"] },
        { role: "budget-officer", kernen: [] },
      ],
      here: false,
    },
    { person: officer.person, name: "Marijke van Dam", tag: "A7", roles: officer.roles, here: true },
  ],
  titles: [
    { role: "kernverbinder", title: both("kernambtenaar"), from: "2019-01-01" },
    { role: "kernverbinder", title: both("kernregisseur"), from: "2021-12-06" },
    { role: "kernverbinder", title: { nl: "kernverbinder", en: "village liaison" }, from: "2024-01-01" },
    { role: "budget-officer", title: { nl: "budgethouder", en: "budget officer" }, from: "2019-01-01" },
  ],
};

const condition = (
  id: string,
  name: string,
  text: string,
  test: Condition["test"],
  more: Partial<Condition> = {},
): Condition => ({
  id,
  name: both(name),
  text: both(text),
  test,
  source: plan,
  departure: { by: "policy-rule" },
  on: true,
  ...more,
});

export const leefbaarheid: SchemeYear = {
  scheme: "leefbaarheidsbudget",
  year: 2026,
  name: { nl: "Leefbaarheidsbudget", en: "Liveability budget" },
  way: "application",
  holder: "kern",
  period: "year",
  ceiling: { amount: "2000.00", published: false, source: plan },
  decider: "mandated",
  decider_source: page,
  distribution: "order-of-receipt",
  legal_basis: both(""),
  conditions: [
    condition(
      "goed-voor-de-buurt",
      "Goed voor buurt en ontmoeting",
      "Het idee maakt de buurt prettiger en brengt bewoners bij elkaar.",
      { by: "judged" },
    ),
    condition("hoogstens", "Hoogstens € 2.000", "Eén idee krijgt hoogstens € 2.000.", {
      by: "most-per-application",
      most: "2000.00",
    }),
    condition(
      "past-in-de-pot",
      "Past in de pot",
      "Er is nog genoeg geld in de pot van de kern.",
      { by: "fits-pot" },
      { departure: { by: "never" } },
    ),
    condition(
      "op-tijd",
      "Op tijd",
      "De aanvraag is uiterlijk op deze dag ontvangen.",
      { by: "apply-by", last_day: "2026-05-31" },
      { source: page, on: false },
    ),
    condition(
      "de-helft",
      "Hoogstens de helft",
      "De bijdrage is hoogstens de helft van de kosten.",
      { by: "share-of-costs", percent: 50, of: "all" },
      { source: page, on: false },
    ),
  ],
};

const rows: SchemeRow[] = [
  { hash: "a".repeat(64), document: leefbaarheid, cases: 37 },
  {
    hash: "b".repeat(64),
    document: {
      ...leefbaarheid,
      scheme: "straat-buurtbijeenkomst",
      name: { nl: "Straat- en buurtbijeenkomsten", en: "Street gatherings" },
      ceiling: { amount: null, published: false, source: plan },
      conditions: [
        condition("telt-mee", "Kosten die meetellen", "Eten en drinken tellen niet mee.", {
          by: "counting-costs",
          counting: ["sound", "decoration"],
        }),
        condition(
          "vooraf",
          "Twee weken vooraf",
          "Vraag het ten minste twee weken vooraf aan.",
          { by: "ahead-of-activity", days: 14 },
          { source: page, on: false },
        ),
      ],
    },
    cases: 12,
  },
];

export const handlers: Handlers = {
  people: () => people,
  schemes: ({ year }) => ({ year, schemes: rows }),
  "add-person": () => ({ case: null, number: null, touched: ["people"] }),
  "give-roles": ({ person, roles }) => {
    const found = people.people.find((one) => one.person === person);
    if (found) found.roles = roles;
    return { case: null, number: null, touched: ["people"] };
  },
  "set-role-title": ({ title }) => {
    people.titles.push(title);
    return { case: null, number: null, touched: ["people"] };
  },
  "change-passphrase": ({ old }) => {
    if (old === "verkeerd") throw refusal("refusal-wrong-passphrase");
    return {};
  },
  "change-scheme-year": ({ document }) => {
    const row = rows.find((one) => one.document.scheme === document.scheme);
    if (row) Object.assign(row, { document, hash: "c".repeat(64), cases: 0 });
    return { case: null, number: null, touched: ["schemes", "pots"] };
  },
  verify: () => ({ events: 1240, commits: 388, tables_agree: true, broken: [] }),
};
