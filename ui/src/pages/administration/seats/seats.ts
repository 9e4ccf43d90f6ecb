import type { GivePots, HeldPots, PersonRow, SchemeName, SeatRow } from "../../../lib/contract.gen";
import { both } from "../../../lib/say";
import { t } from "../../../lib/text";
import { has } from "../roles";

/** The seats of a person, this laptop's first. */
export function seatsOf(seats: readonly SeatRow[], person: string): SeatRow[] {
  return seats.filter((seat) => seat.person === person).sort((a, b) => Number(b.here) - Number(a.here));
}

/** A seat as one says it: "Pieter Blom, laptop zuid". */
export function seatName({ name, laptop }: Pick<SeatRow, "name" | "laptop">): string {
  return [name, laptop].filter(Boolean).join(", ");
}

/** Who may hold pots: a working seat of a budget officer that does not hold them already. */
export function mayHold(
  seats: readonly SeatRow[],
  people: readonly PersonRow[],
  now: string | null,
): SeatRow[] {
  const officers = people.filter((person) => has(person, "budget-officer")).map(({ person }) => person);
  return seats.filter(
    ({ seat, standing, person }) => seat !== now && standing === "working" && officers.includes(person),
  );
}

/** The pots of a scheme as one says them: "Leefbaarheidsbudget 2026"; all of them for none. */
export function potsName(pots: HeldPots | null, names: readonly SchemeName[]): string {
  if (!pots) return t("seats-page-all-pots");
  const found = names.find(({ scheme }) => scheme === pots.scheme);
  return [found ? both(found.name) : pots.scheme, pots.year].filter(Boolean).join(" ");
}

/** How pots change hands: a first time, by who holds them, or taken from somebody who does not. */
export type Giving = "first" | "hand-over" | "take-over";

/** How giving these pots would be called; for all of them, the gravest counts. */
export function givingOf(pots: readonly HeldPots[]): Giving {
  if (pots.some(({ takeover }) => takeover)) return "take-over";
  return pots.some(({ seat }) => seat !== null) ? "hand-over" : "first";
}

/** What giving asks for; null while something is missing. A takeover needs a reason. */
export function givingBody(pots: HeldPots | null, how: Giving, to: string, reason: string): GivePots | null {
  if (!to || (how === "take-over" && !reason.trim())) return null;
  return { scheme: pots?.scheme ?? null, year: pots?.year ?? null, seat: to, reason: reason.trim() };
}
