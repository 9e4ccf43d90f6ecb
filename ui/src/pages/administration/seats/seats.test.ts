import { expect, test } from "vitest";
import type { HeldPots, PersonRow, SeatRow } from "../../../lib/contract.gen";
import { givingBody, givingOf, mayHold, potsName, seatName, seatsOf } from "./seats";

const seat = (id: string, person: string, more: Partial<SeatRow> = {}): SeatRow => ({
  seat: id,
  person,
  name: person,
  laptop: `laptop ${id}`,
  tag: "A7",
  here: false,
  standing: "working",
  heard_at: null,
  holds: [],
  ...more,
});
const person = (id: string, role: PersonRow["roles"][number]["role"]): PersonRow => ({
  person: id,
  name: id,
  tag: "A7",
  roles: [{ role, kernen: [] }],
  here: true,
});
const pots = (more: Partial<HeldPots> = {}): HeldPots => ({
  scheme: "leefbaarheidsbudget",
  year: 2026,
  seat: "a",
  name: "Marijke",
  locked: null,
  takeover: false,
  ...more,
});

test("of a person's seats the one on this laptop comes first", () => {
  const all = [seat("a", "m"), seat("b", "j"), seat("c", "m", { here: true })];
  expect(seatsOf(all, "m").map((one) => one.seat)).toEqual(["c", "a"]);
  expect(seatName(seat("a", "m", { laptop: "" }))).toBe("m");
});

test("only a working seat of a budget officer can hold pots, and not the one that holds them", () => {
  const people = [person("m", "budget-officer"), person("j", "kernverbinder")];
  const all = [seat("a", "m"), seat("b", "m"), seat("c", "m", { standing: "barred" }), seat("d", "j")];
  expect(mayHold(all, people, "a").map((one) => one.seat)).toEqual(["b"]);
  expect(mayHold(all, people, null).map((one) => one.seat)).toEqual(["a", "b"]);
});

test("of all pots together the gravest way counts", () => {
  expect(givingOf([pots({ seat: null })])).toBe("first");
  expect(givingOf([pots({ seat: null }), pots()])).toBe("hand-over");
  expect(givingOf([pots(), pots({ takeover: true })])).toBe("take-over");
});

test("a takeover needs a reason, a hand-over does not, and neither goes to nobody", () => {
  expect(givingBody(pots(), "take-over", "b", " ")).toBeNull();
  expect(givingBody(pots(), "hand-over", "", "ziek")).toBeNull();
  expect(givingBody(pots(), "hand-over", "b", "")).toEqual({
    scheme: "leefbaarheidsbudget",
    year: 2026,
    seat: "b",
    reason: "",
  });
  expect(givingBody(null, "take-over", "b", " ziek ")).toEqual({
    scheme: null,
    year: null,
    seat: "b",
    reason: "ziek",
  });
});

test("pots have the name of their scheme and their year, and none for what stands once", () => {
  const names = [{ scheme: "leefbaarheidsbudget", name: { nl: "Leefbaarheidsbudget", en: "Liveability" } }];
  expect(potsName(pots(), names)).toBe("Leefbaarheidsbudget 2026");
  expect(potsName(pots({ scheme: "kernagenda", year: null }), names)).toBe("kernagenda");
});
