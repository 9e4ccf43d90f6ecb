import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Autosave } from "./autosave.svelte";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("saves a second after the last key", async () => {
  const save = vi.fn(async () => "2026-05-12T14:32:00Z");
  const kept = new Autosave<string>(save);
  kept.changed("a");
  await vi.advanceTimersByTimeAsync(900);
  kept.changed("ab");
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(save).toHaveBeenCalledExactlyOnceWith("ab");
  expect(kept.state).toEqual({ is: "saved", at: "2026-05-12T14:32:00Z" });
});

it("saves within two seconds of the first key while somebody keeps typing", async () => {
  const save = vi.fn(async () => "x");
  const kept = new Autosave<number>(save);
  for (let key = 0; key < 19; key += 1) {
    kept.changed(key);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(save).toHaveBeenCalledTimes(1);
});

it("writes one save at a time and then what changed meanwhile", async () => {
  const ends: (() => void)[] = [];
  const save = vi.fn(() => new Promise<string>((done) => ends.push(() => done("x"))));
  const kept = new Autosave<string>(save);
  kept.changed("first");
  const first = kept.flush();
  kept.changed("second");
  const second = kept.flush();
  expect(save).toHaveBeenCalledTimes(1);
  ends[0]?.();
  await first;
  await vi.advanceTimersByTimeAsync(0);
  expect(save).toHaveBeenLastCalledWith("second");
  ends[1]?.();
  await second;
  expect(save).toHaveBeenCalledTimes(2);
});

it("says that a save failed, and tries again with the next key", async () => {
  const save = vi.fn().mockRejectedValueOnce("disk full").mockResolvedValueOnce("x");
  const kept = new Autosave<string>(save);
  kept.changed("a");
  await kept.flush();
  expect(kept.state).toEqual({ is: "failed", why: "disk full" });
  kept.changed("b");
  await kept.flush();
  expect(kept.state).toEqual({ is: "saved", at: "x" });
});

it("saves nothing after it was handed in", async () => {
  const save = vi.fn(async () => "x");
  const kept = new Autosave<string>(save);
  kept.changed("a");
  await kept.stop();
  kept.changed("b");
  await vi.advanceTimersByTimeAsync(5000);
  expect(save).not.toHaveBeenCalled();
});
