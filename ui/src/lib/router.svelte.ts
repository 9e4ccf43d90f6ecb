import { tick } from "svelte";
import type { PageName } from "./pages";

/** Where the window is: a page and what it is about (a case id, a filter). */
export interface Place {
  page: PageName;
  params: Record<string, string>;
}

/**
 * Keeps the page shown and the way back, in memory: no address, so nothing of a case ends up in a history file. When the
 * page changes, focus goes to its `h1`, so that a reader hears where they are.
 */
export class Router {
  #trail = $state<Place[]>([{ page: "today", params: {} }]);
  #at = $state(0);

  get place(): Place {
    return this.#trail[this.#at] ?? { page: "today", params: {} };
  }

  get canGoBack(): boolean {
    return this.#at > 0;
  }

  go(page: PageName, params: Record<string, string> = {}): void {
    this.#trail = [...this.#trail.slice(0, this.#at + 1), { page, params }];
    this.#at = this.#trail.length - 1;
    void focusHeading();
  }

  /** Changes the params of the place shown without a new step: a filter, a tab. */
  adjust(params: Record<string, string>): void {
    this.#trail[this.#at] = { page: this.place.page, params };
  }

  back(): void {
    if (!this.canGoBack) return;
    this.#at -= 1;
    void focusHeading();
  }

  forward(): void {
    if (this.#at >= this.#trail.length - 1) return;
    this.#at += 1;
    void focusHeading();
  }

  /** Begins again at `page`: another person sits down. */
  restart(page: PageName = "today"): void {
    this.#trail = [{ page, params: {} }];
    this.#at = 0;
  }
}

/** Moves focus to the page's heading, waiting a few frames for a page that is still being loaded. */
export async function focusHeading(): Promise<void> {
  const before = document.querySelector("main h1");
  await tick();
  for (let frame = 0; frame < 20; frame += 1) {
    const heading = document.querySelector<HTMLElement>("main h1");
    if (heading && (heading !== before || frame > 5)) {
      heading.focus({ preventScroll: true });
      return;
    }
    await new Promise((done) => setTimeout(done, 16));
  }
}

export const router = new Router();
