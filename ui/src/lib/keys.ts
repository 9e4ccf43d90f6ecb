/** A key combination that does something now. */
export interface Shortcut {
  /** As in `Ctrl+Enter`, `Alt+M`, `F1`, `Escape`. Only with Ctrl or Alt, or F1, Escape: no single letters (WCAG 2.1.4). */
  keys: string;
  /** What it does, in the person's language, for the list under F1. */
  label: string;
  run: () => void;
}

const known: Shortcut[] = [];

/** Makes a shortcut work until the returned function is called. Of two with the same keys the newest works. */
export function shortcut(one: Shortcut): () => void {
  if (!/^((Ctrl|Alt)\+.+|F1|Escape)$/.test(one.keys)) throw new Error(`BUG: not a shortcut: ${one.keys}`);
  known.push(one);
  return () => {
    const at = known.indexOf(one);
    if (at >= 0) known.splice(at, 1);
  };
}

/** Lists the shortcuts that work now, each combination once. */
export function shortcuts(): Shortcut[] {
  const newest = new Map(known.map((one) => [one.keys, one]));
  return [...newest.values()];
}

function pressed(event: KeyboardEvent): string {
  const name = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return `${event.ctrlKey || event.metaKey ? "Ctrl+" : ""}${event.altKey ? "Alt+" : ""}${event.shiftKey && event.key.length > 1 ? "Shift+" : ""}${name}`;
}

/** Runs the shortcut that belongs to a key press, and says whether there was one. */
export function runShortcut(event: KeyboardEvent): boolean {
  if (event.isComposing) return false;
  const keys = pressed(event);
  const one = known.findLast((candidate) => candidate.keys === keys);
  if (!one) return false;
  event.preventDefault();
  one.run();
  return true;
}

const SHOWN: Record<string, string> = {
  Enter: "↵",
  Escape: "Esc",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  " ": "␣",
};

/** Writes a combination as it stands in a `kbd`: `Ctrl ↵`. */
export function showKeys(keys: string): string {
  return keys
    .split("+")
    .map((key) => SHOWN[key] ?? key)
    .join(" ");
}
