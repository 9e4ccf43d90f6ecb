import { isFailure, sayFailure } from "../../lib/say";

export interface Refused {
  sentence: string;
  /** The field of the command it concerns. */
  field: string | undefined;
  /** Somebody changed the case meanwhile: look again, and what was typed stays. */
  changed: boolean;
}

/** One command at a time; what is refused is kept, to be said beside the form. */
export class Sending {
  refused = $state.raw<Refused | null>(null);
  busy = $state(false);

  /** Answers whether it was carried out; while one is under way, another is not begun. */
  protected async ask(command: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.refused = null;
    try {
      await command();
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
