import type { Snippet } from "svelte";

/** A column of a `DataTable`. `text` writes a plain cell; `cell` draws one. */
export interface Column<Row> {
  key: string;
  label: string;
  /** A CSS grid track: "6rem", "minmax(12rem, 1fr)". */
  width: string;
  align?: "start" | "end";
  /** 600 for the first column that names the row; quiet for numbers. */
  tone?: "strong" | "quiet";
  sortable?: boolean;
  text?: (row: Row) => string;
  cell?: Snippet<[Row]>;
}

/** The most rows that are in the document at once. */
export const MOST_ROWS = 100;

/**
 * Which rows to draw: those in view and some around them, at most [`MOST_ROWS`].
 */
export function rowsInView(
  scrolled: number,
  height: number,
  rowHeight: number,
  total: number,
): { from: number; to: number } {
  const first = Math.floor(scrolled / rowHeight);
  const fit = Math.ceil(height / rowHeight) + 1;
  const around = Math.min(20, Math.max(0, Math.floor((MOST_ROWS - fit) / 2)));
  const from = Math.max(0, Math.min(first - around, total));
  const to = Math.min(total, first + fit + around, from + MOST_ROWS);
  return { from, to };
}

/** Where a key moves the focused row to; undefined when it moves nothing. */
export function rowAfter(key: string, at: number, total: number, page: number): number | undefined {
  const last = total - 1;
  const moves: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: last,
  };
  const to = moves[key];
  return to === undefined ? undefined : Math.max(0, Math.min(to, last));
}
