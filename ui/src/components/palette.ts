import type { IconName } from "./icons";

/** A line of the command palette. */
export interface Hit {
  id: string;
  icon: IconName;
  label: string;
  /** At the right: what is left in a kern, the page of a case. */
  detail?: string;
  /** Instead of `detail`: the shortcut that does the same. */
  keys?: string;
  /** Shows all of the label, over more lines where needed: a sentence. */
  whole?: boolean;
  run: () => void;
}

export interface HitGroup {
  title: string;
  hits: readonly Hit[];
}

/** Splits a label where the query is found in it, so that the hit can be drawn bold and underlined. */
export function splitHit(label: string, query: string): [before: string, hit: string, after: string] {
  const wanted = query.trim();
  const at = wanted ? label.toLocaleLowerCase().indexOf(wanted.toLocaleLowerCase()) : -1;
  if (at < 0) return [label, "", ""];
  return [label.slice(0, at), label.slice(at, at + wanted.length), label.slice(at + wanted.length)];
}
