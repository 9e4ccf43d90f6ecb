/** What is asked of one case and done with it. Its stands are in `stands.ts`. */
import type { ApplicationView } from "../../src/lib/contract.gen";
import { cents, fromCents } from "../../src/lib/money";
import { type Handlers, refusal } from "./memory";
import { pot } from "./picture";
import { euro, name, text } from "./said";
import { views } from "./stands";

function viewOf(id: string): ApplicationView {
  const found = views.get(id);
  if (!found) throw refusal("refusal-unknown", { text: text("refusal-unknown", { what: name("case") }) });
  return found;
}

export const handlers: Handlers = {
  application: ({ case: id }) => viewOf(id),
  preview: ({ case: id, amount }) => {
    const view = viewOf(id);
    const left = fromCents(115_000 - cents(amount));
    const short = cents(amount) > 115_000;
    return {
      amount,
      pot,
      left_after: short ? null : left,
      sentence: text("preview-award", {
        amount: euro(amount),
        holder: name(view.kern),
        year: name("2026"),
        left: euro(left),
      }),
      assessment: {
        ...view.assessment,
        most: "1150.00",
        because: short ? [text("because-pot-has-left", { left: euro("1150.00") })] : [],
      },
    };
  },
  "preview-handle": ({ case: id, command }) => {
    const steps = viewOf(id).grant?.steps;
    if (!steps) throw refusal("refusal-unknown");
    const back =
      "amount" in command && command.do === "settle" ? fromCents(90_000 - cents(command.amount)) : "0.00";
    const sentences = cents(back) > 0 ? [text("grant-preview-back", { amount: euro(back) })] : [];
    return { before: steps, after: steps, sentences, warnings: [] };
  },
  act: ({ case: id, version, command }) => {
    const view = viewOf(id);
    if (version !== view.version) throw refusal("refusal-changed-meanwhile");
    if (command.do === "award" && command.reason === "intussen") {
      views.set(id, { ...view, version: view.version + 1 });
      throw refusal("refusal-changed-meanwhile");
    }
    const judged =
      command.do === "judge" ? { [command.condition]: { view: null, officer: command.opinion.judged } } : {};
    const decided =
      command.do === "award"
        ? { state: "awarded" as const, outcome: "awarded" as const, awarded: command.amount }
        : {};
    views.set(id, {
      ...view,
      ...decided,
      version: view.version + 1,
      judgements: { ...view.judgements, ...judged },
    });
    return { case: id, number: view.number, touched: [`case:${id}`, "cases", "pots"] };
  },
};
