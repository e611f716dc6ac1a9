// What is remembered of the learner, in this browser only: the form of it. It is read by state-form.ts and merged by state-merge.ts.
// Names are short because storage is small. Times are milliseconds, days are numbered (clock.ts). What is kept by id is a Map.

export const VERSION = 3;

/** An answer to a question, and when it is to be repeated. */
export interface Answered {
  /** The question's hash when it was answered. */
  h: string;
  /** The answer as its kind writes it. */
  a: string;
  /** What it was worth, from 0 to 1. */
  s: number;
  /** When. */
  w: number;
  /** The box and the day of repetition, when it is to be repeated. */
  b?: number;
  d?: number;
  /** Urgent: sure but wrong. */
  u?: 1;
}

export type TestKind = "prov" | "fortest";

/** An answer in a test, complete or not, with the question's hash. */
export interface Given {
  h: string;
  a: string;
}

/** A test under way. */
export interface Attempt {
  /** When it began: its name and the seed of its draw. */
  s: number;
  k: TestKind;
  /** The version of the course. */
  v: string;
  /** The questions in order. */
  q: string[];
  /** Answers by question. */
  a: Map<string, Given>;
  /** How sure, by question. */
  c: Map<string, number>;
  /** Where: the place of the question, or the number of questions for the review. */
  i: number;
  /** Last changed. */
  w: number;
}

/** An answer in a test that was handed in. */
export interface Marked extends Given {
  /** What it was worth, from 0 to 1. */
  s: number;
  /** How sure. */
  c?: number;
}

/** A test that was handed in or broken off, or a course without a test whose lessons were all read (`kurs`). */
export interface Result {
  s: number;
  k: TestKind | "kurs";
  v: string;
  /** When it was handed in. */
  e: number;
  /** Percent. */
  p: number;
  /** 1 passed, 0 not, -1 broken off. */
  o: 1 | 0 | -1;
  /** What held then: the course's title, pass mark in percent, and months that it is valid (0: for ever). Not in results of the second form. */
  g?: { t: string; m: number; n: number };
  /** What was asked, in order, and the answers: of the last one only. */
  d?: { q: string[]; a: Map<string, Marked> };
}

/** What is known of a course. */
export interface Course {
  /** Last opened. */
  w: number;
  /** Lessons read, by id: when; negative when the mark was taken away. */
  r: Map<string, number>;
  /** Lessons that the pre-test lets the learner skip, by id: when; negative when it no longer does. */
  f: Map<string, number>;
  /** Answers by question. */
  q: Map<string, Answered>;
  /** Tests under way, at most one of each kind. */
  t: Partial<Record<TestKind, Attempt>>;
  /** Results, oldest first. */
  a: Result[];
}

/** A page that the learner says she has read. */
export interface Acknowledged {
  /** The version of it, a date. */
  v: string;
  /** When; negative when it was taken back. */
  w: number;
}

export interface State {
  v: typeof VERSION;
  /** The generation: a later one replaces, equal ones are merged. Everything that was cleared or imported begins a new one. */
  g: number;
  /** Last saved. */
  w: number;
  /** Courses by id. */
  k: Map<string, Course>;
  /** Acknowledged pages, by address without the slashes at its ends. */
  l: Map<string, Acknowledged>;
}

export const empty = (g = 0): State => ({ v: VERSION, g, w: 0, k: new Map(), l: new Map() });

export const emptyCourse = (): Course => ({ w: 0, r: new Map(), f: new Map(), q: new Map(), t: {}, a: [] });

/** What was reached last: a passed final test, or the reading of all lessons of a course without one. */
export const lastPassed = (course: Course): Result | undefined => course.a.findLast((each) => each.k !== "fortest" && each.o === 1);

/** The state as text. */
export const write = (state: State): string => JSON.stringify(state, plain);

/** A Map as an object, for JSON. */
export const plain = (_: string, value: unknown): unknown => (value instanceof Map ? Object.fromEntries(value) : value);
