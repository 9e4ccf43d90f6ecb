import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { router } from "../src/lib/router.svelte";
import { kernverbinder } from "./door/desk";
import { refusal } from "./door/memory";
import { aWindow, Hands } from "./hands";

vi.setConfig({ testTimeout: 30_000 });

const hands = new Hands();
beforeAll(aWindow);
afterEach(() => hands.close());

async function shown(of: string, ...more: Parameters<Hands["open"]> | []) {
  router.go("application", { case: of });
  await hands.open(more[0] ?? "open", more[1], more[2]);
  await hands.reads("Bezwaar en ingebrekestelling");
}

test("an objection says whether it is in time and how its last day came about, and is decided at one place", async () => {
  await shown("objected");
  await hands.reads("Op tijd: bezwaar kon tot en met dinsdag 23 juni");
  await hands.reads("bezwaar kon tot en met di 23 juni; 6 weken = di 4 augustus");
  hands.click("Beslissen op het bezwaar");
  hands.fill("Het besluit", "founded");
  hands.fill("Waarom? Dit komt in de brief.", "De pot was nog niet op.");
  hands.fill("Mandaat", "M 14");
  hands.click("Beslissen op het bezwaar");
  await hands.until(() => expect(hands.asked("remedy")).toHaveLength(1));
  expect(hands.asked("remedy")).toMatchObject([
    { case: "objected", command: { do: "decide", objection: "a1", ruled: "founded", excused: false } },
  ]);
});

test("what is missing is said at the field, and what the rules refuse stays on the form", async () => {
  await shown("objected", "open", {
    remedy: () => {
      throw refusal("refusal-own-decision");
    },
  });
  hands.click("Bezwaar ingetrokken");
  hands.fill("Wat zei de indiener?", "Laat maar.");
  hands.click("Bezwaar ingetrokken");
  await hands.reads("Iemand anders beslist op het bezwaar");
  hands.click("Later");
  hands.click("Beslissen op het bezwaar");
  hands.click("Beslissen op het bezwaar");
  await hands.reads("Vul dit nog in.");
});

test("who took the decision reads that somebody else decides, and two decisions wait for a choice", async () => {
  await shown("objected-own");
  await hands.reads("Wie het besluit nam, beslist niet op het bezwaar.");
  await hands.reads("Te laat: bezwaar kon tot en met dinsdag 23 juni");
  expect([...document.querySelectorAll("button")].map((one) => one.textContent?.trim())).not.toContain(
    "Beslissen op het bezwaar",
  );
  await hands.close();
  await shown("objected-twice");
  await hands.reads("Op het bezwaar bij 26-A7-0147-K (Maurik) is verschillend beslist");
  expect(document.body.textContent, "an objection suspends nothing").not.toContain("Tot dat is geregeld");
  await hands.reads("Motivering afdrukken");
  hands.fill("Kiezen wat blijft staan", "c2");
  hands.fill("Waarom?", "Samen besproken.");
  hands.click("Kiezen wat blijft staan");
  await hands.until(() =>
    expect(hands.asked("remedy")).toMatchObject([{ command: { do: "settle-clash", stands: "c2" } }]),
  );
});

test("after an objection that was founded a new decision is taken at the same place", async () => {
  await shown("objected-founded");
  await hands.reads("Gegrond. Beslis nu opnieuw");
  hands.click("Nieuw besluit vastleggen");
  await hands.reads("Vul dit nog in.");
  expect(hands.asked("decide-anew")).toEqual([]);
  hands.fill("Uitkomst", "award");
  hands.fill("Bedrag dat de aanvrager nu krijgt", "400,00");
  hands.fill("Vorm", "verlening");
  hands.fill("Waarom? Dit komt in de brief.", "De pot was niet op.");
  hands.click("Nieuw besluit vastleggen");
  await hands.until(() =>
    expect(hands.asked("decide-anew")).toMatchObject([
      { objection: "a1", amount: "400.00", form: "verlening" },
    ]),
  );
});

test("a founded objection to a settlement is carried out where it stands, with why already filled in", async () => {
  await shown("objected-settled");
  await hands.reads("Gegrond. Maak dat besluit nu ongedaan");
  await hands.reads("Het bezwaar ging over de vaststelling van do 18 juni");
  hands.click("Maak ongedaan");
  await hands.until(() =>
    expect(hands.asked("handle")).toMatchObject([
      { command: { do: "undo", action: "r1", reason: "Deze kosten horen erbij." } },
    ]),
  );
});

test("a notice of default says what has run up, in days and in money", async () => {
  await shown("in-default");
  await hands.reads("Er zijn 19 dagen geteld: €\u00a0497,00, hoogstens €\u00a01.442,00");
});

test("Vandaag leads to the form for the objection that waits", async () => {
  router.go("application", { case: "objected", act: "decide-objection", about: "a1" });
  await hands.open("open");
  await hands.reads("Bij gegrond past u daarna het besluit aan.");
});

test("what applies is set in Beheer, each with its source, and what was typed stays when it is refused", async () => {
  let tries = 0;
  router.go("administration", { section: "remedies" });
  await hands.open("open", {
    "set-remedy-rules": () => {
      tries += 1;
      if (tries === 1) throw { ...refusal("why-no-source"), field: "rates_source" };
      return { case: null, number: null, touched: ["remedies"] };
    },
  });
  await hands.reads("14 dagen, €\u00a023,00 per dag");
  hands.click("Wijzig");
  document.querySelectorAll<HTMLInputElement>("input[value='yes']")[0]?.click();
  document.querySelectorAll<HTMLInputElement>("input[value='college']")[0]?.click();
  hands.fill("Aantal dagen", "13");
  hands.submit();
  await hands.reads("Samen 41 dagen, hoogstens €\u00a01.419,00.");
  await hands.reads("De dagen moeten samen 42 zijn");
  await hands.reads("Noem waar dit staat");
  expect(hands.asked("set-remedy-rules")).toEqual([]);
  hands.fill("Aantal dagen", "14");
  const college = document.querySelector("[data-field='decider_source'] input") as HTMLInputElement;
  college.value = "Mandaatbesluit, art. 9";
  college.dispatchEvent(new Event("input", { bubbles: true }));
  hands.submit();
  await hands.until(() => expect(hands.asked("set-remedy-rules")).toHaveLength(1));
  await hands.until(() =>
    expect(document.querySelector("[data-field='rates_source'] [aria-invalid='true']")).not.toBeNull(),
  );
  hands.submit();
  await hands.reads("De regels zijn vastgelegd");
  expect(hands.asked("set-remedy-rules")[1]).toMatchObject({
    rules: {
      weeks: 12,
      decider: "college",
      decider_source: { place: { nl: "Mandaatbesluit, art. 9" } },
      rates: [{ days: 14 }, { days: 14 }, { days: 14 }],
    },
  });
});

test("who is no administrator reads what applies, and cannot change it", async () => {
  router.go("administration", { section: "remedies" });
  await hands.open("open", {}, kernverbinder);
  await hands.reads("Alleen een beheerder kan dit wijzigen.");
  expect(document.body.textContent).not.toContain("Leg de regels vast");
});
