import { call } from "../../../lib/call";
import type { ApplicationView, RemedyCommand } from "../../../lib/contract.gen";
import { Sending } from "../sending.svelte";

/** Does something with an objection or a notice of default. */
export class Remedying extends Sending {
  /** Answers whether it was carried out. */
  send(
    { case: id, version }: Pick<ApplicationView, "case" | "version">,
    command: RemedyCommand,
  ): Promise<boolean> {
    return this.ask(() => call("remedy", { case: id, version, command }));
  }

  /** Decides anew after an objection that was founded; null rejects. */
  anew(
    { case: id, version }: Pick<ApplicationView, "case" | "version">,
    objection: string,
    amount: string | null,
    reason: string,
  ): Promise<boolean> {
    return this.ask(() => call("decide-anew", { case: id, version, objection, amount, reason }));
  }
}
