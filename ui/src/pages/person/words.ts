import type { PersonFile, PersonLine, PersonTold, PersonView, SchemeName } from "../../lib/contract.gen";
import { say } from "../../lib/say";
import { day, hasText, money, t } from "../../lib/text";
import { schemeName } from "../applications/words";
import { dayOf } from "../clock";

/** The id of what a field of an applicant is called. */
export const fieldId = (name: string) => `person-field-${name.replace("_", "-")}`;

/** What a line is about: a field of an applicant, or a word of an application. */
export function aboutOf(line: PersonLine): string {
  const field = fieldId(line.about);
  if (hasText(field)) return t(field);
  const word = `person-word-${line.about.split(":")[0]}`;
  return t(hasText(word) ? word : "person-word-other");
}

/** When something was told and by whom. */
export function toldBy(told: PersonTold): string {
  return t("person-told-by", { day: day(dayOf(told.at)), who: told.who || t("person-told-somebody") });
}

/** What a part is called. */
export function titleOf(file: PersonFile): string {
  return t(`person-${file.kind}`, { title: file.title });
}

/** What it is about: "Leefbaarheidsbudget, Ingen. Ingetrokken." */
export function subjectOf(file: PersonFile, names: readonly SchemeName[]): string {
  if (file.kind !== "case" || !file.scheme || !file.state) return "";
  const scheme = schemeName(names, file.scheme);
  return t("person-about", {
    // A coordinator serves the whole municipality.
    about: file.kern ? `${scheme}, ${file.kern}` : scheme,
    state: t(`state-${file.state}`),
  });
}

/** Until when it is kept and why, and what stands in the way of erasing it. */
export function keptOf(file: PersonFile): string[] {
  if (file.erased_on) return [t("person-erased", { day: day(file.erased_on) })];
  if (file.kind !== "case") return [t(`person-kept-${file.kind}`)];
  if (!file.kept) return [t("person-kept-open")];
  const kept = t("person-kept", {
    day: day(file.kept.until),
    class: t(`retention-class-${file.kept.class}`),
    source: t("person-kept-source"),
  });
  return file.hold ? [kept, t("person-hold", { hold: t(`retention-hold-${file.hold}`) })] : [kept];
}

/** The whole overview as a text that any program opens. */
export function asText(view: PersonView, names: readonly SchemeName[]): string {
  const lines = [
    t("page-person"),
    t(view.name ? "person-lead" : "person-lead-nameless", {
      municipality: view.municipality,
      name: view.name,
      day: day(view.today),
    }),
  ];
  for (const file of view.files) lines.push("", ...linesOf(file, names));
  lines.push(
    "",
    t("person-rights"),
    ...["purpose", "source", "who", "yours"].map((part) => t(`person-rights-${part}`)),
  );
  return `${lines.join("\r\n")}\r\n`;
}

function linesOf(file: PersonFile, names: readonly SchemeName[]): string[] {
  const lines = [titleOf(file), subjectOf(file, names)].filter(Boolean);
  for (const told of file.told) {
    lines.push(`${toldBy(told)}${told.occasion ? ` (${say(told.occasion)})` : ""}`);
    for (const line of told.lines) {
      const replaced = line.stands ? "" : ` [${t("person-replaced")}]`;
      lines.push(`  ${aboutOf(line)}: ${line.value.replaceAll("\n", "\r\n    ")}${replaced}`);
    }
  }
  if (file.papers.length > 0)
    lines.push(`${t("person-papers")}: ${file.papers.map(({ name }) => name).join(", ")}`);
  const paid = file.paid.map(({ amount, on }) =>
    t("person-paid-line", { amount: money(amount), day: day(on) }),
  );
  if (paid.length > 0) lines.push(`${t("person-paid")}: ${paid.join(", ")}`);
  if (file.elsewhere > 0) lines.push(t("person-elsewhere", { count: file.elsewhere }));
  return [...lines, ...keptOf(file)];
}

/** A name for the file: what, and the day. */
export function fileName(view: PersonView): string {
  return t("person-file-name", { day: view.today });
}
