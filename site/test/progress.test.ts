import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { remember } from "../src/learning/answers";
import type { CourseEntry } from "../src/learning/catalogue";
import { dayOf } from "../src/learning/clock";
import { dueQuestions, nextDue, progressOf } from "../src/learning/progress";
import { emptyCourse, type Attempt, type Course, type Result, type TestKind } from "../src/learning/state";

const now = new Date("2026-11-20T12:00").getTime();
const lesson = (number: number) => ({ id: `lektion-${number}`, number, title: `Lektion ${number}`, url: `/l${number}/`, minutes: 10, questions: [{ id: `fraga-${number}`, hash: "00000000" }] });
const entry = (changes: Partial<CourseEntry> = {}): CourseEntry => ({
  id: "kurs", mark: 1, title: "Kurs", url: "/kurs/", version: "1.0", passMark: 80, validMonths: 12,
  lessons: [lesson(1), lesson(2)], preTest: null, finalTest: { url: "/prov/", asked: 6, questions: [{ id: "prov-1", hash: "00000000" }] }, ...changes,
});
const passed = (e = now, v = "1.0"): Result => ({ s: e - 1, k: "prov", v, e, p: 90, o: 1 });
const course = (changes: Partial<Course> = {}): Course => ({ ...emptyCourse(), ...changes });
const standing = (e: CourseEntry, c: Course) => progressOf(e, c, now).standing;

test("A course without a trace is new and begins with its first lesson", () => {
  const progress = progressOf(entry(), course(), now);
  equal(progress.standing, "new");
  deepEqual(progress.next, { title: "Lektion 1", url: "/l1/", isUnderWay: false });
  equal(progress.minutesLeft, 26);
});

test("The next step is the first lesson neither read nor skipped, then the test", () => {
  deepEqual(progressOf(entry(), course({ r: { "lektion-2": 1 } }), now).next?.url, "/l1/");
  deepEqual(progressOf(entry(), course({ r: { "lektion-2": 1 }, f: { "lektion-1": 1 } }), now).next?.url, "/prov/");
  deepEqual(progressOf(entry(), course({ r: { "lektion-1": -1 } }), now).done, 0);
});

test("A test under way is the next step, the final test first, unless the course has a new major version", () => {
  const attempt = (k: TestKind, v = "1.0"): Attempt => ({ s: 1, k, v, q: [], a: {}, c: {}, i: 0, w: 1 });
  const both = entry({ preTest: { url: "/fortest/", asked: 2, questions: [] } });
  deepEqual(progressOf(both, course({ t: { fortest: attempt("fortest") } }), now).next, { title: "Förtest", url: "/fortest/", isUnderWay: true });
  deepEqual(progressOf(both, course({ t: { prov: attempt("prov"), fortest: attempt("fortest") } }), now).next, { title: "Slutprov", url: "/prov/", isUnderWay: true });
  equal(progressOf(entry({ version: "2.0" }), course({ t: { prov: attempt("prov") } }), now).next?.url, "/l1/");
  equal(progressOf(entry(), course({ t: { fortest: attempt("fortest") } }), now).next?.url, "/l1/");
});

test("A passed test makes the course done until it expires", () => {
  equal(standing(entry(), course({ a: [passed()] })), "done");
  equal(standing(entry(), course({ a: [passed(new Date("2025-11-19T12:00").getTime())] })), "expired");
  equal(standing(entry({ validMonths: null }), course({ a: [passed(0)] })), "done");
});

test("A new major version asks for a retake, a minor one does not", () => {
  equal(standing(entry({ version: "1.7" }), course({ a: [passed()] })), "done");
  equal(standing(entry({ version: "2.0" }), course({ a: [passed()] })), "outdated");
  equal(progressOf(entry({ version: "2.0" }), course({ a: [passed()], r: { "lektion-1": 1, "lektion-2": 1 } }), now).next?.url, "/prov/");
});

test("A later failure does not take a passed test away", () => {
  equal(standing(entry(), course({ a: [passed(now - 10), { ...passed(now), o: 0, p: 10 }] })), "done");
});

test("A lesson added after the test is the next step of a course that stays done", () => {
  const progress = progressOf(entry({ lessons: [lesson(1), lesson(2), lesson(3)] }), course({ r: { "lektion-1": 1, "lektion-2": 1 }, a: [passed()] }), now);
  equal(progress.standing, "done");
  equal(progress.next?.url, "/l3/");
});

test("A course without a test is done when its last lesson is read", () => {
  const read = course({ r: { "lektion-1": now - 5, "lektion-2": now - 9 } });
  deepEqual(progressOf(entry({ finalTest: null }), read, now).passed, { time: now - 5, percent: null, version: "1.0" });
  equal(standing(entry({ finalTest: null }), course({ r: { "lektion-1": now } })), "begun");
});

test("A missed question is due the next day, as long as it is in the course", () => {
  const known = course();
  remember(known, { id: "fraga-1", hash: "00000000", answer: "a", score: 0 }, now);
  remember(known, { id: "borttagen", hash: "00000000", answer: "a", score: 0 }, now);
  const tomorrow = now + 86_400_000;
  deepEqual(dueQuestions([entry()], () => known, now), []);
  equal(nextDue([entry()], () => known, now), dayOf(now) + 1);
  deepEqual(dueQuestions([entry()], () => known, tomorrow).map(({ id }) => id), ["fraga-1"]);
});

test("An edited question begins again in the first box", () => {
  const known = course();
  remember(known, { id: "fraga-1", hash: "old", answer: "a", score: 0 }, now);
  known.q["fraga-1"] = { ...known.q["fraga-1"]!, b: 3, d: dayOf(now) };
  remember(known, { id: "fraga-1", hash: "new", answer: "b", score: 1 }, now);
  equal(known.q["fraga-1"]?.b, undefined);
});
