import type { FluentVariable } from "@fluent/bundle";
import type { Arg, Bilingual, CallFailure, Text } from "./contract.gen";
import { desk } from "./desk.svelte";
import { settings } from "./settings.svelte";
import { day, hasText, money, t } from "./text";

function isOfThisYear(value: string): boolean {
  const today = desk.view?.today ?? value;
  return value.slice(0, 4) === today.slice(0, 4);
}

function written(arg: Arg): FluentVariable {
  switch (arg.is) {
    case "euro":
      return money(arg.value);
    case "date":
      // The week day counts in a term; of a day in another year the year does.
      return day(arg.value, isOfThisYear(arg.value) ? "weekday-short" : "full");
    default:
      return arg.value;
  }
}

/** Writes a sentence of the core in the person's language. */
export function say(text: Text): string {
  if (!hasText(text.id)) return text.id;
  const args = Object.entries(text.args ?? {}).map(([name, arg]) => [name, written(arg)] as const);
  return t(text.id, Object.fromEntries(args));
}

/** Picks the person's language of a text that is data of the municipality. */
export function both(text: Bilingual): string {
  return text[settings.language] || text.nl || text.en;
}

/** Whether something caught is the core's own "no, because". */
export function isFailure(caught: unknown): caught is CallFailure {
  return typeof caught === "object" && caught !== null && "kind" in caught && "text" in caught;
}

/** Writes why a call did not do what was asked, whatever was caught. */
export function sayFailure(caught: unknown): string {
  if (!isFailure(caught)) return t("page-failed");
  return [caught.text, ...(caught.because ?? [])].map(say).join(" ");
}
