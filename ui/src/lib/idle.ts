/** What counts as being there. */
const SIGNS = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
const LOOK_EVERY = 5_000;

/**
 * Calls `away` once nobody has touched the keys or the mouse for `minutes`; until the returned function is called. Looks
 * at the clock instead of counting down, so that a laptop that slept locks when it wakes. Nought minutes never.
 */
export function whenAway(minutes: number, away: () => void): () => void {
  if (minutes <= 0) return () => {};
  let last = Date.now();
  const note = () => {
    if (Date.now() - last < minutes * 60_000) last = Date.now();
    else away();
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
