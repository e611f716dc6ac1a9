// How a compound that nobody has written may be cut: into words that the texts use, the commonest first, as the generator cuts
// those that stand in the texts (CompoundSplitter.cs).
import type { IndexFiles } from "./index-files";
import { stem } from "./stemmer";
import { fold, hasDots } from "./tokens";

/** A compound cut in two. */
export interface Cut {
  /** The first part without a binding letter. */
  readonly left: string;
  readonly right: string;
  /** Where the second part begins. */
  readonly at: number;
  /** How common the parts are: the geometric mean. 0 when the first part is no word that the texts have. */
  readonly value: number;
  /** How often the second part occurs as a word. */
  readonly rightCount: number;
}

export const SHORTEST_PART = 3;
const SHORTEST_ALONE = 5;
/** What is left of a word after such a part; fewer letters are an ending. */
const SHORTEST_REST = 4;
/** Most runs of three letters are no words. */
const COMMON_SHORT = 3;
const BINDING = "soeua";
const MOST_FILES = 2;

/** The cuts of a word at whose second part a known word begins, the likeliest first. Of one with dots and rings the parts without are without: låntagare has no ägare. */
export async function cutsOf(files: IndexFiles, word: string): Promise<Cut[]> {
  const isDotted = hasDots(word);
  const whole = await cutsBy(files, word, async (right) => common(right, Math.max(...(await files.endings(right, MOST_FILES)).map((file) => file.count(right, isDotted)))));
  // A form of the last word that stands nowhere: festivalen, when the texts have festival; that some text has "valen" once says little.
  return whole.some(({ right, rightCount }) => right.length > SHORTEST_PART && rightCount >= COMMON_SHORT) ? whole : [...whole, ...await cutsBy(files, word, (right) => right.length > SHORTEST_PART ? countOf(files, right, isDotted) : Promise.resolve(0))];
}

async function cutsBy(files: IndexFiles, word: string, countRight: (right: string) => Promise<number>): Promise<Cut[]> {
  const [cuts, isDotted]: [Cut[], boolean] = [[], hasDots(word)];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const right = word.slice(at);
    if (files.stopWords.has(right)) continue;
    const rightCount = await countRight(right);
    if (rightCount === 0) continue;
    const { left, count } = await leftPart(files, word.slice(0, at), isDotted);
    cuts.push({ left, right, at, value: Math.sqrt(count * rightCount), rightCount });
  }
  return cuts.sort((a, b) => b.value - a.value || b.right.length - a.right.length);
}

/** The longest word, in any form, that a compound begins with whose other words nobody has written; null when it is too short to tell what is meant. */
export async function beginningOf(files: IndexFiles, word: string, rest = SHORTEST_REST): Promise<string | null> {
  for (let at = word.length - rest; at >= SHORTEST_ALONE; at--) {
    const known = await commonestForm(files, word.slice(0, at), hasDots(word));
    if (known !== null) return known;
  }
  return null;
}

/** A first part as it stands, or without a binding letter, which is never a letter of the next word. */
async function leftPart(files: IndexFiles, part: string, isDotted: boolean): Promise<{ left: string; count: number }> {
  const whole = await countOf(files, part, isDotted);
  if (whole > 0 || part.length <= SHORTEST_PART || !BINDING.includes(part.at(-1) ?? "?")) return { left: part, count: whole };
  const left = part.slice(0, -1);
  return { left, count: await countOf(files, left, isDotted) };
}

async function countOf(files: IndexFiles, part: string, isDotted: boolean): Promise<number> {
  return common(part, (await formsOf(files, part, isDotted)).reduce((sum, [, count]) => sum + count, 0));
}

/** The form of a word that the texts have most often, if they have any. */
async function commonestForm(files: IndexFiles, part: string, isDotted: boolean): Promise<string | null> {
  return (await formsOf(files, part, isDotted)).sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** The forms of a word that begin as it does, and how often each occurs. */
async function formsOf(files: IndexFiles, part: string, isDotted: boolean): Promise<[word: string, count: number][]> {
  if (files.stopWords.has(part)) return [];
  const root = stem(part);
  const start = part.startsWith(root) ? root : part;
  const read = isDotted ? (word: string) => word : fold;
  return (await files.beginnings(start, MOST_FILES)).flatMap((file) => file.within(start)).filter(([word]) => stem(read(word)) === root);
}

const common = (part: string, count: number): number => part.length > SHORTEST_PART || count >= COMMON_SHORT ? count : 0;
