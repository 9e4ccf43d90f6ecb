import type { ListRow } from "../../lib/contract.gen";
import type { Filters } from "./filters";

/** How the list was left, so that who comes back from a case finds it so. Of the person at the desk only. */
export class Left {
  filters = $state.raw<Filters | null>(null);
  /** The row looked at. */
  at = $state(0);
  selected = $state<string[]>([]);
  /** The rows selected, by case: they may have scrolled out of what is kept. */
  chosen = $state.raw<ReadonlyMap<string, ListRow>>(new Map());
}

let left = new Left();
let whose = "";

/** How this person left the list. */
export function leftBy(person: string): Left {
  if (whose !== person) {
    left = new Left();
    whose = person;
  }
  return left;
}
