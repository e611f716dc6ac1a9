// What a package says of its course. The generator writes it as kurs.js (PackagedCourse.cs).
import type { CourseEntry } from "../learning/rules/catalogue";

export type Format = "scorm12" | "scorm2004" | "cmi5";

export type QuestionKind = "single" | "multiple" | "truefalse" | "order" | "match" | "text" | "number" | "gap" | "scenario";

/** A question, as far as a platform is told of it. */
export interface PackagedQuestion {
  id: string;
  hash: string;
  kind: QuestionKind;
  prompt: string;
  points: number;
  /** What answers are made of, in order: keys of options, places, numbers of pairs, steps. Empty where one writes. */
  keys: readonly string[];
  /** What is right: keys in order; the texts or the number that count, or one text for each gap. Empty for a scenario. */
  right: readonly string[];
  /** How far from the number still counts, and what it counts. */
  tolerance?: number;
  unit?: string;
}

export interface PackagedCourse {
  format: Format;
  /** What the course is known by in the world, whatever is built of it: its address in the portal. */
  iri: string;
  course: CourseEntry;
  questions: readonly PackagedQuestion[];
  /** The pages by their file names; the first is where one begins. */
  pages: readonly string[];
}
