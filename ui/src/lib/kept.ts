/**
 * What was typed on a page that has no draft of its own, and is not recorded yet: it is there again when the person who
 * typed it comes back to that page. In memory only, and for that person alone.
 */
const kept = new Map<string, unknown>();

const keyOf = (person: string, page: string, about: string) => JSON.stringify([person, page, about]);

/** Keeps it; nothing forgets it. */
export function keep(person: string, page: string, about: string, typed: unknown): void {
  if (typed === undefined) kept.delete(keyOf(person, page, about));
  else kept.set(keyOf(person, page, about), structuredClone(typed));
}

/** What this person typed there before; undefined when nothing was. */
export function typedBefore<T>(person: string, page: string, about: string): T | undefined {
  const found = kept.get(keyOf(person, page, about));
  return found === undefined ? undefined : (structuredClone(found) as T);
}
