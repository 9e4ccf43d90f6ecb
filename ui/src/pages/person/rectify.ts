import type { PersonFile } from "../../lib/contract.gen";

/** The fields that can be mended, in the order of the form. */
export const FIELDS = [
  "name",
  "organisation",
  "street",
  "postcode",
  "place",
  "phone",
  "email",
  "iban",
  "iban_holder",
] as const;

export type Fields = Record<(typeof FIELDS)[number], string>;

/** What stands in the newest of these applications. */
export function startOf(files: readonly PersonFile[]): Fields {
  const who = files.find((file) => file.kind === "case" && file.who && !file.erased_on)?.who;
  return Object.fromEntries(FIELDS.map((name) => [name, who?.[name] ?? ""])) as Fields;
}

/** Only what was typed otherwise: what differs between applications stays as it is. */
export function changesOf(before: Fields, typed: Fields): Record<string, string> {
  const other = FIELDS.filter((name) => typed[name].trim() !== before[name].trim());
  return Object.fromEntries(other.map((name) => [name, typed[name].trim()]));
}
