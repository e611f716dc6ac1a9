// Asks four search engines the judged queries over the same pages and compares their answers.
//
//   npm ci && node relevance.mjs <output folder> <explain.mjs> <browser> [text | markdown | json]
//
// The output folder is a built portal; explain.mjs is the bundle of the portal's search beside the program (site/).
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { launch } from "./browser.mjs";
import { documents, indexFiles } from "./documents.mjs";
import * as lunr from "./engines/lunr.mjs";
import * as minisearch from "./engines/minisearch.mjs";
import * as pagefind from "./engines/pagefind.mjs";
import * as portal from "./engines/portal.mjs";
import { findings, firstRight, judged, score, unknown } from "./judged.mjs";
import { table } from "./table.mjs";

const ENGINES = { portal, lunr, minisearch, pagefind };
const ALL = "all";

/** The scores of every class, of each split and engine. */
async function compare(context) {
  const queries = judged(context.documents);
  const texts = queries.map(({ query }) => query);
  const places = {};
  for (const [name, engine] of Object.entries(ENGINES)) {
    const answers = await engine.answers(context, texts);
    places[name] = queries.map((query, i) => firstRight(query, answers[i]));
  }
  const sets = [...new Set(queries.map(({ set }) => set))];
  return sets.flatMap((set) => [...new Set(queries.filter((query) => query.set === set).map(({ kind }) => kind)), ALL].map((kind) => ({
    split: set,
    kind,
    engines: Object.fromEntries(Object.entries(places).map(([name, of]) =>
      [name, score(of.filter((_, i) => queries[i].set === set && (kind === ALL || queries[i].kind === kind)))])),
  })));
}

function draw(scores, markdown) {
  const head = ["set", "class", "n", ...Object.keys(ENGINES).flatMap((name) => [`${name} r@1`, "r@3", "MRR"])];
  const row = ({ split, kind, engines }) => [split, kind, engines.portal.queries,
    ...Object.values(engines).flatMap(({ recall1, recall3, mrr }) => [recall1, recall3, mrr].map((value) => value.toFixed(2)))];
  return table(head, scores.flatMap((one) => one.kind === ALL ? [row(one), null] : [row(one)]), { texts: 2, markdown });
}

/** Each input that failed once: the place of our first right answer, from 1, or null; what the reader is told; and the first answers. */
function oneByOne(context) {
  const queries = [...judged(context.documents).filter(({ set }) => set === "failing"), ...findings()];
  const outcomes = portal.explain(context, queries.map(({ query }) => query));
  return queries.map((query, i) => {
    const { answers, corrected, split } = outcomes[i];
    const addresses = answers.map(({ href }) => href);
    const place = firstRight(query, addresses) + 1;
    return {
      query: query.query,
      rank: Number.isFinite(place) ? place : null,
      told: [corrected ?? "", ...split.flatMap(([, parts]) => parts)].filter(Boolean).join(" "),
      first: addresses.slice(0, 3),
    };
  });
}

/** What the portal says of queries about what it does not have. That it looked for the pieces of a compound, it says itself. */
function missing(context) {
  const queries = unknown(context.documents);
  const outcomes = portal.explain(context, queries.map(({ query }) => query));
  return queries.map(({ query, suggestion }, i) => ({
    query, suggestion, suggested: outcomes[i].corrected ?? "",
    answers: outcomes[i].answers.filter((answer) => answer.coverage >= 1 && outcomes[i].split.length === 0).map((answer) => answer.href),
  }));
}

const [folder, explain, browserPath, form = "text"] = process.argv.slice(2);
if (browserPath === undefined) {
  console.error("usage: node relevance.mjs <output folder> <explain.mjs> <browser> [text | markdown | json]");
  process.exit(2);
}
const site = resolve(folder);
const files = indexFiles(site);
const work = mkdtempSync(join(tmpdir(), "portal-relevance-"));
const browser = await launch(browserPath);
try {
  const context = { site, files, work, browser, explain: resolve(explain), documents: documents(files) };
  const scores = await compare(context);
  console.log(form === "json"
    ? JSON.stringify({ table: draw(scores, false), scores, unknown: missing(context), inputs: oneByOne(context) })
    : draw(scores, form === "markdown"));
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
