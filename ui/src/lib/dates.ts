/** A day as the core speaks it: "2026-05-12". No time and no zone, so nothing can slip a day. */
export type Day = string;

export type DayReading =
  | { ok: true; value: Day }
  | { ok: false; trouble: "date-not-understood" | "date-does-not-exist" };

const MONTHS: Record<string, number> = {};
for (const [index, names] of [
  "januari jan january",
  "februari feb february",
  "maart mrt mar march",
  "april apr",
  "mei may",
  "juni jun june",
  "juli jul july",
  "augustus aug august",
  "september sep sept",
  "oktober okt oct october",
  "november nov",
  "december dec",
].entries()) {
  for (const name of names.split(" ")) MONTHS[name] = index + 1;
}

function days(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Reads a day as people type it: "12-5-2026", "12/5", "12 mei", "12 mei 2026", "2026-05-12". A day without a year gets
 * `year`.
 */
export function readDay(typed: string, year: number): DayReading {
  const bare = typed.trim().toLowerCase().replace(/\.$/, "");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare);
  const digits = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/.exec(bare);
  const words = /^(\d{1,2})[ -]?([a-z]+)\.?(?:[ -](\d{4}))?$/.exec(bare);
  let parts: [number, number, number];
  if (iso) parts = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  else if (digits) {
    const typedYear = digits[3];
    const full = typedYear ? Number(typedYear.length === 2 ? `20${typedYear}` : typedYear) : year;
    parts = [full, Number(digits[2]), Number(digits[1])];
  } else if (words && MONTHS[words[2] ?? ""]) {
    parts = [words[3] ? Number(words[3]) : year, MONTHS[words[2] ?? ""] ?? 0, Number(words[1])];
  } else return { ok: false, trouble: "date-not-understood" };
  const [y, m, d] = parts;
  if (m < 1 || m > 12 || d < 1 || d > days(y, m)) return { ok: false, trouble: "date-does-not-exist" };
  return {
    ok: true,
    value: `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`,
  };
}

export type DayForm =
  | "full"
  | "weekday"
  | "short"
  | "weekday-short"
  | "weekday-bare"
  | "weekday-tiny"
  | "year-tiny"
  | "day-month"
  | "typed";

const FORMS: Record<Exclude<DayForm, "typed">, Intl.DateTimeFormatOptions> = {
  full: { day: "numeric", month: "long", year: "numeric" },
  weekday: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  "weekday-bare": { weekday: "long", day: "numeric", month: "long" },
  "weekday-tiny": { weekday: "short", day: "numeric", month: "short" },
  "year-tiny": { day: "numeric", month: "short", year: "numeric" },
  "day-month": { day: "numeric", month: "long" },
  short: { day: "numeric", month: "short" },
  "weekday-short": { weekday: "short", day: "numeric", month: "long" },
};

/** Writes a day for reading: `21 november 2026`, with its week day where a term is counted. */
export function showDay(day: Day, language: string, form: DayForm = "full"): string {
  const [y = 0, m = 1, d = 1] = day.slice(0, 10).split("-").map(Number);
  if (form === "typed") return `${d}-${m}-${y}`;
  return new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    ...FORMS[form],
    timeZone: "UTC",
  }).format(new Date(Date.UTC(y, m - 1, d)));
}
