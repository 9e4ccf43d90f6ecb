import type { ListRow, MoneyStep, PotId, SchemeName, State } from "../../lib/contract.gen";
import { desk } from "../../lib/desk.svelte";
import { both } from "../../lib/say";
import { day, t } from "../../lib/text";

/** Where a case stands as the list says it: an announced one by what was decided, and one in a dispute as contested. */
export function standOf(row: ListRow): State | "contested" {
  if (row.contested) return "contested";
  // Nobody advises on a claim or a yearly contribution: what came in waits for its decision.
  if (row.unadvised && (row.state === "submitted" || row.state === "completed")) return "advised";
  return row.state === "announced" ? (row.outcome ?? row.state) : row.state;
}

/** How an application is called: its idea, or that it was erased. */
export function calledOf(row: ListRow): string {
  return row.erased_on ? t("erased-on", { day: day(row.erased_on) }) : row.idea;
}

/** Who applied, or that it was erased; empty where the name is not here. */
export function applicantOf(row: ListRow): string {
  return row.erased_on && !row.applicant ? t("erased-on", { day: day(row.erased_on) }) : row.applicant;
}

/** What the money of an award waits for, when it waits for somebody; null without an award, or when all is done. */
export function moneyWaits({
  contested,
  money,
}: ListRow): Exclude<ListRow["money"], "closed" | undefined> | null {
  return contested || !money || money === "closed" ? null : money;
}

/** The idea, with what must not be overlooked: departed from a condition, awarded by one person. */
export function ideaOf(row: ListRow): string {
  const marks = [
    row.departures > 0 ? t("applications-mark-departed") : "",
    row.alone ? t("applications-mark-alone") : "",
  ].filter(Boolean);
  const idea = calledOf(row);
  return marks.length > 0 ? `${idea} (${marks.join(", ")})` : idea;
}

/** The name of a scheme. */
export function schemeName(names: readonly SchemeName[], scheme: string): string {
  const found = names.find((one) => one.scheme === scheme);
  return found ? both(found.name) : scheme;
}

/** The name of a kern. */
export function kernName(id: string): string {
  return desk.view?.kernen.find((kern) => kern.id === id)?.name ?? id;
}

/** A pot as a person calls it: "Leefbaarheidsbudget, Ingen 2026". */
export function potName(names: readonly SchemeName[], pot: PotId): string {
  const holder = pot.holder.is === "kern" ? kernName(pot.holder.id) : "id" in pot.holder ? pot.holder.id : "";
  return [schemeName(names, pot.scheme), [holder, pot.year ?? ""].filter(Boolean).join(" ")]
    .filter(Boolean)
    .join(", ");
}

/** The head of the column with the money that was awarded, or of what stands at one step of it. */
export function moneyHead(step: MoneyStep | null): string {
  if (step === null) return t("applications-column-awarded");
  const word = t(`step-${step}`);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What a cell says about time: words, and how pressing they are. */
export interface Pressing {
  words: string;
  tone: "quiet" | "warn" | "no" | "still" | "objection";
}

/**
 * How long there still is to decide, in a cell; in its place that a notice of default or an objection is open: that presses
 * more, or is what is left to decide. Undefined once nothing is.
 */
export function deadlineOf(row: ListRow): Pressing | undefined {
  if (row.remedy) {
    const tone = row.remedy === "objection" ? "objection" : "no";
    return { words: t(`applications-mark-remedy-${row.remedy}`), tone };
  }
  if (row.decide_by === null && row.days_left === null && !row.still) return undefined;
  if (row.still) return { words: t("applications-still"), tone: "still" };
  const days = row.days_left ?? 0;
  if (days < 0) return { words: t("applications-late", { days: -days }), tone: "no" };
  return { words: t("applications-days", { days }), tone: days <= 3 ? "warn" : "quiet" };
}

/** The list as a file that a spreadsheet opens: a line per row, semicolons, amounts with a comma. */
export function asCsv(rows: readonly ListRow[], names: readonly SchemeName[]): string {
  const head = [
    "number",
    "idea",
    "applicant",
    "kern",
    "scheme",
    "year",
    "asked",
    "awarded",
    "state",
    "decide-by",
  ];
  const lines = rows.map((row) => [
    row.number,
    calledOf(row),
    applicantOf(row),
    row.kern,
    schemeName(names, row.scheme),
    String(row.year),
    row.asked.replace(".", ","),
    row.awarded?.replace(".", ",") ?? "",
    t(`state-${standOf(row)}`),
    row.decide_by ?? "",
  ]);
  return `\uFEFF${[head.map((name) => t(`applications-column-${name}`)), ...lines]
    .map((cells) => cells.map(csvCell).join(";"))
    .join("\r\n")}\r\n`;
}

/** Words that begin like a formula are shielded: a spreadsheet would carry them out. */
function csvCell(text: string): string {
  const shielded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${shielded.replaceAll('"', '""')}"`;
}
