import type { Bilingual, PotId, PotState } from "../lib/contract.gen";
import { desk } from "../lib/desk.svelte";
import { cents, fromCents, type Money } from "../lib/money";
import { both } from "../lib/say";

/** Names a pot by its scheme: "Leefbaarheidsbudget 2026, Ingen". */
export function whose(pot: PotId | null, scheme: Bilingual | null): string {
  const holder = pot?.holder;
  const kern = holder?.is === "kern" ? desk.view?.kernen.find(({ id }) => id === holder.id)?.name : "";
  return [`${scheme ? both(scheme) : ""} ${pot?.year ?? ""}`.trim(), kern].filter(Boolean).join(", ");
}

/** What is held in a pot beside what was committed: reserved by advice, and with seats to grant on the spot. */
export function heldIn(pot: Pick<PotState, "reserved" | "allotted">): Money {
  return fromCents(cents(pot.reserved) + cents(pot.allotted));
}

/** What is left in a pot; null without a ceiling; negative when more was given than there is. */
export function leftIn(pot: PotState): Money | null {
  if (pot.ceiling === null) return null;
  return fromCents(cents(pot.ceiling) - cents(pot.committed) - cents(heldIn(pot)));
}
