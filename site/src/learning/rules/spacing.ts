// Repetition of what was missed: a question comes back after longer and longer time for each time it is answered right.

/** Days until a question comes back, by box. */
export const DAYS = [1, 3, 7, 14, 30] as const;

/** How sure the learner said she was. */
export type Confidence = 1 | 2 | 3;
export const GUESSED: Confidence = 1;
export const SURE: Confidence = 3;

/** A question that waits to be repeated. */
export interface Card {
  /** Its box, from 0. */
  box: number;

  /** The day it is due. */
  due: number;

  /** True when the learner was sure of a wrong answer: it is asked before the others. */
  urgent: boolean;
}

/**
 * The card after an answer; null when there is nothing (more) to repeat. A wrong or partly right answer goes back to the
 * first box. A guess that was right counts as missed the first time and does not move the card later. A right answer
 * moves it up when it was due, two boxes when the learner was sure; before its day it stays where it is.
 */
export function next(card: Card | null, score: number, day: number, confidence: Confidence | null = null): Card | null {
  if (score < 1) return { box: 0, due: day + DAYS[0], urgent: confidence === SURE };
  if (!card) return confidence === GUESSED ? { box: 0, due: day + DAYS[0], urgent: false } : null;
  if (day < card.due) return card;
  const box = card.box + (confidence === GUESSED ? 0 : confidence === SURE ? 2 : 1);
  const days = DAYS[box];
  return days === undefined ? null : { box, due: day + days, urgent: false };
}

/** What is due, the most pressing first: sure but wrong, then the longest overdue. */
export const dueFirst = <T extends Card>(cards: readonly T[], day: number): T[] =>
  cards.filter((card) => card.due <= day).sort((a, b) => Number(b.urgent) - Number(a.urgent) || a.due - b.due || a.box - b.box);
