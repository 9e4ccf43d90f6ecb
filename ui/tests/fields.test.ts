import { flushSync } from "svelte";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { aWindow, Hands } from "./hands";

vi.setConfig({ testTimeout: 30_000 });

const hands = new Hands();
beforeAll(aWindow);
afterEach(() => hands.close());

function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll("label")].find((one) => one.textContent?.trim() === label);
  return document.getElementById(found?.htmlFor ?? "") as HTMLInputElement;
}

/** The window loses the focus and gets it back: the field hears of it and stays where the person types. */
function lookAway(at: HTMLInputElement): void {
  at.dispatchEvent(new FocusEvent("blur"));
  at.dispatchEvent(new FocusEvent("focus"));
  flushSync();
}

async function newApplication(): Promise<void> {
  await hands.open("open");
  await hands.until(() => expect(document.querySelector("h1")).not.toBeNull());
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "n", ctrlKey: true, bubbles: true }));
  await hands.heading("Nieuwe aanvraag");
}

test("an amount half typed stays as it is when the window loses the focus, and is written out when its field is left", async () => {
  await newApplication();
  const amount = field("Vraagt u van ons");
  amount.focus();
  hands.fill("Vraagt u van ons", "6");
  lookAway(amount);
  expect(amount.value).toBe("6");
  hands.fill("Vraagt u van ons", "650");
  amount.blur();
  await hands.until(() => expect(amount.value).toBe("650,00"));
});

test("a day and a word half typed stay as well", async () => {
  await newApplication();
  const first = field("Eerste dag");
  first.focus();
  hands.fill("Eerste dag", "1");
  lookAway(first);
  expect(first.value).toBe("1");
  expect(document.body.textContent).not.toContain("Dit is geen datum");

  const area = field("Straat of buurt");
  area.focus();
  hands.fill("Straat of buurt", "Dorp");
  lookAway(area);
  expect(area.value).toBe("Dorp");
});
