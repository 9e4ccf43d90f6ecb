/**
 * What a command touched, told to the pages that show it. A topic is a word of the core ("applications", "pots",
 * "application:<id>"); a page asks again when one of its topics was touched.
 */
class Touches {
  #listeners = new Map<number, { topics: Set<string>; ask: () => void }>();
  #next = 0;

  /** Calls every page that shows one of `topics`, each once. */
  tell(topics: readonly string[]): void {
    for (const { topics: shown, ask } of [...this.#listeners.values()]) {
      if (topics.some((topic) => shown.has(topic))) ask();
    }
  }

  listen(topics: readonly string[], ask: () => void): () => void {
    const id = this.#next++;
    this.#listeners.set(id, { topics: new Set(topics), ask });
    return () => this.#listeners.delete(id);
  }
}

export const touched = new Touches();

/**
 * An answer of the core that stays true: asked at once, and asked again when one of `topics` is touched or when something
 * reactive that `ask` reads before its first await changes. An older answer that comes late is dropped. Use it in a
 * component's script.
 */
export class Live<T> {
  answer = $state.raw<T | undefined>(undefined);
  trouble = $state.raw<unknown>(undefined);
  busy = $state(true);
  #turn = 0;

  constructor(
    topics: () => readonly string[],
    private readonly question: () => Promise<T>,
  ) {
    $effect(() => {
      void this.again();
    });
    $effect(() => touched.listen(topics(), () => void this.again()));
  }

  async again(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const asked = this.question();
      this.busy = true;
      const answer = await asked;
      if (turn !== this.#turn) return;
      this.answer = answer;
      this.trouble = undefined;
    } catch (trouble) {
      if (turn !== this.#turn) return;
      this.trouble = trouble;
    }
    this.busy = false;
  }
}
