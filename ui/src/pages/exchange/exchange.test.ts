import { expect, test } from "vitest";
import { exchange, overspent, peers } from "../../../tests/door/exchange";
import { listed } from "../../lib/text";
import { firstFor, receivers, seatOf, wishOf } from "./saving";
import { drawn, given, missing, nothingFilled, room, settlementOf } from "./settling";
import { lately, size } from "./words";

test("a file is for everybody who can have one, or for those ticked", () => {
  expect(receivers(exchange).map(({ seat }) => seat)).toEqual(["b2", "c3"]);
  expect(wishOf({ whom: "everybody", seats: ["b2"], everything: true })).toEqual({
    for: [],
    everything: true,
  });
  expect(wishOf({ whom: "some", seats: ["b2"], everything: false })).toEqual({
    for: ["b2"],
    everything: false,
  });
  expect(wishOf({ whom: "some", seats: [], everything: false })).toBeNull();
});

test("who sent a file is found by name and laptop, and only when that is one seat that can have a file", () => {
  const joost = { from: "Joost Hendriks", laptop: "laptop zuid" };
  expect(seatOf(exchange, joost)).toBe("c3");
  const twice = { ...exchange, peers: [...peers, { ...peers[1], seat: "c4" } as (typeof peers)[number]] };
  expect(seatOf(twice, joost)).toBeUndefined();
  expect(seatOf(exchange, { from: "Pieter Smit", laptop: "oude laptop" })).toBeUndefined();
});

test("the room in a pot is what the other amounts leave, and never below nothing", () => {
  expect(room(overspent)).toBe("500.00");
  const pot = { ...overspent.pot, spent: "2100.00" } as NonNullable<typeof overspent.pot>;
  expect(room({ ...overspent, pot })).toBe("0.00");
  expect(room({ ...overspent, pot: null })).toBeNull();
});

test("claims that do not come to what is disputed are drawn as one amount", () => {
  expect(drawn(overspent)?.contested).toEqual(["500.00", "500.00"]);
  const pot = { ...overspent.pot, claimed: "700.00" } as NonNullable<typeof overspent.pot>;
  expect(drawn({ ...overspent, pot })?.contested).toEqual(["700.00"]);
  expect(drawn({ ...overspent, pot: null })).toBeNull();
});

test("nothing is sent along that the choice does not ask for", () => {
  const filled = {
    ...nothingFilled(),
    amounts: { decided: "1.00" },
    number: "B-12",
    on: "2026-05-12",
    rootKey: "ABC",
    reason: " zo past het ",
  };
  const [first] = overspent.choices;
  if (!first) throw new Error("no choice");
  expect(settlementOf(overspent, first, filled)).toEqual({
    key: overspent.key,
    choice: first.choice,
    amounts: {},
    number: "",
    on: null,
    root_key: "",
    reason: "zo past het",
  });
  const decision = settlementOf(overspent, { ...first, needs: "decision" }, filled);
  expect([decision.number, decision.on, decision.root_key]).toEqual(["B-12", "2026-05-12", ""]);
  expect(settlementOf(overspent, { ...first, needs: "root-key" }, filled).root_key).toBe("ABC");
});

test("an amount that was not filled in is missed, and nought is an amount", () => {
  const filled = { ...nothingFilled(), amounts: { decided: "0.00" }, reason: "x" };
  expect(missing("amounts", overspent.cases, filled)).toEqual({ announced: "disputes-page-amount-missing" });
  expect(given(overspent.cases, filled)).toBe("0.00");
  expect(Object.keys(missing("decision", [], nothingFilled()))).toEqual(["number", "on", "reason"]);
  expect(Object.keys(missing("root-key", [], nothingFilled()))).toEqual(["rootKey", "reason"]);
});

test("a size is said in the unit that reads best", () => {
  expect(size(11_744_051)).toBe("11,7\u00a0MB");
  expect(size(640_400)).toBe("640\u00a0kB");
  expect(size(12)).toBe("1\u00a0kB");
  expect(size(0)).toBe("0\u00a0kB");
});

test("things are written after each other as people do", () => {
  expect(listed(["6 aanvragen", "3 adviezen", "1 besluit"])).toBe("6 aanvragen, 3 adviezen en 1 besluit");
  expect(listed([])).toBe("");
});

test("today and yesterday have a word, other days have not", () => {
  expect(lately("2026-05-12", "2026-05-12")).toBe("vandaag");
  expect(lately("2026-05-11", "2026-05-12")).toBe("gisteren");
  expect(lately("2026-05-10", "2026-05-12")).toBeUndefined();
});

test("a file is at first for those who may read all of it, so that no name stays behind", () => {
  const peers = exchange.peers.filter(({ can_receive, here }) => can_receive && !here);
  const bounded = {
    ...exchange,
    peers: peers.map((peer, at) => ({ ...peer, kernen: at === 0 ? ["ingen"] : null })),
  };
  expect(firstFor(bounded)).toEqual({ whom: "some", seats: peers.slice(1).map(({ seat }) => seat) });
  const equal = { ...exchange, peers: peers.map((peer) => ({ ...peer, kernen: null })) };
  expect(firstFor(equal)).toEqual({ whom: "everybody", seats: [] });
  expect(firstFor(bounded, peers[0]?.seat)).toEqual({ whom: "some", seats: [peers[0]?.seat] });
});
