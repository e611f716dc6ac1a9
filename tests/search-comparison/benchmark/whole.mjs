// Builds the index of lunr.js or MiniSearch in a process of its own and writes it whole, with the titles that it cannot do
// without. Writes the seconds of its steps as JSON.
//
//   node benchmark/whole.mjs <lunr | minisearch> <folder of a large portal>
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [engine, folder] = process.argv.slice(2);
const { build } = await import(`../engines/${engine}.mjs`);
const steps = {};
let begun = performance.now();
const step = (name) => {
  steps[name] = (performance.now() - begun) / 1000;
  begun = performance.now();
};

const documents = readFileSync(join(folder, "documents.jsonl"), "utf8").trimEnd().split("\n").map((line) => {
  const { title, headings, texts } = JSON.parse(line);
  return { title, headings: headings.join("\n"), text: texts.join("\n") };
});
step("read");
const index = build(documents);
step("build");
const out = join(folder, engine);
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "index.json"), JSON.stringify({ titles: documents.map(({ title }) => title), index }));
step("write");
console.log(JSON.stringify(steps));
