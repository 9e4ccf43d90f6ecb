import type { BesideFile, CallName, Door, FileCall } from "../../src/lib/call";
import type { CallFailure, Calls } from "../../src/lib/contract.gen";

/** Answers to some calls, typed by the contract. A handler may throw a [`CallFailure`] made by [`refusal`]. */
export type Handlers = {
  [N in CallName]?: (body: Calls[N]["in"]) => Calls[N]["out"] | Promise<Calls[N]["out"]>;
};

/** A refusal as the office gives it. */
export function refusal(id: string, more: Partial<CallFailure> = {}): CallFailure {
  return { kind: "refused", text: { id }, because: [], ...more };
}

/**
 * The second implementation of the door: an office in memory, for tests and for looking at pages in a browser. Later
 * handlers come before earlier ones. Remembers what was asked, so that a test can read it.
 */
export class MemoryDoor implements Door {
  readonly asked: { name: CallName; body: unknown }[] = [];
  #handlers: Handlers;

  constructor(...parts: Handlers[]) {
    this.#handlers = Object.assign({}, ...parts);
  }

  async call<N extends CallName>(name: N, body: Calls[N]["in"]): Promise<Calls[N]["out"]> {
    this.asked.push({ name, body: structuredClone(body) });
    const handler = this.#handlers[name];
    if (!handler) throw { ...refusal("door-without-handler"), text: { id: `no handler: ${name}` } };
    return structuredClone(await handler(body));
  }

  callWithFile<N extends FileCall>(name: N, token: string, body: BesideFile<N>): Promise<Calls[N]["out"]> {
    return this.call(name, { ...body, file: token } as Calls[N]["in"]);
  }
}
