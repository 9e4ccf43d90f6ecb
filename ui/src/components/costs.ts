import type { Money } from "../lib/money";

/** A line of what an idea costs, as it is typed. `key` only keeps rows apart on the screen. */
export interface CostLine {
  key: string;
  text: string;
  kind: string;
  amount: Money | "";
}

let next = 0;

/** Makes an empty line. */
export function emptyLine(kind = ""): CostLine {
  next += 1;
  return { key: `cost-${next}`, text: "", kind, amount: "" };
}
