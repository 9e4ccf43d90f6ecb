import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { type Day, type DayForm, showDay } from "./dates";
import { type Money, showMoney } from "./money";
import { type Language, settings } from "./settings.svelte";

/** Each language is a file of its own, read when it is needed: the first page stays light. */
const catalogues: Record<Language, () => Promise<{ default: string[] }>> = {
  nl: () => import("./catalogues/nl"),
  en: () => import("./catalogues/en"),
};
const bundles: Partial<Record<Language, FluentBundle>> = {};

/** Reads the texts of a language; nothing is said before those of the person's own are there. */
export async function readTexts(language: Language): Promise<void> {
  if (bundles[language]) return;
  // Isolating marks are off: they would end up in copied text and in the names readers hear.
  const made = new FluentBundle(language, { useIsolating: false });
  for (const source of (await catalogues[language]()).default) made.addResource(new FluentResource(source));
  bundles[language] = made;
}

/** The texts to speak from: of the language chosen, or for a moment of the one before. */
function spoken(): FluentBundle {
  const found = bundles[settings.language] ?? bundles.nl ?? bundles.en;
  if (!found) throw new Error("BUG: something is said before the texts are there");
  return found;
}

/**
 * Gives a text in the person's language. Amounts and days go in as strings made by [`money`] and [`day`]; counts as
 * numbers. An id without a text throws while developing and shows itself in a release.
 */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  const found = spoken();
  const message = found.getMessage(id);
  if (!message?.value) {
    if (import.meta.env.DEV) throw new Error(`no text: ${id}`);
    return id;
  }
  // A variable that was not given shows itself as `{$name}`: a page must not fall over a word.
  const missing: Error[] = [];
  const written = found.formatPattern(message.value, args, missing);
  if (import.meta.env.DEV && missing.length) console.error(`text ${id}: ${missing.join(", ")}`);
  return written;
}

/** Whether the catalogue has this id: for texts whose id comes from the core. */
export function hasText(id: string): boolean {
  return spoken().hasMessage(id);
}

/** Writes an amount: `€ 1.250,00`. */
export function money(value: Money, form?: "sign" | "bare" | "whole"): string {
  return showMoney(value, form);
}

/** Writes a day in the person's language. */
export function day(value: Day, form?: DayForm): string {
  return showDay(value, settings.language, form);
}

/** Writes things after each other: "6 aanvragen, 3 adviezen en 1 besluit". */
export function listed(things: readonly string[]): string {
  return new Intl.ListFormat(settings.language === "nl" ? "nl-NL" : "en-GB", { type: "conjunction" }).format(
    things,
  );
}
