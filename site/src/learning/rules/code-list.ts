// Many check codes at once: what a manager has gathered, a line for each person.
import type { CourseEntry } from "./catalogue";
import { NO_RESULT, readCode, type Facts } from "./certificate";
import { dayOf, timeOf } from "../../clock";
import { expiry, isOutdated } from "./expiry";

/** How it stands with a line: the code holds; it holds but goes out soon; it has gone out; its course has a new version; the course is gone; it was mistyped; there is none. */
export type CodeStanding = "valid" | "soon" | "expired" | "outdated" | "gone" | "wrong" | "none";

export interface CodeLine {
  /** What else stands on the line: a name, as a rule. It is only shown. */
  label: string;
  standing: CodeStanding;
  facts: Facts | null;
  course: CourseEntry | null;
  /** The day that a pass was reached, and the last on which it holds, as times on them; null when unknown or for ever. */
  date: number | null;
  to: number | null;
  /** The number of an earlier line with the same code, from 1: who pass a course on the same day with the same result have the same. */
  like: number | null;
}

/** Twelve signs, in groups or not, with nothing of a word before or after. Signs that are only alike count, as in readCode. */
const CODE = /(?<![\p{L}\p{N}])[0-9a-z]{4}[\s\-\u2010-\u2015]?[0-9a-z]{4}[\s\-\u2010-\u2015]?[0-9a-z]{4}(?![\p{L}\p{N}])/giu;

/** The lines that are not empty, in their order. */
export function readCodes(text: string, courses: readonly CourseEntry[], now: number): CodeLine[] {
  const seen = new Map<string, number>();
  return text.split(/\r?\n/).filter((line) => line.trim() !== "").map((line, at) => {
    const found = candidates(line);
    const right = found.find(({ facts }) => facts !== null && facts.day <= dayOf(now)) ?? null;
    const label = (right ? line.replace(right.written, " ") : line).replace(/^[\s,;:|]+|[\s,;:|]+$/g, "").replace(/\s+/g, " ");
    const none: CodeLine = { label, standing: found.length > 0 ? "wrong" : "none", facts: null, course: null, date: null, to: null, like: null };
    if (!right?.facts) return none;
    const { facts, name } = right;
    const course = courses.find(({ mark }) => mark === facts.course) ?? null;
    const { holds, to } = termOf(facts, course, now);
    const like = seen.get(name) ?? null;
    if (like === null) seen.set(name, at + 1);
    return { label, standing: holds, facts, course, date: timeOf(facts.day), to, like };
  });
}

/** How it stands today with what a code says, and the last day on which it holds; null when unknown or for ever. */
export function termOf(facts: Facts, course: CourseEntry | null, now: number): { holds: CodeStanding; to: number | null } {
  const { state, to } = expiry(timeOf(facts.day), course?.validMonths ?? null, now);
  return { holds: !course ? "gone" : isOutdated(`${facts.major}.${facts.minor}`, course.version) ? "outdated" : state, to };
}

/** What may be a code, from every place on the line where one can begin: a name may look like the beginning of one. */
function candidates(line: string): { written: string; name: string; facts: Facts | null }[] {
  const found: { written: string; name: string; facts: Facts | null }[] = [];
  for (const match = new RegExp(CODE); ;) {
    const next = match.exec(line);
    if (!next) return found;
    const [written] = next;
    found.push({ written, name: written.toUpperCase().replace(/[^0-9A-Z]/g, ""), facts: readCode(written) });
    match.lastIndex = next.index + 1;
  }
}

/** The result in percent; null in a course without a test. */
export const percentOf = ({ result }: Facts): number | null => (result === NO_RESULT ? null : result);
