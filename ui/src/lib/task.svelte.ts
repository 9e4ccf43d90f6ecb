import { call } from "./call";
import type { ProgressView } from "./contract.gen";

/** How often is asked how far it is, in milliseconds. */
const ASK_EVERY = 250;
/** What is done within this time needs no word. */
const SHOW_AFTER = 500;

/** Something that may take long: told after half a second, and it can be stopped. */
export class LongTask {
  /** Whether it goes on. */
  busy = $state(false);
  /** How far it is; null until it has taken half a second. */
  shown = $state.raw<ProgressView | null>(null);
  #turn = 0;

  /** Does it. Only one goes on at a time: while one does, another is not begun and gives undefined. */
  async run<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.#turn += 1;
    void this.#watch(this.#turn, Date.now());
    try {
      return await work();
    } finally {
      this.busy = false;
      this.shown = null;
    }
  }

  /** Asks the office to stop it; nothing of it stays. The office then answers that it was stopped. */
  stop = (): void => {
    void call("cancel", {}).catch(() => {});
  };

  async #watch(turn: number, since: number): Promise<void> {
    while (this.busy && turn === this.#turn) {
      await new Promise((later) => setTimeout(later, ASK_EVERY));
      if (!this.busy || turn !== this.#turn) return;
      const seen = await call("progress", {}).catch(() => null);
      if (!this.busy || turn !== this.#turn) return;
      if (seen?.busy && Date.now() - since >= SHOW_AFTER) this.shown = seen;
    }
  }
}
