// Answers that come first because it may be happening now.
import type { Manifest } from "./index-files";
import { stem } from "./stemmer";
import { fold, hasDots, plain, tokens } from "./tokens";

/** A word of the query that tells something, and whether it may go on: it is no whole word, or it is being typed. */
export interface Telling {
  readonly text: string;
  readonly isBegun: boolean;
}

const SHORTEST_BEGINNING = 3;

/** Who says that somebody does something to somebody tells what happens, not what to read about. */
const EVENT = new Set(["mig", "mej", "oss", "någon", "nån", "han", "hon", "hen", "nagon", "nan"]);

export function isEvent(query: string): boolean {
  return tokens(query).some(({ text }) => EVENT.has(text));
}

/**
 * The acute guides that a query is for: all its words are words of the guide's title, of its snabbval or of a row of synonyms that means
 * it; when it tells an event, one of them is. Those with most of the words first, and of those the ones that editors have given the words to.
 */
export function urgentAnswers({ urgent }: Pick<Manifest, "urgent">, words: readonly Telling[], isEvent: boolean): number[] {
  if (words.length === 0) return [];
  return urgent
    .map(({ document, words: own, given }) => ({ document, covered: coverage([...own, ...given], words, isEvent ? 1 : words.length), chosen: coverage(given, words, 1) }))
    .filter(({ covered }) => covered > 0)
    .sort((a, b) => b.covered - a.covered || b.chosen - a.chosen)
    .map(({ document }) => document);
}

/** How many of the words phrases cover; 0 when those are fewer than it takes. */
function coverage(phrases: readonly string[], words: readonly Telling[], least: number): number {
  const isSaid = (root: string) => words.some((word) => means(word, root));
  const said = phrases.map((phrase) => phrase.split(" ")).filter((phrase) => phrase.every(isSaid)).flat();
  const covered = words.filter((word) => said.some((root) => means(word, root))).length;
  return covered >= least ? covered : 0;
}

function means({ text, isBegun }: Telling, root: string): boolean {
  const letters = plain(text);
  const [typed, known] = hasDots(letters) ? [letters, root] : [fold(letters), fold(root)];
  return stem(typed) === known || stem(letters) === root || isBegun && typed.length >= SHORTEST_BEGINNING && known.startsWith(typed);
}
