// How far a learner has come in a course. Everything is worked out from the course as it is now, so that a new lesson counts.
import { word } from "../../wording";
import type { CourseEntry } from "./catalogue";
import { dayOf } from "../../clock";
import { expiry, isOutdated, type Expiry } from "./expiry";
import { attemptsLeft } from "./attempt";
import { dueFirst, type Card } from "./spacing";
import { lastPassed, type Course, type Result } from "../memory/state";

/** Minutes that a question of a test is thought to take. */
const MINUTES_PER_QUESTION = 1;

/** new: not begun; begun; done; expired: has to be taken again; outdated: the course has a new major version. */
export type Standing = "new" | "begun" | "done" | "expired" | "outdated";

export interface Progress {
  standing: Standing;
  /** Lessons read before this time are to be read again; 0 for none. */
  since: number;
  /** Lessons read or skipped. */
  done: number;
  minutesLeft: number;
  /** The test that counts, or the moment the last lesson was read in a course without one; null until then. */
  passed: Passed | null;
  expiry: Expiry | null;
  /** Where to go on. */
  next: Step | null;
  /** True when only the final test is left and today's attempts at it are used. */
  waits: boolean;
}

/** What was reached, and what held then. */
export interface Passed {
  time: number;
  /** Null for a course without a test. */
  percent: number | null;
  version: string;
  title: string;
  passMark: number;
  validMonths: number | null;
}

/** A part of a course to go to. */
export interface Step {
  title: string;
  url: string;
  /** True for a test that is begun and waits to be handed in. */
  isUnderWay: boolean;
}

/** When a lesson was read or skipped; null when it was not, or only before a time. */
export function lessonDone(course: Course, id: string, after = 0): { time: number; isSkipped: boolean } | null {
  const [read, skipped] = [course.r.get(id) ?? 0, course.f.get(id) ?? 0];
  return read > after ? { time: read, isSkipped: false } : skipped > after ? { time: skipped, isSkipped: true } : null;
}

/** What was reached, and what held then; results of an older form do not say, so what holds now is taken. */
function passedOf(entry: CourseEntry, course: Course): Passed | null {
  const result = lastPassed(course);
  const times = entry.finalTest ? [] : entry.lessons.map((lesson) => lessonDone(course, lesson.id)?.time ?? 0);
  if (!result && (times.length === 0 || times.includes(0))) return null;
  return {
    time: result?.e ?? Math.max(...times),
    percent: result && result.k !== "kurs" ? result.p : null,
    version: result?.v ?? entry.version,
    title: result?.g?.t ?? entry.title,
    passMark: result?.g?.m ?? entry.passMark,
    validMonths: result?.g ? result.g.n || null : entry.validMonths,
  };
}

/** What is to hold for what is reached now. */
export const heldNow = ({ title, passMark, validMonths }: CourseEntry): Required<Result>["g"] => ({ t: title, m: passMark, n: validMonths ?? 0 });

export function progressOf(entry: CourseEntry, course: Course, now: number): Progress {
  const passed = passedOf(entry, course);
  const term = passed && expiry(passed.time, passed.validMonths, now);
  const isOld = passed !== null && isOutdated(passed.version, entry.version);
  // A course without a test that has to be taken again is read again.
  const since = passed && !entry.finalTest && (isOld || term?.state === "expired") ? passed.time : 0;
  const left = entry.lessons.filter((lesson) => !lessonDone(course, lesson.id, since));
  const isBegun = left.length < entry.lessons.length || course.q.size > 0 || Object.keys(course.t).length > 0 || course.a.length > 0;
  const standing: Standing = !passed ? (isBegun ? "begun" : "new") : isOld ? "outdated" : term?.state === "expired" ? "expired" : "done";
  const needsTest = entry.finalTest !== null && standing !== "done";
  const testStep = entry.finalTest ? { title: word("course.final_test"), url: entry.finalTest.url, isUnderWay: false } : null;
  const begun = underWay(entry, course);
  const waits = !begun && left.length === 0 && needsTest && attemptsLeft({ kind: "prov", attempts: entry.finalTest?.attempts ?? null }, course, now) === 0;
  return {
    standing,
    since,
    done: entry.lessons.length - left.length,
    minutesLeft: left.reduce((sum, lesson) => sum + lesson.minutes, 0) + (needsTest ? (entry.finalTest?.asked ?? 0) * MINUTES_PER_QUESTION : 0),
    passed,
    expiry: term,
    next: begun ?? (left[0] ? { title: left[0].title, url: left[0].url, isUnderWay: false } : needsTest && !waits ? testStep : null),
    waits,
  };
}

/** A begun test that can be gone on with; the final test before the pre-test. */
function underWay({ finalTest, preTest, version }: CourseEntry, { t }: Course): Step | null {
  for (const [title, test, attempt] of [[word("course.final_test"), finalTest, t.prov], [word("course.pre_test"), preTest, t.fortest]] as const)
    if (test && attempt && !isOutdated(attempt.v, version)) return { title, url: test.url, isUnderWay: true };
  return null;
}

/** A question to repeat. */
export interface Due extends Card {
  course: string;
  id: string;
}

/** All questions due to be repeated that are still in the courses, the most pressing first. */
export function dueQuestions(courses: readonly CourseEntry[], known: (id: string) => Course, now: number): Due[] {
  return dueFirst(waiting(courses, known), dayOf(now));
}

/** The first day after today when a question is due; null when none waits. */
export function nextDue(courses: readonly CourseEntry[], known: (id: string) => Course, now: number): number | null {
  const days = waiting(courses, known).map((card) => card.due).filter((day) => day > dayOf(now));
  return days.length > 0 ? Math.min(...days) : null;
}

function waiting(courses: readonly CourseEntry[], known: (id: string) => Course): Due[] {
  return courses.flatMap((entry) => {
    const asked = new Set([...entry.lessons, entry.finalTest, entry.preTest].flatMap((part) => part?.questions.map(({ id }) => id) ?? []));
    return [...known(entry.id).q].flatMap(([id, { b, d, u }]) =>
      b !== undefined && d !== undefined && asked.has(id) ? [{ course: entry.id, id, box: b, due: d, urgent: u === 1 }] : []);
  });
}
