import { cents, type Money } from "../lib/money";

/** The money of a pot. `ceiling` is null where none has been set. */
export interface Pot {
  ceiling: Money | null;
  spent: Money;
  reserved: Money;
}

export type SegmentKind = "spent" | "reserved" | "this" | "too-much";

export interface Segment {
  kind: SegmentKind;
  x: number;
  width: number;
}

export interface Drawing {
  segments: Segment[];
  /** Where the ceiling stands; null when there is none. */
  ceiling: number | null;
}

const GAP = 2;
const LEAST = 2;

/**
 * Lays out a bar of `width` pixels. The scale is the larger of ceiling and sum, unless the bar `endsAtCeiling` (rows and
 * cells): there, what is too much is told by the word beside it. Claims that clash (`contested`) are drawn as too much,
 * none of them as the right one.
 */
export function drawPot(
  pot: Pot,
  width: number,
  more: { asked?: Money; contested?: readonly Money[]; endsAtCeiling?: boolean } = {},
): Drawing {
  const ceiling = pot.ceiling === null ? null : cents(pot.ceiling);
  const asked = more.asked ? cents(more.asked) : 0;
  const committed = cents(pot.spent) + cents(pot.reserved);
  const room = ceiling === null ? asked : Math.max(0, ceiling - committed);
  const fits = Math.min(asked, room);
  const parts: [SegmentKind, number][] = [
    ["spent", cents(pot.spent)],
    ["reserved", cents(pot.reserved)],
    ["this", fits],
    ["too-much", asked - fits],
    ...(more.contested ?? []).map((claim): [SegmentKind, number] => ["too-much", cents(claim)]),
  ];
  const total = parts.reduce((sum, [, size]) => sum + size, 0);
  const scale = more.endsAtCeiling && ceiling !== null ? ceiling : Math.max(ceiling ?? 0, total);
  if (scale <= 0 || width <= 0) return { segments: [], ceiling: ceiling === null ? null : width };

  const segments: Segment[] = [];
  let before = 0;
  for (const [kind, size] of parts) {
    if (size <= 0) continue;
    const start = Math.min((before / scale) * width, width);
    const end = Math.min(((before + size) / scale) * width, width);
    before += size;
    const x = segments.length > 0 ? Math.min(start + GAP, width - LEAST) : start;
    if (start < width || segments.length === 0) segments.push({ kind, x, width: Math.max(end - x, LEAST) });
  }
  return { segments, ceiling: ceiling === null ? null : Math.min((ceiling / scale) * width, width) };
}

/** What is left of a pot after `asked`, in cents; below zero when it is too much, null when there is no ceiling. */
export function leftAfter(pot: Pot, asked: Money = "0.00"): number | null {
  if (pot.ceiling === null) return null;
  return cents(pot.ceiling) - cents(pot.spent) - cents(pot.reserved) - cents(asked);
}
