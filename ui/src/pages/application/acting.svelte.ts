import { call } from "../../lib/call";
import type { ApplicationView, Command } from "../../lib/contract.gen";
import { isFailure, sayFailure } from "../../lib/say";

export interface Refused {
  sentence: string;
  /** The field of the command it concerns. */
  field: string | undefined;
  /** Somebody changed the case meanwhile: look again, and what was typed stays. */
  changed: boolean;
}

/** Sends one command at a time, with the version that is on the screen. */
export class Acting {
  refused = $state.raw<Refused | null>(null);
  busy = $state(false);

  /** Answers whether it was carried out. */
  async send(
    { case: id, version }: Pick<ApplicationView, "case" | "version">,
    command: Command,
  ): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.refused = null;
    try {
      await call("act", { case: id, version, command });
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
}
