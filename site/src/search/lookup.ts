// From a word of a query to the documents that have it, in the order of how sure we are: the word itself, its stem, parts of
// compounds; and when none has it, what the reader may have meant.
import { Hits, NONE, type TermScores, termScores } from "./hits";
import type { IndexFiles } from "./index-files";
import { isNear } from "./near";
import { stem } from "./stemmer";
import { fold } from "./tokens";
import { type Match, WEIGHT, WHILE_TYPING } from "./weights";
import type { WordFile } from "./word-file";

export interface Found {
  readonly hits: Hits;
  /** The words whose matches are to be marked, without dots and rings. */
  readonly marked: Set<string>;
  /** True when the word itself is in no text. */
  readonly isUnknown: boolean;
  /** The word that was searched instead of a misspelt one. */
  readonly corrected: string | null;
  /** The two pieces that a compound was looked for as, when nobody has written it as one. */
  readonly split: readonly [string, string] | null;
}

/** Parts of the index that are loaded anyway, and how many may be in all. */
interface Parts {
  readonly open: readonly number[];
  readonly most: number;
}

/**
 * How many documents of a term are looked up. All of them; or those that are at hand, for the first words while another is being typed,
 * so that no key waits for a large file; or the best, for the word that is being typed.
 */
export type Depth = "all" | "at hand" | "best";

const SHORTEST_PREFIX = 2;
const SHORTEST_ENDING = 4;
const SHORTEST_NEAR = 5;
const SHORTEST_PART = 3;
/** Two errors are a guess: only a word that the texts use as often as this is likely to be meant. */
const COMMON = 10;
const MOST_COMPLETIONS = 12;
/** Of all words that fit, the most common ones, in all their forms, are enough to find the stems. */
const MOST_FORMS = 100;
const MOST_FILES = 4;
/** Each key asks anew: while a word is being typed, less is loaded for words that begin with it, the less the shorter it is. */
const MOST_FILES_TYPING = 2;
const MOST_PARTS_TYPING = 3;

/** A compound with fewer documents is also looked for in pieces. */
const FEW = 5;

/** In a word this long, one typing error is likelier than a compound that nobody has written. */
const LONG = 8;

export class Lookup {
  /** Stems of which only the best documents were looked up. */
  private readonly late = new Set<string>();

  constructor(private readonly files: IndexFiles, private readonly depth: Depth = "all") {}

  /** True when a term has more documents than were looked up. */
  get hasMore(): boolean {
    return this.late.size > 0;
  }

  /** True for a word that is being typed: each key asks anew, so less is looked up. */
  private get isTyping(): boolean {
    return this.depth === "best";
  }

  /** The documents that have a word in any form or as a part. */
  async known(word: string): Promise<Found> {
    const found = this.empty(false);
    await this.addKnown(found, word, 1, null);
    return found.hits.documents.length > 0 ? found : { ...found, isUnknown: true };
  }

  /** The documents for a word of a query; for one that is being typed, those for what it may become. */
  async any(word: string): Promise<Found> {
    const folded = fold(word);
    const begun = this.isTyping ? await this.begun(folded) : null;
    if (begun) return begun;
    const found = await this.known(word);
    if (!found.isUnknown) {
      if (this.isTyping) await this.addBegun(found, folded, WEIGHT.prefix * WHILE_TYPING, { open: [this.files.partNumber(stem(folded))], most: 1 });
      else if (found.hits.documents.length < FEW) await this.addSplit(found, folded);
      return found;
    }
    await this.addBegun(found, folded, WEIGHT.prefix, null);
    await this.addEnding(found, folded);
    if (found.hits.documents.length > 0) return found;
    const corrected = await this.corrected(word, folded);
    if (corrected.hits.documents.length > 0 && folded.length >= LONG) return corrected;
    const at = await this.addSplit(found, folded);
    return at === null ? corrected : { ...found, split: [word.slice(0, at), word.slice(at)] };
  }

  /** What letters may become; null when they are a word already or no word begins with them. */
  private async begun(letters: string): Promise<Found | null> {
    if (letters.length < SHORTEST_PREFIX) return null;
    const files = await this.files.beginnings(letters, MOST_FILES_TYPING);
    if (files.some((file) => file.has(letters))) return null;
    const found = this.empty(true);
    await this.addBegun(found, letters, WEIGHT.prefix, { open: [], most: Math.max(1, Math.min(MOST_PARTS_TYPING, letters.length - 2)) });
    return found.hits.documents.length > 0 ? found : null;
  }

  /** Whether a word or a part of a compound has this stem. */
  async knows(word: string): Promise<boolean> {
    const root = stem(fold(word));
    const { invertedIndex } = await this.files.part(root);
    return root in invertedIndex || `${root}_` in invertedIndex;
  }

  private async addKnown(found: Found, word: string, share: number, as: Match | null): Promise<void> {
    const root = stem(fold(word));
    const add = async (term: string, match: Match, weight: number) => { found.hits.add({ term, match, weight }, await this.scores(root, term)); };
    if (as === null) await add(`${word}=`, "exact", WEIGHT.exact);
    await add(root, as ?? "stem", WEIGHT.stem * share);
    await add(`${root}_`, as ?? "part", WEIGHT.part * share);
    found.marked.add(fold(word));
  }

  /** The documents of a term, as many as are asked for. */
  private async scores(root: string, term: string): Promise<TermScores> {
    const best = termScores(await this.files.part(root), term);
    if (best.documents.length < this.files.manifest.best || this.files.manifest.rests.length === 0) return best;
    const others = this.depth === "all" ? await this.files.rest(root) : this.depth === "at hand" && !this.late.has(root) ? this.files.restAtHand(root) : null;
    if (!others) {
      this.late.add(root); // for all terms of the word
      return best;
    }
    const rest = termScores(others, term);
    return { documents: [...best.documents, ...rest.documents], scores: [...best.scores, ...rest.scores] };
  }

  /** Words that begin with the letters: the most common first. With limits, only those in few parts. */
  private async addBegun(found: Found, letters: string, weight: number, parts: Parts | null): Promise<void> {
    if (letters.length < SHORTEST_PREFIX) return;
    const files = await this.files.beginnings(letters, parts === null ? MOST_FILES : MOST_FILES_TYPING);
    await this.addCompletions(found, files, letters, "prefix", weight, parts);
  }

  /** Words that end with the letters: a part of a compound that never stands alone. */
  private async addEnding(found: Found, letters: string): Promise<void> {
    if (letters.length < SHORTEST_ENDING) return;
    const files = await this.files.endings(letters, MOST_FILES);
    await this.addCompletions(found, files, letters, "ending", WEIGHT.ending);
  }

  private async addCompletions(found: Found, files: readonly WordFile[], letters: string, match: Match, weight: number, parts: Parts | null = null): Promise<void> {
    const words = files.flatMap((file) => file.completions(letters)).sort(([, a], [, b]) => b - a).slice(0, MOST_FORMS);
    const roots = new Map<string, { count: number; share: number }>();
    for (const [word, count] of words) {
      const root = stem(word);
      const before = roots.get(root);
      roots.set(root, { count: count + (before?.count ?? 0), share: Math.max(letters.length / word.length, before?.share ?? 0) });
    }
    const common = [...roots].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
    const best = (parts === null ? common : this.within(parts, common)).slice(0, MOST_COMPLETIONS);
    if (best.length > 0) found.marked.add(letters);
    const scores = await Promise.all(best.map(([root]) => this.scores(root, root)));
    best.forEach(([root, { share }], i) => { found.hits.add({ term: root, match, weight: weight * (0.5 + share / 2) }, scores[i] ?? NONE); });
  }

  /** The stems of a few parts of the index: of those that are open, and of the first that are met while there may be more. */
  private within<T>({ open, most }: Parts, roots: readonly (readonly [string, T])[]): (readonly [string, T])[] {
    const parts = new Set(open);
    return roots.filter(([root]) => {
      const part = this.files.partNumber(root);
      if (parts.size < most) parts.add(part);
      return parts.has(part);
    });
  }

  /** A compound that no text has, as two words or parts that texts have: both must be there. Where it was split, or null. */
  private async addSplit(found: Found, word: string): Promise<number | null> {
    for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      const right = word.slice(at);
      const left = await this.leftPart(word.slice(0, at));
      if (left === null || this.files.stopWords.has(right) || !await this.knows(right)) continue;
      const [first, second] = [this.empty(false), this.empty(false)];
      await this.addKnown(first, left, 1, "split");
      await this.addKnown(second, right, 1, "split");
      const both = first.hits.documents.filter((document) => second.hits.includes(document));
      if (both.length === 0) continue;
      // The geometric mean: a document about one half only is no answer.
      const share = (document: number, a = first.hits.score(document), b = second.hits.score(document)) => 2 * Math.sqrt(a * b) / (a + b || 1);
      for (const { term, match, weight, documents, scores } of [...first.hits.terms, ...second.hits.terms]) {
        const places = documents.map((document, i) => ({ document, i })).filter(({ document }) => first.hits.includes(document) && second.hits.includes(document));
        found.hits.add({ term, match, weight: weight * WEIGHT.split }, {
          documents: places.map(({ document }) => document),
          scores: places.map(({ document, i }) => (scores[i] ?? 0) * share(document)),
        });
      }
      found.marked.add(left).add(right);
      return at;
    }
    return null;
  }

  private async leftPart(part: string): Promise<string | null> {
    if (this.files.stopWords.has(part)) return null;
    if (await this.knows(part)) return part;
    const without = part.slice(0, -1);
    return part.length > SHORTEST_PART && "soeua".includes(part.at(-1) ?? "?") && await this.knows(without) ? without : null;
  }

  private empty(isUnknown: boolean): Found {
    return { hits: new Hits(this.files.manifest.documents), marked: new Set(), isUnknown, corrected: null, split: null };
  }

  /** The nearest known words: one error, or two in a long word. One error leaves one half of the word as it should be. */
  private async corrected(word: string, folded: string): Promise<Found> {
    if (folded.length < SHORTEST_NEAR) return this.empty(true);
    const half = folded.length >> 1;
    const files = [
      ...await this.files.beginnings(folded.slice(0, half), MOST_FILES),
      ...await this.files.endings(folded.slice(half), MOST_FILES),
    ];
    const near = nearest(files, folded, 1, 1);
    if (near === null && folded.length >= 2 * SHORTEST_NEAR - 2) {
      const first = await this.files.beginnings("", MOST_FILES);
      const all = first.length < MOST_FILES ? first : [...files, ...first, ...await this.files.endings(folded.slice(-2), MOST_FILES)];
      return { ...this.empty(true), corrected: nearest(all, folded, 2, COMMON) };
    }
    if (near === null || near === word) return this.empty(true);
    const found = this.empty(true);
    await this.addKnown(found, near, WEIGHT.near, "near");
    return { ...found, corrected: near };
  }
}

/** The most common of the words with at most so many errors, if it occurs often enough. */
function nearest(files: readonly WordFile[], folded: string, errors: number, least: number): string | null {
  let best: string | null = null, most = least - 1;
  for (const { words, folded: others, counts } of new Set(files)) {
    for (let i = 0; i < words.length; i++) {
      const other = others[i] ?? "", count = counts[i] ?? 0;
      if (count > most && other.length >= SHORTEST_NEAR - 1 && isNear(folded, other, errors)) [best, most] = [words[i] ?? "", count];
    }
  }
  return best;
}
