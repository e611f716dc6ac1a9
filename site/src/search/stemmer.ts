// The Swedish stemmer: the same as SnowballSwedish.cs and SwedishStemmer.cs, which explain each rule. A test compares the two
// on every word of the content.
import { readForms } from "./forms";

const ENDINGS = new Set(("a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as arnas ernas ornas es "
  + "ades andes ens arens hetens erns at andet het ast").split(" "));
const LONGEST_ENDING = 7;
const PAIRS = new Set(["dd", "gd", "nn", "dt", "gt", "kt", "tt"]);
const TAKES_GENITIVE = "bcdfghjklmnoprtvy";

type Rule = readonly [ending: string, instead: string, length: number];

const BEFORE: readonly Rule[] = [
  ["ares", "are", 6], ["hets", "het", 6], ["sats", "sats", 5], ["ats", "at", 6], ["ena", "e", 6],
  ["standet", "stand", 7], ["standets", "stand", 8], ["andets", "ande", 8], ["elns", "el", 6], ["eln", "el", 5],
  ["kert", "ker", 6], ["torn", "tor", 6], ["miljön", "miljö", 5], ["miljöns", "miljö", 6],
  ["ån", "å", 5], ["åns", "å", 6], ["cyn", "cy", 6],
  ["cyns", "cy", 6], ["an", "a", 5],
];
const AFTER: readonly Rule[] = [
  ["het", "", 8], ["et", "", 5], ["sat", "sat", 0], ["at", "", 6], ["hanter", "hanter", 0], ["ering", "er", 8],
  ["ning", "", 8], ["ar", "", 6], ["er", "", 6], ["or", "", 5], ["ad", "", 5], ["an", "", 5],
  ["ig", "", 6], ["a", "", 4], ["kven", "kv", 6], ["mänt", "män", 6],
  ["valt", "valt", 0], ["lt", "l", 6], ["vt", "v", 6], ["mt", "m", 6],
];

const isVowel = (letter: string | undefined): boolean => letter !== undefined && "aeiouyäåö".includes(letter);

const ADJECTIVE_ENDINGS = new Set(["", ..."t a e en are ast aste het hets heten hetens heter heters heterna heternas".split(" ")]);
const SHORTEST_ADJECTIVE = 5;
const SHORT_BEFORE_IG = 4;

let forms: ReadonlyMap<string, string> | null = null;

/** The stem of a word in lower case, with or without its dots and rings. */
export function stem(word: string): string {
  forms ??= readForms(regular);
  return forms.get(word) ?? regular(word);
}

/** The stem by the endings alone. */
export function regular(word: string): string {
  const adjective = adjectiveOf(word);
  if (adjective > 0) return word.slice(0, adjective);
  let result = snowball(rewrite(word, BEFORE));
  for (let before = ""; result !== before;) {
    before = result;
    result = single(genitive(rewrite(result, AFTER)));
  }
  return result.length >= 5 && result.endsWith("el") && !isVowel(result.at(-3)) ? result.slice(0, -2) + "l" : result;
}

/** The length of an adjective in lig, or in ig after few letters, without the ending of its form; 0 for other words. */
function adjectiveOf(word: string): number {
  const place = word.lastIndexOf("ig");
  if (place < 0 || place + 2 < SHORTEST_ADJECTIVE || !ADJECTIVE_ENDINGS.has(word.slice(place + 2))) return 0;
  return word[place - 1] === "l" || place <= SHORT_BEFORE_IG ? place + 2 : 0;
}

/** Snowball's own stem. */
export function snowball(word: string): string {
  const region = regionOf(word);
  let result = mainEnding(word, region);
  if (result.length - 2 >= region && PAIRS.has(result.slice(-2))) result = result.slice(0, -1);
  const ends = (ending: string) => result.length - ending.length >= region && result.endsWith(ending);
  if (ends("fullt") || ends("löst")) return result.slice(0, -1);
  if (ends("lig") || ends("els")) return result.slice(0, -3);
  return ends("ig") ? result.slice(0, -2) : result;
}

function regionOf(word: string): number {
  if (word.length < 3) return word.length;
  let vowel = 0;
  while (vowel < word.length && !isVowel(word[vowel])) vowel++;
  let consonant = vowel;
  while (consonant < word.length && isVowel(word[consonant])) consonant++;
  return consonant === word.length ? word.length : Math.max(3, consonant + 1);
}

function mainEnding(word: string, region: number): string {
  for (let length = Math.min(LONGEST_ENDING, word.length - region); length > 0; length--)
    if (ENDINGS.has(word.slice(-length))) return word.slice(0, -length);
  return word.length > region && word.length > 1 && word.endsWith("s") && TAKES_GENITIVE.includes(word.at(-2) ?? "?") ? word.slice(0, -1) : word;
}

function rewrite(word: string, rules: readonly Rule[]): string {
  for (const [ending, instead, length] of rules)
    if (word.length >= length && word.endsWith(ending)) return word.slice(0, word.length - ending.length) + instead;
  return word;
}

function genitive(word: string): string {
  return word.length > 3 && word.endsWith("s") && TAKES_GENITIVE.includes(word.at(-2) ?? "?") ? word.slice(0, -1) : word;
}

function single(word: string): string {
  const pair = word.slice(-2);
  return word.length > 3 && (PAIRS.has(pair) || pair === "mm") ? word.slice(0, -1) : word;
}
