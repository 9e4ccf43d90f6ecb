import { invoke, isTauri } from "@tauri-apps/api/core";
import { call } from "./call";
import type { Exported, ExportWish } from "./contract.gen";

type Save =
  | { what: "backup" }
  | { what: "text"; text: string }
  | { what: "paper"; paper: string }
  | { what: "bundle"; wish: ExportWish }
  | { what: "join" };

/** Saves where a person says, in the dialog of the system. Gives the name of the file, or null when they cancelled. */
async function save(title: string, name: string, what: Save): Promise<string | null> {
  const answer = await invoke<{ saved: string } | null>("save_file", { title, name, save: what });
  return answer?.saved ?? null;
}

/** Saves a text that the page shows, such as a list. */
export async function saveText(title: string, name: string, text: string): Promise<string | null> {
  if (isTauri()) return save(title, name, { what: "text", text });
  // A browser has a download instead of a dialog.
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  return name;
}

/** Saves a paper as it was handed in, to be opened in the program that knows its kind. */
export function savePaper(title: string, name: string, paper: string): Promise<string | null> {
  return save(title, name, { what: "paper", paper });
}

/** Saves a backup of everything, encrypted as it is. The office writes it: its bytes never come to the screen. */
export function saveBackup(title: string, name: string): Promise<string | null> {
  return save(title, name, { what: "backup" });
}

/** Saves a file for other laptops. The office writes it, and says what is in it; null when the person cancelled. */
export async function saveBundle(title: string, name: string, wish: ExportWish): Promise<Exported | null> {
  // A browser has no dialog of its own for this; only an office in memory answers there.
  if (!isTauri()) return call("export", { file: name, wish });
  const bundle: Save = { what: "bundle", wish };
  const answer = await invoke<{ exported: Exported } | null>("save_file", { title, name, save: bundle });
  return answer?.exported ?? null;
}

/** Saves the file with which this laptop asks to be let in. */
export async function saveJoin(title: string, name: string): Promise<string | null> {
  if (isTauri()) return save(title, name, { what: "join" });
  await call("join-file", { file: name });
  return name;
}
