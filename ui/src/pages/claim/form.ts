import type { Applicant, Application, ClaimBudget, CostKind } from "../../lib/contract.gen";
import { cents, fromCents, type Money, sum } from "../../lib/money";
import { emptyForm, toApplication } from "../intake/form";

/** A receipt as it is typed. */
export interface ReceiptLine {
  key: string;
  supplier: string;
  number: string;
  kind: CostKind;
  on: string;
  amount: Money | "";
}

/** A claim as it is typed: an empty field is "", never null. */
export interface ClaimForm {
  scheme: string;
  year: number;
  holder: string;
  receipts: ReceiptLine[];
  /** "" asks all receipts together. */
  asked: Money | "";
  applicant: Applicant;
  receivedOn: string;
  receivedReason: string;
  signedCopySeen: boolean;
}

let next = 0;

/** Makes an empty receipt. */
export function emptyReceipt(): ReceiptLine {
  next += 1;
  return { key: `receipt-${next}`, supplier: "", number: "", kind: "material", on: "", amount: "" };
}

const nobody = (): Applicant => ({ ...emptyForm().applicant, kind: null });

/** An empty claim of a year with one receipt to begin in. */
export function emptyClaim(year: number): ClaimForm {
  return {
    scheme: "",
    year,
    holder: "",
    receipts: [emptyReceipt()],
    asked: "",
    applicant: nobody(),
    receivedOn: "",
    receivedReason: "",
    signedCopySeen: false,
  };
}

/** The claim for another group: who hands it in, and to which account, is what the register knows. */
export function ofGroup(form: ClaimForm, budget: ClaimBudget): ClaimForm {
  return {
    ...form,
    scheme: budget.scheme_year.scheme,
    holder: budget.group.id,
    applicant: { ...nobody(), ...budget.details, organisation: budget.group.name, kind: "organisation" },
  };
}

const filled = ({ supplier, number, on, amount }: ReceiptLine) =>
  [supplier.trim(), number.trim(), on, amount].some((one) => one !== "");

/** The receipts together. */
export const totalOf = (form: ClaimForm): Money => sum(form.receipts.map(({ amount }) => amount || "0.00"));

/** Gives the claim as the core takes it. A receipt in which nothing stands is left out. */
export function claimOf(form: ClaimForm, idea: (suppliers: string) => string): Application {
  const receipts = form.receipts.filter(filled);
  const blank = toApplication(emptyForm());
  const total = totalOf(form);
  const suppliers = receipts.map(({ supplier }) => supplier.trim()).filter(Boolean);
  return {
    ...blank,
    ask: {
      ...blank.ask,
      scheme: form.scheme || null,
      budget_year: form.year,
      ...(form.holder ? { holder: form.holder } : {}),
      expenses: receipts.map(({ kind, on, amount }) => ({ kind, on: on || null, amount: amount || null })),
      asked: form.asked || (cents(total) ? total : null),
      received_on: form.receivedOn || null,
      signed_copy_seen: form.signedCopySeen,
    },
    applicant: { ...form.applicant },
    idea: suppliers.length ? idea(suppliers.join(", ")).slice(0, 200) : "",
    received_reason: form.receivedReason,
    expense_texts: receipts.map(({ supplier, number }) => ({ supplier, number })),
  };
}

/** A claim that was handed in, as it stands after a change: what the form does not show stays as it was. */
export function changedClaim(
  before: Application,
  form: ClaimForm,
  idea: (suppliers: string) => string,
): Application {
  const after = claimOf(form, idea);
  const { expenses, asked, received_on, signed_copy_seen } = after.ask;
  return {
    ...before,
    ask: { ...before.ask, ...(expenses ? { expenses } : {}), asked, received_on, signed_copy_seen },
    applicant: after.applicant,
    idea: after.idea,
    received_reason: after.received_reason,
    ...(after.expense_texts ? { expense_texts: after.expense_texts } : {}),
  };
}

/** Whether an application is a claim. */
export const isClaim = ({ ask }: Application): boolean => Boolean(ask.expenses?.length);

/** Gives a claim that was kept as a form to type on. */
export function toClaim(application: Application, year: number): ClaimForm {
  const { ask } = application;
  const receipts = (ask.expenses ?? []).map(({ kind, on, amount }, line) => ({
    ...emptyReceipt(),
    ...application.expense_texts?.[line],
    kind,
    on: on ?? "",
    amount: amount ?? "",
  }));
  const form: ClaimForm = {
    scheme: ask.scheme ?? "",
    year: ask.budget_year ?? year,
    holder: ask.holder ?? "",
    receipts: receipts.length ? receipts : [emptyReceipt()],
    asked: "",
    applicant: application.applicant,
    receivedOn: ask.received_on ?? "",
    receivedReason: application.received_reason,
    signedCopySeen: ask.signed_copy_seen,
  };
  return ask.asked === null || ask.asked === totalOf(form) ? form : { ...form, asked: ask.asked };
}

/** What may still be asked when it is less than what is asked now; null when all fits, or there is no ceiling. */
export function remainderBelow(
  pot: { ceiling: Money | null; committed: Money; reserved: Money; pending: Money } | null,
  asked: Money | null,
): Money | null {
  if (!pot?.ceiling || !asked) return null;
  const taken = cents(pot.committed) + cents(pot.reserved) + cents(pot.pending);
  const left = Math.max(0, cents(pot.ceiling) - taken);
  return cents(asked) > left ? fromCents(left) : null;
}
