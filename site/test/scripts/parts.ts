// Loads every part of an index and looks for every word in the files that the browser would look in.
import { IndexFiles } from "../../src/search/index-files";
import { exchange } from "./exchange";

interface Request {
  readonly files: Readonly<Record<string, string>>;
  /** A word, the word without dots and rings, its stem, whether it is no stop word, and whether it is among the words by ending. */
  readonly words: readonly (readonly [word: string, folded: string, stem: string, isTelling: boolean, ends: boolean])[];
  /** Stems of parts of compounds. */
  readonly parts: readonly string[];
}

await exchange(async ({ files, words, parts }: Request) => {
  const index = await IndexFiles.open((path) => Promise.resolve(JSON.parse(files[path] ?? "") as unknown));
  const missing: string[] = [];
  let terms = 0;
  for (const start of index.manifest.parts) terms += (await index.part(start)).size;
  for (const [word, folded, stem, isTelling, ends] of words) {
    if (isTelling && !(await index.part(stem)).has(stem)) missing.push(`stem of ${word}`);
    if (isTelling && !(await index.beginnings(folded, 1))[0]?.words.includes(word)) missing.push(`beginning of ${word}`);
    if (ends && !(await index.endings(folded, 1))[0]?.words.includes(word)) missing.push(`ending of ${word}`);
  }
  for (const part of parts) if (!(await index.part(part)).has(`${part}_`)) missing.push(`part ${part}`);
  return { loaded: index.manifest.parts.length, terms, missing };
});
