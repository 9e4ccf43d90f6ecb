import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { CallFailure, CheckView } from "../../lib/contract.gen";
import { emptyForm, toApplication } from "./form";
import { HandingIn } from "./handing-in.svelte";

const typed = toApplication(emptyForm());
const refusal = { kind: "refusal", text: { id: "need-reason", args: {} }, field: "ask.asked" };

function form(missing: string[], never: string[] = []) {
  const answer = { assessment: { missing }, problems: [{ field: "ask.from", why: "intake-missing" }] };
  return new HandingIn({ check: async () => answer as unknown as CheckView, never });
}

/** A field as it stands on the page, with the focus going away from it. */
function leave(handing: HandingIn, name: string) {
  document.body.innerHTML = `<div data-field="${name}"><input /></div>`;
  const input = document.querySelector("input") as HTMLInputElement;
  input.addEventListener("focusout", handing.onfocusout);
  input.dispatchEvent(new FocusEvent("focusout"));
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

async function weighed(handing: HandingIn) {
  handing.changed(typed);
  await vi.advanceTimersByTimeAsync(100);
}

it("says what is wrong with a field once a person has left it", async () => {
  const handing = form([]);
  await weighed(handing);
  expect(handing.errors).toEqual({});
  leave(handing, "ask.from");
  expect(handing.isLeft("ask.from")).toBe(true);
  expect(Object.keys(handing.errors)).toEqual(["ask.from"]);
});

it("brings one to what is missing instead of handing in", async () => {
  const handing = form(["applicant.name"]);
  await weighed(handing);
  document.body.innerHTML = '<div data-field="applicant.name"><input /></div>';
  const act = vi.fn(async () => {});
  await handing.press(act);
  expect(act).not.toHaveBeenCalled();
  expect(document.activeElement?.tagName).toBe("INPUT");
  expect(Object.keys(handing.errors)).toContain("applicant.name");
});

it("does not ask for what is never asked here", async () => {
  const handing = form(["received_reason"], ["received_reason"]);
  await weighed(handing);
  expect(handing.missing).toEqual([]);
});

it("keeps a refusal at its field until something is typed", async () => {
  const handing = form([]);
  await weighed(handing);
  await handing.press(async () => {
    throw refusal as unknown as CallFailure;
  });
  expect(handing.broken).not.toBe("");
  expect(handing.errors["ask.asked"]).toBe(handing.broken);
  await weighed(handing);
  expect([handing.broken, handing.errors["ask.asked"]]).toEqual(["", undefined]);
});
