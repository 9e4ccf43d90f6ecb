/** What counts as being there. */
const SIGNS = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
const LOOK_EVERY = 5_000;

/** The office counts calls, not key presses: who is there without calling is told to it this often. */
const TELL_EVERY = 60_000;

/**
 * Calls `away` once nobody has touched the keys or the mouse for `minutes`; until the returned function is called. Looks
 * at the clock instead of counting down, so that a laptop that slept locks when it wakes. Nought minutes never.
 * Calls `here` now and then while somebody is there.
 */
export function whenAway(minutes: number, away: () => void, here: () => void = () => {}): () => void {
  if (minutes <= 0) return () => {};
  let last = Date.now();
  let told = last;
  const note = () => {
    const now = Date.now();
    if (now - last >= minutes * 60_000) {
      away();
      return;
    }
    last = now;
    if (now - told < TELL_EVERY) return;
    told = now;
    here();
  };
  const look = setInterval(() => {
    if (Date.now() - last >= minutes * 60_000) away();
  }, LOOK_EVERY);
  for (const sign of SIGNS) window.addEventListener(sign, note, { passive: true, capture: true });
  return () => {
    clearInterval(look);
    for (const sign of SIGNS) window.removeEventListener(sign, note, { capture: true });
  };
}
