import { expect, test } from "vitest";
import { handlers } from "../../../tests/door/rights";
import type { PersonView } from "../../lib/contract.gen";
import { changesOf, startOf } from "./rectify";
import { aboutOf, asText, keptOf, subjectOf } from "./words";

const view = (await handlers.person?.({ files: ["a"] } as never)) as PersonView;

test("what is saved holds every word that is held, and marks what was changed later", () => {
  const text = asText(view, []);
  for (const part of [
    "Wim van Zetten",
    "NL91 ABNA 0417 1643 00",
    "Huisnummer verkeerd getypt.",
    "Offerte.pdf",
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toContain("Dorpsstraat 21 [later veranderd]");
  expect(text).toContain("Dorpsstraat 12\r\n");
  expect(text).toContain("Autoriteit Persoonsgegevens");
  expect(text).toContain("650,00 op 2 april 2026");
});

test("of what was erased is told that it was, and nothing else", () => {
  const gone = view.files.find((file) => file.erased_on);
  expect(gone && keptOf(gone)).toEqual(["Gewist op 14 januari 2026."]);
});

test("what is of no single kern names none", () => {
  const file = view.files.find((one) => one.kind === "case" && one.scheme && one.state);
  if (!file) throw new Error("nothing to name");
  expect(subjectOf(file, [])).toMatch(/, Ingen: /);
  expect(subjectOf({ ...file, kern: "" }, [])).not.toMatch(/,/);
});

test("each word has a name, also one that is counted or not known", () => {
  const line = (about: string) => aboutOf({ about, value: "", stands: true });
  expect(line("iban")).toBe("Rekeningnummer");
  expect(line("cost:3")).toBe("Kostenregel");
  expect(line("reason:voor-meer-mensen")).toBe("Eigen reden");
  expect(line("something-newer")).toBe("Andere woorden");
});

test("only what was typed otherwise is changed", () => {
  const before = startOf(view.files);
  expect(before.name).toBe("Wim van Zetten");
  expect(changesOf(before, { ...before, street: "Dorpsstraat 12 " })).toEqual({});
  expect(changesOf(before, { ...before, street: "Dorpsstraat 21", iban: "" })).toEqual({
    street: "Dorpsstraat 21",
    iban: "",
  });
});
