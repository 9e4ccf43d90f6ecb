import type {
  AfterAward,
  AwardForm,
  Condition,
  Leftover,
  SchemeYear,
  Shown,
  Source,
} from "../../../lib/contract.gen";
import { both } from "../../../lib/say";
import { day, money, t } from "../../../lib/text";

/** When the money of an award goes out. */
export type WhenDue = "at-once" | "in-parts" | "afterwards";

/** When the money goes out, by what the scheme year says. */
export function whenOf({ advance, later }: Pick<AfterAward, "advance" | "later">): WhenDue {
  if (later?.length) return "in-parts";
  if (advance === 0) return "afterwards";
  return advance === 100 ? "at-once" : "in-parts";
}

/** The same rule with the money going out at another moment; parts are left for a person to fill in. */
export function paidAt(after: AfterAward, when: WhenDue): AfterAward {
  const { later: _, ...rest } = after;
  if (when === "in-parts") return { ...after, advance: whenOf(after) === when ? after.advance : Number.NaN };
  return { ...rest, advance: when === "at-once" ? 100 : 0 };
}

export const noSource = (): Source => ({ kind: "decision", place: { nl: "", en: "" } });

/** What a rule about the time after an award begins with: all at once, nothing shown. */
export const noRule = (): AfterAward => ({ advance: 100, shown: [], source: noSource() });

/** What is left of the money of a year, as the choice of a list; "" where nothing was agreed. */
export type Left = Leftover["what"] | "";

/** The rule for a choice; the day is kept when there was one. */
export function leftoverOf(left: Exclude<Left, "">, before: Leftover | undefined): Leftover {
  if (left !== "redistributed") return { what: left };
  return { what: left, from: before?.what === left ? before.from : "" };
}

/** The condition in use by which the receiver pays first, where there is one. */
export function paysFirst({ after_award, conditions }: SchemeYear): Condition | undefined {
  return conditions.find(({ id, on }) => on && id === after_award?.claimed_by);
}

const within = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

/** What cannot be sent to be judged: no number, no day or no source, as the id of a sentence by field. */
export function ruleTroubles(before: SchemeYear, after: SchemeYear): Record<string, string> {
  const troubles: Record<string, string> = {};
  const need = (field: string, there: boolean, why: string) => {
    if (!there) troubles[field] = why;
  };
  const same = (name: "after_award" | "unspent" | "distribution") =>
    JSON.stringify(before[name]) === JSON.stringify(after[name]);
  if (after.after_award && !same("after_award")) {
    const { advance, later, shown, pay_weeks, source } = after.after_award;
    need("after_award.advance", within(advance, 0, 100), "why-percent");
    later?.forEach(({ percent, weeks }, line) => {
      need(`after_award.later.${line}.percent`, within(percent, 1, 100), "why-percent");
      need(`after_award.later.${line}.weeks`, within(weeks, 1, 104), "why-weeks");
    });
    shown.forEach(({ up_to, weeks }, line) => {
      need(`after_award.shown.${line}.up_to`, up_to !== "", "schemes-number-missing");
      need(`after_award.shown.${line}.weeks`, within(weeks, 1, 104), "why-weeks");
    });
    need("after_award.pay_weeks", pay_weeks === undefined || within(pay_weeks, 1, 104), "why-weeks");
    need("after_award.source", source.place.nl.trim() !== "", "why-no-source");
  }
  if (after.unspent && !same("unspent")) {
    const { rule, source } = after.unspent;
    need("unspent.from", rule.what !== "redistributed" || rule.from !== "", "schemes-day-missing");
    need("unspent.source", source.place.nl.trim() !== "", "why-no-source");
  }
  if (!same("distribution")) {
    need("distribution_source", Boolean(after.distribution_source?.place.nl.trim()), "why-no-source");
  }
  return troubles;
}

function paidWords(document: SchemeYear): string {
  const after = document.after_award;
  const first = paysFirst(document);
  if (first) return t("schemes-when-claimed", { condition: both(first.name) });
  if (!after) return t("schemes-paid-at-once");
  const when = whenOf(after);
  if (when !== "in-parts") return t(`schemes-paid-${when}`);
  const parts = after.later?.map(({ percent, weeks }) => t("schemes-when-part", { percent, weeks })) ?? [];
  const now = after.advance > 0 ? [t("schemes-when-first", { percent: after.advance })] : [];
  const all = after.advance + (after.later ?? []).reduce((sum, { percent }) => sum + percent, 0);
  const rest = all < 100 ? [t("schemes-when-rest")] : [];
  return [...now, ...parts, ...rest].join("\n");
}

function shownWords(shown: readonly Shown[]): string {
  if (shown.length === 0) return t("schemes-shown-nothing");
  const words = shown.map(({ up_to, proof, weeks }) =>
    up_to === null
      ? t("schemes-shown-any", { proof: t(`schemes-proof-${proof}`), weeks })
      : t("schemes-shown-up-to", { amount: money(up_to), proof: t(`schemes-proof-${proof}`), weeks }),
  );
  return words.join("\n");
}

/** What becomes of what is left, in words. */
export function leftWords(rule: Leftover | undefined): string {
  if (!rule) return t("schemes-left-unset");
  return rule.what === "redistributed"
    ? t("schemes-left-redistributed-from", { day: day(rule.from) })
    : t(`schemes-left-${rule.what}`);
}

export const formWords = (form: AwardForm | undefined): string =>
  form ? t(`form-${form}`) : t("schemes-form-open");

/** What follows an award, to read. */
export function afterFacts(document: SchemeYear): { name: string; fact: string }[] {
  const after = document.after_award;
  return [
    { name: t("schemes-paid"), fact: paidWords(document) },
    {
      name: t("schemes-pay"),
      fact: after?.pay_weeks ? t("schemes-pay-own", { weeks: after.pay_weeks }) : t("schemes-pay-law"),
    },
    { name: t("schemes-proof"), fact: shownWords(after?.shown ?? []) },
    { name: t("schemes-decision-form"), fact: formWords(after?.form) },
  ];
}
