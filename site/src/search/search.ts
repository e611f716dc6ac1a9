// A query and its ranked answers.
import { type Facet, type IndexFiles } from "./index-files";
import { type Found, type Hit, Lookup } from "./lookup";
import { tokens } from "./tokens";
import { OWN, WEIGHT } from "./weights";

/** A word of the query and what it gave a document. */
export interface Reason {
  readonly word: string;
  readonly hit: Hit;
}

export interface Answer {
  readonly document: number;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** The share of the query's words that the document has. */
  readonly coverage: number;
  /** True when it ranks higher because it concerns the reader's own role or förvaltning. */
  readonly isOwn: boolean;
}

export interface Outcome {
  /** The answers, best first. */
  readonly answers: readonly Answer[];
  /** Words whose matches are to be marked, without dots and rings. */
  readonly marked: ReadonlySet<string>;
  /** The query with misspelt words put right, or null. */
  readonly corrected: string | null;
  /** Words that were found nowhere, not even misspelt. */
  readonly unknown: readonly string[];
}

export interface Options {
  /** True while the last word is being typed. */
  readonly isTyping?: boolean;
  /** The reader's own values, by the facet's id. */
  readonly own?: Readonly<Record<string, string>>;
}

const MOST_LETTERS = 200;
const MOST_WORDS = 12;

interface QueryWord {
  readonly text: string;
  readonly weight: number;
  /** False for pieces joined, which help but need not be found. */
  readonly isNeeded: boolean;
}

/** Searches. Nothing is found for a query without words. */
export async function search(files: IndexFiles, query: string, options: Options = {}): Promise<Outcome> {
  const words = wordsOf(query, files.stopWords);
  const lookup = new Lookup(files);
  const lastNeeded = words.findLast((word) => word.isNeeded);
  const endsInWord = /[\p{L}\p{Nd}]$/u.test(query);
  const found = await Promise.all(words.map((word) => word.isNeeded
    ? lookup.any(word.text, (options.isTyping ?? false) && endsInWord && word === lastNeeded)
    : lookup.known(word.text)));
  const hasJoined = words.some((word, i) => !word.isNeeded && (found[i]?.hits.size ?? 0) > 0);
  const corrections = words.map((word, i) => [word.text, found[i]?.corrected ?? null] as const).filter(([, to]) => to !== null);
  return {
    answers: rank(words, found, own(files.manifest.facets, options.own ?? {})),
    marked: new Set(found.flatMap((one) => [...one.marked])),
    corrected: corrections.length > 0 && !hasJoined ? replaceWords(query, new Map(corrections as [string, string][])) : null,
    unknown: words.filter((word, i) => word.isNeeded && found[i]?.hits.size === 0).map((word) => word.text),
  };
}

/** The words to look up: without stop words unless there are no others; and neighbours written together ("brand skydd"). */
function wordsOf(query: string, stopWords: ReadonlySet<string>): QueryWord[] {
  const all = tokens(query.slice(0, MOST_LETTERS)).slice(0, 2 * MOST_WORDS);
  const pieces = all.filter((token) => !token.isWhole).map((token) => token.text);
  const telling = pieces.filter((word) => !stopWords.has(word));
  const needed = [...new Set(telling.length > 0 ? telling : pieces)].slice(0, MOST_WORDS);
  const joined = [
    ...all.filter((token) => token.isWhole).map(({ text }) => ({ text, weight: /^\p{Nd}/u.test(text) ? WEIGHT.number : WEIGHT.joined })),
    ...pieces.slice(1).map((word, i) => [pieces[i] ?? "", word] as const)
      .filter((pair) => pair.every((word) => word.length > 2 && !stopWords.has(word)))
      .map((pair) => ({ text: pair.join(""), weight: WEIGHT.joined })),
  ];
  return [
    ...needed.map((text) => ({ text, weight: 1, isNeeded: true })),
    ...joined.filter(({ text }, i) => !needed.includes(text) && joined.findIndex((other) => other.text === text) === i)
      .slice(0, MOST_WORDS).map((word) => ({ ...word, isNeeded: false })),
  ];
}

function rank(words: readonly QueryWord[], found: readonly Found[], isOwn: (document: number) => boolean): Answer[] {
  // A word that is found nowhere cannot tell documents apart.
  const countable = Math.max(1, words.filter((word, i) => word.isNeeded && (found[i]?.hits.size ?? 0) > 0).length);
  const documents = new Map<number, { score: number; covered: number; reasons: Reason[] }>();
  words.forEach((word, i) => {
    for (const [document, hit] of found[i]?.hits ?? []) {
      const sum = documents.get(document) ?? { score: 0, covered: 0, reasons: [] };
      sum.score += hit.score * word.weight;
      sum.covered += word.isNeeded ? 1 : 0;
      sum.reasons.push({ word: word.text, hit });
      documents.set(document, sum);
    }
  });
  const answers = [...documents].map(([document, { score, covered, reasons }]) => {
    const coverage = Math.min(1, Math.max(covered, 1) / countable);
    const ours = isOwn(document);
    return { document, score: score * coverage * coverage * (ours ? OWN : 1), reasons, coverage, isOwn: ours };
  });
  return answers.filter((answer) => answer.coverage >= 0.5).sort((a, b) => b.score - a.score || a.document - b.document);
}

/** Whether a document concerns the reader's own values of any facet. */
function own(facets: readonly Facet[], values: Readonly<Record<string, string>>): (document: number) => boolean {
  const sets = facets.flatMap((facet) => {
    const value = facet.values.findIndex(([id]) => id === values[facet.id]);
    return value < 0 ? [] : [{ value, of: valuesOf(facet) }];
  });
  return (document) => sets.some(({ value, of }) => of(document).includes(value));
}

const unrolled = new WeakMap<Facet, readonly number[]>();

/** The values of a document in a facet, as places in the facet's list. */
export function valuesOf(facet: Facet): (document: number) => readonly number[] {
  let numbers = unrolled.get(facet);
  if (!numbers) {
    const all: number[] = [];
    for (let i = 0; i < facet.runs.length; i += 2)
      for (let n = 0; n < (facet.runs[i + 1] ?? 0); n++) all.push(facet.runs[i] ?? 0);
    numbers = all;
    unrolled.set(facet, numbers);
  }
  const of = numbers;
  return (document) => facet.sets[of[document] ?? -1] ?? [];
}

function replaceWords(query: string, corrections: ReadonlyMap<string, string>): string {
  return query.trim().split(/\s+/).map((piece) => corrections.get(tokens(piece)[0]?.text ?? "") ?? piece).join(" ");
}
