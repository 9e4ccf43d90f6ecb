import type { CoursePoint } from "../../lib/contract.gen";
import { cents, type Money } from "../../lib/money";

/** The plot in pixels: the lines lie within the margins. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  top: number;
  bottom: number;
}

/** What is drawn: paths, the end of this year's line, and where the axis has its words. */
export interface Plot {
  now: string;
  before: string;
  end: { x: number; y: number; committed: Money } | undefined;
  beforeEnd: { x: number; y: number } | undefined;
  ceiling: number | undefined;
  today: number | undefined;
  ticks: { y: number; thousands: number }[];
  months: { x: number; month: number }[];
}

const DAY = 86_400_000;

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

/** Lays the course of a year out as steps. The line of the year at hand ends today. */
export function plotCourse(
  course: readonly CoursePoint[],
  before: readonly CoursePoint[],
  ceiling: Money | null,
  year: number,
  today: string,
  frame: Frame,
): Plot {
  const sizes = [...course, ...before].map(({ committed }) => cents(committed));
  const most = Math.max(ceiling === null ? 0 : cents(ceiling), ...sizes, 100_000);
  const x = (part: number) => frame.left + part * (frame.width - frame.left);
  const y = (size: number) =>
    frame.height - frame.bottom - (size / most) * (frame.height - frame.bottom - frame.top);
  const present = today.startsWith(`${year}-`);
  const until = present ? partOfYear(today, year) : 1;

  const steps = (points: readonly CoursePoint[], of: number, end: number) => {
    let path = `M${x(0).toFixed(1)} ${y(0).toFixed(1)}`;
    for (const { on, committed } of points)
      path += `H${x(partOfYear(on, of)).toFixed(1)}V${y(cents(committed)).toFixed(1)}`;
    return points.length > 0 ? `${path}H${x(end).toFixed(1)}` : "";
  };
  const last = course.at(-1);
  const lastBefore = before.at(-1);
  return {
    now: steps(course, year, until),
    before: steps(before, year - 1, 1),
    end: last && { x: x(until), y: y(cents(last.committed)), committed: last.committed },
    beforeEnd: lastBefore && { x: x(1), y: y(cents(lastBefore.committed)) },
    ceiling: ceiling === null ? undefined : y(cents(ceiling)),
    today: present ? x(until) : undefined,
    ticks: ticksUpTo(most).map((thousands) => ({ y: y(thousands * 100_000), thousands })),
    months: [0, 3, 6, 9].map((month) => ({
      x: x((Date.UTC(2026, month, 1) - Date.UTC(2026, 0, 1)) / DAY / 365),
      month,
    })),
  };
}

/** The same figures as a table: what was committed by the end of each month, in both years; null before the first. */
export function byMonth(
  course: readonly CoursePoint[],
  before: readonly CoursePoint[],
  year: number,
  today: string,
) {
  const reached = (points: readonly CoursePoint[], of: number, month: number): Money | null => {
    const until = `${of}-${String(month).padStart(2, "0")}-31`;
    return points.filter(({ on }) => on <= until).at(-1)?.committed ?? (points.length > 0 ? "0.00" : null);
  };
  return Array.from({ length: 12 }, (_, index) => {
    const first = `${year}-${String(index + 1).padStart(2, "0")}-01`;
    return {
      first,
      now: first <= today ? reached(course, year, index + 1) : null,
      before: reached(before, year - 1, index + 1),
    };
  });
}
