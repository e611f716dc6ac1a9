// What every kind of question can do. One file for each kind; kinds.ts lists them.

export interface Kind {
  /** The answer as it is stored, complete or not; null when nothing is given. */
  read(): string | null;

  /** What is missing or cannot be understood, in a sentence; null when the answer is complete. */
  lacks(): string | null;

  /** The control to go to when something is missing. */
  missing(): HTMLElement;

  /** Puts a stored answer back; false when it does not fit the question. */
  restore(answer: string): boolean;

  /** What the present answer is worth, from 0 to 1; what is missing of it is worth nothing. */
  score(): number;

  /** Shows what was right and wrong, with its feedback, or takes that away. */
  review(isShown: boolean): void;

  /** Takes the answer away. */
  clear(): void;

  /** Puts the parts in an order that follows from a seed. */
  mix(seed: string): void;

  /** Makes the answer unchangeable, and writes out what was cut off. */
  lock(): void;
}

/** Stands after a part of an answer that was reviewed: an icon and words. */
export const REVIEW = "review-mark";
