import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { whenAway } from "./idle";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;

test("nobody there for ten minutes is away", () => {
  const away = vi.fn();
  const stop = whenAway(10, away);
  vi.advanceTimersByTime(10 * MINUTE - 1);
  expect(away).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5_000);
  expect(away).toHaveBeenCalled();
  stop();
});

test("a key press or the mouse begins the minutes anew", () => {
  const away = vi.fn();
  const stop = whenAway(10, away);
  for (const sign of ["keydown", "pointermove"]) {
    vi.advanceTimersByTime(9 * MINUTE);
    window.dispatchEvent(new Event(sign));
  }
  vi.advanceTimersByTime(9 * MINUTE);
  expect(away).not.toHaveBeenCalled();
  stop();
});

test("a laptop that slept locks at the first touch, before anything is done", () => {
  const away = vi.fn();
  const stop = whenAway(10, away);
  vi.setSystemTime(Date.now() + 60 * MINUTE);
  window.dispatchEvent(new Event("keydown"));
  expect(away).toHaveBeenCalledOnce();
  stop();
});

test("it no longer looks once it was stopped", () => {
  const away = vi.fn();
  whenAway(1, away)();
  vi.advanceTimersByTime(5 * MINUTE);
  expect(away).not.toHaveBeenCalled();
});

test("who is there is told to the office once a minute, and not when nobody is", () => {
  const here = vi.fn();
  const stop = whenAway(10, vi.fn(), here);
  window.dispatchEvent(new Event("pointermove"));
  expect(here).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2 * MINUTE);
  expect(here).not.toHaveBeenCalled();
  window.dispatchEvent(new Event("pointermove"));
  window.dispatchEvent(new Event("keydown"));
  expect(here).toHaveBeenCalledOnce();
  stop();
});
