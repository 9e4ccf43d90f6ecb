import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";

/** What a message holds: its variables, sorted. */
type Catalogue = Map<string, string[]>;

function files(language: string): [string, string][] {
  const folder = `text/${language}`;
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ftl"))
    .map((name) => [name, readFileSync(join(folder, name), "utf8")]);
}

function variables(pattern: unknown, into: Set<string> = new Set()): Set<string> {
  if (Array.isArray(pattern)) for (const part of pattern) variables(part, into);
  else if (pattern && typeof pattern === "object") {
    const node = pattern as { type?: string; name?: string };
    if (node.type === "var" && node.name) into.add(node.name);
    for (const part of Object.values(pattern)) variables(part, into);
  }
  return into;
}

function catalogue(sources: [string, string][]): Catalogue {
  const all: Catalogue = new Map();
  for (const [file, source] of sources) {
    const parsed = new FluentResource(source).body;
    const written = source.match(/^-?[a-z][a-z0-9-]* =/gm) ?? [];
    expect(parsed.length, `${file}: every message is understood`).toBe(written.length);
    for (const { id, value } of parsed) {
      expect(all.has(id), `${file}: ${id} stands there once`).toBe(false);
      all.set(id, [...variables(value)].sort());
    }
  }
  return all;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(svelte|ts|rs)$/.test(name) && !/\.test\.ts$|contract\.gen/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

const dutch = catalogue(files("nl"));
const english = catalogue(files("en"));
const code = sources("src").join("\n");
/** The core names its sentences by id, and makes some from the words of an enum. */
const core = sources("../src-tauri").join("\n");

test("both languages have the same texts", () => {
  expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
});

test("a text speaks of the same things in both languages", () => {
  // What is bilingual itself comes in under two names: each catalogue takes its own.
  const plain = (names: string[], language: string) =>
    names.map((name) => name.replace(new RegExp(`-${language}$`), ""));
  for (const [id, names] of dutch) expect(plain(english.get(id) ?? [], "en"), id).toEqual(plain(names, "nl"));
});

test("every text that the screen asks for is there", () => {
  const asked = [...code.matchAll(/\bt\(\s*"([a-z0-9-]+)"/g)].map((found) => found[1] ?? "");
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((id) => !dutch.has(id))).toEqual([]);
  const starts = [...code.matchAll(/\bt\(\s*`([a-z0-9-]+-)\$\{/g)].map((found) => found[1] ?? "");
  expect(starts.filter((start) => ![...dutch.keys()].some((id) => id.startsWith(start)))).toEqual([]);
});

test("no text is asked for by a name whose beginning is worked out: nobody could tell whether it is there", () => {
  expect([...code.matchAll(/\bt\(\s*`\$\{[^`]*`/g)].map(([asked]) => asked)).toEqual([]);
});

test("no text is unused, by the screen or by the core", () => {
  const quoted = new Set(
    [...`${code}${core}`.matchAll(/["'`]([a-z][a-z0-9-]*)["'`]/g)].map((found) => found[1] ?? ""),
  );
  const starts = [
    ...[...code.matchAll(/`([a-z][a-z0-9-]*-)\$\{/g)].map((found) => found[1] ?? ""),
    ...[...core.matchAll(/"([a-z][a-z0-9-]*-)\{/g)].map((found) => found[1] ?? ""),
  ];
  const unused = [...dutch.keys()].filter(
    (id) => !quoted.has(id) && !starts.some((start) => id.startsWith(start)),
  );
  expect(unused).toEqual([]);
});

test("every sentence that the core names is there", () => {
  // A sentence's id begins with what it is about; other words of the core (kinds of events, calls) do not.
  const coreFiles = files("nl").filter(([name]) =>
    /^(rules|life|office|exchange|disputes|seats|years)\.ftl$/.test(name),
  );
  const contract = readFileSync("src/lib/contract.gen.ts", "utf8");
  const calls = new Set([...contract.matchAll(/^ {2}"([a-z-]+)": \{ in:/gm)].map((found) => found[1] ?? ""));
  const events = ["office/src/event.rs", "rules/src/remedy/event.rs"]
    .map((path) => readFileSync(`../src-tauri/crates/${path}`, "utf8"))
    .join("\n");
  const kinds = new Set(
    [...events.matchAll(/^ {4}([A-Z][A-Za-z]+) \{/gm)].map((found) =>
      (found[1] ?? "").replaceAll(/(?<=.)[A-Z]/g, "-$&").toLowerCase(),
    ),
  );
  const starts = new Set([...catalogue(coreFiles).keys()].map((id) => id.split("-")[0]));
  const named = [...core.matchAll(/"([a-z]+(?:-[a-z0-9]+)+)"/g)]
    .map((found) => found[1] ?? "")
    .filter((id) => starts.has(id.split("-")[0]) && !calls.has(id) && !kinds.has(id));
  expect(named.length).toBeGreaterThan(150);
  expect([...new Set(named)].filter((id) => !dutch.has(id))).toEqual([]);
});

test("every word of the core that a text is made of has that text", () => {
  const contract = readFileSync("src/lib/contract.gen.ts", "utf8");
  const words = (type: string) => {
    const values = new RegExp(`^export type ${type} = (.*);$`, "m").exec(contract)?.[1] ?? "";
    return [...values.matchAll(/"([^"]+)"/g)].map((found) => found[1] ?? "");
  };
  const made: Record<string, string> = {
    act: "Act",
    "administration-role": "Role",
    applicant: "ApplicantKind",
    channel: "Channel",
    "cost-kind": "CostKind",
    judged: "Judged",
    "schemes-decider": "Decider",
    "schemes-source": "SourceKind",
    "schemes-way": "Way",
    state: "State",
  };
  for (const [start, type] of Object.entries(made)) {
    expect(words(type).length, type).toBeGreaterThan(1);
    expect(words(type).filter((word) => !dutch.has(`${start}-${word}`))).toEqual([]);
  }
});

test("every field that the core may miss has a name", () => {
  const missing = readFileSync("../src-tauri/crates/rules/src/check/missing.rs", "utf8");
  const fields = [...missing.matchAll(/^\s*\(?"([a-z_.]+)",/gm), ...missing.matchAll(/\("([a-z_.]+)",/g)]
    .map((found) => found[1] ?? "")
    .map((field) => `need-${field.replaceAll(/[._]/g, "-")}`);
  expect(fields.length).toBeGreaterThan(10);
  expect(fields.filter((id) => !dutch.has(id))).toEqual([]);
});
