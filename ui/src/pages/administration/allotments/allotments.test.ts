import { expect, test } from "vitest";
import type { PotState } from "../../../lib/contract.gen";
import { heldIn, leftIn } from "../../pots";
import { mayHave } from "./allotments";

function pot(kern: string | null): PotState {
  return {
    pot: {
      scheme: "leefbaarheidsbudget",
      holder: kern === null ? { is: "municipality" } : { is: "kern", id: kern },
      year: 2026,
    },
    ceiling: "2000.00",
    published: false,
    committed: "600.00",
    reserved: "150.00",
    allotted: "500.00",
    pending: "0.00",
    pending_count: 0,
  };
}

const all = [pot("ingen"), pot("maurik"), pot(null)];

test("a seat can be given a part of the pots of its own kernen, and of those of no kern", () => {
  const seat = { seat: "a", name: "Joost", laptop: "", kernen: ["ingen"] };
  expect(mayHave(all, seat)).toEqual([all[0], all[2]]);
  expect(mayHave(all, { ...seat, kernen: [] })).toEqual(all);
  expect(mayHave(all, undefined)).toEqual([]);
});

test("what seats have to grant on the spot is off what is left of the pot", () => {
  const one = pot("ingen");
  expect(heldIn(one)).toBe("650.00");
  expect(leftIn(one)).toBe("750.00");
  expect(leftIn({ ...one, ceiling: null })).toBeNull();
});
