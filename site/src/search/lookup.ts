// From a word of a query to the documents that have it, in the order of how sure we are: the word itself, its stem, parts of
// compounds; and when none has it, what the reader may have meant.
import { beginningOf, type Cut, cutsOf, SHORTEST_PART } from "./compounds";
import { type Guess, guessOf } from "./guess";
import { Hits } from "./hits";
import type { IndexFiles } from "./index-files";
import { type TermScores, termScores } from "./part";
import { phraseOf } from "./phrases";
import { stem } from "./stemmer";
import { fold, hasDots, plain } from "./tokens";
import { type Match, WEIGHT, WHILE_TYPING } from "./weights";
import type { WordFile } from "./word-file";

export interface Found {
  readonly hits: Hits;
  /** The words whose matches are to be marked, without accents. */
  readonly marked: Set<string>;
  /** True when the word itself is in no text. */
  readonly isUnknown: boolean;
  /** A word that may be meant instead, and its documents. Whether it is asked for depends on the other words of the query. */
  readonly guess: (Guess & { readonly hits: Hits; readonly marked: Set<string> }) | null;
  /** The two pieces that a compound was looked for as, when nobody has written it as one; the first is empty when only the last was found. */
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

/** Ends the term of a word that readers say of a page (SaidWords.cs). */
const SAID = "~";

const SHORTEST_PREFIX = 2;
const SHORTEST_ENDING = 4;
const MOST_COMPLETIONS = 12;
/** Of all words that fit, the most common ones, in all their forms, are enough to find the stems. */
const MOST_FORMS = 100;
const MOST_FILES = 4;
/** Each key asks anew: while a word is being typed, less is loaded for words that begin with it, the less the shorter it is. */
const MOST_FILES_TYPING = 2;
const MOST_PARTS_TYPING = 3;

/** A compound with fewer documents is also looked for in pieces. */
const FEW = 5;
const MOST_CUTS = 3;

/** In a word this long, one typing error is likelier than a compound that nobody has written. */
const LONG = 7;

/** A last part that stands alone for a compound: so common, or more if it has three letters only. */
const COMMON_HEAD = 3;
const COMMON_SHORT_HEAD = 20;
/** So common is a short one that it stands alone also when the first part is no word. */
const VERY_COMMON_HEAD = 50;

/** Whether a last part may stand for the whole: less common if the first is a word too. */
const isHead = ({ right, rightCount, value }: Cut) => rightCount >= (right.length === 3 ? COMMON_SHORT_HEAD : value > 0 ? 1 : COMMON_HEAD) && (right.length > 3 || value > 0 || rightCount >= VERY_COMMON_HEAD);

/** Letters by which an English word is known: its end is no Swedish word. */
const FOREIGN = /[wq]|^th|oo|ght|(th|sh|ee|ity|ness|ance|ence)$/;

export class Lookup {
  /** Stems of which only the best documents were looked up. */
  private readonly late = new Set<string>();

  /**
   * @param isDotted true when the reader has typed dots or rings: then a letter without is meant to be without
   * @param isStory true when so many words tell something that sentences of readers tell what they are about
   */
  constructor(private readonly files: IndexFiles, private readonly depth: Depth = "all", private readonly isDotted = false, private readonly isStory = false) {}

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

  /** The documents that a phrase of several words is a synonym of. */
  async phrase(term: string, root: string): Promise<Found> {
    const found = this.empty(false);
    found.hits.add({ term, match: "phrase", weight: WEIGHT.phrase }, await this.scores(root, term));
    return found;
  }

  /** The documents for a word of a query; for one that is being typed, those for what it may become. */
  async any(word: string): Promise<Found> {
    const letters = plain(word);
    const begun = this.isTyping ? await this.begun(letters) : null;
    if (begun) return begun;
    const found = await this.known(word);
    if (!found.isUnknown) {
      if (this.isTyping) await this.addBegun(found, letters, WEIGHT.prefix * WHILE_TYPING, { open: [this.files.partNumber(stem(letters))], most: 1 });
      else if (found.hits.documents.length < FEW) await this.addSplit(found, await cutsOf(this.files, letters));
      return found;
    }
    await this.addBegun(found, letters, WEIGHT.prefix, null);
    if (!FOREIGN.test(letters)) await this.addEnding(found, letters);
    return found.hits.documents.length > 0 ? found : this.guessed(found, letters);
  }

  /** What is looked for when no text has a word: the word that one error made it of, its parts, or the last of those. */
  private async guessed(found: Found, letters: string): Promise<Found> {
    const guess = await guessOf(this.files, letters);
    const asked = guess && { ...found, guess: { ...guess, ...await this.guessHits(guess) } };
    if (asked && guess.errors === 1 && letters.length >= LONG) return asked;
    if (FOREIGN.test(letters)) return asked ?? found;
    const cuts = await cutsOf(this.files, letters);
    const cut = await this.addSplit(found, cuts);
    if (!cut && asked) return asked;
    const alone = cut ?? cuts.find(isHead);
    const right = alone?.right ?? await beginningOf(this.files, letters);
    if (!right) return this.firstPart(found, letters);
    await this.addKnown(found, right, cut ? WEIGHT.headToo : WEIGHT.head, "head");
    const left = alone ? await this.leftAlone(alone, letters) : "";
    if (left) await this.addKnown(found, left, cut ? WEIGHT.leftToo : WEIGHT.head, "head");
    const isMeant = found.hits.terms.some(({ match }) => match === "phrase");
    return isMeant || found.hits.documents.length === 0 ? found : { ...found, split: [alone && left ? letters.slice(0, alone.at) : "", right] };
  }

  /** What is looked for of the first part of a compound whose parts no document has together: the rarer part tells more, by its score. */
  private async leftAlone({ left, at, value }: Cut, letters: string): Promise<string> {
    // Of one that nobody has written its beginning: terrorhotnivå is about terror.
    return value > 0 ? left : await beginningOf(this.files, letters.slice(0, at), SHORTEST_PART) ?? "";
  }

  /** The words that begin as a compound does of which nobody has written any part: belastningsutdrag, when the texts have belastningsregister. */
  private async firstPart(found: Found, letters: string): Promise<Found> {
    for (let at = letters.length - SHORTEST_ENDING; at >= LONG; at--) {
      const first = letters.slice(0, at);
      await this.addBegun(found, first, WEIGHT.prefix, null);
      if (found.hits.documents.length > 0) return { ...found, split: ["", first] };
    }
    return found;
  }

  private async guessHits({ word, isSure }: Guess): Promise<{ hits: Hits; marked: Set<string> }> {
    const found = this.empty(true);
    if (isSure) await this.addKnown(found, word, WEIGHT.near, "near");
    return found;
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

  private async addKnown(found: Found, word: string, share: number, as: Match | null): Promise<void> {
    const letters = plain(word);
    const own = stem(letters);
    await this.addRoot(found, own, [word], share, as);
    const isKnown = found.hits.documents.length > 0;
    if (this.isStory) found.hits.add({ term: own + SAID, match: as ?? "said", weight: share * WEIGHT.said }, await this.scores(own, own + SAID));
    found.marked.add(letters);
    if (this.isDotted || hasDots(letters) || !/[ao]/.test(letters)) return;
    const weight = isKnown ? share * WEIGHT.folded : share;
    for (const [root, words] of await this.dotted(letters)) {
      await this.addRoot(found, root, words.filter((other) => fold(other) === letters), weight, as);
      for (const other of words) found.marked.add(other);
    }
  }

  private async addRoot(found: Found, root: string, words: readonly string[], share: number, as: Match | null): Promise<void> {
    const add = async (term: string, match: Match, weight: number) => { found.hits.add({ term, match, weight: weight * share }, await this.scores(root, term)); };
    if (as === null) for (const word of words) await add(`${word}=`, "exact", WEIGHT.exact);
    await add(root, as ?? "stem", WEIGHT.stem);
    await add(`${root}_`, as ?? "part", WEIGHT.part);
  }

  /** The words with dots and rings that letters without any may stand for, in any form, by their stems. */
  private async dotted(letters: string): Promise<Map<string, string[]>> {
    const root = stem(letters);
    const start = letters.startsWith(root) && root.length >= SHORTEST_PREFIX ? root : letters;
    const found = new Map<string, string[]>();
    for (const file of await this.files.beginnings(start, MOST_FILES_TYPING)) {
      for (const [word] of file.within(start)) {
        if (!hasDots(word)) continue;
        const folded = fold(word);
        if (folded === letters || stem(folded) === root) {
          const own = stem(word);
          found.set(own, [...found.get(own) ?? [], word]);
        }
      }
    }
    found.delete(root);
    return found;
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
      found.marked.add(match === "prefix" ? word.slice(0, letters.length) : word.slice(-letters.length));
    }
    const common = [...roots].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
    const best = (parts === null ? common : this.within(parts, common)).slice(0, MOST_COMPLETIONS);
    const scored = await Promise.all(best.map(async ([term, { share }]) => ({ term, share, scores: await this.scores(term, term) })));
    for (const { term, share, scores } of scored) found.hits.add({ term, match, weight: weight * (0.5 + share / 2) }, scores);
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

  /** A compound that no text has, as two words or parts that one document has. The cut that helped, or null. */
  private async addSplit(found: Found, cuts: readonly Cut[]): Promise<Cut | null> {
    for (const cut of cuts.filter(({ value }) => value > 0).slice(0, MOST_CUTS)) {
      const { term: phrase, root } = phraseOf([stem(cut.left), stem(cut.right)], this.isDotted);
      const meant = await this.scores(root, phrase);
      if (meant.documents.length > 0) {
        found.hits.add({ term: phrase, match: "phrase", weight: WEIGHT.phrase }, meant);
        return cut;
      }
      const [first, second] = [this.empty(false), this.empty(false)];
      await this.addKnown(first, cut.left, 1, "split");
      await this.addKnown(second, cut.right, 1, "split");
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
      for (const word of [...first.marked, ...second.marked]) found.marked.add(word);
      return cut;
    }
    return null;
  }

  private empty(isUnknown: boolean): Found {
    return { hits: new Hits(this.files.manifest.documents), marked: new Set(), isUnknown, guess: null, split: null };
  }
}
