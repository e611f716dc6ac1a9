// What is remembered of the learner, in this browser only: the form of it, how it is read, brought up to date and merged.
// Names are short because storage is small. Times are milliseconds, days are numbered (clock.ts).

import { STEPS, type Steps } from "./state-steps";

export const VERSION = 2;

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

/** A test under way. */
export interface Attempt {
  /** When it began: its name and the seed of its draw. */
  s: number;
  k: TestKind;
  /** The major version of the course. */
  v: string;
  /** The questions in order. */
  q: string[];
  /** Answers by question, with the question's hash. */
  a: Record<string, { h: string; a: string }>;
  /** How sure, by question. */
  c: Record<string, number>;
  /** Where: the place of the question, or the number of questions for the review. */
  i: number;
  /** Last changed. */
  w: number;
}

/** A test that was handed in or broken off. */
export interface Result {
  s: number;
  k: TestKind;
  v: string;
  /** When it was handed in. */
  e: number;
  /** Percent. */
  p: number;
  /** 1 passed, 0 not, -1 broken off. */
  o: 1 | 0 | -1;
}

/** What is known of a course. */
export interface Course {
  /** Last opened. */
  w: number;
  /** Lessons read, by id: when; negative when the mark was taken away. */
  r: Record<string, number>;
  /** Lessons that the pre-test lets the learner skip, by id: when; negative when it no longer does. */
  f: Record<string, number>;
  /** Answers by question. */
  q: Record<string, Answered>;
  /** Tests under way, at most one of each kind. */
  t: Partial<Record<TestKind, Attempt>>;
  /** Handed in tests, oldest first. */
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
  /** When everything was last cleared or imported: a later one replaces, equal ones are merged. */
  g: number;
  /** Courses by id. */
  k: Record<string, Course>;
  /** Acknowledged pages, by address without the slashes at its ends. */
  l: Record<string, Acknowledged>;
}

/** How many handed in tests are kept for each course, besides the best. */
const KEPT_RESULTS = 30;

export const empty = (g = 0): State => ({ v: VERSION, g, k: {}, l: {} });

export const emptyCourse = (): Course => ({ w: 0, r: {}, f: {}, q: {}, t: {}, a: [] });

export class NewerForm extends Error {}

/** The state in a stored text; null when it is no state. Throws NewerForm when a later portal wrote it. */
export function parse(text: string, steps: Steps = STEPS, version: number = VERSION): State | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value) || !Number.isInteger(value["v"])) return null;
  if ((value["v"] as number) > version) throw new NewerForm();
  let current = value;
  while ((current["v"] as number) < version) {
    const step = steps[current["v"] as number];
    if (!step) return null;
    current = { ...step(current), v: (current["v"] as number) + 1 };
  }
  return isState(current) ? current : null;
}

/** Two states of the same learner as one: of everything, what was done last. Neither is changed. */
export function merge(a: State, b: State): State {
  if (a.g !== b.g) return structuredClone(a.g > b.g ? a : b);
  const merged: State = { ...empty(a.g), l: mergeBy(a.l, b.l, (each) => Math.abs(each.w)) };
  for (const id of keys(a.k, b.k)) {
    const [left, right] = [a.k[id] ?? emptyCourse(), b.k[id] ?? emptyCourse()];
    const results = [...left.a, ...right.a.filter((each) => !left.a.some((other) => other.s === each.s && other.k === each.k))];
    const underWay = Object.values(mergeBy(left.t as Record<string, Attempt>, right.t as Record<string, Attempt>, (each) => each.w))
      .filter((attempt) => !results.some((each) => each.s === attempt.s && each.k === attempt.k));
    merged.k[id] = {
      w: Math.max(left.w, right.w),
      r: mergeBy(left.r, right.r, Math.abs),
      f: mergeBy(left.f, right.f, Math.abs),
      q: mergeBy(left.q, right.q, (each) => each.w),
      t: Object.fromEntries(underWay.map((attempt) => [attempt.k, attempt])),
      a: keep(results.sort((x, y) => x.e - y.e)),
    };
  }
  return structuredClone(merged);
}

/** The last results, and always the last passed one. */
export function keep(results: Result[]): Result[] {
  const passed = results.findLast((each) => each.k === "prov" && each.o === 1);
  const last = results.slice(-KEPT_RESULTS);
  return passed && !last.includes(passed) ? [passed, ...last] : last;
}

const keys = (a: object, b: object): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])];

function newest<T>(a: T | undefined, b: T | undefined, when: (value: T) => number): T | undefined {
  return a === undefined || (b !== undefined && when(b) > when(a)) ? b : a;
}

function mergeBy<T>(a: Record<string, T>, b: Record<string, T>, when: (value: T) => number): Record<string, T> {
  return Object.fromEntries(keys(a, b).map((key) => [key, newest(a[key], b[key], when) as T]));
}

// Reading what may be anything. A key that could reach into the language's own objects is not accepted either.
type Test = (value: unknown) => boolean;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isNumber: Test = (value) => typeof value === "number" && Number.isFinite(value);
const isText = (most: number): Test => (value) => typeof value === "string" && value.length <= most;
const isOneOf = (...words: unknown[]): Test => (value) => words.includes(value);
const isMaybe = (test: Test): Test => (value) => value === undefined || test(value);
const isListOf = (test: Test): Test => (value) => Array.isArray(value) && value.length <= 1000 && value.every(test);
const isMapOf = (test: Test, isKey = /^[a-z0-9][a-z0-9-]{0,99}$/): Test => (value) =>
  isObject(value) && Object.entries(value).every(([key, each]) => isKey.test(key) && key !== "constructor" && test(each));
const isShape = (shape: Record<string, Test>): Test => (value) =>
  isObject(value) && Object.keys(value).every((key) => Object.hasOwn(shape, key)) && Object.entries(shape).every(([key, test]) => test(value[key]));

const isAnswer = isText(2000);
const isKind = isOneOf("prov", "fortest");
const isVersion: Test = (value) => typeof value === "string" && /^\d{1,4}\.\d{1,4}$/.test(value);
const isAnswered = isShape({ h: isText(64), a: isAnswer, s: isNumber, w: isNumber, b: isMaybe(isOneOf(0, 1, 2, 3, 4)), d: isMaybe(isNumber), u: isMaybe(isOneOf(1)) });
const isAttempt = isShape({
  s: isNumber, k: isKind, v: isVersion, q: isListOf(isText(100)), a: isMapOf(isShape({ h: isText(64), a: isAnswer })), c: isMapOf(isOneOf(1, 2, 3)), i: isNumber, w: isNumber,
});
const isResult = isShape({ s: isNumber, k: isKind, v: isVersion, e: isNumber, p: isNumber, o: isOneOf(1, 0, -1) });
const isUnderWay: Test = (value) => isMapOf(isAttempt)(value) && Object.entries(value as Record<string, Attempt>).every(([kind, { k }]) => kind === k);
const isCourse = isShape({ w: isNumber, r: isMapOf(isNumber), f: isMapOf(isNumber), q: isMapOf(isAnswered), t: isUnderWay, a: isListOf(isResult) });
const isDate: Test = (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isAcknowledged = isShape({ v: isDate, w: isNumber });
const isWhole = isShape({ v: isOneOf(VERSION), g: isNumber, k: isMapOf(isCourse), l: isMapOf(isAcknowledged, /^[a-z0-9][a-z0-9/-]{0,199}$/) });
const isState = (value: unknown): value is State => isWhole(value);
