// The rules of a test: beginning, going on where one was, handing in. No page in here.
import { remember } from "./answers";
import { dayOf } from "../../clock";
import { draw, redraw, type Draw, type Drawable } from "./draw";
import { isOutdated } from "./expiry";
import { percent } from "./figures";
import type { Confidence } from "./spacing";
import type { Attempt, Course, Marked, Result, TestKind } from "../memory/state";
import { keep } from "../memory/state-merge";

/** What a test page says of its test. */
export interface Rules {
  course: string;
  kind: TestKind;
  version: string;
  /** Percent. */
  passMark: number;
  draws: Draw[];
  /** Attempts a day; null for no limit. */
  attempts: number | null;
  /** What is to hold for a result: title, pass mark, months. */
  held: NonNullable<Result["g"]>;
}

/** A question of the test, as it is now. */
export interface Asked extends Drawable {
  hash: string;
  points: number;
  /** The number of its lesson. */
  lesson: number | null;
}

/** What an answer was worth. */
export interface Scored {
  question: Asked;
  answer: string | null;
  share: number;
}

export const seedOf = (rules: Rules, start: number): string => `${rules.course}/${rules.kind}/${start}`;

/** A new attempt. It asks what the last one did not, as far as there is anything else. */
export function begin(rules: Rules, pool: readonly Asked[], time: number, course: Course): Attempt {
  const last = course.a.findLast((each) => each.k === rules.kind && each.d);
  const q = draw(pool, rules.draws, seedOf(rules, time), last?.d?.q);
  return { s: time, k: rules.kind, v: rules.version, q, a: new Map(), c: new Map(), i: 0, w: time };
}

/**
 * The attempt under way, brought up to date with the test as it is now: a question that is gone is replaced. Null when there is
 * none, or when the course has a new major version.
 */
export function resume(rules: Rules, pool: readonly Asked[], attempt: Attempt | undefined): Attempt | null {
  if (!attempt || attempt.k !== rules.kind || isOutdated(attempt.v, rules.version)) return null;
  const q = redraw(attempt.q, pool, rules.draws, seedOf(rules, attempt.s));
  return structuredClone({ ...attempt, q, i: Math.max(0, Math.min(attempt.i, q.length)) });
}

/** The answer to a question as it is now; null when there is none. */
export const answerTo = ({ a }: Attempt, { id, hash }: Asked): string | null => (a.get(id)?.h === hash ? a.get(id)?.a ?? null : null);

/** Was the question edited since it was answered? */
export const isEdited = ({ a }: Attempt, { id, hash }: Asked): boolean => a.has(id) && a.get(id)?.h !== hash;

/** The attempt of this window, with what another window has answered in it since. The place is this window's own. */
export function together(rules: Rules, pool: readonly Asked[], mine: Attempt, stored: Attempt | undefined): Attempt {
  const theirs = resume(rules, pool, stored);
  return structuredClone(theirs?.s === mine.s ? { ...theirs, i: mine.i } : mine);
}

/** When an attempt begins: its name too, so later than every attempt before it even if the clock stands still or went back. */
export const startTime = (course: Course, kind: TestKind, now: number): number =>
  Math.max(now, ...course.a.filter((each) => each.k === kind).map((each) => each.s + 1));

/** The last test of a kind that was handed in; with its answers, unless an older portal kept it. */
export const lastHandedIn = (course: Course, kind: TestKind): Result | undefined => course.a.findLast((each) => each.k === kind && each.o !== -1);

/** Was the attempt handed in or broken off, here or in another window? */
export const isOver = (course: Course, { s, k }: Attempt): boolean => course.a.some((each) => each.s === s && each.k === k);

/** Attempts left today; null for no limit. One that was broken off counts. */
export function attemptsLeft(rules: Pick<Rules, "attempts" | "kind">, course: Course, time: number): number | null {
  if (rules.attempts === null) return null;
  const used = course.a.filter((each) => each.k === rules.kind && dayOf(each.s) === dayOf(time)).length;
  return Math.max(0, rules.attempts - used);
}

/** What all answers are worth together. */
export function tally(rules: Rules, scored: readonly Scored[]): { points: number; most: number; percent: number; isPassed: boolean } {
  const points = scored.reduce((sum, { question, share }) => sum + question.points * share, 0);
  const most = scored.reduce((sum, { question }) => sum + question.points, 0);
  return { points, most, percent: percent(points, most), isPassed: percent(points, most) >= rules.passMark };
}

/** Hands the test in: the result, and every answer for repetition. A pre-test says which lessons can be skipped. */
export function handIn(course: Course, rules: Rules, attempt: Attempt, scored: readonly Scored[], lessons: ReadonlyMap<number, string>, time: number): Result {
  const { percent: p, isPassed } = tally(rules, scored);
  const result: Result = {
    s: attempt.s, k: rules.kind, v: rules.version, e: time, p, o: isPassed || rules.kind === "fortest" ? 1 : 0,
    g: rules.held, d: { q: scored.map(({ question }) => question.id), a: answersOf(attempt, scored) },
  };
  close(course, result, rules.kind);
  if (rules.kind === "fortest") {
    const known = knownLessons(scored);
    for (const [number, id] of lessons)
      if (known.has(number)) course.f.set(id, time);
      else if (course.f.has(id)) course.f.set(id, -time);
  } else {
    for (const { question, answer, share } of scored)
      remember(course, { id: question.id, hash: question.hash, answer: answer ?? "", score: share }, time, (attempt.c.get(question.id) ?? null) as Confidence | null);
  }
  course.w = time;
  return result;
}

/** Ends the test under way without handing it in. */
export const breakOff = (course: Course, { s, k, v, q }: Attempt, time: number): void =>
  close(course, { s, k, v, e: time, p: 0, o: -1, d: { q, a: new Map() } }, k);

/** Keeps that all lessons of a course without a test are read. */
export const readAll = (course: Course, version: string, held: Rules["held"], time: number): void => {
  course.a = keep([...course.a, { s: time, k: "kurs", v: version, e: time, p: 100, o: 1, g: held }]);
};

function close(course: Course, result: Result, kind: TestKind): void {
  course.a = keep([...course.a, result]);
  delete course.t[kind];
}

const answersOf = ({ c }: Attempt, scored: readonly Scored[]): Map<string, Marked> => new Map(scored.flatMap(({ question, answer, share }): [string, Marked][] => {
  const sure = c.get(question.id);
  return answer === null ? [] : [[question.id, { h: question.hash, a: answer, s: share, ...(sure === undefined ? {} : { c: sure }) }]];
}));

/** Lessons whose questions were all right. */
export function knownLessons(scored: readonly Scored[]): Set<number> {
  const lessons = new Set(scored.flatMap(({ question }) => question.lesson ?? []));
  for (const { question, share } of scored) if (share < 1 && question.lesson !== null) lessons.delete(question.lesson);
  return lessons;
}

/** Lessons to read again, with the number of questions that were not wholly right, by number. */
export function lessonsToRepeat(scored: readonly Scored[]): [lesson: number, missed: number][] {
  const missed = new Map<number, number>();
  for (const { question, share } of scored)
    if (share < 1 && question.lesson !== null) missed.set(question.lesson, (missed.get(question.lesson) ?? 0) + 1);
  return [...missed].sort(([a], [b]) => a - b);
}
