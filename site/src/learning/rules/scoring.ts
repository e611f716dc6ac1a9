// What an answer is worth, from 0 to 1. Tests have the same rules in Marking.cs; both are held to tests/shared/scoring.json.
import { numbersIn } from "./written-number";
import { tidy } from "./written-text";

/** The texts that count as right, and how exactly they are compared. */
export interface AcceptedText {
  alternatives: readonly string[];
  matchCase: boolean;
  matchMarks: boolean;
}

export type Outcome = "good" | "partial" | "bad";

/** One right option: all or nothing. */
export const oneRight = (right: string, chosen: string): number => (chosen === right ? 1 : 0);

/** Several right options: right ones chosen less wrong ones chosen, of all right ones, never below 0. */
export function severalRight(right: readonly string[], chosen: readonly string[]): number {
  const hits = chosen.filter((key) => right.includes(key)).length;
  return right.length === 0 ? 0 : Math.max(0, (hits - (chosen.length - hits)) / right.length);
}

/** Order, pairs and gaps: the share that is right, place by place. */
export const share = (places: readonly boolean[]): number =>
  places.length === 0 ? 0 : places.filter((isRight) => isRight).length / places.length;

/** A text: one of the alternatives, compared as its settings say. */
export const isRightText = (accepted: AcceptedText, answer: string): boolean =>
  accepted.alternatives.some((alternative) => normal(alternative, accepted) === normal(answer, accepted));

/** A number within the tolerance, both ends included, in the question's unit or without. */
export const isRightNumber = (value: number, tolerance: number, answer: string, unit = ""): boolean =>
  // The margin takes up what binary fractions lose: 0.8 is within 0.1 of 0.7.
  numbersIn(answer, unit).some((number) => Math.abs(number - value) <= tolerance + 1e-12 * Math.max(1, Math.abs(value)));

/** An ending: good 1, partial a half, bad 0. */
export const ending = (outcome: Outcome): number => ({ good: 1, partial: 0.5, bad: 0 })[outcome];

function normal(text: string, { matchCase, matchMarks }: AcceptedText): string {
  const words = tidy(text).replace(/^- | -$/g, "");
  const cased = matchCase ? words : words.toLowerCase();
  return matchMarks ? compose(cased) : strip(cased);
}

/** Letters written in two parts put together: those of Latin-1, as in Diacritics.cs. */
const compose = (text: string): string =>
  text.replace(/[A-Za-z][\u0300-\u036F]/g, (pair) => (/^[\u00C0-\u00FF\u0178]$/.test(pair.normalize("NFC")) ? pair.normalize("NFC") : pair));

const strip = (text: string): string =>
  text.replace(/[\u00C0-\u00FF\u0178]/g, (letter) => letter.normalize("NFD").charAt(0)).replace(/[\u0300-\u036F]/g, "");
