import type { KernPot, TermView, TodayItem, TodayView } from "../../lib/contract.gen";
import { cents, fromCents, type Money } from "../../lib/money";
import { day, t } from "../../lib/text";
import { heldIn } from "../pots";

/** How many rows fit a laptop's screen without scrolling; what is further away waits behind a link. */
const ROWS_AT_FIRST = 7;
const LEAST_LATER = 3;

/** How many of the later things stand on the page at first: what room the pressing ones leave. */
export function laterAtFirst(view: TodayView): number {
  return Math.max(LEAST_LATER, ROWS_AT_FIRST - view.first.length - view.this_week.length);
}

/** The last day among things, for "nog twee, tot en met 30 juni"; undefined when none has a term. */
export function lastDay(items: readonly TodayItem[]): string | undefined {
  return (
    items
      .map(({ term }) => term?.last_day ?? "")
      .sort()
      .at(-1) || undefined
  );
}

/** A day as a row has room for it: of a year that is over the year says more than the day of the week. */
export function dayInRow(date: string, today: string): string {
  return day(date, date.slice(0, 4) < today.slice(0, 4) ? "year-tiny" : "weekday-tiny");
}

/** The second line of a deadline: the date in full terms, and the reason when it is not plain counting. */
export function termDetail(term: TermView, today: string): string {
  const last = dayInRow(term.last_day, today);
  if (term.days_left < 0 && !term.still) return t("today-was-until", { day: last });
  const until = t("today-until", { day: last });
  const moved = term.why.find(({ id }) => id === "term-moved")?.args?.because;
  if (moved?.is === "name") return t("today-moved", { until, because: moved.value });
  const stood = term.why.find(({ id }) => id === "term-stood-still")?.args?.days;
  if (stood?.is === "number") return t("today-stood-still", { until, days: stood.value });
  return until;
}

/** What is left in a pot, as the bar shows it; null without a ceiling. Never below zero. */
export function potLeft({ pot }: KernPot): Money | null {
  if (pot.ceiling === null) return null;
  return fromCents(Math.max(0, cents(pot.ceiling) - cents(pot.committed) - cents(heldIn(pot))));
}

/** The kernen whose name contains what is typed, in the order they came. */
export function matchingKernen(pots: readonly KernPot[], typed: string): KernPot[] {
  const wanted = typed.trim().toLocaleLowerCase();
  return pots.filter(({ kern }) => kern.toLocaleLowerCase().includes(wanted));
}

/** The Sunday that ends the week of a day. */
export function sundayOf(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + ((7 - at.getUTCDay()) % 7));
  return at.toISOString().slice(0, 10);
}

/** Where a thing is done: its case, with the form for it open. */
export function placeOf({ case: id, act, about }: TodayItem): Record<string, string> {
  return about ? { case: id, act, about } : { case: id, act };
}
