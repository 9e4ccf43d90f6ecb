import type { Pot } from "../components/pot-bar";
import type { RuleResult, Verdict as Shown } from "../components/rules";
import type { PotState, SchemeYear, Text, Verdict } from "../lib/contract.gen";
import { both, say } from "../lib/say";
import { t } from "../lib/text";
import { heldIn } from "./pots";

const SHOWN: Record<Verdict["outcome"], Shown> = {
  "not-met": "not-met",
  "to-judge": "judge",
  met: "met",
  departed: "departed",
};

/** Gives a verdict as a rule line shows it. Beside `scheme`, its name need not stand in each source again. */
export function ruleOf(verdict: Verdict, scheme?: SchemeYear): RuleResult {
  const found = say(verdict.found);
  const place = both(verdict.source.place);
  return {
    id: verdict.condition,
    name: both(verdict.name),
    // What no person judges only waits for a field.
    verdict: verdict.outcome === "to-judge" && !verdict.judged ? "open" : SHOWN[verdict.outcome],
    found: verdict.quote ? quoted(verdict.found.id, found, verdict.quote) : found,
    fix: verdict.remedy && verdict.outcome === "not-met" ? say(verdict.remedy) : undefined,
    source: verdict.source.kind === "inference" ? t("verdict-inference", { place }) : place,
    sourceShort: shortSource(place, scheme && both(scheme.name)),
  };
}

/** What stands before the first semicolon, without a remark in brackets and the name of the scheme that stands above it. */
function shortSource(place: string, scheme: string | undefined): string {
  const first = (place.split(";")[0] ?? place).replace(/ \([^)]*\)$/, "");
  const [before, after, ...more] = first.split(", ");
  const repeats = scheme && after && more.length === 0 && scheme.toLowerCase().includes(after.toLowerCase());
  return repeats && before ? before : first;
}

function quoted(id: string, found: string, words: string): string {
  const quote = t("verdict-quote", { quote: shortened(words).replace(/\.$/, "") });
  // That a reason was given is told by the reason itself.
  return id === "found-reason-given" ? quote : `${found} ${quote}`;
}

const MOST_QUOTED = 90;

/** Cuts a person's own words at a word, so that a rule line stays a line or two. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  if (line.length <= MOST_QUOTED) return line;
  const cut = line.slice(0, MOST_QUOTED);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), MOST_QUOTED / 2))} …`;
}

/** Gives a pot as a bar draws it. */
export function barOf(pot: PotState): Pot {
  return { ceiling: pot.ceiling, spent: pot.committed, reserved: heldIn(pot) };
}

/** Says what binds, as one half sentence: "omdat er nog € 650,00 over is in de pot." */
export function becauseOf(texts: readonly Text[]): string | undefined {
  if (!texts.length) return undefined;
  return t("because", { why: texts.map(say).join(t("because-and")) });
}
