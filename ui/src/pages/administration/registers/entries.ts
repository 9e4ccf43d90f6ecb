import type { Applicant, Entry, EntryRow, Register } from "../../../lib/contract.gen";
import { day, t } from "../../../lib/text";
import { emptyForm } from "../../intake/form";

/** An entry to begin with. */
export function emptyEntry(register: Register): Entry {
  return { register, id: "", name: "", kernen: [], from: null, until: null };
}

/** Who to ask for, with empty fields where nothing is known. */
export function detailsOf(row: EntryRow | null): Applicant {
  return { ...emptyForm().applicant, kind: null, ...row?.details };
}

/** Whether anything of it is filled in. */
export const isTold = (details: Applicant): boolean => Object.values(details).some(Boolean);

/** "vanaf 2 december 2021", "1 januari 2020 tot en met 31 december 2025". */
export function spanOf({ from, until }: Entry): string {
  if (from && until) return t("registers-since-to", { from: day(from), until: day(until) });
  if (from) return t("registers-since", { from: day(from) });
  return until ? t("registers-to", { until: day(until) }) : t("registers-no-day");
}
