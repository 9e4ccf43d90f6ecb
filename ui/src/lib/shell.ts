import { invoke, isTauri } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { PaperRow } from "./contract.gen";

/** A file that a person chose or dropped on the window. Its bytes stay on the other side of the door. */
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

/** Lets a person choose files in the dialog of the system: none when they cancelled. A browser gives the files themselves. */
export function chooseFiles(title: string): Promise<(File | HandedFile)[]> {
  if (isTauri()) return invoke("choose_files", { title });
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  return new Promise((chosen) => {
    input.addEventListener("change", () => chosen([...(input.files ?? [])]));
    input.addEventListener("cancel", () => chosen([]));
    input.click();
  });
}

/** Lets a person choose one file: undefined when they cancelled. Of more, the first counts. */
export async function chooseFile(title: string): Promise<File | HandedFile | undefined> {
  return (await chooseFiles(title))[0];
}

/** Hears of files dropped on the window, until the returned function is called. A browser has its own way of dropping. */
export function onFilesDropped(take: (files: HandedFile[]) => void): () => void {
  if (!isTauri()) return () => {};
  const listening = listen<HandedFile[]>("files-dropped", ({ payload }) => take(payload));
  return () => void listening.then((stop) => stop());
}

/** Attaches a handed file to a case or a draft. */
export function attachHanded(file: HandedFile, to: { case: string } | { draft: string }): Promise<PaperRow> {
  return invoke("attach", { token: file.token, to });
}
