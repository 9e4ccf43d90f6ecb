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

/** How long a page may take to come, in looks of 16 milliseconds each. */
const MOST_LOOKS = 180;
/** After so many the page shown is taken to be the one asked for: only what it is about changed. */
const SAME_PAGE = 6;
let turn = 0;

/**
 * Moves focus to the heading of the page that comes, also when that page has to be loaded first and the one before it is
 * drawn again meanwhile. Lets go once a person moves the focus elsewhere, or another page is asked for.
 */
export async function focusHeading(): Promise<void> {
  turn += 1;
  const mine = turn;
  // Held on to: a window that closes meanwhile takes its own `document` along.
  const page = document;
  const from = page.activeElement;
  let last = page.querySelector("main h1");
  await tick();
  for (let look = 0; look < MOST_LOOKS && mine === turn; look += 1) {
    const heading = page.querySelector<HTMLElement>("main h1");
    const now = page.activeElement;
    if (now && now !== page.body && now !== last && now !== from) return;
    if (heading && (heading !== last || look === SAME_PAGE)) {
      heading.focus({ preventScroll: true });
      last = heading;
    }
    await new Promise((done) => setTimeout(done, 16));
  }
}

export const router = new Router();
