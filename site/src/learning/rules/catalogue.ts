// The list of courses that the generator publishes (CourseCatalogue.cs).
import { courseMark } from "./hash";
import { lastPassed, type State } from "../memory/state";

/** A question where it stands, with the hash of what it says now. */
export interface Listed {
  id: string;
  hash: string;
}

export interface Lesson {
  id: string;
  number: number;
  title: string;
  url: string;
  minutes: number;
  questions: Listed[];
}

export interface Test {
  url: string;
  asked: number;
  /** Attempts a day; null for no limit. */
  attempts: number | null;
  questions: Listed[];
}

export interface CourseEntry {
  id: string;
  /** The course's mark in check codes. */
  mark: number;
  title: string;
  url: string;
  version: string;
  passMark: number;
  validMonths: number | null;
  lessons: Lesson[];
  preTest: Test | null;
  finalTest: Test | null;
}

export interface Catalogue {
  courses: CourseEntry[];
  /** Learning paths: ids of courses in order. */
  roles: { id: string; title: string; path: string[] }[];
}

/** Where a question stands now; null when it is gone. */
export function findQuestion(course: CourseEntry, id: string): { url: string; hash: string } | null {
  for (const part of [...course.lessons, course.finalTest, course.preTest]) {
    const listed = part?.questions.find((question) => question.id === id);
    if (part && listed) return { url: part.url, hash: listed.hash };
  }
  return null;
}

/** The courses, and those that are gone from the portal but were passed, as far as the result says what they were. */
export const withGone = (courses: readonly CourseEntry[], { k }: State): CourseEntry[] => [...courses, ...[...k].flatMap(([id, known]): CourseEntry[] => {
  const passed = lastPassed(known);
  return passed?.g && !courses.some((entry) => entry.id === id)
    ? [{ id, mark: courseMark(id), title: passed.g.t, url: "", version: passed.v, passMark: passed.g.m, validMonths: passed.g.n || null, lessons: [], preTest: null, finalTest: null }] : [];
})];

export async function loadCatalogue(url: string): Promise<Catalogue> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The list of courses answered ${response.status}.`);
  return (await response.json()) as Catalogue;
}
