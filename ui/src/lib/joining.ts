import { callWithFile } from "./call";
import type {
  ArriveInput,
  BackupView,
  DeskView,
  Enrol,
  Enrolled,
  JoinView,
  RestoreInput,
  ReviveInput,
} from "./contract.gen";
import type { HandedFile } from "./shell";

/** A file that a person chose. The desktop knows it by its token; a browser, which has no other side, by its name. */
export type Chosen = File | HandedFile;

/** Shows who asks to be let in with this join file. */
export function inspectJoin(file: Chosen): Promise<JoinView> {
  return callWithFile("inspect-join", file, {});
}

/** Lets the seat of a join file in. */
export function enrol(file: Chosen, who: Omit<Enrol, "file">): Promise<Enrolled> {
  return callWithFile("enrol", file, who);
}

/** Takes in the bundle that lets this laptop in, and opens the office. */
export function arrive(file: Chosen, how: Omit<ArriveInput, "file">): Promise<DeskView> {
  return callWithFile("arrive", file, how);
}

/** Begins again on this empty laptop with a bundle and the two printed keys. */
export function revive(file: Chosen, how: Omit<ReviveInput, "file">): Promise<DeskView> {
  return callWithFile("revive", file, how);
}

/** Says who can open a backup. */
export function inspectBackup(file: Chosen): Promise<BackupView> {
  return callWithFile("inspect-backup", file, {});
}

/** Puts a backup back on this empty laptop, and opens it. */
export function restore(file: Chosen, how: Omit<RestoreInput, "file">): Promise<DeskView> {
  return callWithFile("restore", file, how);
}
