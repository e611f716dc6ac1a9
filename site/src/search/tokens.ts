// Cuts text into words: the same as SearchWords.cs, which explains the rules, and Diacritics.cs. A test compares the two.

import { amountAt } from "./amounts";

/** A word in lower case, its place in the text, and whether it is several pieces joined. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isWhole: boolean;
}

/** What joins a thing and what it is for: who says "protokoll från ronden" may mean "rondprotokoll". */
export const OF: ReadonlySet<string> = new Set(["för", "från", "av", "till", "om", "mot", "vid", "på", "i"]);

const MAX_LENGTH = 50;
const LONGEST_SUFFIX = 3;
const MARKS = /[\u00AD\u0300-\u036F]/g;
const PART = /^[\p{L}\p{Nd}]$/u;
const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{Nd}$/u;
/** Letters that are composed and stripped: those of Latin-1. */
const COMPOSED = /[aceinouyACEINOUY][\u0300\u0301\u0302\u0303\u0308\u030A\u0327]/g;

const isPart = (c: string | undefined): boolean => c !== undefined && PART.test(c);
const isLetter = (c: string | undefined): boolean => c !== undefined && LETTER.test(c);
const isDigit = (c: string | undefined): boolean => c !== undefined && DIGIT.test(c);

/** The words of a text. Places are those of the text as {@link compose} leaves it. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  const lower = lowerCase(compose(text));
  let whole = "", pieces = 0, begun = 0, at = 0;
  while (at < lower.length) {
    if (!isPart(lower[at])) {
      at++;
      continue;
    }
    const start = at;
    const amount = amountAt(lower, start);
    if (amount) found.push({ text: amount.digits, start, end: amount.end, isWhole: true });
    while (isPart(lower[at])) at++;
    const run = lower.slice(start, at);
    if (run.length <= MAX_LENGTH) found.push({ text: run, start, end: at, isWhole: false });
    if (whole.length + run.length <= MAX_LENGTH) {
      if (pieces === 0) begun = start;
      whole += run;
      pieces++;
    }
    at += suffix(lower, at);
    if (joins(lower, at)) continue;
    if (pieces > 1) found.push({ text: whole, start: begun, end: at, isWhole: true });
    whole = "";
    pieces = 0;
  }
  return found;
}

/** Each letter with its marks put together, without soft hyphens. */
export function compose(text: string): string {
  return text.replace(COMPOSED, (pair) => {
    const letter = pair.normalize("NFC");
    return letter.length === 1 && (letter <= "\u00FF" || letter === "\u0178") ? letter : pair;
  }).replace(MARKS, "");
}

/** Lower case letter by letter, so that no letter depends on its neighbours; one that would become two stays. */
function lowerCase(text: string): string {
  let lower = "";
  for (let i = 0; i < text.length; i++) {
    const letter = (text[i] ?? "").toLowerCase();
    lower += letter.length === 1 ? letter : text[i];
  }
  return lower;
}

/** Without accents, but with the Swedish letters: idé becomes ide. */
export function plain(text: string): string {
  return text.replace(/[À-ÿŸ]/g, (letter) => /[åäöÅÄÖ]/.test(letter) ? letter : fold(letter)).replace(/[\u0300-\u036F]/g, "");
}

/** Whether somebody has typed any of the Swedish letters: then those that are left out are meant to be. */
export function hasDots(text: string): boolean {
  return /[åäöÅÄÖ]/.test(text);
}

/** Without dots, rings and accents: åäö becomes aao. */
export function fold(text: string): string {
  return text.replace(/[À-ÿŸ]/g, (letter) => {
    const plain = letter.normalize("NFD")[0] ?? letter;
    return plain < "\u0080" ? plain : letter;
  }).replace(/[\u0300-\u036F]/g, "");
}

function suffix(text: string, at: number): number {
  if (text[at] !== ":" || !isLetter(text[at - 1]) || !isLetter(text[at + 1])) return 0;
  let end = at + 1;
  while (isPart(text[end])) end++;
  return end - at - 1 <= LONGEST_SUFFIX ? end - at : 0;
}

/** Whether two or three digits come first: a group of a long number, as in 10 500 000. */
function isGroup(text: string, at: number): boolean {
  let length = 0;
  while (isDigit(text[at + length])) length++;
  return (length === 2 || length === 3) && !isPart(text[at + length]);
}

/** True between two short numbers: 1-5 is not 15. */
function isRange(text: string, at: number): boolean {
  let start = at, end = at + 1;
  while (isDigit(text[start - 1])) start--;
  while (isDigit(text[end])) end++;
  const isShort = (length: number) => length === 1 || length === 2;
  return isShort(at - start) && isShort(end - at - 1)
    && !isPart(text[start - 1]) && text[start - 1] !== text[at] && !isPart(text[end]) && text[end] !== text[at];
}

function joins(text: string, at: number): boolean {
  if (!isPart(text[at + 1])) return false;
  switch (text[at]) {
    case "-": case "\u2010": case "\u2011": return !isRange(text, at);
    case ".": case ":": case "/": return isDigit(text[at - 1]) && isDigit(text[at + 1]);
    case " ": case "\u00A0": case "\u202F": return isDigit(text[at - 1]) && isGroup(text, at + 1);
    default: return false;
  }
}
