// How a compound that nobody has written may be cut: into words that the texts use, the commonest first, as the generator cuts
// those that stand in the texts (CompoundSplitter.cs).
import type { IndexFiles } from "./index-files";
import { stem } from "./stemmer";
import { fold, hasDots } from "./tokens";
import type { WordFile } from "./word-file";

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

/** The cuts of a word at whose second part a known word begins, the likeliest first. */
export async function cutsOf(files: IndexFiles, word: string): Promise<Cut[]> {
  const whole = await cutsBy(files, word, async (right) => common(right, Math.max(...(await files.endings(right, MOST_FILES)).map((file) => file.count(right)))));
  // A form of the last word that stands nowhere: festivalen, when the texts have festival; that some text has "valen" once says little.
  return whole.some(({ right, rightCount }) => right.length > SHORTEST_PART && rightCount >= COMMON_SHORT) ? whole : [...whole, ...await cutsBy(files, word, (right) => right.length > SHORTEST_PART ? countOf(files, right) : Promise.resolve(0))];
}

async function cutsBy(files: IndexFiles, word: string, countRight: (right: string) => Promise<number>): Promise<Cut[]> {
  const cuts: Cut[] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const right = word.slice(at);
    if (files.stopWords.has(right)) continue;
    const rightCount = await countRight(right);
    if (rightCount === 0) continue;
    const { left, count } = await leftPart(files, word.slice(0, at));
    cuts.push({ left, right, at, value: Math.sqrt(count * rightCount), rightCount });
  }
  return cuts.sort((a, b) => b.value - a.value || b.right.length - a.right.length);
}

/** The longest word, in any form, that a compound begins with whose other words nobody has written; null when it is too short to tell what is meant. */
export async function beginningOf(files: IndexFiles, word: string, rest = SHORTEST_REST): Promise<string | null> {
  for (let at = word.length - rest; at >= SHORTEST_ALONE; at--) {
    const left = word.slice(0, at);
    if (await countOf(files, left) > 0) return left;
  }
  return null;
}

/** A first part as it stands, or without a binding letter, which is never a letter of the next word. */
async function leftPart(files: IndexFiles, part: string): Promise<{ left: string; count: number }> {
  const whole = await countOf(files, part);
  if (whole > 0 || part.length <= SHORTEST_PART || !BINDING.includes(part.at(-1) ?? "?")) return { left: part, count: whole };
  const left = part.slice(0, -1);
  return { left, count: await countOf(files, left) };
}

async function countOf(files: IndexFiles, part: string): Promise<number> {
  if (files.stopWords.has(part)) return 0;
  const root = stem(part);
  const start = part.startsWith(root) ? root : part;
  return common(part, formsIn(await files.beginnings(start, MOST_FILES), part, start));
}

/** How often the forms of a word occur that begin as it does. */
function formsIn(files: readonly WordFile[], part: string, start: string): number {
  const [root, read] = [stem(part), hasDots(part) ? (word: string) => word : fold];
  return files.flatMap((file) => file.within(start)).reduce((sum, [word, count]) => sum + (stem(read(word)) === root ? count : 0), 0);
}

const common = (part: string, count: number): number => part.length > SHORTEST_PART || count >= COMMON_SHORT ? count : 0;
