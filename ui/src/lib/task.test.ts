import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MemoryDoor } from "../../tests/door/memory";
import { useDoor } from "./call";
import { LongTask } from "./task.svelte";

const far = { busy: true, task: { id: "exchange-task-import", args: {} }, done: 120, total: 400 };
let door: MemoryDoor;

beforeEach(() => {
  vi.useFakeTimers();
  door = new MemoryDoor({ progress: () => far, cancel: () => ({}) });
  useDoor(door);
});
afterEach(() => void vi.useRealTimers());

test("what takes long is told after half a second, and not before", async () => {
  const task = new LongTask();
  let end = (_: string) => {};
  const running = task.run(() => new Promise<string>((done) => (end = done)));
  await vi.advanceTimersByTimeAsync(300);
  expect(task.shown).toBeNull();
  await vi.advanceTimersByTimeAsync(300);
  expect(task.shown).toEqual(far);
  end("done");
  expect(await running).toBe("done");
  expect([task.busy, task.shown]).toEqual([false, null]);
  const told = door.asked.length;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(door.asked.length).toBe(told);
});

test("while one goes on, another is not begun", async () => {
  const task = new LongTask();
  const first = task.run(() => new Promise((done) => setTimeout(() => done("first"), 100)));
  expect(await task.run(async () => "second")).toBeUndefined();
  await vi.advanceTimersByTimeAsync(100);
  expect(await first).toBe("first");
});

test("one that fails ends, and a person can stop it", async () => {
  const task = new LongTask();
  await expect(task.run(() => Promise.reject(new Error("stick pulled out")))).rejects.toThrow("stick");
  expect(task.busy).toBe(false);
  task.stop();
  await vi.advanceTimersByTimeAsync(0);
  expect(door.asked.some(({ name }) => name === "cancel")).toBe(true);
});
