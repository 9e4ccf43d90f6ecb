import type { ApplicationView } from "../../lib/contract.gen";
import { cents, fromCents, type Money, sum } from "../../lib/money";
import { both } from "../../lib/say";
import { day, money, t } from "../../lib/text";

export interface Fact {
  name: string;
  fact: string;
}

/** Who asks, as a reader names them: the organisation, or else the person. */
export function askerOf(view: ApplicationView): string {
  const named = view.applicant?.organisation || view.applicant?.name;
  if (named) return named;
  return view.erased_on ? t("erased-on", { day: day(view.erased_on) }) : t("case-asker-withheld");
}

/** What is asked for, or that the words of it were erased. */
export function ideaOf(view: ApplicationView): string {
  return view.words.idea || (view.erased_on ? t("erased-on", { day: day(view.erased_on) }) : "");
}

/** Below the heading: "Maurik · Leefbaarheidsbudget 2026 · Vereniging Dorpsbelang Maurik". */
export function placeOf(view: ApplicationView): string {
  return [view.kern, `${both(view.scheme_year.name)} ${view.year}`, askerOf(view)]
    .filter(Boolean)
    .join(" · ");
}

const filled = (facts: Fact[]): Fact[] => facts.filter(({ fact }) => fact !== "");

/** The facts to decide by; what is not filled in is left out. */
export function factsOf(view: ApplicationView): Fact[] {
  const { ask, words, applicant } = view;
  const where = ask.whole_kern ? t("fact-whole-kern", { kern: view.kern }) : (ask.area ?? "");
  const who = [where, ask.people === null ? "" : t("fact-people", { count: ask.people })];
  const when = [ask.from, ask.until].flatMap((one) => (one ? [day(one)] : []));
  const asked = [
    applicant?.name ? t("fact-asked-by", { name: applicant.name }) : "",
    ask.channel ? t(`channel-${ask.channel}`) : "",
  ];
  return filled([
    { name: t("fact-held-for"), fact: view.held_for ?? "" },
    { name: t("fact-plan"), fact: words.plan ?? "" },
    { name: t("fact-for"), fact: who.filter(Boolean).join(", ") },
    { name: t("fact-when"), fact: when.join(" – ") },
    { name: t("fact-received"), fact: asked.filter(Boolean).join(", ") },
    { name: t("fact-advice"), fact: adviceOf(view) },
    { name: t("fact-holder"), fact: holderOf(view) },
  ]);
}

/** The facts that one looks up: who to reach, who took it in, who else pays. */
export function furtherFacts(view: ApplicationView): Fact[] {
  const { applicant, words, ask } = view;
  const lines = applicant && [
    [applicant.street, [applicant.postcode, applicant.place].filter(Boolean).join(" ")],
    [applicant.phone, applicant.email],
    [applicant.iban, applicant.iban_holder],
  ];
  const reach = (lines ?? []).map((line) => line.filter(Boolean).join(", ")).filter(Boolean);
  return filled([
    { name: t("fact-reach"), fact: reach.join("\n") },
    { name: t("fact-received-on"), fact: ask.received_on ? day(ask.received_on) : "" },
    { name: t("fact-received-reason"), fact: words["received-reason"] ?? "" },
    { name: t("fact-taken-in-by"), fact: view.taken_in_by },
    { name: t("fact-funders"), fact: words["other-funders"] ?? "" },
    { name: t("fact-missing"), fact: words.missing ?? "" },
  ]);
}

/** Who commits the pot: only that seat awards from it. */
function holderOf({ holder }: ApplicationView): string {
  if (!holder) return t("fact-holder-nobody");
  const who = [holder.name, holder.laptop].filter(Boolean).join(", ");
  return holder.here ? t("fact-holder-here", { who }) : who;
}

function adviceOf({ advice, words }: ApplicationView): string {
  if (!advice) return "";
  const what =
    advice.is === "award"
      ? t("fact-advice-award", { amount: money(advice.amount) })
      : t("fact-advice-reject");
  const talk = [words["discussed-with"], words["discussed-outcome"]].filter(Boolean).join(": ");
  return [what, words.advice, talk].filter(Boolean).join("\n");
}

export interface LedgerRow {
  name: string;
  amount: Money | null;
}

/** The money of a case as one sum: costs, less what others bear, is what was asked; what does not add up is told. */
export function ledgerOf(view: ApplicationView): { rows: LedgerRow[]; total: LedgerRow } {
  const { ask, awarded } = view;
  const minus = (amount: Money | null) => (amount === null ? null : fromCents(-cents(amount)));
  const receipts = ask.expenses ?? [];
  const paid = receipts.length ? receipts : ask.costs;
  const lines = paid.flatMap(({ amount }) => (amount ? [amount] : []));
  const costs = sum(lines);
  const own = ask.own_money ?? "0.00";
  const others = ask.other_money ?? "0.00";
  const open = cents(costs) - cents(own) - cents(others) - cents(ask.asked ?? "0.00");
  // A yearly contribution is a fixed sum: nobody costs anything up.
  const fixed = view.scheme_year.way === "yearly-contribution";
  const rows: LedgerRow[] = [
    { name: t(receipts.length ? "ledger-receipts" : "ledger-costs"), amount: lines.length ? costs : null },
    { name: t("ledger-own"), amount: minus(own) },
    { name: t("ledger-others"), amount: minus(others) },
  ].filter(() => !fixed);
  if (lines.length && open > 0) rows.push({ name: t("ledger-uncovered"), amount: fromCents(-open) });
  if (lines.length && open < 0) rows.push({ name: t("ledger-more-than-costs"), amount: fromCents(-open) });
  const asked = { name: t("ledger-asked"), amount: ask.asked };
  if (awarded === null) return { rows, total: asked };
  return { rows: [...rows, asked], total: { name: t("ledger-awarded"), amount: awarded } };
}
