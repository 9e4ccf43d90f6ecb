/** Waits this long after the last key. */
const QUIET_MS = 1000;
/** Saves at the latest this long after the first unsaved key: with the time to write, two seconds are lost at most. */
const LATEST_MS = 1700;

export type Saving = { is: "nothing" } | { is: "saved"; at: string } | { is: "failed"; why: unknown };

/**
 * Keeps a draft as it is typed. One save at a time; what changes meanwhile is saved after it. A save that fails is tried
 * again with the next key, and says so until it succeeds.
 */
export class Autosave<T> {
  state = $state.raw<Saving>({ is: "nothing" });
  #waiting: { value: T; since: number } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #stopped = false;

  /** `save` answers when it was saved, RFC 3339. */
  constructor(private readonly save: (value: T) => Promise<string>) {}

  /** Notes that something was typed. */
  changed(value: T): void {
    if (this.#stopped) return;
    const now = Date.now();
    this.#waiting = { value, since: this.#waiting?.since ?? now };
    clearTimeout(this.#timer);
    const wait = Math.min(QUIET_MS, Math.max(0, this.#waiting.since + LATEST_MS - now));
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  /** Saves now what is not saved yet; answers when it is on the disk, or could not be put there. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (!this.#waiting) return;
    const { value } = this.#waiting;
    this.#waiting = null;
    this.#running = this.#write(value);
    await this.#running;
  }

  /** Saves nothing any more: it was handed in or thrown away. Answers when a save under way has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#waiting = null;
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
  }

  /** Saves again after a [`stop`] that came to nothing. */
  resume(): void {
    this.#stopped = false;
  }

  /** Says since when an opened draft is safe. */
  opened(at: string): void {
    this.state = { is: "saved", at };
  }

  async #write(value: T): Promise<void> {
    try {
      this.state = { is: "saved", at: await this.save(value) };
    } catch (why) {
      this.state = { is: "failed", why };
    }
    this.#running = null;
  }
}
