import { expect, test } from "vitest";
import type { ObjectionView, RemediesView } from "../../../lib/contract.gen";
import { begun, commandOf, fieldsOf, formsOf, gapsOf } from "./forms";

const against = (is: "decision") => ({ against: { is } as const, title: { id: "against-undone" } });
const view = {
  objections: [],
  notices: [],
  against: [against("decision")],
  acts: [],
  doings: [],
  decider: "mandated",
} as RemediesView;
const objection = (timing: ObjectionView["timing"]) => ({ objection: "a1", timing }) as ObjectionView;

test("an excuse is asked only for an objection that came late", () => {
  expect(fieldsOf("decide", { objection: objection("late") }, view)).toContain("excused");
  expect(fieldsOf("decide", { objection: objection("in-time") }, view)).not.toContain("excused");
});

test("against what is asked only where there is a choice", () => {
  expect(fieldsOf("note-objection", {}, view)).not.toContain("against");
  const two = { ...view, against: [against("decision"), against("decision")] };
  expect(fieldsOf("note-objection", {}, two)).toContain("against");
});

test("a form says what is missing, and the grounds of an objection may stay empty", () => {
  const typed = begun("note-objection", {}, "2026-05-20", null);
  const fields = fieldsOf("note-objection", {}, view);
  expect(gapsOf("note-objection", typed, fields, false)).toEqual(["who"]);
  const whole = { ...typed, who: "Gerda" };
  expect(gapsOf("note-objection", whole, fields, false)).toEqual([]);
  expect(commandOf("note-objection", whole, {}, view, false)).toEqual({
    do: "note-objection",
    against: { is: "decision" },
    objector: "applicant",
    received_on: "2026-05-20",
    who: "Gerda",
    grounds: "",
  });
});

test("a decision of the college names its number and day instead of a mandate", () => {
  const subject = { objection: objection("in-time") };
  const typed = {
    ...begun("decide", subject, "2026-06-01", "M 12"),
    ruled: "founded" as const,
    words: "Ja.",
  };
  const fields = fieldsOf("decide", subject, view);
  expect(gapsOf("decide", typed, fields, false)).toEqual([]);
  expect(gapsOf("decide", typed, fields, true)).toEqual(["basis"]);
});

test("only what may be done now has a form, and choosing has none", () => {
  const locked = { id: "refusal-contested" };
  const acts = [
    { act: "decide" as const, locked },
    { act: "withdraw" as const, locked: null },
    { act: "settle-clash" as const, locked: null },
  ];
  expect(formsOf(acts)).toEqual(["withdraw"]);
});
