import type { PotState } from "../../lib/contract.gen";
import { money, t } from "../../lib/text";

/** Names the pot that would bear an application: "Pot van Ingen". */
export function potTitle(pot: PotState | null, kern: string): string {
  if (!pot) return t("pot-title-none");
  if (pot.pot.holder.is === "municipality") return t("pot-title-municipality");
  return kern ? t("pot-title", { kern }) : t("pot-title-none");
}

/** Says which money it is: "Leefbaarheidsbudget 2026: € 2.000,00". */
export function potAside(pot: PotState | null, scheme: string | undefined): string | undefined {
  if (!pot || !scheme) return undefined;
  const year = pot.pot.year === null ? "" : String(pot.pot.year);
  const what = `${scheme} ${year}`.trim();
  return pot.ceiling === null
    ? t("pot-aside-none", { what })
    : t("pot-aside", { what, ceiling: money(pot.ceiling) });
}
