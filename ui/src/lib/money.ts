/** Money as the core speaks it: a string with two decimals, "650.00". Never a float: sums go by whole cents. */
export type Money = string;

/** Why what was typed is no amount: the id of the sentence that says so. */
export type MoneyTrouble =
  | "money-not-understood"
  | "money-three-decimals"
  | "money-too-large"
  | "money-negative";

export type MoneyReading = { ok: true; value: Money } | { ok: false; trouble: MoneyTrouble };

const NO_BREAK_SPACE = "\u00a0";
const MINUS = "\u2212";
/** Twelve digits before the comma: more than any budget, and far within what is counted exactly. */
const MOST_DIGITS = 12;

/**
 * Reads an amount as people in the Netherlands type it: "650", "650,5", "1.250,00", "€ 1.250". A dot before exactly three
 * digits groups thousands; before one or two digits it is taken for a comma.
 */
export function readMoney(typed: string): MoneyReading {
  const bare = typed.replace(/[\s\u00a0\u202f€]/g, "").replace(/,-{1,2}$/, "");
  if (/^[-\u2212]/.test(bare)) return { ok: false, trouble: "money-negative" };
  const grouped = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d*))?$/.exec(bare);
  const plain = /^(\d+)(?:[.,](\d*))?$/.exec(bare);
  const found = grouped ?? plain;
  if (!found) return { ok: false, trouble: "money-not-understood" };
  const decimals = found[2] ?? "";
  if (decimals.length > 2) return { ok: false, trouble: "money-three-decimals" };
  const whole = (found[1] ?? "0").replaceAll(".", "").replace(/^0+(?=\d)/, "");
  if (whole.length > MOST_DIGITS) return { ok: false, trouble: "money-too-large" };
  return { ok: true, value: `${whole}.${decimals.padEnd(2, "0")}` };
}

/** Gives the whole cents of an amount. Throws when the string is no amount of the core. */
export function cents(value: Money): number {
  const found = /^(-?)(\d{1,13})\.(\d{2})$/.exec(value);
  if (!found) throw new Error(`BUG: no amount: ${value}`);
  const size = Number(`${found[2]}${found[3]}`);
  return found[1] ? -size : size;
}

/** Gives the amount of a number of whole cents. */
export function fromCents(size: number): Money {
  const digits = String(Math.abs(size)).padStart(3, "0");
  return `${size < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Adds amounts. */
export function sum(values: readonly Money[]): Money {
  return fromCents(values.reduce((total, value) => total + cents(value), 0));
}

/** Writes an amount for reading: `€ 1.250,00`, with a no-break space and, where it is negative, a true minus. */
export function showMoney(value: Money, form: "sign" | "bare" | "whole" = "sign"): string {
  const size = cents(value);
  const [whole = "0", decimals = "00"] = fromCents(Math.abs(size)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const minus = size < 0 ? MINUS + NO_BREAK_SPACE : "";
  if (form === "whole") return `${minus}€${NO_BREAK_SPACE}${grouped}`;
  return `${minus}${form === "sign" ? `€${NO_BREAK_SPACE}` : ""}${grouped},${decimals}`;
}
