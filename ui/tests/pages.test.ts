import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { call, useDoor } from "../src/lib/call";
import type { Language } from "../src/lib/settings.svelte";
import { deskHandlers, kernverbinder, officer } from "./door/desk";
import { type Handlers, MemoryDoor } from "./door/memory";

const parts = import.meta.glob<{ handlers?: Handlers; kernverbinderHandlers?: Handlers }>(
  ["./door/*.ts", "!./door/preview.ts"],
  { eager: true },
);

/** What a person never should read: an id of the catalogue, a variable without a value, a word of the machine. */
const RAW =
  /\{\s*\$|no handler|\bundefined\b|\bnull\b|\bNaN\b|\[object|\b(?:why|found|refusal|fault|remedy|history|track|need|state|act|cost-kind|channel)-[a-z]+/;

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
  HTMLElement.prototype.animate = (() => ({ cancel() {}, finished: Promise.resolve() })) as never;
});

/** A page is read from the disk when it is first shown. */
const PATIENCE = { timeout: 20_000, interval: 10 };
vi.setConfig({ testTimeout: 30_000 });

let shown: Record<string, unknown> | undefined;
afterEach(async () => {
  if (shown) await unmount(shown);
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const PAGES: [string, Record<string, string>][] = [
  ["today", {}],
  ["applications", {}],
  ["new-application", { draft: "picture" }],
  ["application", { case: "picture" }],
  ["application", { case: "advise" }],
  ["application", { case: "decided" }],
  ["application", { case: "announced" }],
  ["application", { case: "due" }],
  ["application", { case: "settle" }],
  ["application", { case: "recover" }],
  ["application", { case: "closed" }],
  ["application", { case: "held-elsewhere" }],
  ["application", { case: "proposed" }],
  ["application", { case: "contested" }],
  ["application", { case: "spot" }],
  ["application", { case: "on-the-spot" }],
  ["application", { case: "mandated" }],
  ["application", { case: "objected" }],
  ["application", { case: "objected-own" }],
  ["application", { case: "objected-twice" }],
  ["application", { case: "objected-founded" }],
  ["application", { case: "objected-settled" }],
  ["application", { case: "in-default" }],
  ["application", { case: "helped-elsewhere" }],
  ["application", { case: "erased" }],
  ["receipt", { case: "erased" }],
  ["new-application", { case: "claim", mode: "correct" }],
  ["receipt", { case: "picture" }],
  ["what-if", { pot: "{}" }],
  ["compare", { pot: '{"scheme":"vergeleken"}' }],
  ["many", { cases: '["a"]' }],
  ["budget", {}],
  ["budget", { chosen: '{"what":"cell","row":"ingen","column":"leefbaarheidsbudget"}' }],
  ["budget", { chosen: '{"what":"cell","row":"","column":"kernagenda"}' }],
  ["budget", { chosen: '{"what":"everything"}' }],
  ["budget-course", {}],
  ["budget-years", {}],
  ["applications", { pots: "[]", step: "paid", sort: "newest" }],
  ["claims", {}],
  ["claim", {}],
  ["claim", { holder: "lienden-ommeren" }],
  ["contributions", {}],
  ["exchange", {}],
  ["person", { files: '["a"]' }],
  ["certificate", { erasure: "e1" }],
  ...[
    "people",
    "kernen",
    "titles",
    "years",
    "schemes",
    "registers",
    "mandates",
    "allotments",
    "remedies",
    "retention",
    "persons",
    "passphrase",
    "journal",
    "look",
  ].map((section): [string, Record<string, string>] => ["administration", { section }]),
];

for (const language of ["nl", "en"] as Language[]) {
  for (const who of [officer, kernverbinder]) {
    for (const [page, params] of PAGES) {
      const name = [page, ...Object.values(params)].join(" ");
      test(`${name}, in ${language}, for ${who.title.en}, speaks in sentences`, async () => {
        const complaints: unknown[] = [];
        vi.spyOn(console, "error").mockImplementation((...words) => void complaints.push(words.join(" ")));
        const { settings } = await import("../src/lib/settings.svelte");
        settings.language = language;
        const mine = Object.values(parts).flatMap(({ handlers = {}, kernverbinderHandlers = {} }) => [
          handlers,
          who === kernverbinder ? kernverbinderHandlers : {},
        ]);
        useDoor(new MemoryDoor(...mine, deskHandlers("open", who)));
        const { router } = await import("../src/lib/router.svelte");
        router.go(page as never, params);
        const App = (await import("../src/App.svelte")).default;
        shown = mount(App, { target: document.body });
        await vi.waitFor(() => {
          flushSync();
          expect(document.querySelector("main h1")?.textContent).toBeTruthy();
        }, PATIENCE);
        await call("desk", {});
        await new Promise((later) => setTimeout(later, 20));
        flushSync();
        const read = document.body.textContent ?? "";
        expect(read.length).toBeGreaterThan(100);
        expect(RAW.exec(read)?.[0]).toBeUndefined();
        expect(complaints).toEqual([]);
      });
    }
  }
}
