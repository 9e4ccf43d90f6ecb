import type { Application, CheckView } from "../../lib/contract.gen";

/** Short enough to feel at once, long enough not to weigh every letter of a word. */
const WAIT_MS = 80;

/** Weighs what stands on the form while somebody types. Of two answers only the one to the newest question is kept. */
export class Weighing {
  answer = $state.raw<CheckView | null>(null);
  trouble = $state.raw<unknown>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(private readonly ask: (application: Application) => Promise<CheckView>) {}

  changed(application: Application): void {
    const turn = ++this.#turn;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#weigh(application, turn), this.answer ? WAIT_MS : 0);
  }

  stop(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
  }

  async #weigh(application: Application, turn: number): Promise<void> {
    try {
      const answer = await this.ask(application);
      if (turn !== this.#turn) return;
      this.answer = answer;
      this.trouble = null;
    } catch (trouble) {
      if (turn === this.#turn) this.trouble = trouble;
    }
  }
}
