import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { router } from "../src/lib/router.svelte";
import { kernverbinder } from "./door/desk";
import { refusal } from "./door/memory";
import { aWindow, Hands } from "./hands";

vi.setConfig({ testTimeout: 30_000 });

const hands = new Hands();
beforeAll(aWindow);
afterEach(() => hands.close());

async function retention(...more: Parameters<Hands["open"]> | []) {
  router.go("administration", { section: "retention" });
  await hands.open(more[0] ?? "open", more[1], more[2]);
  await hands.heading("Beheer");
  await hands.reads("Mag nu weg");
}

const box = (label: string) => document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);

test("what goes is chosen, named by number in one sentence, and only proposed after a tick", async () => {
  await retention();
  box("19-A7-0101-K kiezen")?.click();
  box("25-A7-0044-T kiezen")?.click();
  await hands.reads("Samen 10 stukken tekst en 2 papieren.");
  hands.click("Stel voor om te wissen");
  await hands.reads("Zet eerst het vinkje.");
  expect(hands.asked("propose-erasure")).toEqual([]);
  hands.tick("Ik stel voor om van 2 aanvragen te wissen");
  hands.click("Stel voor om te wissen");
  await hands.reads("Uw voorstel ligt klaar. Een ander bevestigt het.");
  expect(hands.asked("propose-erasure")).toEqual([
    {
      ground: "expired",
      cases: ["019a0000-0000-7000-8000-000000000101", "019a0000-0000-7000-8000-000000000102"],
      reason: "",
    },
  ]);
});

test("what stands in the way is told before anything is proposed", async () => {
  await retention("open", {
    "plan-erasure": () => ({
      cases: 1,
      bodies: 0,
      papers: 0,
      refused: [
        {
          id: "refusal-erasure-held",
          args: { number: { is: "name", value: "19-A7-0101-K" }, hold: { is: "name", value: "to-pay" } },
        },
      ],
    }),
  });
  box("19-A7-0101-K kiezen")?.click();
  await hands.reads("19-A7-0101-K kan nog niet worden gewist: er moet nog geld worden betaald.");
  expect(document.body.textContent).not.toContain("Ik stel voor");
});

test("a second person confirms with a tick, and is told what to do next; a refusal stays in words", async () => {
  let calls = 0;
  await retention("open", {
    "confirm-erasure": () => {
      calls += 1;
      if (calls === 1) throw refusal("refusal-erasure-not-proposed");
      return { case: null, number: null, touched: [] };
    },
  });
  await hands.reads("Anouk Verhoef stelde dit voor op 11 mei 2026.");
  hands.tick("Ik bevestig: wis namen");
  hands.click("Wis nu");
  await hands.reads("Dit voorstel wacht niet meer.");
  hands.click("Wis nu");
  await hands.reads("Maak een bestand, dan wissen de andere laptops het ook.");
});

test("who may not see what is held of people has no way to it", async () => {
  router.go("administration", { section: "retention" });
  await hands.open("open", {}, kernverbinder);
  await hands.heading("Beheer");
  await hands.reads("Mensen en plekken");
  const tabs = [...document.querySelectorAll("main nav a")].map((tab) => tab.textContent);
  expect(tabs).not.toContain("Bewaren");
  expect(tabs).not.toContain("Inzage");
  expect(hands.asked("retention")).toEqual([]);
});

test("a person is found, chosen and shown; what was changed later is marked", async () => {
  router.go("administration", { section: "persons" });
  await hands.open("open");
  await hands.heading("Beheer");
  await hands.reads("Naam, rekeningnummer, e-mail of telefoon");
  hands.fill("Naam, rekeningnummer", "zetten");
  hands.submit();
  await hands.reads("Wil van Zetten");
  hands.click("Toon wat wij bewaren");
  await hands.reads("Kies eerst wat van deze persoon is.");
  hands.tick("Wim van Zetten");
  hands.click("Toon wat wij bewaren");
  await hands.heading("Wat wij van u bewaren");
  await hands.reads("(later veranderd)");
  expect(hands.asked("person")).toEqual([{ files: ["picture", "decided"] }]);
});

test("what is wrong is mended where it was ticked, with a reason, and what is refused is told by its number", async () => {
  router.go("person", { files: '["picture"]' });
  await hands.open("open", {
    rectify: ({ cases }) => ({
      each: cases.map((one) => ({ case: one.case, name: "", refused: { id: "refusal-nothing-changes" } })),
      touched: [],
    }),
  });
  await hands.heading("Wat wij van u bewaren");
  await hands.reads("Verbeter gegevens");
  hands.click("Verbeter gegevens");
  hands.fill("Straat en huisnummer", "Dorpsstraat 21");
  await hands.reads("Verander een veld, kies minstens één aanvraag en schrijf waarom.");
  hands.fill("Waarom?", "Hij verhuisde.");
  await hands.reads("Ik verbeter Straat en huisnummer in één aanvraag.");
  hands.tick("Ik verbeter Straat en huisnummer");
  hands.click("Verbeter");
  await hands.reads("Niet overal is het gelukt.");
  expect(hands.asked("rectify")).toEqual([
    {
      cases: [{ case: "picture", version: 7 }],
      changes: { street: "Dorpsstraat 21" },
      reason: "Hij verhuisde.",
    },
  ]);
});

test("the certificate names numbers, people and laptops, and none of the persons", async () => {
  router.go("certificate", { erasure: "e1" });
  await hands.open("open");
  await hands.heading("Verklaring van vernietiging");
  await hands.reads("Bevestigd door Marijke van Dam op 14 januari 2026");
  await hands.reads("nog niet gehoord");
  expect(document.querySelector("article")?.textContent).toContain("8.1.7");
});

test("erasing on request is proposed on the sheet of a person, with why no ground is left", async () => {
  router.go("person", { files: '["a"]' });
  await hands.open("open");
  await hands.heading("Wat wij van u bewaren");
  hands.click("Stel wissen voor");
  await hands.reads("Iemand mag vragen om gewist te worden");
  await hands.reads("Ik stel voor om van");
  hands.tick("Ik stel voor om van");
  hands.click("Stel voor om te wissen");
  await hands.reads("Schrijf in een paar zinnen waarom.");
  expect(hands.asked("propose-erasure")).toEqual([]);
  hands.fill("Waarom is er geen reden meer", "Verkeerd ingevoerd.");
  hands.click("Stel voor om te wissen");
  await hands.reads("Uw voorstel ligt klaar. Een ander bevestigt het.");
  expect(hands.asked("propose-erasure")).toMatchObject([
    { ground: "request", reason: "Verkeerd ingevoerd." },
  ]);
});

test("what still has to be kept is told before erasing on request can be proposed", async () => {
  router.go("person", { files: '["a"]' });
  await hands.open("open", {
    "plan-erasure": () => ({
      cases: 1,
      bodies: 0,
      papers: 0,
      refused: [
        {
          id: "refusal-erasure-held",
          args: { number: { is: "name", value: "26-A7-0101-K" }, hold: { is: "name", value: "to-pay" } },
        },
      ],
    }),
  });
  await hands.heading("Wat wij van u bewaren");
  hands.click("Stel wissen voor");
  await hands.reads("26-A7-0101-K kan nog niet worden gewist: er moet nog geld worden betaald.");
  expect(document.body.textContent).not.toContain("Ik stel voor");
});

test("what was erased says so on its own page, on paper, and on Declaraties, and never leaves a name blank", async () => {
  router.go("application", { case: "erased" });
  await hands.open("open");
  await hands.heading("18-A7-0003-K");
  const paper = () => document.querySelector("article.paper-only")?.textContent ?? "";
  expect(paper().match(/\[gewist op 14 januari 2026\]/g)).toHaveLength(2);
  const receipts = [...document.querySelectorAll("main details li")].map((one) => one.textContent);
  expect(receipts.filter((one) => one?.startsWith("[gewist]"))).toHaveLength(1);
  router.go("claims", {});
  await hands.reads("[gewist op 14 januari 2026]");
  router.go("receipt", { case: "erased" });
  await hands.until(() =>
    expect(document.body.textContent?.match(/\[gewist op 14 januari 2026\]/g)?.length).toBeGreaterThan(2),
  );
});
