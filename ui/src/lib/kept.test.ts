import { expect, test } from "vitest";
import { keep, typedBefore } from "./kept";

test("what was typed is there again for who typed it, on that page and about that only", () => {
  const typed = { reason: "Deze past het best.", chosen: { a: "12.00" } };
  keep("marijke", "many", "[1]", typed);
  typed.chosen.a = "13.00";
  expect(typedBefore("marijke", "many", "[1]")).toEqual({
    reason: "Deze past het best.",
    chosen: { a: "12.00" },
  });
  for (const [person, page, about] of [
    ["anouk", "many", "[1]"],
    ["marijke", "compare", "[1]"],
    ["marijke", "many", "[2]"],
  ] as const)
    expect(typedBefore(person, page, about)).toBeUndefined();
});

test("what was recorded is forgotten", () => {
  keep("marijke", "many", "[1]", { reason: "x" });
  keep("marijke", "many", "[1]", undefined);
  expect(typedBefore("marijke", "many", "[1]")).toBeUndefined();
});
