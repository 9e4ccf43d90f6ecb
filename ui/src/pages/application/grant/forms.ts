import type { GrantAct, GrantCommand, GrantView, Ground } from "../../../lib/contract.gen";
import { cents } from "../../../lib/money";

/** The acts that have a form in the panel; undoing and terms have a place of their own. */
export type FormAct = Exclude<GrantAct, "undo" | "settle-clash" | "set-terms">;

/** What can be typed about the money of a case. A form shows the fields that its act needs. */
export interface Typed {
  amount: string;
  on: string;
  payment: string;
  reference: string;
  ground: string;
  words: string;
  tookPlace: boolean;
  mandate: string;
  collegeNumber: string;
  collegeOn: string;
}

export type GrantField = "amount" | "on" | "reference" | "ground" | "words" | "took-place" | "basis";

const FIELDS: Record<FormAct, readonly GrantField[]> = {
  "approve-payment": ["amount"],
  "note-paid": ["amount", "on", "reference"],
  account: ["on", "took-place", "amount", "words"],
  settle: ["amount", "ground", "basis", "words"],
  "send-ruling": ["on"],
  "ask-view": ["on", "words"],
  "note-view": ["on", "words"],
  change: ["amount", "ground", "basis", "words"],
  "give-up": ["on", "words"],
  recover: ["amount", "words"],
  "note-returned": ["amount", "on", "reference"],
};

const isLower = (typed: Typed, grant: GrantView) => cents(typed.amount || "0.00") < cents(grant.entitled);

/** The fields of a form. A ground is asked for only where less is given. */
export function fieldsOf(act: FormAct, typed: Typed, grant: GrantView): GrantField[] {
  return FIELDS[act].filter((field) => {
    if (field === "ground" && act === "settle") return typed.amount !== "" && isLower(typed, grant);
    if (field === "amount" && act === "account") return asksSpent(grant);
    if (field === "took-place") return grant.terms.show !== undefined;
    return true;
  });
}

function asksSpent(grant: GrantView): boolean {
  return grant.terms.show?.proof === "report" || grant.terms.share !== undefined;
}

/** Whether the words may stay empty. */
export function wordsOptional(act: FormAct, typed: Typed, grant: GrantView): boolean {
  if (act === "settle") return !isLower(typed, grant);
  if (act === "account") return grant.terms.show?.proof !== "report";
  return act === "give-up";
}

/** A form as it opens: the amount that is most likely meant, today where something happened. */
export function begun(act: FormAct, grant: GrantView, today: string, mandate: string | null): Typed {
  const waiting = grant.payments.find(({ paid }) => cents(paid) === 0);
  const amounts: Partial<Record<FormAct, string>> = {
    "approve-payment": grant.payable,
    "note-paid": waiting?.approved ?? "",
    settle: cents(grant.own_account) < cents(grant.most) ? grant.own_account : grant.most,
    change: "0.00",
    recover: grant.to_order,
    "note-returned": grant.steps.to_recover,
  };
  return {
    amount: amounts[act] ?? "",
    on: act === "ask-view" ? "" : today,
    payment: waiting?.payment ?? "",
    reference: "",
    ground: "",
    words: "",
    tookPlace: false,
    mandate: mandate ?? "",
    collegeNumber: "",
    collegeOn: "",
  };
}

/** The fields that are still to be filled in. */
export function gapsOf(act: FormAct, typed: Typed, grant: GrantView, college: boolean): GrantField[] {
  return fieldsOf(act, typed, grant).filter((field) => {
    switch (field) {
      case "amount":
        return typed.amount === "";
      case "on":
        return typed.on === "";
      case "ground":
        return typed.ground === "";
      case "words":
        return !wordsOptional(act, typed, grant) && !typed.words.trim();
      case "took-place":
        return !typed.tookPlace;
      case "basis":
        return college ? !typed.collegeNumber.trim() || !typed.collegeOn : !typed.mandate.trim();
      default:
        return false;
    }
  });
}

/** The command of a form that is whole. */
export function commandOf(act: FormAct, typed: Typed, grant: GrantView, college: boolean): GrantCommand {
  const { amount, on, reference, words: reason } = typed;
  const ground = typed.ground as Ground;
  const basis = college
    ? ({ by: "college", number: typed.collegeNumber, on: typed.collegeOn } as const)
    : ({ by: "mandate", reference: typed.mandate } as const);
  switch (act) {
    case "approve-payment":
      return { do: act, amount };
    case "note-paid":
      return { do: act, payment: typed.payment, amount, paid_on: on, reference };
    case "account":
      return {
        do: act,
        on,
        took_place: typed.tookPlace || grant.terms.show === undefined,
        spent: amount || null,
        report: reason,
      };
    case "settle":
      return { do: act, amount, ground: isLower(typed, grant) ? ground : null, basis, reason };
    case "send-ruling":
      return { do: act, sent_on: on };
    case "ask-view":
      return { do: act, until: on, about: reason };
    case "note-view":
      return { do: act, on, view: reason };
    case "change":
      return { do: act, amount, ground, basis, reason };
    case "give-up":
      return { do: act, on, reason };
    case "recover":
      return { do: act, amount, reason };
    case "note-returned":
      return { do: act, amount, on, reference };
  }
}

/** What each state waits for, in the order in which a person comes to do it. */
const NEXT: Partial<Record<GrantView["state"], readonly FormAct[]>> = {
  due: ["note-paid", "approve-payment", "account"],
  "to-account": ["note-paid", "account", "settle"],
  "to-settle": ["note-paid", "settle"],
  "view-asked": ["note-view", "change", "settle"],
  "to-send": ["send-ruling"],
  "to-recover": ["recover", "note-returned"],
};

export function mayHandle(grant: GrantView, act: GrantAct): boolean {
  return grant.acts.some((one) => one.act === act && one.locked === null);
}

/** What this person most likely comes to do with the money; null when nothing waits for them. */
export function firstAct(grant: GrantView): FormAct | null {
  return NEXT[grant.state]?.find((act) => mayHandle(grant, act)) ?? null;
}

/** The form for what Vandaag asks for; null when it is no act with the money, or may not be done. */
export function formFor(grant: GrantView, act: string | undefined): FormAct | null {
  const form = (act === "rule" ? "change" : act) as FormAct;
  return form in FIELDS && mayHandle(grant, form) ? form : null;
}

/** What else may be done with the money. */
export function otherForms(grant: GrantView, shown: FormAct | null): FormAct[] {
  const all = Object.keys(FIELDS) as FormAct[];
  return all.filter((act) => act !== shown && mayHandle(grant, act));
}
