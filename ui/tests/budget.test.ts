import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { useDoor } from "../src/lib/call";
import { deskHandlers, officer } from "./door/desk";
import { type Handlers, MemoryDoor } from "./door/memory";

const parts = import.meta.glob<{ handlers?: Handlers }>(["./door/*.ts", "!./door/preview.ts"], {
  eager: true,
});
const PATIENCE = { timeout: 20_000, interval: 10 };
vi.setConfig({ testTimeout: 30_000 });
let shown: Record<string, unknown> | undefined;

beforeAll(() => {
  // What the page engine of a test does not have.
  Element.prototype.scrollIntoView = () => {};
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  });
});

afterEach(() => {
  if (shown) unmount(shown);
  shown = undefined;
  document.body.innerHTML = "";
});

/** The window on a page, with the office in memory. */
async function open(page: string, ready: string): Promise<MemoryDoor> {
  const all = Object.values(parts).map(({ handlers = {} }) => handlers);
  const door = new MemoryDoor(...all, deskHandlers("open", officer));
  useDoor(door);
  const { router } = await import("../src/lib/router.svelte");
  router.go(page as never, {});
  const App = (await import("../src/App.svelte")).default;
  shown = mount(App, { target: document.body });
  await vi.waitFor(() => {
    flushSync();
    expect(document.querySelector(ready)).toBeTruthy();
  }, PATIENCE);
  return door;
}

const at = (cell: string) => document.querySelector<HTMLElement>(`[data-cell="${cell}"] button`);
const focused = () => document.activeElement?.closest<HTMLElement>("[data-cell]")?.dataset.cell;
function press(key: string, more: KeyboardEventInit = {}) {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
  );
  flushSync();
}

test("arrows lead from number to number, one of them takes Tab, and Enter opens what is behind it until Escape", async () => {
  const door = await open("budget", '[data-cell="0 0"] button');
  const tabs = () =>
    [...document.querySelectorAll<HTMLElement>("[data-cell] button")].filter((one) => one.tabIndex === 0);
  expect(tabs()).toHaveLength(1);
  at("5 1")?.focus();
  press("ArrowDown");
  expect(focused()).toBe("6 1");
  press("ArrowRight");
  expect(focused()).toBe("6 2");
  press("ArrowRight");
  // Kerk-Avezaath has no group: the arrow passes what is empty.
  expect(focused()).toBe("6 4");
  press("End");
  expect(focused()).toBe("6 5");
  press("End", { ctrlKey: true });
  expect(focused()).toBe("15 5");
  press("Home", { ctrlKey: true });
  expect(focused()).toBe("0 0");
  expect(tabs()).toHaveLength(1);

  press("ArrowRight");
  const from = document.activeElement as HTMLElement;
  from.click();
  await vi.waitFor(() => {
    flushSync();
    expect(document.activeElement?.id).toBe("budget-behind");
  }, PATIENCE);
  expect(document.activeElement?.textContent).toContain("Asch");
  const asked = door.asked.findLast(({ name }) => name === "pots")?.body;
  expect(asked).toEqual({
    pots: [{ scheme: "leefbaarheidsbudget", holder: { is: "kern", id: "asch" }, year: 2026 }],
  });

  press("Escape");
  await vi.waitFor(() => {
    flushSync();
    expect(document.querySelector("#budget-behind")).toBeNull();
    expect(document.activeElement).toBe(from);
  }, PATIENCE);
});

test("a step opens the list of its pots at that step", async () => {
  const door = await open("budget", '[data-cell="0 0"] button');
  at("5 1")?.click();
  await vi.waitFor(() => {
    flushSync();
    expect(document.querySelectorAll("[aria-labelledby=budget-behind] tbody a").length).toBeGreaterThan(2);
  }, PATIENCE);
  const paid = [...document.querySelectorAll<HTMLElement>("[aria-labelledby=budget-behind] tbody tr")].find(
    (row) => /^(betaald|paid)/.test(row.textContent ?? ""),
  );
  paid?.querySelector<HTMLElement>("a")?.click();
  await vi.waitFor(() => {
    flushSync();
    expect(door.asked.findLast(({ name }) => name === "applications")?.body).toMatchObject({
      step: "paid",
      year: null,
      pots: [{ scheme: "leefbaarheidsbudget", holder: { is: "kern", id: "ingen" }, year: 2026 }],
    });
  }, PATIENCE);
});

test("under the drawing of the year stand the same figures as a table, month by month", async () => {
  await open("budget-course", "main table");
  const rows = [...document.querySelectorAll("main tbody tr")].map((row) =>
    row.textContent?.replaceAll("\u00a0", " "),
  );
  expect(rows).toHaveLength(12);
  expect(rows[3]).toContain("12.700,00");
  expect(rows[3]).toContain("30.000,00");
  expect(rows[0]).toContain("26.000,00");
  expect(document.querySelector("main svg[role=img]")?.getAttribute("aria-label")).toContain("13.715,00");
});

test("years side by side have the number that was chosen", async () => {
  await open("budget-years", "main table");
  const first = () => document.querySelector("main tbody tr")?.textContent?.replaceAll("\u00a0", " ");
  expect(first()).toContain("27.300,00");
  const select = document.querySelector<HTMLSelectElement>("main select");
  if (!select) throw new Error("no choice of number");
  select.value = "ceiling";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  flushSync();
  expect(first()).toContain("30.000,00");
});
