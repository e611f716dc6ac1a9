// What a platform is told of a learner's way through the course: one model, whatever it is sent by.
import type { CourseEntry } from "../learning/rules/catalogue";
import { lessonDone } from "../learning/rules/progress";
import { lastPassed, type Course } from "../learning/memory/state";
import type { PackagedQuestion } from "./packaged-course";

export interface Report {
  /** The final test is passed, or in a course without one every lesson read. */
  isComplete: boolean;
  /** Null before a final test was handed in, and in a course without one. */
  isPassed: boolean | null;
  /** The best result of the final test in percent; null before one was handed in. */
  score: number | null;
  /** The final test that was handed in last. */
  lastTest: { time: number; score: number } | null;
  /** How much of the course is done, from 0 to 1. */
  progress: number;
  lessons: readonly { id: string; title: string; isDone: boolean }[];
}

/** An answer that was given, for the platform to keep. */
export interface GivenAnswer {
  question: PackagedQuestion;
  answer: string;
  /** What it was worth, from 0 to 1. */
  share: number;
  time: number;
}

export function reportOf({ lessons, finalTest }: CourseEntry, known: Course): Report {
  const done = lessons.map(({ id, title }) => ({ id, title, isDone: lessonDone(known, id) !== null }));
  const isPassed = finalTest !== null && lastPassed(known)?.k === "prov";
  const handedIn = known.a.filter(({ k, o }) => k === "prov" && o !== -1);
  const last = handedIn.at(-1);
  const isComplete = finalTest ? isPassed : done.every(({ isDone }) => isDone);
  return {
    isComplete,
    isPassed: finalTest && handedIn.length > 0 ? isPassed : null,
    score: finalTest && handedIn.length > 0 ? Math.max(...handedIn.map(({ p }) => p)) : null,
    lastTest: finalTest && last ? { time: last.e, score: last.p } : null,
    progress: isComplete ? 1 : done.filter(({ isDone }) => isDone).length / (lessons.length + (finalTest ? 1 : 0)),
    lessons: done,
  };
}

/** The answers that were given since: in lessons one by one, of tests when they are handed in. */
export function answersSince(before: Course, after: Course, questions: readonly PackagedQuestion[]): GivenAnswer[] {
  const handedIn = after.a.filter(({ k, s, d }) => k === "fortest" && d && !before.a.some((each) => each.k === k && each.s === s))
    .flatMap(({ d, e }) => [...d?.a ?? []].map(([id, { a, s }]): [string, string, number, number] => [id, a, s, e]));
  const answered = [...after.q].filter(([id, { w }]) => w > (before.q.get(id)?.w ?? 0)).map(([id, { a, s, w }]): [string, string, number, number] => [id, a, s, w]);
  return [...handedIn, ...answered].flatMap(([id, answer, share, time]) => {
    const question = questions.find((each) => each.id === id);
    return question && answer !== "" ? [{ question, answer, share, time }] : [];
  }).sort((a, b) => a.time - b.time);
}
