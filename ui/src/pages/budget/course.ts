import type { CoursePoint, CourseView } from "../../lib/contract.gen";
import { cents, type Money } from "../../lib/money";

/** The plot in pixels: the lines lie within the margins. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  top: number;
  bottom: number;
}

/** Where a line ends, and what it says there. */
export interface End {
  x: number;
  y: number;
  amount: Money;
}

/** What is drawn: paths, where the lines end, and where the axis has its words. */
export interface Plot {
  committed: string;
  paid: string;
  before: string;
  ceiling: string;
  ends: { committed?: End; paid?: End; before?: End; ceiling?: End };
  today: number | undefined;
  ticks: { y: number; thousands: number }[];
  months: { x: number; month: number }[];
}

const DAY = 86_400_000;
/** Labels of two lines stand at least so far apart. */
const APART = 16;

/**
 * The part of a year at which a day lies, from 0 to 1. What was committed before the year began stands at its beginning,
 * what came after at its end.
 */
export function partOfYear(day: string, year: number): number {
  const first = Date.UTC(year, 0, 1);
  const part = (Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - first) / (Date.UTC(year + 1, 0, 1) - first);
  return Math.min(1, Math.max(0, part));
}

/** Round steps for the axis, in thousands of euro: at most four above nought. */
export function ticksUpTo(most: number): number[] {
  const wanted = most / 100_000 / 3;
  const size = 10 ** Math.floor(Math.log10(Math.max(wanted, 0.001)));
  const step = [1, 2, 5, 10].map((times) => times * size).find((candidate) => candidate >= wanted) ?? size;
  const ticks: number[] = [];
  for (let at = 0; at * 100_000 <= most * 1.001; at += step) ticks.push(Number(at.toFixed(3)));
  return ticks;
}

/** Lays the course of a year out as steps. The lines of the year at hand end today. */
export function plotCourse(view: CourseView, today: string, frame: Frame): Plot {
  const { year, course, before, ceilings } = view;
  const sizes = [...course, ...before].flatMap(({ committed, paid }) => [cents(committed), cents(paid)]);
  const bounds = ceilings.map(({ amount }) => (amount === null ? 0 : cents(amount)));
  const most = Math.max(...bounds, ...sizes, 100_000);
  const x = (part: number) => frame.left + part * (frame.width - frame.left);
  const y = (size: number) =>
    frame.height - frame.bottom - (size / most) * (frame.height - frame.bottom - frame.top);
  const present = today.startsWith(`${year}-`);
  const until = present ? partOfYear(today, year) : 1;

  const steps = (points: readonly { on: string; amount: Money }[], of: number, end: number) => {
    if (points.length === 0) return "";
    const path = points.map(({ on, amount }) => {
      const across = Math.min(partOfYear(on, of), end);
      return `H${x(across).toFixed(1)}V${y(cents(amount)).toFixed(1)}`;
    });
    return `M${x(0).toFixed(1)} ${y(0).toFixed(1)}${path.join("")}H${x(end).toFixed(1)}`;
  };
  const of = (points: readonly CoursePoint[], what: "committed" | "paid") =>
    points.map((point) => ({ on: point.on, amount: point[what] }));
  const endOf = (amount: Money | null | undefined, part: number): End | undefined =>
    amount ? { x: x(part), y: y(cents(amount)), amount } : undefined;
  return {
    committed: steps(of(course, "committed"), year, until),
    paid: steps(of(course, "paid"), year, until),
    before: steps(of(before, "committed"), year - 1, 1),
    ceiling: ceilingPath(view, x, y),
    ends: {
      committed: endOf(course.at(-1)?.committed, until),
      paid: endOf(course.at(-1)?.paid, until),
      before: endOf(before.at(-1)?.committed, 1),
      ceiling: endOf(ceilings.at(-1)?.amount, 1),
    },
    today: present ? x(until) : undefined,
    ticks: ticksUpTo(most).map((thousands) => ({ y: y(thousands * 100_000), thousands })),
    months: [0, 3, 6, 9].map((month) => ({
      x: x((Date.UTC(2026, month, 1) - Date.UTC(2026, 0, 1)) / DAY / 365),
      month,
    })),
  };
}

/** The ceiling as a line that steps on the day on which it became another; it stops where there is none. */
function ceilingPath(
  { year, ceilings }: CourseView,
  x: (part: number) => number,
  y: (size: number) => number,
): string {
  const pieces = ceilings.map(({ from, amount }, index) => {
    if (amount === null) return "";
    const next = ceilings[index + 1];
    const begin = `${x(partOfYear(from, year)).toFixed(1)} ${y(cents(amount)).toFixed(1)}`;
    const joins = index > 0 && ceilings[index - 1]?.amount != null;
    return `${joins ? "L" : "M"}${begin}H${x(next ? partOfYear(next.from, year) : 1).toFixed(1)}`;
  });
  return pieces.join("");
}

/** Moves the label of what was paid down where it would stand on that of what was committed. */
export function apart(committed: End | undefined, paid: End | undefined): number {
  if (!committed || !paid) return 0;
  return Math.max(0, APART - (paid.y - committed.y));
}

/** A month in the table: what was reached by its end, null in the months that have still to come. */
export interface Month {
  first: string;
  committed: Money | null;
  paid: Money | null;
  ceiling: Money | null;
  before: Money | null;
}

/** The same figures as a table: what was reached by the end of each month. */
export function byMonth({ year, course, before, ceilings }: CourseView, today: string): Month[] {
  const reached = (points: readonly CoursePoint[], of: number, month: number) => {
    const until = `${of}-${String(month).padStart(2, "0")}-31`;
    return points.filter(({ on }) => on <= until).at(-1);
  };
  return Array.from({ length: 12 }, (_, index) => {
    const first = `${year}-${String(index + 1).padStart(2, "0")}-01`;
    const until = `${first.slice(0, 8)}31`;
    const now = first <= today ? reached(course, year, index + 1) : undefined;
    const nothing = first <= today && course.length > 0 ? "0.00" : null;
    return {
      first,
      committed: now?.committed ?? nothing,
      paid: now?.paid ?? nothing,
      ceiling: ceilings.filter(({ from }) => from <= until).at(-1)?.amount ?? null,
      before: reached(before, year - 1, index + 1)?.committed ?? (before.length > 0 ? "0.00" : null),
    };
  });
}
