import { call } from "../../../lib/call";
import type { ApplicationView, GrantCommand, HandlePreview } from "../../../lib/contract.gen";
import { Sending } from "../sending.svelte";

const WAIT_MS = 80;
type Which = Pick<ApplicationView, "case" | "version">;

/** Handles the money of one case: says beforehand what a command would do, and does it. */
export class Handling extends Sending {
  preview = $state.raw<HandlePreview | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #about = "";

  /** Answers whether it was carried out. */
  send({ case: id, version }: Which, command: GrantCommand): Promise<boolean> {
    return this.ask(() => call("handle", { case: id, version, command }));
  }

  /** Asks what a command would do; an older answer that comes late is dropped. What is refused is said when it is done. */
  look({ case: id, version }: Which, command: GrantCommand | null): void {
    const turn = ++this.#turn;
    clearTimeout(this.#timer);
    // What it comes to stays while only the reason is typed: it would come and go with every letter.
    const about = command ? JSON.stringify([id, version, { ...command, reason: "" }]) : "";
    if (about !== this.#about) this.preview = null;
    this.#about = about;
    if (!command) return;
    this.#timer = setTimeout(async () => {
      const answer = await call("preview-handle", { case: id, version, command }).catch(() => null);
      if (turn === this.#turn) this.preview = answer;
    }, WAIT_MS);
  }
}
