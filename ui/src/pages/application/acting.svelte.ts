import { call } from "../../lib/call";
import type { ApplicationView, Command } from "../../lib/contract.gen";
import { Sending } from "./sending.svelte";

/** Acts on one case, with the version that is on the screen. */
export class Acting extends Sending {
  /** Answers whether it was carried out. */
  send({ case: id, version }: Pick<ApplicationView, "case" | "version">, command: Command): Promise<boolean> {
    return this.ask(() => call("act", { case: id, version, command }));
  }
}
