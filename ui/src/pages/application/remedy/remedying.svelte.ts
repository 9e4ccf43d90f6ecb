import { call } from "../../../lib/call";
import type { ApplicationView, RemedyCommand } from "../../../lib/contract.gen";
import { Sending } from "../sending.svelte";
import type { Anew } from "./anew";

/** Does something with an objection or a notice of default. */
export class Remedying extends Sending {
  /** Answers whether it was carried out. */
  send(
    { case: id, version }: Pick<ApplicationView, "case" | "version">,
    command: RemedyCommand,
  ): Promise<boolean> {
    return this.ask(() => call("remedy", { case: id, version, command }));
  }

  /** Decides anew after an objection that was founded. */
  anew(
    { case: id, version }: Pick<ApplicationView, "case" | "version">,
    objection: string,
    { outcome, amount, form, reason }: Anew,
  ): Promise<boolean> {
    const award = outcome === "award" && form ? { amount, form } : { amount: null };
    return this.ask(() => call("decide-anew", { case: id, version, objection, ...award, reason }));
  }
}
