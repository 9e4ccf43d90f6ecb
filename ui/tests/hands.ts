/** The whole window over an office in memory, and what a person does at it: for tests of pages. */
import { flushSync, mount, unmount } from "svelte";
import { expect, vi } from "vitest";
import { useDoor } from "../src/lib/call";
import type { DeskView, Start } from "../src/lib/contract.gen";
import { desk } from "../src/lib/desk.svelte";
import { settings } from "../src/lib/settings.svelte";
import { deskHandlers, officer } from "./door/desk";
import { type Handlers, MemoryDoor } from "./door/memory";

const parts = import.meta.glob<{ handlers?: Handlers }>(["./door/*.ts", "!./door/preview.ts"], {
  eager: true,
});
/** A page is read from the disk when it is first shown. */
const PATIENCE = { timeout: 20_000, interval: 10 };

/** Puts in place what the page engine of a test does not have. */
export function aWindow(): void {
  Element.prototype.scrollIntoView = () => {};
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  });
  HTMLElement.prototype.animate = (() => ({ cancel() {}, finished: Promise.resolve() })) as never;
}

/** One window, open on an office in memory. */
export class Hands {
  #door = new MemoryDoor();
  #shown: Record<string, unknown> | undefined;

  async open(state: Start["state"], more: Handlers = {}, who: DeskView = officer): Promise<void> {
    settings.language = "nl";
    const mine = Object.values(parts).map(({ handlers = {} }) => handlers);
    this.#door = new MemoryDoor(...mine, deskHandlers(state, who), more);
    useDoor(this.#door);
    const App = (await import("../src/App.svelte")).default;
    this.#shown = mount(App, { target: document.body });
  }

  async close(): Promise<void> {
    if (this.#shown) await unmount(this.#shown);
    this.#shown = undefined;
    document.body.replaceChildren();
    desk.view = null;
  }

  /** What the office was asked under this name, in order. */
  asked(name: string): unknown[] {
    return this.#door.asked.filter((one) => one.name === name).map(({ body }) => body);
  }

  /** Waits until the page says this. */
  reads(words: string): Promise<void> {
    return this.until(() => expect(document.body.textContent).toContain(words));
  }

  /** Waits for a page with this heading. */
  heading(words: string): Promise<void> {
    return this.until(() => expect(document.querySelector("h1")?.textContent).toBe(words));
  }

  until(holds: () => void): Promise<void> {
    return vi.waitFor(() => {
      flushSync();
      holds();
    }, PATIENCE);
  }

  /** Presses the button or link with these words, or with this longer name for readers. */
  click(words: string): void {
    const found = [...document.querySelectorAll<HTMLElement>("button, a, summary")].find(
      (one) => (one.getAttribute("aria-label") ?? one.textContent)?.trim() === words,
    );
    if (!found) throw new Error(`nothing says ${words}`);
    found.click();
    flushSync();
  }

  /** Types or chooses in the field with this label. */
  fill(label: string, value: string): void {
    const field = this.#labelled(label);
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    flushSync();
  }

  /** Ticks or unticks the box whose words begin so. */
  tick(label: string): void {
    this.#labelled(label).click();
    flushSync();
  }

  /** Drops a file on the place where one is chosen. */
  drop(name: string): void {
    const files = [new File(["x"], name)];
    const event = new Event("drop", { bubbles: true, cancelable: true });
    document.querySelector("[data-file]")?.dispatchEvent(Object.assign(event, { dataTransfer: { files } }));
    flushSync();
  }

  submit(): void {
    document.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    flushSync();
  }

  #labelled(words: string): HTMLInputElement {
    const found = [...document.querySelectorAll("label")].find((one) =>
      one.textContent?.trim().startsWith(words),
    );
    const field = document.getElementById(found?.htmlFor ?? "") ?? found?.querySelector("input");
    if (!field) throw new Error(`no field ${words}`);
    return field as HTMLInputElement;
  }
}
