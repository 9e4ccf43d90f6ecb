import { invoke } from "@tauri-apps/api/core";
import type { CallName, Calls } from "./contract.gen";
import { touched } from "./live.svelte";
import { isFailure } from "./say";

export type { CallName };

/** The one door from the screen to the core. */
export interface Door {
  /** Rejects with the core's own `CallFailure`; with anything else when the core could not be reached at all. */
  call<N extends CallName>(name: N, body: Calls[N]["in"]): Promise<Calls[N]["out"]>;
}

/** The door of the desktop program. */
export const desktopDoor: Door = {
  call: (name, body) => invoke("call", { name, body }),
};

let door: Door = desktopDoor;

/** Puts another door in place: a test's, or the preview's. */
export function useDoor(other: Door): void {
  door = other;
}

/** Asks the core, and tells the pages what was touched when the answer is a receipt. */
export async function call<N extends CallName>(name: N, body: Calls[N]["in"]): Promise<Calls[N]["out"]> {
  const answer = await door.call(name, body).catch((failure: unknown) => {
    // The office locked by itself: the window shows so, and the page waits behind the lock.
    if (name !== "start" && isFailure(failure) && failure.kind === "locked") touched.tell(["locked"]);
    throw failure;
  });
  if (answer && typeof answer === "object" && "touched" in answer) {
    touched.tell((answer as { touched: string[] }).touched);
  }
  return answer;
}
