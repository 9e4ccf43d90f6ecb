import { settings } from "../lib/settings.svelte";
import { day, t } from "../lib/text";

/** The hour and minute of a moment: "14.32". `at` is RFC 3339; the time is that of this laptop. */
export function hourOf(at: string): string {
  const moment = new Date(at);
  const two = (figure: number) => String(figure).padStart(2, "0");
  const between = settings.language === "nl" ? "." : ":";
  return `${two(moment.getHours())}${between}${two(moment.getMinutes())}`;
}

/** The time of day as people write it: "14.32 uur". */
export function timeOf(at: string): string {
  return t("clock-time", { time: hourOf(at) });
}

/** The day of a moment, by this laptop's clock. */
export function dayOf(at: string): string {
  const moment = new Date(at);
  const two = (figure: number) => String(figure).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** When something was, with the day only if it was not today: "vandaag, 14.32 uur". */
export function clock(at: string, today: string): string {
  const on = dayOf(at);
  return t("clock-moment", { day: on === today ? t("clock-today") : day(on), time: timeOf(at) });
}
