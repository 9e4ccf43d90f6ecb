import { callWithFile } from "../../lib/call";
import type { InspectView, TakenIn } from "../../lib/contract.gen";
import type { Chosen } from "../../lib/joining";
import { isFailure } from "../../lib/say";
import { LongTask } from "../../lib/task.svelte";

/** Where a file is on its way in. */
export type Phase = "nothing" | "looking" | "looked" | "taking" | "taken";

/** The files that a person chose or dropped, one after the other: looked at, and taken in only after a yes. */
export class Receiving {
  phase = $state<Phase>("nothing");
  /** The file in hand. */
  file = $state.raw<Chosen | null>(null);
  /** The files that wait behind it. */
  waiting = $state.raw<readonly Chosen[]>([]);
  /** What is in the file in hand. */
  view = $state.raw<InspectView | null>(null);
  /** What taking in did. */
  taken = $state.raw<TakenIn | null>(null);
  trouble = $state.raw<unknown>(null);
  readonly task = new LongTask();

  /** Takes more files in hand. One that is looked at already stays; the others come after it. */
  async add(files: readonly Chosen[]): Promise<void> {
    this.waiting = [...this.waiting, ...files];
    if (this.phase === "nothing" || this.phase === "taken" || this.trouble) await this.next();
  }

  /** Puts away the file in hand, without taking it in, and looks at the next. */
  async next(): Promise<void> {
    if (this.task.busy) return;
    const [file, ...rest] = this.waiting;
    this.waiting = rest;
    this.file = file ?? null;
    this.view = null;
    this.taken = null;
    this.trouble = null;
    this.phase = "nothing";
    if (file) await this.look();
  }

  /** Looks what is in the file in hand. Nothing is written. */
  async look(): Promise<void> {
    const file = this.file;
    if (!file || this.task.busy) return;
    this.phase = "looking";
    this.view = null;
    await this.#try("nothing", async () => {
      this.view = await callWithFile("inspect", file, {});
      this.phase = "looked";
    });
  }

  /** Takes the file in hand in, if it is still the one that was looked at. */
  async takeIn(): Promise<void> {
    const { file, view } = this;
    if (!file || !view || this.phase !== "looked" || this.task.busy) return;
    this.phase = "taking";
    await this.#try("looked", async () => {
      this.taken = await callWithFile("import", file, { sha256: view.sha256 });
      this.phase = "taken";
    });
  }

  async #try(otherwise: Phase, work: () => Promise<void>): Promise<void> {
    this.trouble = null;
    try {
      await this.task.run(work);
    } catch (caught) {
      this.phase = otherwise;
      // Behind the lock nothing happened: the page waits with the file in hand.
      this.trouble = isFailure(caught) && caught.kind === "locked" ? null : caught;
    }
  }
}
