// Phrases of synonymer.yml: terms of their own, which SynonymPhrases.cs forms.
import { stem } from "./stemmer";
import { fold, plain } from "./tokens";

/** Stands between the stems of a term. */
export const JOINT = "+";
/** So many words of a query are put together. */
const MOST_WORDS = 8;
/** So many words has a phrase at most of which only one tells something. */
const LONGEST_SAYING = 5;

/** A phrase that the words of a query may be, and which words it is made of. */
export interface Phrase {
  readonly term: string;
  /** The stem whose part of the index has it. */
  readonly root: string;
  readonly words: readonly string[];
}

/** The term of a phrase that has words with these stems, without dots and rings for who types none. */
export function phraseOf(stems: readonly string[], isDotted: boolean): { term: string; root: string } {
  const sorted = (isDotted ? [...stems] : stems.map(fold)).sort();
  return { term: sorted.join(JOINT), root: sorted[0] ?? "" };
}

/** The pairs and triples of words, in whatever order they were typed; of neighbours written together too ("nöd utgång låst"). */
export function phrasesOf(words: readonly { readonly text: string; readonly stands: readonly string[] }[], isDotted: boolean): Phrase[] {
  const some = words.slice(0, MOST_WORDS).map(({ text, stands }) => ({ stands, root: stem(plain(text)) }));
  const sets = some.flatMap((a, i) => some.slice(i + 1).flatMap((b, j) => [[a, b], ...some.slice(i + j + 2).map((c) => [a, b, c])]));
  return sets.flatMap((set) => {
    const stems = [...new Set(set.map(({ root }) => root))];
    return stems.length === set.length ? [{ ...phraseOf(stems, isDotted), words: set.flatMap(({ stands }) => stands) }] : [];
  });
}

/** A saying as it is put together for who types no dots and rings. */
export function folded(saying: string): string {
  const [first = "", ...others] = fold(saying).split(JOINT);
  return [first, ...others.sort()].join(JOINT);
}

/** What words of a query that tell something may be together with the stop words beside them, in whatever order: "ta livet av sig". */
export function sayingsOf(pieces: readonly string[], stopWords: ReadonlySet<string>, isDotted: boolean): Phrase[] {
  const stems = pieces.map((word) => isDotted ? stem(plain(word)) : fold(stem(plain(word))));
  const isStop = (at: number) => at >= 0 && at < pieces.length && stopWords.has(pieces[at] ?? "");
  return pieces.flatMap((word, at) => {
    const [root = "", found] = [stems[at], [] as Phrase[]];
    if (isStop(at)) return [];
    for (let first = at; first === at || isStop(first) && at - first < LONGEST_SAYING; first--)
      for (let last = at; last === at || isStop(last) && last - first < LONGEST_SAYING; last++)
        if (last > first) found.push({ term: [root, ...[...stems.slice(first, at), ...stems.slice(at + 1, last + 1)].sort()].join(JOINT), root, words: [word] });
    return found;
  });
}
