/**
 * The whole window in a browser, with the office in memory: `npm run dev`, then `/preview.html`. Not in the build.
 * `?state=empty|joining|locked|open&role=officer|kernverbinder&language=nl|en&theme=light|dark&page=budget&<param>=…`
 */
import { deskHandlers, kernverbinder, officer } from "./desk";
import { type Handlers, MemoryDoor } from "./memory";

const asked = new URLSearchParams(location.search);
for (const name of ["language", "theme"]) {
  localStorage.removeItem(`kernkas.${name}`);
  const value = asked.get(name);
  if (value) localStorage.setItem(`kernkas.${name}`, value);
}

const files = import.meta.glob<{ handlers?: Handlers; kernverbinderHandlers?: Handlers }>("./*.ts", {
  eager: true,
});
const mine = asked.get("role") === "kernverbinder";
const parts = Object.values(files).flatMap((file) => [
  file.handlers ?? {},
  (mine && file.kernverbinderHandlers) || {},
]);
const state = (asked.get("state") ?? "open") as "empty" | "joining" | "locked" | "open";

const { useDoor } = await import("../../src/lib/call");
useDoor(new MemoryDoor(...parts, deskHandlers(state, mine ? kernverbinder : officer)));

const { router } = await import("../../src/lib/router.svelte");
const { page, ...params } = Object.fromEntries(asked);
await import("../../src/main");
if (page) setTimeout(() => router.go(page as never, params), 150);
