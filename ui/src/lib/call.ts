import { invoke } from "@tauri-apps/api/core";
import type { CallName, Calls } from "./contract.gen";
import { touched } from "./live.svelte";
import { isFailure } from "./say";
import type { HandedFile } from "./shell";

export type { CallName };

/** The calls that read a file: a person chose or dropped it, and the page names it by its token only. */
export type FileCall =
  | "inspect"
  | "import"
  | "inspect-join"
  | "enrol"
  | "arrive"
  | "revive"
  | "inspect-backup"
  | "restore";

/** What such a call takes besides the file. */
export type BesideFile<N extends FileCall> = Omit<Calls[N]["in"], "file">;

/** The one door from the screen to the core. */
export interface Door {
  /** Rejects with the core's own `CallFailure`; with anything else when the core could not be reached at all. */
  call<N extends CallName>(name: N, body: Calls[N]["in"]): Promise<Calls[N]["out"]>;
  /** The same, with a file that a person chose or dropped. */
  callWithFile<N extends FileCall>(name: N, token: string, body: BesideFile<N>): Promise<Calls[N]["out"]>;
}

/** The door of the desktop program. */
export const desktopDoor: Door = {
  call: (name, body) => invoke("call", { name, body }),
  callWithFile: (name, token, body) => invoke("call_with_file", { name, token, body }),
};

let door: Door = desktopDoor;

/** Puts another door in place: a test's, or the preview's. */
export function useDoor(other: Door): void {
  door = other;
}

/** Asks the core, and tells the pages what was touched when the answer is a receipt. */
export function call<N extends CallName>(name: N, body: Calls[N]["in"]): Promise<Calls[N]["out"]> {
  return told(name, door.call(name, body));
}

/**
 * The same, with a file that a person chose or dropped. A browser has no tokens: its files go by their name, which only an
 * office in memory takes.
 */
export function callWithFile<N extends FileCall>(
  name: N,
  file: File | HandedFile,
  body: BesideFile<N>,
): Promise<Calls[N]["out"]> {
  return told(name, door.callWithFile(name, "token" in file ? file.token : file.name, body));
}

async function told<T>(name: CallName, asked: Promise<T>): Promise<T> {
  const answer = await asked.catch((failure: unknown) => {
    // The office locked by itself: the window shows so, and the page waits behind the lock.
    if (name !== "start" && isFailure(failure) && failure.kind === "locked") touched.tell(["locked"]);
    throw failure;
  });
  if (answer && typeof answer === "object" && "touched" in answer) {
    touched.tell((answer as { touched: string[] }).touched);
  }
  return answer;
}
