import type { Hit, HitGroup } from "../../components/palette";
import { call } from "../../lib/call";
import type { KernPot, ListRow, PaletteView } from "../../lib/contract.gen";
import { desk } from "../../lib/desk.svelte";
import { cents, fromCents } from "../../lib/money";
import { lockUp } from "../../lib/opening.svelte";
import { router } from "../../lib/router.svelte";
import { say } from "../../lib/say";
import { settings } from "../../lib/settings.svelte";
import { money, t } from "../../lib/text";
import { calledOf } from "../applications/words";
import { heldIn } from "../pots";

/** What is left of a kern's pot, in words. */
function leftOf({ pot }: KernPot): string {
  if (pot.ceiling === null) return t("palette-no-ceiling");
  const left = Math.max(0, cents(pot.ceiling) - cents(pot.committed) - cents(heldIn(pot)));
  return left === 0 ? t("money-used-up") : t("palette-left", { left: money(fromCents(left)) });
}

function kernHit(found: KernPot): Hit {
  return {
    id: `kern-${found.kern}`,
    icon: "home",
    label: found.kern,
    detail: leftOf(found),
    run: () => router.go("applications", { pots: JSON.stringify([found.pot.pot]) }),
  };
}

function caseHit(row: ListRow): Hit {
  return {
    id: `case-${row.case}`,
    icon: "file-text",
    label: calledOf(row) || row.number,
    detail: `${row.kern} · ${row.number}`,
    run: () => router.go("application", { case: row.case }),
  };
}

/** What can be done now by whoever sits here. */
function acts(): Hit[] {
  const all: (Hit & { may: boolean })[] = [
    {
      id: "act-new",
      icon: "file-plus",
      label: t("page-new-application"),
      keys: "Ctrl+N",
      may: desk.may("kernverbinder", "budget-officer"),
      run: () => router.go("new-application"),
    },
    {
      id: "act-lock",
      icon: "lock",
      label: t("top-lock"),
      keys: "Ctrl+L",
      may: true,
      run: () => void lockUp(),
    },
    {
      id: "act-language",
      icon: "settings",
      label: t("palette-other-language"),
      may: true,
      run: () => {
        settings.language = settings.language === "nl" ? "en" : "nl";
      },
    },
  ];
  return all.filter(({ may }) => may);
}

/** What a mistyped case number gets: a line that says what is wrong with it, and goes to the list. */
function problemHit(found: PaletteView, query: string): Hit[] {
  if (!found.number_problem) return [];
  return [
    {
      id: "number-problem",
      icon: "alert-triangle",
      label: say(found.number_problem),
      whole: true,
      run: () => router.go("applications", { words: query.trim() }),
    },
  ];
}

/** Finds kernen with what is left, applications, and acts; pages are found by the shell. */
export async function findInOffice(query: string): Promise<HitGroup[]> {
  if (desk.stand !== "open") return [];
  const words = query.trim();
  const wanted = words.toLocaleLowerCase();
  const found = await call("palette", { words, year: desk.year });
  return [
    { title: t("palette-kernen"), hits: found.kernen.map(kernHit) },
    { title: t("palette-cases"), hits: [...problemHit(found, query), ...found.applications.map(caseHit)] },
    {
      title: t("palette-acts"),
      hits: acts().filter(({ label }) => label.toLocaleLowerCase().includes(wanted)),
    },
  ];
}
