import { expect, test } from "vitest";
import { granted } from "../../../../tests/door/grant";
import type { ApplicationView, GrantView } from "../../../lib/contract.gen";
import { begun, commandOf, fieldsOf, firstAct, formFor, gapsOf, otherForms, wordsOptional } from "./forms";

const picture = { track: [], words: {}, acts: [] } as unknown as ApplicationView;
const stands = new Map(granted(picture).map(({ case: stand, grant }) => [stand, grant as GrantView]));
const of = (stand: string) => stands.get(stand) as GrantView;

test("each stand opens on what it waits for, and the rest stands beside it", () => {
  expect(firstAct(of("due"))).toBe("approve-payment");
  expect(firstAct(of("settle"))).toBe("settle");
  expect(firstAct(of("recover"))).toBe("recover");
  expect(firstAct(of("closed"))).toBe(null);
  expect(otherForms(of("due"), "approve-payment")).toEqual(["account", "ask-view", "give-up"]);
});

test("a payment begins with all that can be paid today", () => {
  const typed = begun("approve-payment", of("due"), "2026-05-13", null);
  expect(commandOf("approve-payment", typed, of("due"), false)).toEqual({
    do: "approve-payment",
    amount: "720.00",
  });
});

test("settling begins at the receiver's own account, and asks a ground and a reason only where it is lower", () => {
  const typed = begun("settle", of("settle"), "2026-06-12", "M1");
  expect(typed.amount).toBe("640.00");
  expect(gapsOf("settle", typed, of("settle"), false)).toEqual(["ground", "words"]);
  const whole = { ...typed, amount: "900.00" };
  expect(fieldsOf("settle", whole, of("settle"))).not.toContain("ground");
  expect(wordsOptional("settle", whole, of("settle"))).toBe(true);
  expect(commandOf("settle", whole, of("settle"), false)).toMatchObject({ amount: "900.00", ground: null });
});

test("where the college judges its decision is asked, else a mandate", () => {
  const typed = { ...begun("change", of("settle"), "2026-06-12", null), ground: "not-done", words: "x" };
  expect(gapsOf("change", typed, of("settle"), true)).toEqual(["basis"]);
  expect(gapsOf("change", { ...typed, mandate: "M1" }, of("settle"), false)).toEqual([]);
});

test("a tick is not enough without the words where a report is asked", () => {
  const typed = { ...begun("account", of("due"), "2026-06-12", null), tookPlace: true, amount: "10.00" };
  expect(gapsOf("account", typed, of("due"), false)).toEqual(["words"]);
});

test("what Vandaag led here for opens its form, as far as it may be done", () => {
  expect(formFor(of("due"), "account")).toBe("account");
  expect(formFor(of("due"), "settle")).toBe(null);
  expect(formFor(of("due"), "rule")).toBe(null);
  expect(formFor(of("due"), "decide-objection")).toBe(null);
  expect(formFor(of("due"), undefined)).toBe(null);
});
