import type { PotState } from "../lib/contract.gen";
import { cents, fromCents, type Money } from "../lib/money";

/** What is held in a pot beside what was committed: reserved by advice, and with seats to grant on the spot. */
export function heldIn(pot: Pick<PotState, "reserved" | "allotted">): Money {
  return fromCents(cents(pot.reserved) + cents(pot.allotted));
}

/** What is left in a pot; null without a ceiling; negative when more was given than there is. */
export function leftIn(pot: PotState): Money | null {
  if (pot.ceiling === null) return null;
  return fromCents(cents(pot.ceiling) - cents(pot.committed) - cents(heldIn(pot)));
}
