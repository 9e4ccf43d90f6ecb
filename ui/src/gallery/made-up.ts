import type { RuleResult } from "../components";

/** Made-up conditions, in each state. */
export const rules: RuleResult[] = [
  { id: "time", name: "Op tijd", verdict: "met", found: "12 mei; kan t/m 31 mei", source: "termijn 2026" },
  {
    id: "pot",
    name: "Past in de pot",
    verdict: "not-met",
    found: "U vraagt € 850,00. Er is nog € 650,00.",
    fix: "vraag € 200,00 minder of zoek dat elders.",
    source: "plafond Ingen 2026; Awb, artikel 4:25",
  },
  { id: "new", name: "Nieuw in de kern", verdict: "met", found: "niets gevonden", source: "spelregel 5" },
  {
    id: "support",
    name: "Steun in de buurt",
    verdict: "judge",
    found: "14 namen op de lijst, van 9 adressen. Is dat genoeg?",
    source: "spelregel 3, leefbaarheidsbudget",
  },
  {
    id: "good",
    name: "Goed voor buurt en ontmoeting",
    verdict: "judge",
    found: "Aanvrager schrijft: “elke woensdag een inloopmiddag”.",
    source: "spelregel 1, leefbaarheidsbudget",
  },
  { id: "people", name: "Voor meer mensen", verdict: "met", found: "± 60 bewoners", source: "spelregel 2" },
  { id: "open", name: "Open voor iedereen", verdict: "met", found: "verklaring ja", source: "spelregel 4" },
];

export const pot = { ceiling: "2000.00", spent: "600.00", reserved: "750.00" };
