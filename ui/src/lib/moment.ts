import { settings } from "./settings.svelte";

/** Writes a moment (RFC 3339) as a day and a time of this laptop's clock: "12 mei 2026, 14.32 uur". */
export function moment(at: string): string {
  const when = new Date(at);
  if (Number.isNaN(when.getTime())) return at;
  const dutch = settings.language === "nl";
  const place = dutch ? "nl-NL" : "en-GB";
  const date = new Intl.DateTimeFormat(place, { day: "numeric", month: "long", year: "numeric" }).format(
    when,
  );
  const time = new Intl.DateTimeFormat(place, { hour: "2-digit", minute: "2-digit" }).format(when);
  return dutch ? `${date}, ${time.replace(":", ".")} uur` : `${date}, ${time}`;
}
