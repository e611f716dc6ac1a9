// A query and its ranked answers.
import { isAround, isPlace, placesIn } from "./circumstances";
import { type Facet, type IndexFiles } from "./index-files";
import type { Hits, Term } from "./hits";
import { type Found, Lookup } from "./lookup";
import { hasDots, OF, plain, type Token, tokens } from "./tokens";
import { isCertain } from "./guess";
import { isForm } from "./near";
import { isNamed, ownFirst } from "./outlook";
import { phrasesOf, sayingsOf } from "./phrases";
import { stem } from "./stemmer";
import { type Telling, toldBy, urgentAnswers } from "./urgent";
import { COVERED, MOST_IN_STORY, OWN, STORY, WEIGHT } from "./weights";

/** A word of the query, a term that stands for it, and what that gave a document. */
export interface Reason extends Term {
  readonly word: string;
  readonly score: number;
}

export interface Answer {
  readonly document: number;
  readonly score: number;
  /** The share of the query's words that the document has. */
  readonly coverage: number;
  /** True when it ranks higher because it concerns the reader's own role or förvaltning. */
  readonly isOwn: boolean;
  /** True for an acute guide that stands first because the query is for it. */
  readonly isUrgent: boolean;
}

export interface Outcome {
  /** The answers, best first. */
  readonly answers: readonly Answer[];
  /** True when, while somebody types, a word has more documents than were looked up. */
  readonly hasMore: boolean;
  /** Why a document is among them. */
  readonly reasons: (document: number) => Reason[];
  /** True when so many words tell something that none decides alone. */
  readonly isStory: boolean;
  /** Words whose matches are to be marked, without dots and rings. */
  readonly marked: ReadonlySet<string>;
  /** The query with misspelt words put right, or null. */
  readonly corrected: string | null;
  /** Words that were found nowhere, not even misspelt. */
  readonly unknown: readonly string[];
  /** Compounds that nobody has written, and the two pieces that were looked for instead. */
  readonly split: readonly (readonly [word: string, parts: readonly [string, string]])[];
}

/** While somebody types less is looked up than there is; when she pauses all of it is. Only when she has asked is a short last word whole. */
export type When = "typing" | "paused" | "asked";

export interface Options {
  readonly when?: When;
  /** The reader's own values, by the facet's id. */
  readonly own?: Readonly<Record<string, string>>;
}

/** The share of a query's words that a document must have; of many words some only tell the story. */
const LEAST = 0.25;

const MOST_LETTERS = 200;
const MOST_WORDS = 12;

interface QueryWord {
  readonly text: string;
  /** The words that it takes the place of when it is found: a number of a document is more than its pieces. */
  readonly insteadOf?: readonly string[];
  readonly weight: number;
  /** False for pieces joined, which help but need not be found. */
  readonly isNeeded: boolean;
  /** The words that a document has that has this one. */
  readonly stands?: readonly string[];
}

/** A word that nobody has written may be the beginning of one that is acute; while the reader types or pauses a shorter one may be it also when it is a word. */
const SHORTEST_BEGUN = 5;

/** Searches. Nothing is found for a query without words. */
export async function search(files: IndexFiles, query: string, { when = "asked", own: values = {} }: Options = {}): Promise<Outcome> {
  const isDotted = hasDots(query);
  const stopWords = isDotted ? files.stopWords : files.foldedStopWords;
  const all = tokensOf(query);
  const pieces = all.filter((token) => !token.isWhole).map((token) => token.text);
  const asked = wordsOf(all, pieces, stopWords);
  const isStory = asked.filter((word) => word.isNeeded).length >= STORY;
  const [lookup, typing] = [new Lookup(files, when === "typing" ? "at hand" : "all", isDotted, isStory), new Lookup(files, "best", isDotted, isStory)];
  const single = await withWholeNumbers(lookup, asked);
  const sayings = sayingsOf(pieces, stopWords, isDotted);
  const phrases = [...sayings, ...phrasesOf(single.flatMap((word) => word.isNeeded ? [{ text: word.text, stands: [word.text] }] : word.stands ? [{ text: word.text, stands: word.stands }] : []), isDotted)];
  const words = [...single, ...phrases.map(({ term, words: stands }) => ({ text: term, weight: 1, isNeeded: false, stands }))];
  const typed = when !== "asked" && /[\p{L}\p{Nd}]$/u.test(query) ? words.findLast((word) => word.isNeeded) : undefined;
  const looked = await Promise.all([
    ...single.map((word) => word.isNeeded ? (when === "typing" && word === typed ? typing : lookup).any(word.text) : lookup.known(word.text)),
    ...phrases.map(({ term, root }) => lookup.phrase(term, root)),
  ]);
  const { found, corrections } = withGuesses(words, looked);
  const hasJoined = single.some((word, i) => !word.isNeeded && (found[i]?.hits.documents.length ?? 0) > 0);
  const ranked = rank(words, found, files.manifest.documents, isStory, own(files.manifest.facets, values));
  const isSaid = new Set(words.flatMap((word, i) => (found[i]?.hits.documents.length ?? 0) > 0 ? word.stands ?? [] : []));
  const isAboutOthers = isNamed(files.manifest, single.map(({ text }) => stem(plain(text))));
  const told = toldBy(query);
  const places = told.hurts ? new Set<string>() : placesIn(pieces);
  const where = (text: string) => isPlace(text) || places.has(text);
  const joined = single.filter((word, i) => !word.isNeeded && word.stands && (found[i]?.hits.documents.length ?? 0) > 0);
  const telling = words.flatMap((word, i): Telling[] => {
    const one = found[i];
    if (joined.includes(word)) return [{ text: word.text, isBegun: false, isWritten: true, dotted: new Set(), isPlace: where(word.text) }];
    return !one || joined.some(({ stands }) => stands?.includes(word.text)) || !word.isNeeded || one.hits.documents.length === 0 && !isSaid.has(word.text) || stopWords.has(word.text) ? []
      : [{ text: corrections.get(word.text) ?? word.text, ...writtenIn(one.hits, word.text), isPlace: where(word.text), isBegun: word === typed && (word.text.length < SHORTEST_BEGUN ? when === "typing" || !isStory : one.isUnknown || !isExact(one.hits)) || one.isUnknown && one.split === null && !corrections.has(word.text) && word.text.length >= SHORTEST_BEGUN }];
  });
  return {
    answers: isAboutOthers ? ranked : urgentFirst(urgentAnswers(files.manifest, telling, new Set(sayings.map(({ term }) => term)), told, isDotted), ownFirst(files.manifest, ranked)),
    hasMore: lookup.hasMore || typing.hasMore,
    reasons: (document) => words.flatMap((word, i) => {
      const hits = found[i]?.hits;
      const share = hits ? pointsOf(hits.score(document), isStory) / (hits.score(document) || 1) : 1;
      return (hits?.reasons(document) ?? []).map((reason) => ({ ...reason, word: word.text, score: reason.score * share }));
    }),
    isStory,
    marked: new Set(found.flatMap((one) => [...one.marked])),
    corrected: corrections.size > 0 && !hasJoined ? replaceWords(query, corrections) : null,
    split: words.flatMap((word, i) => {
      const parts = found[i]?.split;
      return parts && !isSaid.has(word.text) ? [[word.text, parts] as const] : [];
    }),
    unknown: words.filter((word, i) => word.isNeeded && found[i]?.hits.documents.length === 0 && !isSaid.has(word.text)).map((word) => word.text),
  };
}

/** What was found with what was guessed, where the guessed word is the whole query or is as good as sure. */
function withGuesses(words: readonly QueryWord[], looked: readonly Found[]): { found: Found[]; corrections: ReadonlyMap<string, string> } {
  const isAlone = words.filter((word) => word.isNeeded).length === 1;
  const isNothingFound = looked.every(({ hits }) => hits.documents.length === 0);
  const corrections = new Map<string, string>();
  const found = looked.map((one, i) => {
    const [text, guess] = [words[i]?.text ?? "", one.guess];
    if (!guess || !isAlone && !isCertain(text, guess, isNothingFound)) return one;
    if (!isForm(text, guess.word)) corrections.set(text, guess.word);
    return { ...one, hits: guess.hits, marked: guess.marked };
  });
  return { found, corrections };
}

/** Whether texts have a word with just its letters, and the stems with dots and rings that they have more often. */
function writtenIn({ terms }: Hits, word: string): Pick<Telling, "isWritten" | "dotted"> {
  const own = stem(plain(word));
  const stems = new Map(terms.filter(({ match }) => match === "stem").map(({ term, documents }) => [term, documents.length]));
  const count = stems.get(own) ?? 0;
  return { isWritten: count > 0, dotted: new Set([...stems].filter(([, other]) => other > count).map(([root]) => root)) };
}

/** Whether texts have the word itself: a stem may by chance be the beginning of a word (`explo`). */
const isExact = ({ terms }: Hits) => terms.some(({ match }) => match === "exact");

/** The urgent answers, best first, before all others. */
function urgentFirst(urgent: readonly number[], answers: readonly Answer[]): Answer[] {
  const top = answers[0]?.score ?? 0;
  return [
    ...urgent.map((document) => ({ coverage: 1, isOwn: false, ...answers.find((answer) => answer.document === document), document, score: top, isUrgent: true })),
    ...answers.filter(({ document }) => !urgent.includes(document)),
  ];
}

/** Numbers that some text has as a whole are looked up as a whole only: KS 2021-53 is not every text with 2021 and 53. */
async function withWholeNumbers(lookup: Lookup, words: readonly QueryWord[]): Promise<QueryWord[]> {
  const known = new Set<QueryWord>();
  for (const word of words) if (word.insteadOf && (await lookup.known(word.text)).hits.documents.length > 0) known.add(word);
  const dropped = new Set([...known].flatMap((word) => word.insteadOf ?? []));
  return words.filter((word) => !dropped.has(word.text)).map((word) => known.has(word) ? { ...word, isNeeded: true } : word);
}

/** Neighbours that may be one word: "brand skydd", "brand skydds ansvarig", "över fall", and "policy för säkerhet" or "policy säkerhet", which is "säkerhetspolicy". */
function compoundsOf(pieces: readonly string[], stopWords: ReadonlySet<string>): { text: string; stands: readonly string[] }[] {
  const isPart = (word = "") => word.length > 2 && !stopWords.has(word);
  const [isPair, isShort] = [pieces.length === 2, pieces.length <= 3];
  const turned = (word: string, of: string) => [of, stem(plain(of))].flatMap((first) => [first + word, `${first}s${word}`]).map((text) => ({ text, stands: [word, of] }));
  return pieces.flatMap((word, i) => {
    const [next = "", of = ""] = [pieces[i + 1], pieces[i + 2]];
    if (!isPart(word)) return isPart(next) ? [...isShort ? [{ text: word + next, stands: [next] }] : [], ...isPart(of) ? [{ text: word + next + of, stands: [next, of] }] : []] : [];
    if (isPart(next)) return [{ text: word + next, stands: [word, next] }, ...isPart(of) ? [{ text: word + next + of, stands: [word, next, of] }] : [], ...isPair ? turned(word, next) : []];
    return OF.has(next) && isPart(of) ? turned(word, of) : [];
  });
}

const tokensOf = (query: string) => tokens(query.slice(0, MOST_LETTERS)).slice(0, 2 * MOST_WORDS);

/** A word that tells less than another: who and where, or a letter alone. */
const isLittle = (word: string) => isAround(word) || /^\p{L}$/u.test(word);

/** The words to look up: without stop words unless there are no others; and neighbours written together ("brand skydd"). */
function wordsOf(all: readonly Token[], pieces: readonly string[], stopWords: ReadonlySet<string>): QueryWord[] {
  const telling = pieces.filter((word) => !stopWords.has(word));
  const needed = [...new Set(telling.length > 0 ? telling : pieces)].slice(0, MOST_WORDS);
  const joined = [
    ...all.filter((token) => token.isWhole).map(({ text, start, end }) => /^\p{Nd}/u.test(text)
      ? { text, weight: WEIGHT.number, insteadOf: all.filter((piece) => !piece.isWhole && piece.start >= start && piece.end <= end).map((piece) => piece.text) }
      : { text, weight: WEIGHT.joined }),
    ...compoundsOf(pieces, stopWords).map((compound) => ({ ...compound, weight: WEIGHT.joined })),
  ];
  return [
    ...needed.map((text) => ({ text, weight: isLittle(text) && !needed.every(isLittle) ? WEIGHT.around : 1, isNeeded: true })),
    ...joined.filter(({ text }, i) => !needed.includes(text) && joined.findIndex((other) => other.text === text) === i)
      .slice(0, MOST_WORDS).map((word) => ({ ...word, isNeeded: false })),
  ];
}

/** What a word gives a document, of the points that it has there. */
const pointsOf = (points: number, isStory: boolean) => isStory ? points * MOST_IN_STORY / (points + MOST_IN_STORY) : points;

function rank(words: readonly QueryWord[], found: readonly Found[], count: number, isStory: boolean, isOwn: (document: number) => boolean): Answer[] {
  const needing = words.filter((word) => word.isNeeded);
  const needed = needing.map((word) => word.text);
  const bits = words.map((word) => (word.isNeeded ? [word.text] : word.stands ?? []).filter((text) => needed.includes(text)).reduce((sum, text) => sum | 1 << needed.indexOf(text), 0));
  const [scores, has, isSeen] = [new Float64Array(count), new Uint16Array(count), new Uint8Array(count)];
  const documents: number[] = [];
  let known = 0;
  words.forEach((word, i) => {
    const hits = found[i]?.hits;
    const bit = bits[i] ?? 0;
    if ((hits?.documents.length ?? 0) > 0) known |= bit;
    for (const document of hits?.documents ?? []) {
      if (!isSeen[document]) documents.push(document);
      isSeen[document] = 1;
      scores[document] = (scores[document] ?? 0) + pointsOf(hits?.score(document) ?? 0, isStory) * word.weight;
      has[document] = (has[document] ?? 0) | bit;
    }
  });
  // A word that is found nowhere cannot tell documents apart.
  const countable = Math.max(1, ones(known));
  const coverage = (document: number) => Math.min(1, Math.max(ones(has[document] ?? 0), 1) / countable);
  // What most documents have tells less of the question than a rare word.
  const common = (bit: number) => Math.max(1, ...found.map(({ hits }, i) => (bits[i] ?? 0) >> bit & 1 ? hits.documents.length : 0));
  const telling = needed.map((_, bit) => known >> bit & 1 ? Math.log(1 + count / common(bit)) * Math.min(1, needing[bit]?.weight ?? 1) : 0);
  const sum = (of: number) => telling.reduce((all, value, bit) => of >> bit & 1 ? all + value : all, 0);
  const [whole, least] = [sum(known), Math.min(...telling.filter((value) => value > 0))];
  const told = (of: number) => known === 0 ? 1 : Math.max(sum(of), least) / whole;
  // When no document has so many, those that have most are better than nothing.
  const enough = Math.min(LEAST, documents.reduce((most, document) => Math.max(most, coverage(document)), 0));
  const chosen = documents.filter((document) => coverage(document) >= enough);
  for (const document of chosen) scores[document] = Math.round((scores[document] ?? 0) * told(has[document] ?? 0) ** COVERED * (isOwn(document) ? OWN : 1) / FINEST_SCORE) * FINEST_SCORE;
  return bestFirst(chosen, scores).map((document) => ({ document, score: scores[document] ?? 0, coverage: coverage(document), isOwn: isOwn(document), isUrgent: false }));
}

/** How many bits are set. */
function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) count++;
  return count;
}

const MOST_DOCUMENTS = 2 ** 21;

/** Scores are whole multiples of this. */
const FINEST_SCORE = 2 ** -16;

/**
 * The documents with the highest scores first, and in their own order where scores are equal. A common word has thousands and each key
 * asks anew, so score and document are put into one number: numbers are sorted in half the time of objects that are compared.
 */
function bestFirst(documents: readonly number[], scores: Float64Array): number[] {
  const keys = Float64Array.from(documents, (document) => ((scores[document] ?? 0) / FINEST_SCORE + 1) * MOST_DOCUMENTS - document - 1);
  return Array.from(keys.sort().reverse(), (key) => MOST_DOCUMENTS - 1 - key % MOST_DOCUMENTS);
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
