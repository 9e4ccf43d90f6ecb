import { expect, it } from "vitest";
import type { Act, ActView } from "../../lib/contract.gen";
import { firstMode, lockedActs, otherActs } from "./acts";

const free = (act: Act): ActView => ({ act, locked: null });
const locked = (act: Act, id = "refusal-needs-role"): ActView => ({ act, locked: { id } });
const decisions: Act[] = ["award", "reject", "not-take"];

it("brings an officer to the decision, also when it is locked for this officer", () => {
  expect(firstMode({ state: "advised", acts: [free("award"), free("reject"), free("not-take")] })).toBe(
    "decide",
  );
  const same = decisions.map((act) => locked(act, "refusal-same-person"));
  expect(firstMode({ state: "advised", acts: [...same, free("advise")] })).toBe("decide");
});

it("brings a kernverbinder to the advice, and never to a decision that is not theirs", () => {
  const acts = [...decisions.map((act) => locked(act)), free("advise"), free("withdraw")];
  expect(firstMode({ state: "submitted", acts })).toBe("advise");
  expect(firstMode({ state: "advised", acts })).toBeNull();
  expect(otherActs(acts, "advise")).toEqual(["withdraw"]);
});

it("brings to sending once it is decided", () => {
  expect(firstMode({ state: "awarded", acts: [free("announce"), locked("award", "refusal-not-now")] })).toBe(
    "announce",
  );
});

it("has nothing to do when all is done", () => {
  expect(
    firstMode({ state: "announced", acts: decisions.map((act) => locked(act, "refusal-not-now")) }),
  ).toBeNull();
});

it("says each lock once: those of the decision stand at the choices", () => {
  const acts = [
    ...decisions.map((act) => locked(act)),
    locked("announce", "refusal-not-now"),
    locked("submit"),
  ];
  expect(lockedActs({ acts, state: "advised" }, "decide").map(({ act }) => act)).toEqual([
    "not-take",
    "announce",
  ]);
  expect(lockedActs({ acts, state: "asked-to-complete" }, "decide").map(({ act }) => act)).toEqual([
    "announce",
  ]);
});
