import type { ApplicationView } from "../../lib/contract.gen";
import { t } from "../../lib/text";

/** Why an award is only proposed here: another seat holds the pot, nobody does, or this seat still catches up. */
export function proposeWhy({ holder }: Pick<ApplicationView, "holder">): string {
  if (!holder) return t("propose-why-nobody");
  if (holder.here) return t("propose-why-catching-up");
  return holder.laptop
    ? t("propose-why", { who: holder.name, laptop: holder.laptop })
    : t("propose-why-nameless", { who: holder.name });
}
