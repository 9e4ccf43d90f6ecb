/** The leefbaarheidsbudget of a year, as far as pages need it to look at. */
import type { Bilingual, Condition, SchemeYear, Source } from "../../src/lib/contract.gen";

export const two = (nl: string, en: string): Bilingual => ({ nl, en });

export const source = (nl: string, en: string): Source => ({ kind: "document", place: two(nl, en) });

function condition(
  id: string,
  name: Bilingual,
  text: Bilingual,
  test: Condition["test"],
  from: Source,
): Condition {
  return { id, name, text, test, source: from, departure: { by: "policy-rule" }, on: true };
}

const rule = (number: number) =>
  source(`spelregel ${number}, leefbaarheidsbudget`, `ground rule ${number}, leefbaarheidsbudget`);

export function leefbaarheid(year: number): SchemeYear {
  return {
    scheme: "leefbaarheidsbudget",
    year,
    name: two("Leefbaarheidsbudget", "Liveability budget"),
    way: "application",
    holder: "kern",
    period: "year",
    ceiling: {
      amount: "2000.00",
      published: false,
      source: source("Uitvoeringsplan Kerngericht werken, B3", "Plan, B3"),
    },
    decider: "mandated",
    decider_source: source("Uitvoeringsplan Kerngericht werken, B3", "Plan, B3"),
    distribution: "order-of-receipt",
    legal_basis: two("", ""),
    conditions: [
      condition(
        "goed-voor-buurt-en-ontmoeting",
        two("Goed voor buurt en ontmoeting", "Good for neighbourhood and meeting"),
        two(
          "De activiteit is goed voor hoe mensen samenleven of voor de omgeving zelf, of voor allebei. Ze helpt ook om bewoners elkaar te laten ontmoeten.",
          "The activity does good to how people live together or to the surroundings. It also helps residents to meet.",
        ),
        { by: "judged" },
        rule(1),
      ),
      condition(
        "steun-in-de-buurt",
        two("Steun in de buurt", "Support in the neighbourhood"),
        two(
          "Mensen in de straat, de buurt of de kern staan achter de activiteit.",
          "People in the street support it.",
        ),
        { by: "judged" },
        rule(3),
      ),
      condition(
        "op-tijd",
        two("Op tijd", "In time"),
        two("Aanvragen kan tot en met 31 mei.", "Applying is possible until 31 May."),
        { by: "apply-by", last_day: `${year}-05-31` },
        source(`termijn ${year}`, `term ${year}`),
      ),
      condition(
        "nieuw-in-de-kern",
        two("Nieuw in de kern", "New in the village"),
        two("Het idee is nieuw voor de kern.", "The idea is new for the village."),
        { by: "unique" },
        rule(5),
      ),
      condition(
        "past-in-de-pot",
        two("Past in de pot", "Fits in the pot"),
        two("Er is genoeg geld in de pot van de kern.", "There is enough money in the pot of the village."),
        { by: "fits-pot" },
        source("Awb, artikel 4:25", "Awb, article 4:25"),
      ),
      condition(
        "hoogstens-2000",
        two("Hoogstens € 2.000", "At most € 2,000"),
        two("Een initiatief krijgt hoogstens € 2.000.", "An initiative gets € 2,000 at most."),
        { by: "most-per-application", most: "2000.00" },
        rule(0),
      ),
    ],
  };
}
