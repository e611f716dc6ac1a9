// What somebody may have meant who typed a word that no text has.
import type { IndexFiles } from "./index-files";
import { isDoubled, isNear } from "./near";
import { fold, hasDots, plain } from "./tokens";
import type { WordFile } from "./word-file";

export interface Guess {
  readonly word: string;
  /** How often the texts have it. */
  readonly count: number;
  /** Two are so uncertain that the word is only offered unless it is very long. */
  readonly errors: 1 | 2 | 3;
  readonly isSure: boolean;
}

const SHORTEST_NEAR = 5;
/** In a shorter word one error leaves too little: the first letter must be right, and what is meant more than once in the texts. */
const LONG = 7;
const TWICE = 2;
/** Two errors are a guess: only a word that the texts use as often as this is likely to be meant. */
const COMMON = 10;
/** In a word this long few others are so near. */
const VERY_LONG = 10;
const COMMON_VERY_LONG = 3;
/** And in one this long even three errors leave it the only one. */
const LONGEST = 15;
/** The endings of forms that the texts may lack. */
const ENDING = /(n|na|t|s)$/;
const MOST_FILES = 4;

/** A guess is asked for beside other words only if it is sure: in a word this long, for a word this common unless nothing else is found, with its first letter; the longer the word, the fewer others are near it. */
const LONG_GUESS = 7;
const COMMON_GUESS = 5;
const LONGER_GUESS = 8;
const KNOWN_GUESS = 2;

/** The nearest word: one error, or two in a long word. One error leaves one half of the word as it should be. */
export async function guessOf(files: IndexFiles, word: string): Promise<Guess | null> {
  if (word.length < SHORTEST_NEAR) return null;
  const half = word.length >> 1;
  const close = [...await files.beginnings(word.slice(0, half), MOST_FILES), ...await files.endings(word.slice(half), MOST_FILES)];
  const near = nearest(close, word, 1, word.length < LONG ? TWICE : 1);
  if (near) return near;
  if (word.length < 2 * SHORTEST_NEAR - 2) return null;
  const first = await files.beginnings("", MOST_FILES);
  const all = first.length < MOST_FILES ? first : [...close, ...first, ...await files.endings(word.slice(-2), MOST_FILES)];
  if (word.length < VERY_LONG) return nearest(all, word, 2, COMMON);
  return nearest(all, word, 2, word.length < LONGEST ? COMMON_VERY_LONG : 1) ?? nearest(all, word.replace(ENDING, ""), 2, COMMON_VERY_LONG, 1)
    ?? (word.length < LONGEST ? null : nearest(all, word, 3, COMMON_VERY_LONG));
}

/** The most common of the words with at most so many errors, if it occurs often enough. Who typed dots and rings meant them. */
function nearest(files: readonly WordFile[], typed: string, errors: 1 | 2 | 3, least: number, longer: number = errors): Guess | null {
  const read = hasDots(typed) ? plain : fold;
  let best: string | null = null, most = least - 1;
  for (const { words, counts } of new Set(files)) {
    for (let i = 0; i < words.length; i++) {
      const [word, count] = [words[i] ?? "", counts[i] ?? 0];
      if (count <= most || Math.abs(word.length - typed.length) > longer || word.length < SHORTEST_NEAR - 1) continue;
      const other = read(word);
      if ((typed.length >= LONG || other[0] === typed[0]) && isNear(typed, other, errors)) [best, most] = [word, count];
    }
  }
  return best === null ? null : { word: best, count: most, errors, isSure: errors === 1 || typed.length >= VERY_LONG };
}

/** Whether a guess may be asked for beside other words. */
export function isCertain(text: string, { word, count, errors }: Guess, isNothingFound: boolean): boolean {
  const least = text.length >= VERY_LONG ? 1 : text.length >= LONGER_GUESS && errors === 1 ? KNOWN_GUESS : COMMON_GUESS;
  return (text.length >= LONG_GUESS || isDoubled(text, word)) && (isNothingFound || count >= least) && fold(text)[0] === fold(word)[0];
}
