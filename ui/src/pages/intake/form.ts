import { type CostLine, emptyLine } from "../../components/costs";
import type {
  Applicant,
  ApplicantKind,
  Application,
  ApplicationView,
  Channel,
  CostKind,
  Expense,
  ExpenseText,
} from "../../lib/contract.gen";

/** An application as it is typed: an empty field is "", never null. */
export interface IntakeForm {
  scheme: string;
  kern: string;
  budgetYear: string;
  idea: string;
  plan: string;
  reasons: Record<string, string>;
  area: string;
  wholeKern: boolean;
  activity: string;
  targetGroup: string;
  from: string;
  until: string;
  people: string;
  costs: CostLine[];
  ownMoney: string;
  otherMoney: string;
  otherFunders: string;
  asked: string;
  declaredOpen: boolean;
  declaredOneOff: boolean;
  applicant: Omit<Applicant, "kind"> & { kind: ApplicantKind | "" };
  receivedOn: string;
  receivedReason: string;
  channel: Channel | "";
  signedCopySeen: boolean;
  /** What this form does not show and leaves as it is: of a claim or a contribution. */
  holder: string;
  /** The case that ends when this one is handed in, because this one comes in its place; "" for none. */
  insteadOf: string;
  expenses: readonly Expense[];
  expenseTexts: readonly ExpenseText[];
}

/** An empty form with one cost line to begin in. */
export function emptyForm(): IntakeForm {
  return {
    scheme: "",
    kern: "",
    budgetYear: "",
    idea: "",
    plan: "",
    reasons: {},
    area: "",
    wholeKern: false,
    activity: "",
    targetGroup: "",
    from: "",
    until: "",
    people: "",
    costs: [emptyLine("material")],
    ownMoney: "",
    otherMoney: "",
    otherFunders: "",
    asked: "",
    declaredOpen: false,
    declaredOneOff: false,
    applicant: {
      kind: "",
      name: "",
      organisation: "",
      street: "",
      postcode: "",
      place: "",
      phone: "",
      email: "",
      iban: "",
      iban_holder: "",
    },
    receivedOn: "",
    receivedReason: "",
    channel: "",
    signedCopySeen: false,
    holder: "",
    insteadOf: "",
    expenses: [],
    expenseTexts: [],
  };
}

const MOST_PEOPLE = 4_294_967_295;

/** Reads how many people are expected; null while no whole number stands there. */
export function readPeople(typed: string): number | null {
  const bare = typed.replace(/[\s.]/g, "");
  return /^\d{1,10}$/.test(bare) && Number(bare) <= MOST_PEOPLE ? Number(bare) : null;
}

function filledReasons(reasons: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(reasons).filter(([, reason]) => reason !== ""));
}

/** Gives the form as the core takes it. A cost line in which nothing stands is left out. */
export function toApplication(form: IntakeForm): Application {
  const costs = form.costs.filter(({ text, amount }) => text.trim() !== "" || amount !== "");
  return {
    ask: {
      scheme: form.scheme || null,
      budget_year: form.budgetYear ? Number(form.budgetYear) : null,
      kern: form.kern || null,
      area: form.wholeKern ? null : form.area.trim() || null,
      whole_kern: form.wholeKern,
      activity: form.activity || null,
      target_group: form.targetGroup || null,
      from: form.from || null,
      until: form.until || null,
      people: readPeople(form.people),
      costs: costs.map(({ kind, amount }) => ({ kind: kind as CostKind, amount: amount || null })),
      own_money: form.ownMoney || null,
      other_money: form.otherMoney || null,
      asked: form.asked || null,
      declared_open: form.declaredOpen,
      declared_one_off: form.declaredOneOff,
      received_on: form.receivedOn || null,
      channel: form.channel || null,
      signed_copy_seen: form.signedCopySeen,
      ...(form.holder ? { holder: form.holder } : {}),
      ...(form.insteadOf ? { instead_of: form.insteadOf } : {}),
      ...(form.expenses.length ? { expenses: [...form.expenses] } : {}),
    },
    applicant: { ...form.applicant, kind: form.applicant.kind || null },
    idea: form.idea,
    plan: form.plan,
    reasons: filledReasons(form.reasons),
    cost_texts: costs.map(({ text }) => text),
    other_funders: form.otherFunders,
    received_reason: form.receivedReason,
    ...(form.expenseTexts.length ? { expense_texts: [...form.expenseTexts] } : {}),
  };
}

/** Gives an application as a form to type on. */
export function toForm(application: Application): IntakeForm {
  const { ask, applicant } = application;
  const costs = ask.costs.map(({ kind, amount }, index) => ({
    ...emptyLine(kind),
    text: application.cost_texts[index] ?? "",
    amount: amount ?? "",
  }));
  return {
    ...emptyForm(),
    scheme: ask.scheme ?? "",
    kern: ask.kern ?? "",
    budgetYear: ask.budget_year === null ? "" : String(ask.budget_year),
    idea: application.idea,
    plan: application.plan,
    reasons: { ...application.reasons },
    area: ask.area ?? "",
    wholeKern: ask.whole_kern,
    activity: ask.activity ?? "",
    targetGroup: ask.target_group ?? "",
    from: ask.from ?? "",
    until: ask.until ?? "",
    people: ask.people === null ? "" : String(ask.people),
    costs: costs.length ? costs : [emptyLine("material")],
    ownMoney: ask.own_money ?? "",
    otherMoney: ask.other_money ?? "",
    otherFunders: application.other_funders,
    asked: ask.asked ?? "",
    declaredOpen: ask.declared_open,
    declaredOneOff: ask.declared_one_off,
    applicant: { ...applicant, kind: applicant.kind ?? "" },
    receivedOn: ask.received_on ?? "",
    receivedReason: application.received_reason,
    channel: ask.channel ?? "",
    signedCopySeen: ask.signed_copy_seen,
    holder: ask.holder ?? "",
    insteadOf: ask.instead_of ?? "",
    expenses: ask.expenses ?? [],
    expenseTexts: application.expense_texts ?? [],
  };
}

/** Whether nothing was typed yet but the kern, scheme and year that a form may begin with. */
export function isBlank(application: Application): boolean {
  const { scheme, kern, budget_year } = application.ask;
  const blank = toApplication(emptyForm());
  const begun = { ...blank, ask: { ...blank.ask, scheme, kern, budget_year } };
  return JSON.stringify(application) === JSON.stringify(begun);
}

const receiptWords = (words: ApplicationView["words"], line: number): ExpenseText => ({
  supplier: words[`supplier:${line}`] ?? "",
  number: words[`receipt:${line}`] ?? "",
});

/**
 * Puts a submitted case together again as an application, to complete or correct it. Null when who asks is withheld or
 * erased: then there is nothing whole to change.
 */
export function applicationOf(view: ApplicationView): Application | null {
  if (!view.applicant) return null;
  const { words } = view;
  const reasons = Object.entries(words)
    .filter(([key]) => key.startsWith("reason:"))
    .map(([key, reason]) => [key.slice("reason:".length), reason] as const);
  return {
    ask: view.ask,
    applicant: view.applicant,
    idea: words.idea ?? "",
    plan: words.plan ?? "",
    reasons: Object.fromEntries(reasons),
    cost_texts: view.ask.costs.map((_, index) => words[`cost:${index}`] ?? ""),
    other_funders: words["other-funders"] ?? "",
    received_reason: words["received-reason"] ?? "",
    ...(view.ask.expenses
      ? { expense_texts: view.ask.expenses.map((_, line) => receiptWords(words, line)) }
      : {}),
  };
}
