// The judged queries of tests/relevance and what an engine's answers to them are worth.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** So many answers are looked at; a right one further down counts as none. */
export const ANSWERS = 10;

/** Every third query of each class is held out: nobody tunes with it. */
const HELD_OUT = 2;

/**
 * The judged queries: class, text, acceptable addresses, and whether it is held out. Pages come and go as editors work: addresses
 * that no document has are left out, and so are queries that no page answers any more.
 */
export function judged(documents) {
  const known = new Set(documents.flatMap(({ href }) => [href, href.split("#")[0]]));
  const places = new Map();
  return rows("queries.tsv").map(([kind, query, addresses]) => {
    const place = places.get(kind) ?? 0;
    places.set(kind, place + 1);
    return { kind, query, addresses: new Set(addresses.split(" ").filter((address) => known.has(address))), isHeldOut: place % 3 === HELD_OUT };
  }).filter(({ addresses }) => addresses.size > 0);
}

/**
 * Queries about what the portal does not have, and the word that the reader should be offered instead, or an empty text. Left out are
 * those that an editor has written of since, and those whose word is gone.
 */
export function unknown(documents) {
  const words = documents.map(({ title, headings, text }) => `${title}\n${headings}\n${text}`).join("\n").toLowerCase();
  return rows("unknown.tsv").map(([query, suggestion = ""]) => ({ query, suggestion }))
    .filter(({ query, suggestion }) => !words.includes(query) && words.includes(suggestion));
}

/** The place of the first right answer, from 0; infinity when there is none. A part of a page is right when the page is. */
export function firstRight({ addresses }, answers) {
  const place = answers.slice(0, ANSWERS).findIndex((answer) => addresses.has(answer) || addresses.has(answer.split("#")[0]));
  return place < 0 ? Infinity : place;
}

/** Recall within one and three answers, and the mean reciprocal rank, of the places of first right answers. */
export function score(places) {
  const share = (count) => count / places.length;
  return {
    queries: places.length,
    recall1: share(places.filter((place) => place < 1).length),
    recall3: share(places.filter((place) => place < 3).length),
    mrr: share(places.reduce((sum, place) => sum + 1 / (place + 1), 0)),
  };
}

function rows(name) {
  const path = fileURLToPath(new URL(`../relevance/${name}`, import.meta.url));
  return readFileSync(path, "utf8").split("\n").slice(1).filter(Boolean).map((line) => line.split("\t"));
}
