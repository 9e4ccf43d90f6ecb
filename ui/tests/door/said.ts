/** What the office says, as it goes over the door. */
import type { Text } from "../../src/lib/contract.gen";

export const text = (id: string, args: Text["args"] = {}): Text => ({ id, args });
export const name = (value: string) => ({ is: "name" as const, value });
export const date = (value: string) => ({ is: "date" as const, value });
export const euro = (value: string) => ({ is: "euro" as const, value });
export const number = (value: number) => ({ is: "number" as const, value });
