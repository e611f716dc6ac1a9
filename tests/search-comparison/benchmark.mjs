// Measures the portal's search and three others on large portals. Started by
//
//   dotnet run -c Release --project tests/Portal.Benchmarks -- search
//
// which generates the portals and gives their folder, the program that builds the portal's index, and the numbers of pages.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { first, following, typing } from "./benchmark/asking.mjs";
import { buildAll } from "./benchmark/building.mjs";
import { prepare } from "./benchmark/site.mjs";
import { find, launch } from "./browser.mjs";
import { table } from "./table.mjs";

/** Three times by each engine; a large portal, which takes lunr.js a minute, only by the two that are made for it. */
const isLarge = (pages) => pages > 2000;
const rounds = (pages) => (engine) => isLarge(pages) && (engine === "lunr" || engine === "minisearch") ? 1 : 3;
const QUERIES_TYPED = 20;
const visits = (pages, engine) => engine === "portal" || engine === "pagefind" ? 20 : isLarge(pages) ? 2 : 10;

const [work, program, ...sizes] = process.argv.slice(2);
if (sizes.length === 0) {
  console.error("usage: dotnet run -c Release --project tests/Portal.Benchmarks -- search [pages ...]");
  process.exit(2);
}

const rank = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
const median = (numbers) => rank(numbers, 0.5);
const times = (numbers) => `${median(numbers).toFixed(0)} / ${rank(numbers, 0.95).toFixed(0)}`;
const kilobytes = (bytes) => (bytes / 1000).toFixed(0);

const rows = [];
const browser = await launch(find());
try {
  for (const pages of sizes.map(Number)) {
    const folder = join(work, String(pages));
    const queries = JSON.parse(readFileSync(join(folder, "queries.json"), "utf8"));
    const words = queries.filter((query) => !query.includes(" "));
    const built = buildAll(folder, program, rounds(pages));
    for (const [engine, runs] of Object.entries(built)) {
      console.error(JSON.stringify({ pages, engine, runs }));
      const size = await prepare(join(folder, engine), engine);
      const begun = await first(browser, join(folder, engine), words.slice(0, visits(pages, engine)));
      const [fresh, again] = await following(browser, join(folder, engine), queries, 2);
      const typed = await typing(browser, join(folder, engine), queries.slice(0, QUERIES_TYPED));
      console.error(JSON.stringify({ pages, engine, size, begun, fresh, again, typed }));
      const steps = ["cpu", "whole", "read", "build", "write"].map((step) => runs[0][step] === undefined ? "" : median(runs.map((run) => run[step])).toFixed(1));
      rows.push([pages, engine, ...steps, size.files, kilobytes(size.bytes), kilobytes(size.compressed),
        kilobytes(median(begun.map((visit) => visit.bytes))), median(begun.map((visit) => visit.files)),
        times(begun.map((visit) => visit.milliseconds)), times(fresh.waited), times(fresh.worked), times(again.waited), times(typed)]);
    }
    rows.push(null);
  }
} finally {
  await browser.close();
}
const head = ["pages", "engine", "cpu s", "clock s", "read", "index", "write", "files", "kB", "kB gz", "first query kB", "files", "first ms p50 / p95", "next ms", "own work ms", "again ms", "typed ms"];
console.log(table(head, rows, { texts: 2 }));
console.log(table(head, rows, { texts: 2, markdown: true }));
