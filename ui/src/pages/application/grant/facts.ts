import type { GrantView, PaymentView, RulingView, Warning } from "../../../lib/contract.gen";
import { cents } from "../../../lib/money";
import { day, money, t } from "../../../lib/text";
import type { Fact, LedgerRow } from "../facts";

/** What stands at each step that holds anything, adding up to what the receiver is entitled to; beside it what comes back. */
export function stepsOf({ steps, entitled }: GrantView): {
  rows: LedgerRow[];
  total: LedgerRow;
  beside: { name: string; amount: string }[];
} {
  const row = (id: string, amount: string) => ({ name: t(`step-${id}`), amount });
  const holds = ({ amount }: { amount: string }) => cents(amount) !== 0;
  const rows = [
    row("committed", steps.committed),
    row("due", steps.due),
    row("paid", steps.paid),
    row("settled", steps.settled),
  ].filter(holds);
  const beside = [row("to-recover", steps.to_recover), row("recovered", steps.recovered)].filter(holds);
  return {
    rows,
    total: { name: t("grant-entitled"), amount: entitled },
    beside: beside.map(({ name, amount }) => ({ name, amount: money(amount) })),
  };
}

const paymentOf = ({ approved, on, who, paid, paid_on, reference }: PaymentView): string =>
  paid_on
    ? [t("grant-paid", { amount: money(paid), day: day(paid_on) }), reference].filter(Boolean).join(", ")
    : t("grant-approved", { amount: money(approved), day: day(on), who });

function rulingOf({ act, amount, ground, on, who, sent_on, reason }: RulingView): string {
  const what = t(`grant-ruling-${act}`, { amount: money(amount), day: day(on), who });
  const sent =
    act === "give-up"
      ? ""
      : sent_on
        ? t("grant-ruling-sent", { day: day(sent_on) })
        : t("grant-ruling-unsent");
  return [what, ground ? t(`ground-${ground}`) : "", reason, sent].filter(Boolean).join("\n");
}

/** What a person wants to know of the money at a glance; what there is not is left out. */
export function factsOf(grant: GrantView): Fact[] {
  const { terms, account, hearing, dues } = grant;
  const facts = [
    { name: t("grant-fact-form"), fact: t(`form-${grant.form}`) },
    {
      name: t("grant-fact-due"),
      fact: dues
        .map(({ amount, pay_by }) => t("grant-due", { amount: money(amount), day: day(pay_by) }))
        .join("\n"),
    },
    { name: t("grant-fact-payments"), fact: grant.payments.map(paymentOf).join("\n") },
    {
      name: t("grant-fact-show"),
      fact: account
        ? [
            t("grant-accounted", { day: day(account.on) }),
            account.spent ? t("grant-spent", { amount: money(account.spent) }) : "",
            account.report,
          ]
            .filter(Boolean)
            .join("\n")
        : terms.show && !grant.fixed
          ? t(`grant-show-${terms.show.proof}`, { day: day(terms.show.by) })
          : "",
    },
    {
      name: t("grant-fact-hearing"),
      fact: hearing
        ? [
            hearing.given_on
              ? t("grant-view-given", { day: day(hearing.given_on) })
              : t("grant-view-until", { day: day(hearing.until) }),
            hearing.about,
            hearing.view,
          ]
            .filter(Boolean)
            .join("\n")
        : "",
    },
    { name: t("grant-fact-rulings"), fact: grant.rulings.map(rulingOf).join("\n") },
    {
      name: t("grant-fact-recover"),
      fact:
        cents(grant.steps.to_recover) > 0 && grant.recover_by
          ? t("grant-recover-until", { day: day(grant.recover_by) })
          : "",
    },
  ];
  return facts.filter(({ fact }) => fact !== "");
}

/** What has left the house and does not come back by what is about to be done. */
export function warningOf(warning: Warning): string {
  return warning.is === "payment-left"
    ? t("grant-warning-payment", { amount: money(warning.amount), day: day(warning.on) })
    : t("grant-warning-letter", { day: day(warning.on) });
}
