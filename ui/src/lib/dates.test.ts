import { expect, test } from "vitest";
import { readDay, showDay } from "./dates";

test.each([
  ["12-5-2026", "2026-05-12"],
  ["12/05/26", "2026-05-12"],
  ["12 mei", "2026-05-12"],
  ["12 mei 2025", "2025-05-12"],
  ["1 mrt.", "2026-03-01"],
  ["12-5", "2026-05-12"],
  ["2026-05-12", "2026-05-12"],
  ["29 februari 2024", "2024-02-29"],
])("%s is read as %s", (typed, value) => {
  expect(readDay(typed, 2026)).toEqual({ ok: true, value });
});

test.each(["31-2-2026", "29 februari 2026", "0-5-2026", "12-13-2026"])("%s does not exist", (typed) => {
  expect(readDay(typed, 2026)).toEqual({ ok: false, trouble: "date-does-not-exist" });
});

test.each(["", "morgen", "12 foo", "1234"])("%s is not understood", (typed) => {
  expect(readDay(typed, 2026)).toEqual({ ok: false, trouble: "date-not-understood" });
});

test("a day is written in full, with its week day where a term is counted", () => {
  expect(showDay("2026-11-21", "nl")).toBe("21 november 2026");
  expect(showDay("2026-05-29", "nl", "weekday")).toBe("vrijdag 29 mei 2026");
  expect(showDay("2026-05-29", "nl", "weekday-short")).toBe("vr 29 mei");
  expect(showDay("2026-05-29", "en", "full")).toBe("29 May 2026");
});
