/** The page Uitwisselen with an office in memory: a file on its way in, and a choice on its way out. */
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useDoor } from "../src/lib/call";
import { desk } from "../src/lib/desk.svelte";
import Exchange from "../src/pages/Exchange.svelte";
import { officer } from "./door/desk";
import { handlers } from "./door/exchange";
import { handlers as intake } from "./door/intake";
import { type Handlers, MemoryDoor, refusal } from "./door/memory";

let shown: Record<string, unknown>;
let door: MemoryDoor;

beforeEach(() => {
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  });
});

afterEach(async () => {
  await unmount(shown);
  document.body.replaceChildren();
});

async function open(more: Handlers = {}): Promise<void> {
  door = new MemoryDoor(intake, handlers, more);
  useDoor(door);
  desk.sit(officer);
  shown = mount(Exchange, { target: document.body });
  await reads("Wie is hoe ver");
}

function reads(words: string): Promise<void> {
  return vi.waitFor(() => {
    flushSync();
    expect(document.body.textContent).toContain(words);
  });
}

function button(words: string): HTMLButtonElement {
  const found = [...document.querySelectorAll("button")].find((one) =>
    one.textContent?.trim().startsWith(words),
  );
  if (!found) throw new Error(`no button ${words}`);
  return found;
}

function press(words: string): void {
  button(words).click();
  flushSync();
}

function choose(words: string): void {
  const label = [...document.querySelectorAll("label")].find((one) => one.textContent?.includes(words));
  label?.querySelector("input")?.click();
  flushSync();
}

function type(words: string, value: string): void {
  const label = [...document.querySelectorAll("label")].find((one) =>
    one.textContent?.trim().startsWith(words),
  );
  const field = document.getElementById(label?.htmlFor ?? "") as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

function drop(...names: string[]): void {
  const event = new Event("drop", { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files: names.map((name) => new File(["x"], name)) } });
  document.querySelector(".exchange")?.dispatchEvent(event);
  flushSync();
}

const asked = (name: string) => door.asked.filter((one) => one.name === name).map(({ body }) => body);

test("a dropped file is looked at, and taken in only after a yes, as the file that was looked at", async () => {
  await open();
  drop("kernkas-joost-a4-8.kernkas");
  await reads("Bestand van Joost Hendriks");
  expect(document.body.textContent).toContain("Nog niets is opgeslagen");
  expect(asked("import")).toEqual([]);
  expect(document.activeElement?.tagName).toBe("H2");
  press("Innemen");
  await reads("Het bestand van Joost Hendriks is ingenomen");
  expect(asked("import")).toEqual([{ file: "kernkas-joost-a4-8.kernkas", sha256: "a7".repeat(32) }]);
});

test("a file that is not taken in makes room for the next", async () => {
  await open();
  drop("een.kernkas", "twee.kernkas");
  await reads("Bestand van Joost Hendriks");
  await reads("Hierna wacht nog 1 bestand");
  press("Niet innemen");
  await vi.waitFor(() =>
    expect(asked("inspect")).toEqual([{ file: "een.kernkas" }, { file: "twee.kernkas" }]),
  );
  await reads("Bestand van Joost Hendriks");
  press("Niet innemen");
  await reads("Een bestand maken");
  expect(asked("import")).toEqual([]);
});

test("what is no file of Kernkas says so, and nothing can be taken in", async () => {
  await open();
  drop("foto.jpg");
  await reads("Dit is geen bestand van Kernkas");
  expect([...document.querySelectorAll("button")].some((one) => one.textContent?.startsWith("Innemen"))).toBe(
    false,
  );
});

test("a file that changed after it was looked at stays in hand, to be looked at again", async () => {
  await open({
    import: () => {
      throw refusal("fault-bundle-changed", { kind: "fault" });
    },
  });
  drop("kernkas-joost-a4-8.kernkas");
  await reads("Bestand van Joost Hendriks");
  press("Innemen");
  await reads("Het bestand is veranderd sinds u het bekeek");
  press("Bekijk het opnieuw");
  await vi.waitFor(() => expect(asked("inspect")).toHaveLength(2));
});

test("after taking in, the file back is made for who sent it", async () => {
  await open();
  drop("kernkas-joost-a4-8.kernkas");
  await reads("Bestand van Joost Hendriks");
  press("Innemen");
  await reads("is ingenomen");
  press("Maak een bestand terug");
  await reads("Voor Joost Hendriks.");
  press("Bewaar het bestand");
  await reads("Bewaard: kernkas-marijke-a3-32.kernkas");
  expect(asked("export")).toEqual([
    { file: "kernkas-marijke-a3-32.kernkas", wish: { for: ["c3"], everything: false } },
  ]);
});

test("for nobody no file is made", async () => {
  await open();
  press("Maak een bestand");
  choose("Kies voor wie");
  await reads("Anouk Verhoef, laptop noord");
  press("Bewaar het bestand");
  await reads("Kies ten minste één laptop");
  expect(asked("export")).toEqual([]);
});

test("a choice needs amounts, a reason and a tick before it is recorded", async () => {
  await open();
  await reads("Wat wordt het?");
  press("Verder");
  await reads("Kies eerst wat het wordt");
  choose("Allebei een deel");
  press("Verder met bedragen");
  press("Leg de keuze vast");
  await reads("Zet eerst het vinkje");
  choose("Ik kies");
  document.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
  press("Leg de keuze vast");
  await reads("Schrijf waarom u dit kiest");
  expect(asked("settle")).toEqual([]);
  type("Jeu-de-boulesbaan", "300");
  type("Buurttuin", "200");
  type("Waarom", "Samen past het.");
  press("Leg de keuze vast");
  await reads("Vastgelegd: Allebei een deel");
  expect(asked("settle")).toEqual([
    {
      key: "overspent:leefbaarheidsbudget/lienden/2026",
      choice: "amounts",
      amounts: { decided: "300.00", announced: "200.00" },
      number: "",
      on: null,
      root_key: "",
      reason: "Samen past het.",
    },
  ]);
});

test("who may not choose reads why, and finds no choice to make", async () => {
  const { overspent } = await import("./door/exchange");
  await open({
    disputes: () => ({
      disputes: [
        {
          ...overspent,
          locked: { id: "refusal-needs-role", args: { role: { is: "name", value: "budget-officer" } } },
        },
      ],
      settled: [],
    }),
  });
  await reads("Vraag een budgethouder om het te doen");
  expect(document.querySelectorAll("aside input[type=radio]")).toHaveLength(0);
});
