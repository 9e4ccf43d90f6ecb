import type { PersonFile } from "../../lib/contract.gen";

/** What of a person can be erased: what was handed in and what stands in a register. A draft is thrown away by who made it. */
export function erasable(files: readonly PersonFile[]): PersonFile[] {
  return files.filter((file) => file.kind !== "draft" && !file.erased_on);
}
