import type { AllotmentSeat, PotState } from "../../../lib/contract.gen";

/** The pots of which a seat can be given a part: those of the kernen that she serves, and those of no kern. */
export function mayHave(pots: readonly PotState[], seat: AllotmentSeat | undefined): PotState[] {
  if (!seat) return [];
  return pots.filter(({ pot: { holder } }) => {
    if (holder.is !== "kern") return true;
    return seat.kernen.length === 0 || seat.kernen.includes(holder.id);
  });
}
