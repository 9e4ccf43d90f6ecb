import { expect, test, vi } from "vitest";
import { runShortcut, shortcut, shortcuts, showKeys } from "./keys";

const press = (init: KeyboardEventInit) => runShortcut(new KeyboardEvent("keydown", init));

test("the newest of two shortcuts with the same keys works, and the older again when it is gone", () => {
  const older = vi.fn();
  const newer = vi.fn();
  const dropOlder = shortcut({ keys: "Ctrl+Enter", label: "older", run: older });
  const dropNewer = shortcut({ keys: "Ctrl+Enter", label: "newer", run: newer });
  expect(press({ key: "Enter", ctrlKey: true })).toBe(true);
  expect(shortcuts().map((one) => one.label)).toEqual(["newer"]);
  dropNewer();
  press({ key: "Enter", ctrlKey: true });
  dropOlder();
  expect(press({ key: "Enter", ctrlKey: true })).toBe(false);
  expect([older.mock.calls.length, newer.mock.calls.length]).toEqual([1, 1]);
});

test("a single letter is never a shortcut", () => {
  expect(() => shortcut({ keys: "M", label: "", run: () => {} })).toThrow();
});

test("a lower-case letter with Alt finds its shortcut", () => {
  const run = vi.fn();
  const drop = shortcut({ keys: "Alt+M", label: "", run });
  press({ key: "m", altKey: true });
  drop();
  expect(run).toHaveBeenCalledOnce();
});

test("keys are shown as they stand on the keyboard", () => {
  expect(showKeys("Ctrl+Enter")).toBe("Ctrl ↵");
});
