import type {
  Against,
  DefaultException,
  NoticeView,
  ObjectionOutcome,
  ObjectionView,
  RemediesView,
  RemedyAct,
  RemedyActView,
  RemedyCommand,
} from "../../../lib/contract.gen";

/** The acts that have a form in the panel; undoing and choosing have a place of their own. */
export type FormAct = Exclude<RemedyAct, "undo" | "settle-clash">;

/** What can be typed. A form shows the fields that its act needs. */
export interface Typed {
  against: string;
  objector: "applicant" | "other";
  who: string;
  on: string;
  words: string;
  ruled: "" | ObjectionOutcome;
  excused: boolean;
  exception: "" | DefaultException;
  amount: string;
  reference: string;
  mandate: string;
  collegeNumber: string;
  collegeOn: string;
}

export type RemedyField =
  | "against"
  | "objector"
  | "who"
  | "on"
  | "words"
  | "ruled"
  | "excused"
  | "exception"
  | "amount"
  | "reference"
  | "basis";

const FIELDS: Record<FormAct, readonly RemedyField[]> = {
  "note-objection": ["against", "objector", "who", "on", "words"],
  "ask-repair": ["on", "words"],
  "note-repaired": ["on"],
  extend: ["words"],
  agree: ["on", "words"],
  decide: ["ruled", "excused", "basis", "words"],
  send: ["on"],
  withdraw: ["on", "words"],
  "note-default": ["who", "on"],
  except: ["exception", "words"],
  "pay-penalty": ["amount", "on", "reference"],
};
const OPTIONAL: Partial<Record<FormAct, readonly RemedyField[]>> = {
  "note-objection": ["words"],
  withdraw: ["words"],
  "pay-penalty": ["reference"],
};

/** What a form is about: the objection, the notice, or the case itself. */
export interface Subject {
  objection?: ObjectionView | undefined;
  notice?: NoticeView | undefined;
}

/** The fields of a form. An excuse is asked for only where it was late; against what, only where there is a choice. */
export function fieldsOf(act: FormAct, { objection }: Subject, view: RemediesView): RemedyField[] {
  return FIELDS[act].filter((field) => {
    if (field === "excused") return objection?.timing === "late";
    if (field === "against") return view.against.length > 1;
    return true;
  });
}

export const isOptional = (act: FormAct, field: RemedyField) => OPTIONAL[act]?.includes(field) ?? false;

/** A form as it opens: today where something happened, nothing where a day has to be chosen. */
export function begun(act: FormAct, { notice }: Subject, today: string, mandate: string | null): Typed {
  return {
    against: "0",
    objector: "applicant",
    who: "",
    on: act === "ask-repair" || act === "agree" ? "" : today,
    words: "",
    ruled: "",
    excused: false,
    exception: "",
    amount: act === "pay-penalty" ? (notice?.penalty?.amount ?? "") : "",
    reference: "",
    mandate: mandate ?? "",
    collegeNumber: "",
    collegeOn: "",
  };
}

/** The fields that are still to be filled in. */
export function gapsOf(
  act: FormAct,
  typed: Typed,
  fields: readonly RemedyField[],
  college: boolean,
): RemedyField[] {
  return fields.filter((field) => {
    if (isOptional(act, field)) return false;
    switch (field) {
      case "basis":
        return college ? !typed.collegeNumber.trim() || !typed.collegeOn : !typed.mandate.trim();
      case "excused":
        return false;
      default:
        return !String(typed[field]).trim();
    }
  });
}

/** The command of a form that is whole. */
export function commandOf(
  act: FormAct,
  typed: Typed,
  subject: Subject,
  view: RemediesView,
  college: boolean,
): RemedyCommand {
  const { on, who, words: reason, amount, reference, excused } = typed;
  const objection = subject.objection?.objection ?? "";
  const notice = subject.notice?.notice ?? "";
  switch (act) {
    case "note-objection": {
      const against: Against = view.against[Number(typed.against)]?.against ?? { is: "decision" };
      return { do: act, against, objector: typed.objector, received_on: on, who, grounds: reason };
    }
    case "ask-repair":
      return { do: act, objection, until: on, missing: reason };
    case "note-repaired":
      return { do: act, objection, on };
    case "extend":
      return { do: act, objection, reason };
    case "agree":
      return { do: act, objection, until: on, reason };
    case "decide": {
      const basis = college
        ? ({ by: "college", number: typed.collegeNumber, on: typed.collegeOn } as const)
        : ({ by: "mandate", reference: typed.mandate } as const);
      return { do: act, objection, ruled: typed.ruled || "unfounded", excused, basis, reason };
    }
    case "send":
      return { do: act, objection, sent_on: on };
    case "withdraw":
      return { do: act, objection, on, reason };
    case "note-default":
      return { do: act, objection: subject.objection?.objection ?? null, received_on: on, who };
    case "except":
      return { do: act, notice, exception: typed.exception || "no-party", reason };
    case "pay-penalty":
      return { do: act, notice, amount, paid_on: on, reference };
  }
}

const free = (acts: readonly RemedyActView[], act: RemedyAct) =>
  acts.some((one) => one.act === act && one.locked === null);

/** The acts that may be done now, in the order in which a person comes to them. */
export function formsOf(acts: readonly RemedyActView[]): FormAct[] {
  return acts
    .filter(({ act }) => act !== "undo" && act !== "settle-clash" && free(acts, act))
    .map(({ act }) => act as FormAct);
}
