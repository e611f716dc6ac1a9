// Puts an answer into what is known of a course, with the day it comes back if it was missed.
import { dayOf } from "../../clock";
import { next, type Card, type Confidence } from "./spacing";
import type { Answered, Course } from "../memory/state";

/** What was answered. */
export interface Given {
  id: string;
  hash: string;
  answer: string;
  score: number;
}

export function remember(course: Course, given: Given, time: number, confidence: Confidence | null = null): void {
  const earlier = course.q.get(given.id);
  const card = next(earlier && earlier.h === given.hash ? cardOf(earlier) : null, given.score, dayOf(time), confidence);
  course.q.set(given.id, {
    h: given.hash,
    a: given.answer,
    s: Math.floor(given.score * 1000) / 1000,
    w: Math.max(time, (earlier?.w ?? 0) + 1),
    ...(card ? { b: card.box, d: card.due } : {}),
    ...(card?.urgent ? { u: 1 as const } : {}),
  });
  course.w = time;
}

const cardOf = ({ b, d, u }: Answered): Card | null => (b === undefined || d === undefined ? null : { box: b, due: d, urgent: u === 1 });

/** How many of some questions wait to be repeated. */
export const toRepeat = (course: Course, questions: readonly string[]): number => questions.filter((id) => course.q.get(id)?.b !== undefined).length;
