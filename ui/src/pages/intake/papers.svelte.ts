import { call } from "../../lib/call";
import type { PaperRow } from "../../lib/contract.gen";
import { sayFailure } from "../../lib/say";
import { attachHanded, type HandedFile } from "../../lib/shell";
import { t } from "../../lib/text";

/** In bytes. The office refuses what is longer; a page need not read it first. */
const MOST = 10 * 1024 * 1024;

/** Gives the bytes of a file as base64, without holding it twice as one long string of characters. */
export async function base64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const CHUNK = 0x8000;
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

/** What papers go with: a case, or a draft that is made when the first paper comes. */
export type Owner = { case: string } | { draft: string };

/** Papers being added one after the other; one that is refused says why and does not stop the others. */
export class Adding {
  rows = $state.raw<PaperRow[]>([]);
  refused = $state.raw<{ name: string; why: string }[]>([]);
  busy = $state(false);

  constructor(private readonly owner: () => Promise<Owner>) {}

  /** Adds files chosen or dropped in the page (their bytes), or dropped on the window (a token of the shell). */
  async add(files: readonly (File | HandedFile)[]): Promise<void> {
    if (!files.length) return;
    this.busy = true;
    this.refused = [];
    for (const file of files) {
      if (file.size > MOST) {
        this.refused = [...this.refused, { name: file.name, why: t("paper-too-large") }];
        continue;
      }
      try {
        this.rows = [...this.rows, await this.#attach(file, await this.owner())];
      } catch (found) {
        this.refused = [...this.refused, { name: file.name, why: sayFailure(found) }];
      }
    }
    this.busy = false;
  }

  async #attach(file: File | HandedFile, owner: Owner): Promise<PaperRow> {
    if ("token" in file) return attachHanded(file, owner);
    return call("attach", {
      case: null,
      draft: null,
      ...owner,
      name: file.name,
      content: await base64(file),
    });
  }
}
