import { invoke, isTauri } from "@tauri-apps/api/core";
import { call } from "./call";
import type { ArriveInput, DeskView, Enrol, Enrolled, JoinView, ReviveInput } from "./contract.gen";
import { touched } from "./live.svelte";
import type { HandedFile } from "./shell";

/** A file that a person chose. The desktop knows it by its token; a browser, which has no other side, by its name. */
export type Chosen = File | HandedFile;

function ask<T>(door: string, file: Chosen, more: object, elsewhere: () => Promise<T>): Promise<T> {
  if (!isTauri()) return elsewhere();
  return invoke<T>(door, { token: "token" in file ? file.token : "", ...more });
}

/** Shows who asks to be let in with this join file. */
export function inspectJoin(file: Chosen): Promise<JoinView> {
  return ask("inspect_join", file, {}, () => call("inspect-join", { file: file.name }));
}

/** Lets the seat of a join file in. */
export async function enrol(file: Chosen, who: Omit<Enrol, "file">): Promise<Enrolled> {
  const enrolled = await ask("enrol", file, who, () => call("enrol", { file: file.name, ...who }));
  if (isTauri()) touched.tell(enrolled.touched);
  return enrolled;
}

/** Takes in the bundle that lets this laptop in, and opens the office. */
export function arrive(file: Chosen, how: Omit<ArriveInput, "file">): Promise<DeskView> {
  return ask("arrive", file, how, () => call("arrive", { file: file.name, ...how }));
}

/** Begins again on this empty laptop with a bundle and the two printed keys. */
export function revive(file: Chosen, how: Omit<ReviveInput, "file">): Promise<DeskView> {
  const input = how as Record<string, unknown>;
  return ask("revive", file, { input }, () => call("revive", { file: file.name, ...how }));
}
