import type { ListRow, ListView } from "../../lib/contract.gen";
import type { Filters } from "./filters";

/** How many rows are fetched at once. */
export const STRETCH = 100;
/** How many stretches are kept; the ones asked for longest ago go first. */
const MOST_STRETCHES = 40;
/** How long the view must rest before its rows are fetched: who drags the scroll bar past a thousand rows asks for none. */
const REST = 40;

type Ask = (filters: Filters, offset: number, limit: number) => Promise<ListView>;

/**
 * The rows of a list that may be long: fetched in stretches as they come into view. What was found by older filters stays
 * until the first stretch by the new ones is there, and late answers to older filters are dropped.
 */
export class Rows {
  head = $state.raw<Omit<ListView, "rows"> | undefined>(undefined);
  trouble = $state.raw<unknown>(undefined);
  #stretches = $state.raw<ReadonlyMap<number, ListRow[]>>(new Map());
  #asking = new Set<number>();
  #wanted = { from: 0, to: 0 };
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #filters: Filters | undefined;

  constructor(private readonly ask: Ask) {}

  at(index: number): ListRow | undefined {
    return this.#stretches.get(Math.floor(index / STRETCH))?.[index % STRETCH];
  }

  /** The row of a case, if it is among those kept. */
  find(key: string): ListRow | undefined {
    for (const rows of this.#stretches.values()) {
      const found = rows.find((row) => row.case === key);
      if (found) return found;
    }
    return undefined;
  }

  /** Every row by these filters, from the top; `most` at most. */
  async all(filters: Filters, most: number): Promise<ListRow[]> {
    const rows: ListRow[] = [];
    for (let offset = 0; offset < most; offset += STRETCH) {
      const found = await this.ask(filters, offset, Math.min(STRETCH, most - offset));
      rows.push(...found.rows);
      if (rows.length >= found.total) break;
    }
    return rows;
  }

  /** Looks by other filters, or by the same ones anew. */
  async look(filters: Filters): Promise<void> {
    this.#filters = filters;
    this.#turn += 1;
    this.#asking.clear();
    await this.#fetch(Math.floor(this.#wanted.from / STRETCH), true);
  }

  /** Says which rows are in view. */
  want(from: number, to: number): void {
    this.#wanted = { from, to };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fetchWanted(), REST);
  }

  #fetchWanted(): void {
    if (!this.head) return;
    const last = Math.floor(Math.max(this.#wanted.from, this.#wanted.to - 1) / STRETCH);
    for (let at = Math.floor(this.#wanted.from / STRETCH); at <= last; at += 1) void this.#fetch(at, false);
  }

  async #fetch(at: number, anew: boolean): Promise<void> {
    if (!this.#filters || this.#asking.has(at) || (!anew && this.#stretches.has(at))) return;
    const turn = this.#turn;
    this.#asking.add(at);
    try {
      const { rows, ...head } = await this.ask(this.#filters, at * STRETCH, STRETCH);
      if (turn !== this.#turn) return;
      const kept = anew
        ? []
        : [...this.#stretches].filter(([other]) => other !== at).slice(1 - MOST_STRETCHES);
      this.#stretches = new Map([...kept, [at, rows]]);
      this.head = head;
      this.trouble = undefined;
      // Fewer rows than before: the stretch in view is no more, and the view itself moves up.
      if (anew && rows.length === 0 && at > 0) this.#wanted = { from: 0, to: STRETCH };
    } catch (caught) {
      if (turn === this.#turn) this.trouble = caught;
    }
    if (turn === this.#turn) {
      this.#asking.delete(at);
      if (anew) this.#fetchWanted();
    }
  }
}
