// What a package needs of a learning platform. One file for each that there is: scorm12.ts, scorm2004.ts, cmi5.ts.
import type { GivenAnswer, Report } from "./report";

/** normal: all is kept; browse: one looks through the course; review: one looks back. Only the first is reported. */
export type Mode = "normal" | "browse" | "review";

export interface Platform {
  readonly mode: Mode;
  /** Longest text that it keeps, in characters. */
  readonly room: number;
  /** The text that it kept; empty at the first visit. */
  readonly kept: string;
  /** Where one was. */
  readonly place: string;
  /** Something that is this learner's own, for what must wait in the browser; empty when the platform does not say. */
  readonly learner: string;

  /**
   * Tells how it stands, and keeps a text. False when it did not take it; then it is to be told again. Answers are taken over, and
   * told until they have been taken.
   */
  save(report: Report, answers: readonly GivenAnswer[], kept: string, place: string): boolean | Promise<boolean>;

  /** Ends the session; nothing can be told after it. Gives the address to go to, if there is one. */
  finish(): string | null | Promise<string | null>;
}
