import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { router } from "../src/lib/router.svelte";
import { kernverbinder } from "./door/desk";
import { refusal } from "./door/memory";
import { aWindow, Hands } from "./hands";

vi.setConfig({ testTimeout: 30_000 });

const hands = new Hands();
beforeAll(aWindow);
afterEach(() => hands.close());

async function people(...more: Parameters<Hands["open"]> | []) {
  router.go("administration", { section: "people" });
  await hands.open(more[0] ?? "open", more[1], more[2]);
  await hands.heading("Beheer");
  await hands.reads("Wie houdt de potten?");
}

test("a laptop is let in only after its fingerprint was compared, and then gets a file with everything", async () => {
  await people();
  hands.click("Laat een laptop toe");
  hands.drop("pieter.kernkas-aanmelding");
  await hands.reads("Laat Pieter Blom de vingerafdruk");
  hands.tick("kernverbinder");
  hands.click("Laat toe");
  await hands.reads("Vergelijk eerst de vingerafdruk");
  expect(hands.asked("enrol")).toEqual([]);
  hands.tick("Ik heb de vingerafdruk horen voorlezen");
  hands.click("Laat toe");
  await hands.reads("Pieter Blom is toegelaten.");
  expect(hands.asked("enrol")).toEqual([
    {
      file: "pieter.kernkas-aanmelding",
      fingerprint: "7KPQ-2MXV-9TRE-4HWA-BN6C-YD3F",
      person: null,
      roles: [{ role: "kernverbinder", kernen: [] }],
    },
  ]);
  hands.click("Bewaar het bestand");
  await hands.reads("Het bestand staat in kernkas-marijke-a3-8.kernkas.");
  expect(hands.asked("export")).toEqual([
    { file: "kernkas-marijke-a3-8.kernkas", wish: { for: ["d1"], everything: true } },
  ]);
});

test("somebody new is not let in without a role, and a person who is here keeps the roles there are", async () => {
  await people();
  hands.click("Laat een laptop toe");
  hands.drop("pieter.kernkas-aanmelding");
  await hands.reads("Laat Pieter Blom de vingerafdruk");
  hands.tick("Ik heb de vingerafdruk horen voorlezen");
  hands.click("Laat toe");
  await hands.reads("Kies ten minste één rol.");
  expect(hands.asked("enrol")).toEqual([]);
  hands.fill("Wie is dit?", kernverbinder.person);
  hands.click("Laat toe");
  await hands.reads("Pieter Blom is toegelaten.");
  expect(hands.asked("enrol")).toMatchObject([{ person: kernverbinder.person, roles: [] }]);
});

test("a file that is no join file says so at the file", async () => {
  await people("open", {
    "inspect-join": () => {
      throw refusal("fault-join-newer");
    },
  });
  hands.click("Laat een laptop toe");
  hands.drop("foto.jpg");
  await hands.until(() =>
    expect(document.querySelector("[data-file] .error")?.textContent).toContain("nieuwere versie"),
  );
});

test("a seat is put out of use with a reason and a tick, never with one press", async () => {
  await people();
  hands.click("Stel buiten gebruik: Joost de Haan, laptop zuid");
  hands.click("Stel buiten gebruik");
  await hands.reads("Zet eerst het vinkje");
  hands.tick("Ik stel deze plek buiten gebruik");
  hands.click("Stel buiten gebruik");
  await hands.reads("Schrijf waarom.");
  expect(hands.asked("bar")).toEqual([]);
  hands.fill("Waarom?", "Laptop gestolen uit de auto.");
  hands.click("Stel buiten gebruik");
  await hands.reads("De plek van Joost de Haan op laptop zuid is buiten gebruik.");
  expect(hands.asked("bar")).toEqual([
    { seat: "c3", reason: "Laptop gestolen uit de auto.", root_key: null },
  ]);
});

test("taking pots over asks for a reason; the sentence is agreed to anew when it names somebody else", async () => {
  await people();
  hands.click("Neem over: straat-buurtbijeenkomst 2026");
  hands.tick("Ik haal straat-buurtbijeenkomst 2026 weg");
  hands.fill("Aan wie?", "a1");
  hands.click("Neem over");
  await hands.reads("Zet eerst het vinkje");
  hands.tick("Ik haal straat-buurtbijeenkomst 2026 weg");
  hands.click("Neem over");
  await hands.reads("Schrijf waarom.");
  expect(hands.asked("give-pots")).toEqual([]);
  hands.fill("Waarom?", "Joost is langdurig ziek.");
  hands.click("Neem over");
  await hands.reads("straat-buurtbijeenkomst 2026: voortaan van Marijke van Dam, stadhuis.");
  expect(hands.asked("give-pots")).toEqual([
    { scheme: "straat-buurtbijeenkomst", year: 2026, seat: "a1", reason: "Joost is langdurig ziek." },
  ]);
});

test("without the role nothing can be changed, but the root key can be used by whoever holds it", async () => {
  await people("open", {}, kernverbinder);
  expect(document.body.textContent).toContain("Alleen een beheerder kan dit wijzigen.");
  expect(() => hands.click("Laat een laptop toe")).toThrow();
  expect(() => hands.click("Stel buiten gebruik: Joost de Haan, laptop zuid")).toThrow();
  const details = [...document.querySelectorAll("details")].find((one) =>
    one.textContent?.includes("hoofdsleutel"),
  );
  if (!details) throw new Error("no way for the root key");
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  await hands.reads("Wat wilt u doen?");
  hands.tick("Benoem een beheerder");
  await hands.reads("Wie wordt beheerder?");
  hands.fill("Wie wordt beheerder?", kernverbinder.person);
  hands.fill("Hoofdsleutel", "PX9TR-WQ4EA");
  hands.tick("Met de hoofdsleutel benoem ik");
  hands.click("Benoem een beheerder");
  await hands.reads("Anouk Verhoef is nu beheerder.");
  expect(hands.asked("appoint")).toEqual([{ person: kernverbinder.person, root_key: "PX9TR-WQ4EA" }]);
});
