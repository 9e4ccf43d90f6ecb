import { expect, test } from "vitest";
import { contributions } from "../../../tests/door/holders";
import { beginsTicked, openVerdicts, parted, standOf } from "./rows";

const row = (holder: string) => {
  const found = contributions.rows.find((one) => one.holder === holder);
  if (!found) throw new Error(holder);
  return found;
};

test("a contribution passes, fails or waits for a person to judge", () => {
  expect(standOf(row("dorpsbelang-maurik"))).toBe("passes");
  expect(standOf(row("bv-buren"))).toBe("fails");
  expect(standOf(row("coordinator"))).toBe("judges");
  expect(openVerdicts(row("bv-buren")).map(({ condition }) => condition)).toEqual(["convenant"]);
});

test("what passes is ticked to begin with, and what fails or may not is not", () => {
  expect(beginsTicked(row("dorpsbelang-maurik"))).toBe(true);
  expect(beginsTicked(row("bv-buren"))).toBe(false);
  expect(beginsTicked({ ...row("dorpsbelang-maurik"), proposing: { id: "refusal-same-person" } })).toBe(
    false,
  );
});

test("each contribution stands where it is", () => {
  const { propose, decide, decided } = parted(contributions.rows);
  expect(propose.map(({ holder }) => holder)).toEqual(["dorpsbelang-maurik", "bv-buren"]);
  expect(decide.map(({ holder }) => holder)).toEqual(["coordinator"]);
  expect(decided.map(({ holder }) => holder)).toEqual(["beusichem-leeft"]);
});
