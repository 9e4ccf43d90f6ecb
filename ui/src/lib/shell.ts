import { invoke, isTauri } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { PaperRow } from "./contract.gen";

/** A file that a person dropped on the window. Its bytes stay on the other side of the door. */
export interface HandedFile {
  token: string;
  name: string;
  /** In bytes. */
  size: number;
}

/** Opens the print dialog for the page as it stands. */
export async function printPage(): Promise<void> {
  if (isTauri()) await invoke("print");
  else window.print();
}

/** Hears of files dropped on the window, until the returned function is called. A browser has its own way of dropping. */
export function onFilesDropped(take: (files: HandedFile[]) => void): () => void {
  if (!isTauri()) return () => {};
  const listening = listen<HandedFile[]>("files-dropped", ({ payload }) => take(payload));
  return () => void listening.then((stop) => stop());
}

/** Attaches a dropped file to a case or a draft. */
export function attachHanded(file: HandedFile, to: { case: string } | { draft: string }): Promise<PaperRow> {
  return invoke("attach", { token: file.token, to });
}
