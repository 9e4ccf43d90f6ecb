import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { accentRefusals, contrast } from "./contrast";

const css = readFileSync("src/styles/tokens.css", "utf8");

function tokens(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map((found) => [found[1], found[2]]),
  );
}

const blocks = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map((found) => tokens(found[1] ?? ""));
const [light = {}, dark = {}, chosenDark = {}] = blocks;

test("the two dark blocks hold the same values, and the same names as the light one", () => {
  expect(chosenDark).toEqual(dark);
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});

test.each([
  ["light", light],
  ["dark", dark],
])("every text colour of the %s theme reads at 4.5 where it is used", (_name, theme) => {
  const used: [string, string][] = [
    ["ink", "sunken"],
    ["ink-2", "sunken"],
    ["ink-2", "accent-tint"],
    ["accent", "surface"],
    ["accent", "ground"],
    ["accent", "accent-tint"],
    ["on-accent", "accent"],
    ["ok", "accent-tint"],
    ["no", "accent-tint"],
    ["no", "no-tint"],
    ["warn", "accent-tint"],
    ["on-inverse", "inverse"],
    ["ink", "map-3"],
  ];
  for (const [ink, on] of used) {
    expect(contrast(theme[ink] ?? "", theme[on] ?? ""), `${ink} on ${on}`).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(theme.border ?? "", theme["accent-tint"] ?? "")).toBeGreaterThanOrEqual(3);
});

test("a pale accent is refused with the grounds it is too faint on", () => {
  const grounds = { surface: "#ffffff", ground: "#f3f4f0", "accent-tint": "#e1eef2" };
  expect(accentRefusals("#0b5a72", grounds)).toEqual([]);
  expect(accentRefusals("#74c6dd", grounds).map(({ on }) => on)).toEqual([
    "surface",
    "ground",
    "accent-tint",
  ]);
});
