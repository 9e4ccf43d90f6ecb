import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { refusal } from "./door/memory";
import { aWindow, Hands } from "./hands";

const PASSPHRASE = "vier woorden die niet horen";
vi.setConfig({ testTimeout: 30_000 });

const hands = new Hands();
beforeAll(aWindow);
afterEach(() => hands.close());

test("a laptop asks to be let in, says its fingerprint, and opens with the file that comes back", async () => {
  await hands.open("empty");
  await hands.heading("Welkom bij Kernkas");
  hands.click("Meld aan");
  await hands.heading("Deze laptop aanmelden bij een gemeente");
  hands.submit();
  expect(hands.asked("join")).toEqual([]);
  hands.fill("Uw naam", "Pieter Blom ");
  hands.fill("Naam van deze laptop", "laptop noord");
  hands.fill("Nieuwe wachtwoordzin", PASSPHRASE);
  hands.fill("Nog een keer dezelfde wachtwoordzin", PASSPHRASE);
  hands.submit();
  await hands.heading("Deze laptop wacht op toelating");
  expect(hands.asked("join")).toEqual([
    { name: "Pieter Blom", laptop: "laptop noord", passphrase: PASSPHRASE },
  ]);
  expect(document.querySelector("[role=img]")?.getAttribute("aria-label")).toContain("7 K P Q, 2 M X V");
  hands.click("Bewaar het aanmeldbestand");
  await hands.until(() => expect(hands.asked("join-file")).toHaveLength(1));
  hands.click("Ik heb het bestand terug");
  hands.submit();
  await hands.reads("Kies eerst het bestand.");
  hands.drop("kernkas-marijke-a3-8.kernkas");
  hands.fill("Wachtwoordzin", PASSPHRASE);
  hands.submit();
  await hands.heading("Vandaag");
  expect(hands.asked("arrive")).toEqual([{ file: "kernkas-marijke-a3-8.kernkas", passphrase: PASSPHRASE }]);
});

test("a file that does not let this laptop in says so, and what was typed stays", async () => {
  await hands.open("joining", {
    arrive: () => {
      throw refusal("fault-join-not-let-in");
    },
  });
  await hands.heading("Deze laptop wacht op toelating");
  hands.click("Ik heb het bestand terug");
  hands.drop("ander.kernkas");
  hands.fill("Wachtwoordzin", PASSPHRASE);
  hands.submit();
  await hands.reads("laat deze laptop niet toe");
  expect(document.body.textContent).toContain("ander.kernkas");
  expect(document.querySelector<HTMLInputElement>("input[type=password]")?.value).toBe(PASSPHRASE);
});

test("who stops waiting is asked once more, and then stands at the beginning again", async () => {
  await hands.open("joining");
  await hands.heading("Deze laptop wacht op toelating");
  hands.click("Toch niet aanmelden");
  expect(hands.asked("stop-joining")).toEqual([]);
  hands.click("Gooi de aanmelding weg");
  await hands.heading("Welkom bij Kernkas");
  expect(hands.asked("stop-joining")).toHaveLength(1);
});

test("beginning again asks for a file and for both printed keys before it asks the office", async () => {
  await hands.open("empty");
  await hands.heading("Welkom bij Kernkas");
  hands.click("Begin opnieuw met de sleutels uit de kluis");
  await hands.heading("Begin opnieuw met de sleutels uit de kluis");
  hands.submit();
  expect(hands.asked("revive")).toEqual([]);
  hands.drop("kernkas-joost-a4-3.kernkas");
  hands.fill("Herstelsleutel", " HK7WM-3QXPA ");
  hands.fill("Hoofdsleutel", "PX9TR-WQ4EA");
  hands.fill("Uw naam", "Marijke van Dam");
  hands.fill("Naam van deze laptop", "laptop nieuw");
  hands.fill("Nieuwe wachtwoordzin", PASSPHRASE);
  hands.fill("Nog een keer dezelfde wachtwoordzin", PASSPHRASE);
  hands.submit();
  await hands.heading("Vandaag");
  expect(hands.asked("revive")).toEqual([
    {
      file: "kernkas-joost-a4-3.kernkas",
      recovery_key: "HK7WM-3QXPA",
      root_key: "PX9TR-WQ4EA",
      name: "Marijke van Dam",
      laptop: "laptop nieuw",
      passphrase: PASSPHRASE,
    },
  ]);
});

test("a backup is put back for one of those who have a seat in it, and the band says whose files are waited for", async () => {
  await hands.open("empty");
  await hands.heading("Welkom bij Kernkas");
  hands.click("Zet een reservekopie terug");
  await hands.heading("Zet een reservekopie terug");
  hands.submit();
  await hands.reads("Kies eerst het bestand.");
  hands.drop("kopie.db");
  await hands.reads("Anouk Verhoef");
  hands.submit();
  await hands.reads("Vul uw wachtwoordzin in.");
  expect(hands.asked("restore")).toEqual([]);
  hands.fill("Wachtwoordzin", PASSPHRASE);
  hands.submit();
  await hands.heading("Vandaag");
  expect(hands.asked("restore")).toEqual([{ file: "kopie.db", seat: "a1", passphrase: PASSPHRASE }]);
  await hands.reads("Nog geen nieuw bestand van: laptop zuid (Pieter Blom).");
});

test("who lost the passphrase of a backup takes the printed key; a file that is no backup is said at the file", async () => {
  await hands.open("empty", {
    "inspect-backup": ({ file }) => {
      if (file === "foto.jpg")
        throw refusal("", {
          field: "file",
          text: { id: "fault-restore-no-keys", args: { keys: { is: "name", value: file } } },
        });
      return { file, seats: [{ seat: "b2", label: "Anouk Verhoef" }] };
    },
  });
  await hands.heading("Welkom bij Kernkas");
  hands.click("Zet een reservekopie terug");
  await hands.heading("Zet een reservekopie terug");
  hands.drop("foto.jpg");
  await hands.reads("Naast deze kopie staan de sleutels niet.");
  hands.drop("kopie.db");
  await hands.reads("Anouk Verhoef");
  hands.click("Wachtwoordzin kwijt?");
  hands.fill("Herstelsleutel", "HK7WM-3QXPA");
  hands.fill("Nieuwe wachtwoordzin", PASSPHRASE);
  hands.fill("Nog een keer dezelfde wachtwoordzin", PASSPHRASE);
  hands.submit();
  await hands.heading("Vandaag");
  expect(hands.asked("restore")).toEqual([
    { file: "kopie.db", seat: "b2", passphrase: PASSPHRASE, recovery_key: "HK7WM-3QXPA" },
  ]);
});
