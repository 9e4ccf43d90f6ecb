import { call } from "../../../lib/call";
import type { ApplicationView, GrantCommand, HandlePreview } from "../../../lib/contract.gen";
import { isFailure, sayFailure } from "../../../lib/say";
import type { Refused } from "../acting.svelte";

const WAIT_MS = 80;
type Which = Pick<ApplicationView, "case" | "version">;

/** Handles the money of one case: says beforehand what a command would do, and does it. */
export class Handling {
  refused = $state.raw<Refused | null>(null);
  busy = $state(false);
  preview = $state.raw<HandlePreview | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  /** Answers whether it was carried out. */
  async send({ case: id, version }: Which, command: GrantCommand): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.refused = null;
    try {
      await call("handle", { case: id, version, command });
      return true;
    } catch (found) {
      const failure = isFailure(found) ? found : null;
      this.refused = {
        sentence: sayFailure(found),
        field: failure?.field,
        changed: failure?.text.id === "refusal-changed-meanwhile",
      };
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Asks what a command would do; an older answer that comes late is dropped. What is refused is said when it is done. */
  look({ case: id, version }: Which, command: GrantCommand | null): void {
    const turn = ++this.#turn;
    clearTimeout(this.#timer);
    this.preview = null;
    if (!command) return;
    this.#timer = setTimeout(async () => {
      const answer = await call("preview-handle", { case: id, version, command }).catch(() => null);
      if (turn === this.#turn) this.preview = answer;
    }, WAIT_MS);
  }
}
