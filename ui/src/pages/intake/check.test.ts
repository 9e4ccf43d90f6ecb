import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Application, CheckView } from "../../lib/contract.gen";
import { Weighing } from "./check.svelte";
import { emptyForm, toApplication } from "./form";

const typed = (asked: string): Application => toApplication({ ...emptyForm(), asked });
const answer = (most: string) => ({ assessment: { most } }) as unknown as CheckView;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("drops an older answer that comes late", async () => {
  const ends: Record<string, (view: CheckView) => void> = {};
  const weighing = new Weighing(({ ask }) => new Promise((done) => (ends[ask.asked ?? ""] = done)));
  weighing.changed(typed("100.00"));
  await vi.advanceTimersByTimeAsync(100);
  weighing.changed(typed("200.00"));
  await vi.advanceTimersByTimeAsync(100);
  ends["200.00"]?.(answer("2"));
  await vi.advanceTimersByTimeAsync(0);
  ends["100.00"]?.(answer("1"));
  await vi.advanceTimersByTimeAsync(0);
  expect(weighing.answer?.assessment.most).toBe("2");
});

it("asks once for a burst of keys", async () => {
  const ask = vi.fn(async () => answer("1"));
  const weighing = new Weighing(ask);
  weighing.changed(typed("1.00"));
  await vi.advanceTimersByTimeAsync(0);
  for (const asked of ["2.00", "3.00", "4.00"]) weighing.changed(typed(asked));
  await vi.advanceTimersByTimeAsync(200);
  expect(ask).toHaveBeenCalledTimes(2);
});
