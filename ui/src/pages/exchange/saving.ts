import type { ExchangeView, ExportWish, PeerRow } from "../../lib/contract.gen";

/** For whom: everybody who can receive, or some. */
export type Whom = "everybody" | "some";

/** What is chosen when a file is made. */
export interface Choosing {
  whom: Whom;
  /** The seats ticked. */
  seats: readonly string[];
  everything: boolean;
}

/** The seats on other laptops: who sits here needs no file. */
export function elsewhere(view: ExchangeView): PeerRow[] {
  return view.peers.filter(({ here }) => !here);
}

/** The seats a file can be made for. */
export function receivers(view: ExchangeView): PeerRow[] {
  return elsewhere(view).filter(({ can_receive }) => can_receive);
}

/**
 * For whom a file is at first: for who asked for it; else for those who may read all of it, so that no name stays behind
 * because somebody who serves other kernen could open it too; for everybody where that makes no difference.
 */
export function firstFor(view: ExchangeView, to?: string): Pick<Choosing, "whom" | "seats"> {
  if (to) return { whom: "some", seats: [to] };
  const all = receivers(view);
  const unbounded = all.filter(({ kernen }) => kernen === null).map(({ seat }) => seat);
  const mixed = unbounded.length > 0 && unbounded.length < all.length;
  return mixed ? { whom: "some", seats: unbounded } : { whom: "everybody", seats: [] };
}

/** What to ask of the office; none while nobody was ticked. */
export function wishOf({ whom, seats, everything }: Choosing): ExportWish | null {
  if (whom === "everybody") return { for: [], everything };
  return seats.length > 0 ? { for: [...seats], everything } : null;
}

/** The seat of whoever wrote a file, by the names that the file gave; none when there are two of them or none. */
export function seatOf(view: ExchangeView, from: { from: string; laptop: string }): string | undefined {
  const found = receivers(view).filter(
    ({ name, laptop }) => name === from.from && (laptop || name) === (from.laptop || name),
  );
  return found.length === 1 ? found[0]?.seat : undefined;
}
