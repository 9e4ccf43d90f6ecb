import { tick } from "svelte";
import { call } from "./call";
import type { DeskView, StartState } from "./contract.gen";
import { desk, type Stand } from "./desk.svelte";
import { touched } from "./live.svelte";
import { focusHeading, router } from "./router.svelte";

/** Everything a page may show: after unlocking, all of it is asked again. */
const EVERYTHING = ["cases", "pots", "drafts", "people", "schemes", "exchange", "disputes"];

type Chore = () => Promise<unknown>;
const chores: Chore[] = [];
let focused: HTMLElement | null = null;

/** Something that must be done before the office locks, such as saving a draft; until the returned function is called. */
export function beforeLocking(chore: Chore): () => void {
  chores.push(chore);
  return () => {
    const at = chores.indexOf(chore);
    if (at >= 0) chores.splice(at, 1);
  };
}

const STANDS: Record<StartState, Stand> = {
  empty: "new",
  joining: "joining",
  locked: "locked",
  open: "locked",
};

/** Asks what the window finds here, and shows that. */
export async function openWindow(): Promise<void> {
  const start = await call("start", {});
  desk.seats = start.seats;
  desk.samplePassphrase = start.sample_passphrase;
  desk.joining = start.joining;
  if (start.desk) desk.sit(start.desk);
  else desk.stand = STANDS[start.state];
}

/** Somebody unlocked. The same person finds the page as it was left; another begins at Vandaag. */
export async function sitDown(view: DeskView): Promise<void> {
  const same = desk.view?.person === view.person;
  if (!same) router.restart();
  desk.sit(view);
  touched.tell(EVERYTHING);
  await tick();
  if (same && focused?.isConnected) focused.focus();
  else void focusHeading();
  focused = null;
}

/** Locks the office. The page stays as it is behind the lock, so that nothing typed is lost. */
export async function lockUp(): Promise<void> {
  if (desk.stand !== "open") return;
  await Promise.allSettled(chores.map((chore) => chore()));
  focused = document.activeElement as HTMLElement | null;
  await call("lock", {});
  await openWindow();
}

/** Asks anew who is at the desk: how many things wait, which roles there are. */
export async function lookAround(): Promise<void> {
  if (desk.stand === "open") desk.sit(await call("desk", {}));
}
