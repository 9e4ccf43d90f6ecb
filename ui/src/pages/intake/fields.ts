import type { CallFailure, CheckView, Condition, SchemeYear } from "../../lib/contract.gen";
import { both } from "../../lib/say";
import { hasText, t } from "../../lib/text";

/** The conditions of a scheme year for which the applicant gives an own reason. */
export function judgedConditions(scheme: SchemeYear | undefined): Condition[] {
  return (scheme?.conditions ?? []).filter(({ on, test }) => on && test.by === "judged");
}

/** Whether the scheme year has such a condition, switched on. */
export function hasTest(scheme: SchemeYear | undefined, by: Condition["test"]["by"]): boolean {
  return (scheme?.conditions ?? []).some(({ on, test }) => on && test.by === by);
}

/** Names a field as it stands in the middle of a sentence: "aanvrager, handtekening". */
export function fieldName(path: string, scheme: SchemeYear | undefined): string {
  if (path.startsWith("reasons.")) {
    const condition = scheme?.conditions.find(({ id }) => id === path.slice("reasons.".length));
    return condition ? both(condition.name) : t("need-reason");
  }
  const id = `need-${path.replace(/\[\d+\]|\.\d+(?=\.|$)/, "").replaceAll(/[._]/g, "-")}`;
  return hasText(id) ? t(id) : path;
}

/** What is wrong with each field: by path, a sentence. */
export type FieldErrors = Record<string, string>;

/**
 * Gathers what stands at each field: what cannot be accepted, once a person has left the field; and after an attempt to
 * hand in also what is missing, and the field that the core named.
 */
export function fieldErrors(
  answer: CheckView | null,
  left: ReadonlySet<string>,
  tried: boolean,
  refused: { failure: CallFailure; sentence: string } | null,
): FieldErrors {
  const errors: FieldErrors = {};
  if (tried) for (const path of answer?.assessment.missing ?? []) errors[path] = t("intake-missing");
  for (const { field, why } of answer?.problems ?? []) {
    if (tried || left.has(field)) errors[field] = hasText(why) ? t(why) : why;
  }
  if (refused?.failure.field) errors[refused.failure.field] = refused.sentence;
  return errors;
}

/** Moves focus to the control of a field, found by the `data-field` around it. Says whether there was one. */
export function focusField(path: string, within: ParentNode = document): boolean {
  const frames = [...within.querySelectorAll<HTMLElement>("[data-field]")];
  const frame =
    frames.find(({ dataset }) => dataset.field === path) ??
    frames.find(
      ({ dataset }) => path.startsWith(`${dataset.field}.`) || path.startsWith(`${dataset.field}[`),
    );
  const control = frame?.querySelector<HTMLElement>("input, select, textarea, button");
  control?.focus();
  control?.scrollIntoView?.({ block: "center" });
  return Boolean(control);
}
