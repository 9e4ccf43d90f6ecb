import type { Act, ActView, ApplicationView } from "../../lib/contract.gen";
import { say } from "../../lib/say";

/** What the panel is used for. "decide" gathers awarding, rejecting, asking to complete and not taking. */
export type Mode =
  | "decide"
  | "advise"
  | "ask-to-complete"
  | "withdraw"
  | "forward"
  | "help-otherwise"
  | "announce"
  | "award-on-the-spot"
  | "confirm"
  | "extend"
  | "suspend"
  | "resume"
  | "wait";

const DECIDING: readonly Act[] = ["award", "propose", "reject", "not-take"];
/** What is settled at the dispute itself, not here. */
const SETTLING: readonly Act[] = ["settle-decision", "settle-field"];

/** Whether an act may be done now. */
export function may(acts: readonly ActView[], act: Act): boolean {
  return acts.some((one) => one.act === act && one.locked === null);
}

/** Why an act may not be done now; undefined when it may, or when the core does not speak of it. */
export function lockOf(acts: readonly ActView[], act: Act): string | undefined {
  const locked = acts.find((one) => one.act === act)?.locked;
  return locked ? say(locked) : undefined;
}

/** Whether all that keeps this person from deciding is the role: then the decision is not theirs to see. */
function isForOthers(acts: readonly ActView[]): boolean {
  return DECIDING.every((act) => {
    const known = acts.find((one) => one.act === act);
    return !known || known.locked?.id === "refusal-needs-role";
  });
}

const OPEN = ["submitted", "asked-to-complete", "completed", "advised"];

/** What this person most likely comes to do; null when nothing can be done here. */
export function firstMode({ acts, state }: Pick<ApplicationView, "acts" | "state">): Mode | null {
  // Nothing is paid before a second person has seen an award on the spot.
  if (may(acts, "confirm")) return "confirm";
  if (may(acts, "announce")) return "announce";
  if (OPEN.includes(state) && !isForOthers(acts)) return "decide";
  // An advice that was given may be given anew, but nobody waits for that.
  if (may(acts, "advise") && state !== "advised") return "advise";
  return null;
}

/**
 * Whether an award is only proposed here, because another seat holds the pot. Also where it may not be proposed yet: then
 * the reason why not stands at the choice.
 */
export function proposes({ acts, holder }: Pick<ApplicationView, "acts" | "holder">): boolean {
  return may(acts, "propose") || (!may(acts, "award") && holder !== null && !holder.here);
}

/** What else this person may do now, beside what the panel is used for. */
export function otherActs(acts: readonly ActView[], mode: Mode | null): Act[] {
  const shown: readonly Act[] =
    mode === "decide" ? [...DECIDING, "ask-to-complete"] : mode ? [mode as Act] : [];
  const beside: readonly Act[] = [
    "award",
    "award-on-the-spot",
    "confirm",
    "announce",
    "advise",
    "ask-to-complete",
    "complete",
    "correct",
    "extend",
    "suspend",
    "resume",
    "wait",
    "withdraw",
    "forward",
    "help-otherwise",
  ];
  return beside.filter((act) => may(acts, act) && !shown.includes(act));
}

/** Whether not taking it is one of the choices: only where the applicant had a chance to complete (Awb 4:5). */
export function maybeNotTaken({ acts, state }: Pick<ApplicationView, "acts" | "state">): boolean {
  return may(acts, "not-take") || state === "asked-to-complete";
}

/** What this person may not do now, each with the reason; not what the panel shows with its lock already. */
export function lockedActs(
  { acts, state }: Pick<ApplicationView, "acts" | "state">,
  mode: Mode | null,
): { act: Act; why: string }[] {
  const deciding: Act[] = maybeNotTaken({ acts, state }) ? [...DECIDING] : ["award", "propose", "reject"];
  const always: readonly Act[] = ["submit", "propose", "dispute", ...SETTLING];
  const shown: readonly Act[] = mode === "decide" ? [...deciding, "ask-to-complete", ...always] : always;
  return acts.flatMap(({ act, locked }) =>
    locked && !shown.includes(act) ? [{ act, why: say(locked) }] : [],
  );
}
