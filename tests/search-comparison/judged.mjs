// The judged queries of tests/relevance and what an engine's answers to them are worth.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** So many answers are looked at; a right one further down counts as none. */
export const ANSWERS = 10;

/** Of the first set every third query of each class is held out: nobody tunes with it. */
const HELD_OUT = 2;

/** Sets of queries as people speak, with patterns of right addresses. tests/relevance/README.md tells where each comes from. */
const SPOKEN = ["open", "failing", "spoken", "unseen", "outside", "sealed", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

/** The judged queries: class, text, the set they belong to, and what tells whether an address is right. Throws when no page answers one of them. */
export function judged(documents) {
  const known = new Set(documents.flatMap(({ href }) => [href, href.split("#")[0]]));
  const places = new Map();
  const first = rows("queries.tsv").map(([kind, query, addresses]) => {
    const place = places.get(kind) ?? 0;
    places.set(kind, place + 1);
    const right = new Set(addresses.split(" ").filter((address) => known.has(address)));
    return { set: place % 3 === HELD_OUT ? "held out" : "tuned", kind, query, isRight: (address) => right.has(address) || right.has(address.split("#")[0]), isAnswered: right.size > 0 };
  });
  const spoken = SPOKEN.flatMap((set) => rows(`${set}.tsv`).map(([kind, query, pattern]) => {
    const isRight = matcher(pattern);
    return { set, kind, query, isRight, isAnswered: [...known].some(isRight) };
  }));
  return whole([...first, ...spoken], ({ isAnswered }) => isAnswered, "no page answers");
}

/** Small inputs that failed, with what tells whether an address is right. */
export function findings() {
  return rows("findings.tsv").map(([, query, pattern]) => ({ query, isRight: matcher(pattern) }));
}

/**
 * Queries about what the portal does not have, and the word that the reader should be offered instead, or an empty text. Throws when the portal
 * has what one of them asks for, or lacks the word to offer.
 */
export function unknown(documents) {
  const words = documents.map(({ title, headings, text }) => `${title}\n${headings}\n${text}`).join("\n").toLowerCase();
  return whole(rows("unknown.tsv").map(([query, suggestion = ""]) => ({ query, suggestion })),
    ({ query, suggestion }) => !words.includes(query) && words.includes(suggestion), "these are known, or the word to offer is not");
}

/** The place of the first right answer, from 0; infinity when there is none. A part of a page is right when the page is. */
export function firstRight({ isRight }, answers) {
  const place = answers.slice(0, ANSWERS).findIndex(isRight);
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

/** A query that is left out without a word would make every figure look as good as before. */
function whole(queries, holds, fault) {
  const wrong = queries.filter((query) => !holds(query)).map(({ query }) => query);
  if (wrong.length > 0)
    throw new Error(`tests/relevance: ${fault}: ${wrong.join("; ")}`);
  return queries;
}

/** Whether an address matches a pattern, which is of its path. */
function matcher(pattern) {
  const right = new RegExp(pattern.startsWith("^") ? pattern : `^/(${pattern})`);
  return (address) => right.test(address);
}

function rows(name) {
  const path = fileURLToPath(new URL(`../relevance/${name}`, import.meta.url));
  return readFileSync(path, "utf8").split("\n").slice(1).filter(Boolean).map((line) => line.split("\t"));
}
