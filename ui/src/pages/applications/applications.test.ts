import { expect, test, vi } from "vitest";
import { listed } from "../../../tests/door/applications";
import type { ListRow } from "../../lib/contract.gen";
import { asked, asParams, isNarrow, plain, toggled } from "./filters";
import { Rows, STRETCH } from "./rows.svelte";
import { applicantOf, asCsv, deadlineOf, ideaOf, standOf } from "./words";

const settle = () => new Promise((done) => setTimeout(done, 80));

test("filters come back from the place as they were left", () => {
  const filters = { ...plain(2026, "ingen"), words: "baan", within_days: 7 };
  expect(asked(asParams(filters), 2025)).toEqual(filters);
});

test("a pot asks for what it bears, in any year", () => {
  const pot = { scheme: "kernagenda", holder: { is: "kern", id: "ingen" }, year: null };
  expect(asked({ pots: JSON.stringify([pot]), step: "paid" }, 2026)).toMatchObject({
    pots: [pot],
    step: "paid",
    year: null,
    kernen: [],
  });
  expect(asked({}, 2026)).toBeUndefined();
});

test("a value goes into a set and out of it", () => {
  expect(toggled(["a"], "b")).toEqual(["a", "b"]);
  expect(toggled(["a", "b"], "a")).toEqual(["b"]);
});

test("only what narrows the list counts as a filter", () => {
  expect(isNarrow({ ...plain(2026), year: null })).toBe(false);
  expect(isNarrow({ ...plain(2026), year: null, words: " x" })).toBe(true);
});

test("rows are fetched in stretches as they come into view, each once", async () => {
  const ask = vi.fn(async (filters, offset: number, limit: number) =>
    listed(100_000)({ ...filters, offset, limit }),
  );
  const rows = new Rows(ask);
  await rows.look({ ...plain(2026), year: null });
  expect(rows.head?.total).toBe(100_000);
  expect(rows.at(0)?.number).toBe("26-A7-0152-K");
  expect(rows.at(STRETCH)).toBeUndefined();
  rows.want(20_010, 20_050);
  rows.want(50_090, 50_110);
  await settle();
  expect(rows.at(50_090)?.number).toBe("26-A7-50242-K");
  expect(rows.at(50_110)).toBeDefined();
  expect(rows.at(20_010), "who scrolls past asks for nothing").toBeUndefined();
  rows.want(50_090, 50_110);
  await settle();
  expect(ask.mock.calls.map(([, offset]) => offset)).toEqual([0, 50_000, 50_100]);
});

test("a late answer to older filters is dropped", async () => {
  let release = () => {};
  const slow = new Promise<void>((done) => (release = done));
  const ask = vi.fn(async (filters, offset: number, limit: number) => {
    if (filters.words === "kerst") await slow;
    return listed(200)({ ...filters, offset, limit });
  });
  const rows = new Rows(ask);
  const first = rows.look({ ...plain(2026), year: null, words: "kerst" });
  await rows.look({ ...plain(2026), year: null, words: "buurttuin" });
  release();
  await first;
  expect(rows.at(0)?.idea).toBe("Buurttuin De Mars");
});

const row = (more: Partial<ListRow>): ListRow => ({
  case: "1",
  number: "26-A7-0042-K",
  idea: "Baan",
  applicant: "W. van Zetten",
  kern: "Ingen",
  scheme: "leefbaarheidsbudget",
  year: 2026,
  asked: "850.00",
  awarded: null,
  state: "submitted",
  outcome: null,
  decide_by: "2026-05-29",
  days_left: 23,
  still: false,
  contested: false,
  departures: 0,
  alone: false,
  erased_on: null,
  ...more,
});

test("a deadline presses from three days on", () => {
  expect(deadlineOf(row({ days_left: 4 }))).toEqual({ words: "nog 4 dagen", tone: "quiet" });
  expect(deadlineOf(row({ days_left: 3 }))).toEqual({ words: "nog 3 dagen", tone: "warn" });
  expect(deadlineOf(row({ days_left: -1 }))).toEqual({ words: "1 dag te laat", tone: "no" });
  expect(deadlineOf(row({ still: true, days_left: -1 }))?.tone).toBe("still");
  expect(deadlineOf(row({ decide_by: null, days_left: null }))).toBeUndefined();
});

test("a case in a dispute stands as contested, whatever was decided", () => {
  expect(standOf(row({ state: "announced", outcome: "awarded" }))).toBe("awarded");
  expect(standOf(row({ state: "announced", outcome: "awarded", contested: true }))).toBe("contested");
});

test("an open objection or notice of default stands in the place of the deadline, and one can ask for them in every year", () => {
  const decided = { decide_by: null, days_left: null };
  expect(deadlineOf(row({ ...decided, remedy: "objection" }))).toEqual({
    words: "bezwaar",
    tone: "objection",
  });
  expect(deadlineOf(row({ days_left: -4, remedy: "both" }))).toEqual({ words: "in gebreke", tone: "no" });
  expect(asked({ remedied: "yes" }, 2026)).toEqual({ ...plain(2026), year: null, remedied: true });
  expect(isNarrow({ ...plain(2026), year: null, remedied: true })).toBe(true);
});

test("what was erased says so in the place of its words and of a name, also in a list for a spreadsheet", () => {
  const erased = row({ idea: "", applicant: "", erased_on: "2033-04-05" });
  expect(ideaOf(erased)).toBe("[gewist op 5 april 2033]");
  expect(applicantOf(erased)).toBe("[gewist op 5 april 2033]");
  expect(applicantOf(row({ applicant: "" })), "withheld is another thing").toBe("");
  expect(asCsv([erased], []).match(/gewist op 5 april 2033/g)).toHaveLength(2);
});

test("a list for a spreadsheet shields what would be carried out, and quotes what would break a line", () => {
  const csv = asCsv([row({ idea: '=HYPERLINK("x")', applicant: 'Jan "de" ; Boer' })], []);
  expect(csv).toContain('"\'=HYPERLINK(""x"")"');
  expect(csv).toContain('"Jan ""de"" ; Boer"');
  expect(csv).toContain('"850,00"');
  expect(csv.trimEnd().split("\r\n")).toHaveLength(2);
});
