import type { IntakeForm } from "./form";

/** The budget year: what was chosen, else the year of the activity, else of receipt, else this year. The core decides. */
export function yearOf(form: Pick<IntakeForm, "budgetYear" | "from" | "receivedOn">, today: string): number {
  return Number(form.budgetYear || (form.from || form.receivedOn || today).slice(0, 4));
}
