import { expect, it } from "vitest";
import type { Act, ActView } from "../../lib/contract.gen";
import { firstMode, lockedActs, otherActs, proposes } from "./acts";
import { proposeWhy } from "./propose";

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

it("proposes where another seat holds the pot, and where nobody does", () => {
  const elsewhere = { name: "Pieter", laptop: "zuid", here: false };
  const held = [locked("award", "refusal-pot-held-elsewhere"), free("propose")];
  expect(proposes({ acts: held, holder: elsewhere })).toBe(true);
  expect(proposes({ acts: [locked("award"), free("propose")], holder: null })).toBe(true);
  expect(proposes({ acts: [free("award"), locked("propose")], holder: { ...elsewhere, here: true } })).toBe(
    false,
  );
});

it("says why it is only a proposal: who holds the pot, that nobody does, or that this seat catches up", () => {
  const holder = { name: "Pieter", laptop: "zuid", here: false };
  expect(proposeWhy({ holder })).toContain("Pieter (zuid) houdt deze pot");
  expect(proposeWhy({ holder: { ...holder, laptop: "" } })).toContain("Pieter houdt deze pot");
  expect(proposeWhy({ holder: { ...holder, here: true } })).toContain("loopt nog achter");
  expect(proposeWhy({ holder: null })).toContain("Niemand houdt deze pot");
});

it("gives the reason why a proposal cannot be made at the choice, and settling has its own place", () => {
  const acts = [
    locked("award", "refusal-same-person"),
    locked("propose", "refusal-same-person"),
    locked("settle-decision", "refusal-nothing-to-settle"),
    locked("settle-field", "refusal-not-now"),
  ];
  expect(proposes({ acts, holder: { name: "Pieter", laptop: "zuid", here: false } })).toBe(true);
  expect(lockedActs({ acts, state: "advised" }, "decide")).toEqual([]);
  expect(lockedActs({ acts, state: "advised" }, null).map(({ act }) => act)).toEqual(["award"]);
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
