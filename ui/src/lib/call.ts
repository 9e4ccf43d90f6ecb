import { invoke } from "@tauri-apps/api/core";
import type { Calls } from "./contract.gen";
import { touched } from "./live.svelte";

export type CallName = keyof Calls & string;

/** The one door from the screen to the core. */
export interface Door {
  /** Rejects with a [`Trouble`]. */
  call<N extends CallName>(name: N, body: Calls[N]["in"]): Promise<Calls[N]["out"]>;
}

/** Why a call gave no answer: the rules say no (a person can act on it), or something broke. */
export class Trouble extends Error {
  constructor(
    readonly kind: "refusal" | "fault",
    /** Names the refusal or fault; its sentence is in the catalogues. */
    readonly code: string,
    /** What the sentence speaks of. */
    readonly args: Record<string, string | number>,
  ) {
    super(code);
  }
}

function asTrouble(found: unknown): Trouble {
  if (found instanceof Trouble) return found;
  if (found && typeof found === "object" && "code" in found) {
    const { kind, code, args } = found as { kind?: string; code: unknown; args?: Record<string, string | number> };
    return new Trouble(kind === "refusal" ? "refusal" : "fault", String(code), args ?? {});
  }
  return new Trouble("fault", "unknown", { detail: String(found) });
}

/** The door of the desktop program. */
export const desktopDoor: Door = {
  async call(name, body) {
    try {
      return await invoke("call", { name, body });
    } catch (found) {
      throw asTrouble(found);
    }
  },
};

let door: Door = desktopDoor;

/** Puts another door in place: a test's, or the gallery's. */
export function useDoor(other: Door): void {
  door = other;
}

/** Asks the core, and tells the pages what was touched when the answer is a receipt. */
export async function call<N extends CallName>(name: N, body: Calls[N]["in"]): Promise<Calls[N]["out"]> {
  const answer = await door.call(name, body);
  if (answer && typeof answer === "object" && "touched" in answer) {
    touched.tell((answer as { touched: string[] }).touched);
  }
  return answer;
}
