import { call } from "../../lib/call";
import type { Preview } from "../../lib/contract.gen";

const WAIT_MS = 80;

/** Asks what an award of an amount would do, while somebody types it; an older answer that comes late is dropped. */
export class Previewing {
  answer = $state.raw<Preview | null>(null);
  trouble = $state.raw<unknown>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  changed(of: string, amount: string | null): void {
    const turn = ++this.#turn;
    clearTimeout(this.#timer);
    if (!amount) {
      this.answer = null;
      return;
    }
    this.#timer = setTimeout(() => void this.#ask(of, amount, turn), WAIT_MS);
  }

  async #ask(of: string, amount: string, turn: number): Promise<void> {
    try {
      const answer = await call("preview", { case: of, amount });
      if (turn !== this.#turn) return;
      this.answer = answer;
      this.trouble = null;
    } catch (trouble) {
      if (turn !== this.#turn) return;
      this.answer = null;
      this.trouble = trouble;
    }
  }
}
