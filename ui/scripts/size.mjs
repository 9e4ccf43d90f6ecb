// Weighs what the first page loads: index.html's own scripts, the modules they import, and style sheets, gzipped.
// The texts of one language, the heavier, count as well: the page waits for them. Pages that are loaded later, fonts and
// pictures are not counted. Fails above the limit.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const LIMIT = 150 * 1024;
const dist = new URL("../dist/", import.meta.url).pathname;
const seen = new Map();

function weigh(path) {
  if (seen.has(path) || !existsSync(path)) return;
  const bytes = readFileSync(path);
  seen.set(path, gzipSync(bytes).length);
  if (!path.endsWith(".js")) return;
  const text = bytes.toString("utf8");
  for (const [, from] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) {
    weigh(normalize(join(dirname(path), from)));
  }
}

const html = readFileSync(join(dist, "index.html"), "utf8");
for (const [, from] of html.matchAll(/(?:src|href)="(\.\/[^"]+\.(?:js|css))"/g)) weigh(join(dist, from));

const texts = readdirSync(join(dist, "assets")).filter((name) => /^(nl|en)-.*\.js$/.test(name));
const heaviest = texts
  .map((name) => join(dist, "assets", name))
  .sort((one, other) => gzipSync(readFileSync(other)).length - gzipSync(readFileSync(one)).length)[0];
if (!heaviest) throw new Error("no texts were found in dist/assets");
weigh(heaviest);

let total = 0;
for (const [path, size] of seen) {
  total += size;
  console.log(`${(size / 1024).toFixed(1).padStart(7)} kB  ${path.slice(dist.length)}`);
}
console.log(`${(total / 1024).toFixed(1).padStart(7)} kB  first page, limit ${LIMIT / 1024} kB`);
if (total === 0 || total > LIMIT) process.exit(1);
