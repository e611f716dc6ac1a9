import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { attemptsLeft, begin, breakOff, handIn, isOver, knownLessons, lessonsToRepeat, resume, startTime, tally, together, type Asked, type Rules, type Scored } from "../src/learning/attempt";
import { emptyCourse } from "../src/learning/state";

const rules = (changes: Partial<Rules> = {}): Rules => ({ course: "kurs", kind: "prov", version: "1.0", passMark: 80, draws: [], attempts: null, ...changes });
const asked = (id: string, changes: Partial<Asked> = {}): Asked => ({ id, group: "", hash: "aaaa", points: 1, lesson: 1, ...changes });
const pool = [asked("a"), asked("b", { lesson: 2, points: 2 }), asked("c", { lesson: 2 })];
const scored = (...shares: number[]): Scored[] => pool.map((question, i) => ({ question, answer: "x", share: shares[i] ?? 0 }));
const lessons = new Map([[1, "ett"], [2, "tva"]]);
const at = (text: string) => new Date(text).getTime();

test("A test begins with its questions and no answers", () => {
  const attempt = begin(rules(), pool, 1000);
  deepEqual(attempt.q, ["a", "b", "c"]);
  deepEqual(attempt.a, {});
});

test("An unchanged test goes on where it was", () => {
  const attempt = { ...begin(rules(), pool, 1000), a: { b: { h: "aaaa", a: "x" } }, i: 2 };
  deepEqual(resume(rules(), pool, attempt), attempt);
});

test("An edited question has lost its answer, the others have not", () => {
  const attempt = { ...begin(rules(), pool, 1000), a: { a: { h: "aaaa", a: "x" }, b: { h: "old0", a: "y" } } };
  deepEqual(Object.keys(resume(rules(), pool, attempt)?.a ?? {}), ["a"]);
});

test("A removed question takes its answer with it and the place stays within the test", () => {
  const attempt = { ...begin(rules(), pool, 1000), a: { c: { h: "aaaa", a: "x" } }, i: 3 };
  const now = resume(rules(), pool.slice(0, 2), attempt);
  deepEqual(now?.q, ["a", "b"]);
  deepEqual(now?.a, {});
  equal(now?.i, 2);
});

test("Another test's attempt and that of an older major version are not gone on with", () => {
  const attempt = begin(rules(), pool, 1000);
  equal(resume(rules({ kind: "fortest" }), pool, attempt), null);
  equal(resume(rules({ version: "2.0" }), pool, attempt), null);
  ok(resume(rules({ version: "1.8" }), pool, attempt));
  equal(resume(rules(), pool, undefined), null);
});

test("Handing in or breaking off one test leaves the other of the course under way", () => {
  const [final, pre] = [begin(rules(), pool, 1000), begin(rules({ kind: "fortest" }), pool, 900)];
  const course = { ...emptyCourse(), t: { prov: final, fortest: pre } };
  handIn(course, rules(), final, scored(1, 1, 1), lessons, 2000);
  deepEqual(course.t, { fortest: pre });
  breakOff(course, pre, 3000);
  deepEqual(course.t, {});
});

test("What another window answered in the same attempt is taken in, and the place stays", () => {
  const mine = { ...begin(rules(), pool, 1000), a: { a: { h: "aaaa", a: "x" } }, i: 1 };
  const theirs = { ...mine, a: { ...mine.a, b: { h: "aaaa", a: "y" }, c: { h: "old0", a: "z" } }, i: 2 };
  const both = together(rules(), pool, mine, theirs);
  deepEqual(Object.keys(both.a), ["a", "b"]);
  equal(both.i, 1);
  deepEqual(together(rules(), pool, mine, begin(rules(), pool, 2000)), mine);
  deepEqual(together(rules(), pool, mine, undefined), mine);
});

test("An attempt is over when it was handed in or broken off", () => {
  const course = emptyCourse();
  const attempt = begin(rules(), pool, 1000);
  equal(isOver(course, attempt), false);
  breakOff(course, attempt, 2000);
  equal(isOver(course, attempt), true);
  equal(isOver(course, { ...attempt, s: 3000 }), false);
});

test("Points decide, not the number of questions", () => {
  deepEqual(tally(rules(), scored(1, 1, 0)), { points: 3, most: 4, percent: 75, isPassed: false });
  deepEqual(tally(rules(), scored(1, 1, 0.2)), { points: 3.2, most: 4, percent: 80, isPassed: true });
  equal(tally(rules(), scored(1, 1, 0.1999)).isPassed, false);
});

test("Handing in ends the attempt, keeps the result and sends what was missed to repetition", () => {
  const attempt = begin(rules(), pool, 1000);
  const course = { ...emptyCourse(), t: { prov: attempt } };
  const result = handIn(course, rules(), attempt, scored(1, 0.5, 1), lessons, 2000);
  deepEqual(course.a, [result]);
  deepEqual(course.t, {});
  equal(result.o, 0);
  deepEqual(Object.keys(course.q).filter((id) => course.q[id]?.b === 0), ["b"]);
  deepEqual(course.f, {});
});

test("How sure one was decides what comes back first", () => {
  const attempt = { ...begin(rules(), pool, 1000), c: { a: 1, b: 3 } };
  const course = { ...emptyCourse(), t: { prov: attempt } };
  handIn(course, rules(), attempt, scored(1, 0, 1), lessons, 2000);
  equal(course.q["a"]?.b, 0);
  equal(course.q["b"]?.u, 1);
  equal(course.q["c"]?.b, undefined);
});

test("A pre-test lets one skip the lessons that were all right, and later takes that back", () => {
  const course = emptyCourse();
  const attempt = begin(rules({ kind: "fortest" }), pool, 1000);
  handIn(course, rules({ kind: "fortest" }), attempt, scored(1, 1, 0.5), lessons, 2000);
  deepEqual(course.f, { ett: 2000 });
  deepEqual(course.q, {});
  handIn(course, rules({ kind: "fortest" }), attempt, scored(0, 1, 1), lessons, 3000);
  deepEqual(course.f, { ett: -3000, tva: 3000 });
});

test("Lessons to read again are told with the number of questions missed", () => {
  deepEqual(lessonsToRepeat(scored(1, 0, 0.5)), [[2, 2]]);
  deepEqual([...knownLessons(scored(1, 0, 0.5))], [1]);
});

test("Attempts are counted by day, broken off ones too, and the other test's are not", () => {
  const course = emptyCourse();
  const today = at("2026-11-20T23:00");
  equal(attemptsLeft(rules(), course, today), null);
  breakOff(course, begin(rules(), pool, at("2026-11-20T08:00")), today);
  breakOff(course, begin(rules({ kind: "fortest" }), pool, at("2026-11-20T09:00")), today);
  equal(attemptsLeft(rules({ attempts: 3 }), course, today), 2);
  equal(attemptsLeft(rules({ attempts: 1 }), course, today), 0);
  equal(attemptsLeft(rules({ attempts: 1 }), course, at("2026-11-21T00:10")), 1);
});

test("No two attempts of a test have the same start, whatever the clock says", () => {
  const course = emptyCourse();
  equal(startTime(course, "prov", 1000), 1000);
  breakOff(course, begin(rules(), pool, 1000), 2000);
  equal(startTime(course, "prov", 1000), 1001);
  equal(startTime(course, "prov", 5000), 5000);
  equal(startTime(course, "fortest", 1000), 1000);
});
