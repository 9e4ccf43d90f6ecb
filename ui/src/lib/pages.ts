import type { Component } from "svelte";
import type { IconName } from "../components/icons";

/** A page of the window: its file in `src/pages`, and its place in the rail when it has one. */
export interface PageEntry {
  name: PageName;
  file: string;
  /** Id of its words in the rail. */
  text: string;
  rail?: { icon: IconName; group: number };
  /** The page of the rail through which this one is reached, when it is not there itself. */
  under?: PageName;
  /** The keys that open it from anywhere. */
  keys?: string;
}

export type PageName =
  | "today"
  | "applications"
  | "new-application"
  | "budget"
  | "budget-course"
  | "budget-years"
  | "claims"
  | "claim"
  | "contributions"
  | "exchange"
  | "administration"
  | "application"
  | "receipt"
  | "what-if"
  | "compare"
  | "many"
  | "person"
  | "certificate";

/** Every page there may be; one whose file is missing is not shown and cannot be reached. */
const table: PageEntry[] = [
  { name: "today", file: "Today", text: "page-today", rail: { icon: "sun", group: 1 } },
  {
    name: "applications",
    file: "Applications",
    text: "page-applications",
    rail: { icon: "files", group: 1 },
  },
  {
    name: "new-application",
    file: "NewApplication",
    text: "page-new-application",
    rail: { icon: "file-plus", group: 1 },
  },
  { name: "budget", file: "Budget", text: "page-budget", rail: { icon: "coins", group: 2 } },
  { name: "claims", file: "Claims", text: "page-claims", rail: { icon: "receipt", group: 2 } },
  {
    name: "contributions",
    file: "Contributions",
    text: "page-contributions",
    rail: { icon: "calendar-repeat", group: 2 },
  },
  {
    name: "exchange",
    file: "Exchange",
    text: "page-exchange",
    rail: { icon: "arrows-exchange", group: 3 },
    keys: "Alt+U",
  },
  {
    name: "administration",
    file: "Administration",
    text: "page-administration",
    rail: { icon: "settings", group: 3 },
  },
  { name: "budget-course", file: "BudgetCourse", text: "budget-course", under: "budget" },
  { name: "budget-years", file: "BudgetYears", text: "budget-to-years", under: "budget" },
  { name: "claim", file: "Claim", text: "page-claim", under: "claims" },
  { name: "application", file: "Application", text: "page-application", under: "applications" },
  { name: "receipt", file: "Receipt", text: "page-receipt", under: "applications" },
  { name: "what-if", file: "WhatIf", text: "what-if-title", under: "budget" },
  { name: "compare", file: "Compare", text: "compare-title", under: "applications" },
  { name: "many", file: "Many", text: "many-title", under: "applications" },
  { name: "person", file: "Person", text: "page-person", under: "administration" },
  { name: "certificate", file: "Certificate", text: "page-certificate", under: "administration" },
];

const files = import.meta.glob<{ default: Component }>("../pages/*.svelte");

export const pages: PageEntry[] = table.filter((entry) => `../pages/${entry.file}.svelte` in files);

/** Loads a page's component from its own chunk, so that the first page stays light. */
export async function loadPage(name: PageName): Promise<Component> {
  const entry = pages.find((candidate) => candidate.name === name);
  return loadFile(entry?.file ?? "");
}

/** Loads a component of `src/pages` by file name; for the pages outside the rail (first start, unlock). */
export async function loadFile(file: string): Promise<Component> {
  const load = files[`../pages/${file}.svelte`];
  if (!load) throw new Error(`BUG: no page ${file}`);
  return (await load()).default;
}

/** Whether a file of `src/pages` exists. */
export function hasFile(file: string): boolean {
  return `../pages/${file}.svelte` in files;
}
