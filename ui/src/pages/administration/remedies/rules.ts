import type { Decider, Rate, RemedyRules, Source } from "../../../lib/contract.gen";
import { cents, fromCents, type Money } from "../../../lib/money";
import { noSource } from "../rule/rule";

/** The most days for which anything is owed (Awb 4:17). */
const MOST_DAYS = 42;

/** Whether a committee advises, as the choice of a list; then there are twelve weeks (Awb 7:10). */
export const committeeOf = ({ weeks }: Pick<RemedyRules, "weeks">) => (weeks === 12 ? "yes" : "no");
export const weeksOf = (committee: string) => (committee === "yes" ? 12 : 6);

/** The same rules with somebody else deciding; "" leaves it to each scheme, and then no source is asked for. */
export function decidedBy(rules: RemedyRules, decider: string): RemedyRules {
  const { decider: _, decider_source: source, ...rest } = rules;
  if (!decider) return rest;
  return { ...rest, decider: decider as Decider, decider_source: source ?? noSource() };
}

/** How many days the lines come to, and how much that is; a line that is not whole counts for nothing. */
export function sumOf(rates: readonly Rate[]): { days: number; most: Money } {
  const whole = rates.filter(({ days, per_day }) => Number.isInteger(days) && per_day !== "");
  return {
    days: whole.reduce((sum, { days }) => sum + days, 0),
    most: fromCents(whole.reduce((sum, { days, per_day }) => sum + days * cents(per_day), 0)),
  };
}

/** What cannot be sent to be judged, as the id of a sentence by field. */
export function rulesTroubles(rules: RemedyRules): Record<string, string> {
  const troubles: Record<string, string> = {};
  const need = (field: string, there: boolean, why: string) => {
    if (!there) troubles[field] = why;
  };
  const named = (source: Source | undefined) => Boolean(source?.place.nl.trim());
  need("weeks_source", named(rules.weeks_source), "why-no-source");
  need("decider_source", !rules.decider || named(rules.decider_source), "why-no-source");
  rules.rates.forEach(({ days, per_day }, line) => {
    need(`rates.${line}.days`, Number.isInteger(days) && days >= 1 && days <= MOST_DAYS, "why-rate-days");
    need(`rates.${line}.per_day`, per_day !== "", "why-rate-per-day");
  });
  if (!Object.keys(troubles).some((field) => field.startsWith("rates."))) {
    need("rates", sumOf(rules.rates).days === MOST_DAYS, "why-rates");
  }
  need("rates_source", named(rules.rates_source), "why-no-source");
  return troubles;
}
