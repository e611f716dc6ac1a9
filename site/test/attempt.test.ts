import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { answerTo, attemptsLeft, begin as beginAfter, breakOff, handIn, isEdited, isOver, knownLessons, lastHandedIn, lessonsToRepeat, readAll, resume, startTime, tally, together, type Asked, type Rules, type Scored } from "../src/learning/rules/attempt";
import { emptyCourse } from "../src/learning/memory/state";
import { by } from "./states";

const held = { t: "Kursen", m: 80, n: 12 };
const rules = (changes: Partial<Rules> = {}): Rules => ({ course: "kurs", kind: "prov", version: "1.0", passMark: 80, draws: [], attempts: null, held, ...changes });
const begin = (of: Rules, questions: readonly Asked[], time: number) => beginAfter(of, questions, time, emptyCourse());
const asked = (id: string, changes: Partial<Asked> = {}): Asked => ({ id, group: "", hash: "aaaa", points: 1, lesson: 1, ...changes });
const pool = [asked("a"), asked("b", { lesson: 2, points: 2 }), asked("c", { lesson: 2 })];
const scored = (...shares: number[]): Scored[] => pool.map((question, i) => ({ question, answer: "x", share: shares[i] ?? 0 }));
const lessons = new Map([[1, "ett"], [2, "tva"]]);
const at = (text: string) => new Date(text).getTime();

test("A test begins with its questions and no answers", () => {
  const attempt = begin(rules(), pool, 1000);
  deepEqual(attempt.q, ["a", "b", "c"]);
  deepEqual(attempt.a, new Map());
});

test("An unchanged test goes on where it was", () => {
  const attempt = { ...begin(rules(), pool, 1000), a: by({ b: { h: "aaaa", a: "x" } }), i: 2 };
  deepEqual(resume(rules(), pool, attempt), attempt);
});

test("An edited question is to be answered again, its answer is kept and the others count", () => {
  const attempt = { ...begin(rules(), pool, 1000), a: by({ a: { h: "aaaa", a: "x" }, b: { h: "old0", a: "y" } }) };
  const now = resume(rules(), pool, attempt);
  deepEqual(now?.a, attempt.a);
  deepEqual(pool.map((question) => [now && answerTo(now, question), now && isEdited(now, question)]), [["x", false], [null, true], [null, false]]);
});

test("A removed question is not asked and the place stays within the test", () => {
  const attempt = { ...begin(rules(), pool, 1000), a: by({ c: { h: "aaaa", a: "x" } }), i: 3 };
  const now = resume(rules(), pool.slice(0, 2), attempt);
  deepEqual(now?.q, ["a", "b"]);
  equal(now?.i, 2);
  equal(resume(rules(), pool, { ...attempt, i: -2 })?.i, 0);
});

test("A new attempt asks what the last one did not, handed in or broken off, as far as each group goes", () => {
  const questions = [..."abcdefgh"].map((id, i) => asked(id, { group: i < 6 ? "många" : "få" }));
  const drawn = rules({ draws: [{ group: "många", count: 3 }, { group: "få", count: 2 }] });
  const course = emptyCourse();
  for (let time = 1000; time < 40_000; time += 1000) {
    const first = beginAfter(drawn, questions, time, course);
    if (time % 2000) breakOff(course, first, time + 1);
    else handIn(course, drawn, first, first.q.map((id) => ({ question: asked(id), answer: null, share: 0 })), lessons, time + 1);
    const second = beginAfter(drawn, questions, time + 500, course);
    deepEqual(second.q.filter((id) => first.q.includes(id)).sort(), ["g", "h"], `${time}`);
    deepEqual(beginAfter(drawn, questions, time + 500, course), second);
  }
});

test("The pre-test's questions do not count as those of the final test", () => {
  const questions = [asked("a", { group: "x" }), asked("b", { group: "x" })];
  const drawn = rules({ draws: [{ group: "x", count: 1 }] });
  const course = emptyCourse();
  breakOff(course, { ...beginAfter(drawn, questions, 1000, course), q: ["a"] }, 1001);
  breakOff(course, { ...beginAfter(drawn, questions, 1002, course), k: "fortest", q: ["b"] }, 1003);
  for (let time = 2000; time < 2050; time++) deepEqual(beginAfter(drawn, questions, time, course).q, ["b"]);
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
  const mine = { ...begin(rules(), pool, 1000), a: by({ a: { h: "aaaa", a: "x" } }), i: 1 };
  const theirs = { ...mine, a: new Map([...mine.a, ["b", { h: "aaaa", a: "y" }], ["c", { h: "old0", a: "z" }]]), i: 2 };
  const both = together(rules(), pool, mine, theirs);
  deepEqual(pool.map((question) => answerTo(both, question)), ["x", "y", null]);
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
  deepEqual([...course.q].filter(([, { b }]) => b === 0).map(([id]) => id), ["b"]);
  deepEqual(course.f, new Map());
});

test("How sure one was decides what comes back first", () => {
  const attempt = { ...begin(rules(), pool, 1000), c: by({ a: 1, b: 3 }) };
  const course = { ...emptyCourse(), t: { prov: attempt } };
  handIn(course, rules(), attempt, scored(1, 0, 1), lessons, 2000);
  equal(course.q.get("a")?.b, 0);
  equal(course.q.get("b")?.u, 1);
  equal(course.q.get("c")?.b, undefined);
});

test("A pre-test lets one skip the lessons that were all right, and later takes that back", () => {
  const course = emptyCourse();
  const attempt = begin(rules({ kind: "fortest" }), pool, 1000);
  handIn(course, rules({ kind: "fortest" }), attempt, scored(1, 1, 0.5), lessons, 2000);
  deepEqual(course.f, by({ ett: 2000 }));
  deepEqual(course.q, new Map());
  deepEqual(course.a.map(({ o }) => o), [1]);
  handIn(course, rules({ kind: "fortest" }), attempt, scored(0, 1, 1), lessons, 3000);
  deepEqual(course.f, by({ ett: -3000, tva: 3000 }));
  deepEqual(course.a.map(({ o, p }) => [o, p]), [[1, 87], [1, 75]]);
  equal(course.w, 3000);
});

test("Lessons to read again are told with the number of questions missed", () => {
  deepEqual(lessonsToRepeat(scored(1, 0, 0.5)), [[2, 2]]);
  const backwards = [...scored(0, 0, 0)].reverse();
  deepEqual(lessonsToRepeat(backwards), [[1, 1], [2, 2]]);
  deepEqual(lessonsToRepeat([{ question: asked("x", { lesson: null }), answer: null, share: 0 }]), []);
  deepEqual([...knownLessons(scored(1, 0, 0.5))], [1]);
});

test("Attempts are counted by day, broken off ones too, and the other test's are not", () => {
  const course = emptyCourse();
  const today = at("2026-11-20T23:00");
  equal(attemptsLeft(rules(), course, today), null);
  breakOff(course, begin(rules(), pool, at("2026-11-20T08:00")), today);
  for (const hour of ["09:00", "10:00"]) breakOff(course, begin(rules({ kind: "fortest" }), pool, at(`2026-11-20T${hour}`)), today);
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

test("A result says what held when it was handed in, what was asked and what was answered", () => {
  const attempt = { ...begin(rules(), pool, 1000), a: by({ a: { h: "aaaa", a: "x" }, b: { h: "aaaa", a: "y" } }), c: by({ b: 3, c: 2 }) };
  const course = { ...emptyCourse(), t: { prov: attempt } };
  const answers = scored(1, 1 / 3).map((one, at) => ({ ...one, answer: [attempt.a.get("a")?.a ?? null, "y", null][at] ?? null }));
  handIn(course, rules(), attempt, answers, lessons, 2000);
  deepEqual(course.a, [{ s: 1000, k: "prov", v: "1.0", e: 2000, p: 41, o: 0, g: held, d: { q: ["a", "b", "c"], a: by({ a: { h: "aaaa", a: "x", s: 1 }, b: { h: "aaaa", a: "y", s: 1 / 3, c: 3 } }) } }]);
  deepEqual(course.w, 2000);
});

test("Of several handed in tests the last is the last", () => {
  const course = emptyCourse();
  for (const time of [1000, 2000, 3000]) handIn(course, rules(), begin(rules(), pool, time), scored(1, 1, 1), lessons, time + 500);
  equal(lastHandedIn(course, "prov")?.e, 3500);
  equal(course.a.length, 3);
});

test("A test that was broken off keeps what it asked and is not the last handed in", () => {
  const course = emptyCourse();
  handIn(course, rules(), begin(rules(), pool, 1000), scored(1, 1, 1), lessons, 1500);
  breakOff(course, begin(rules(), pool, 2000), 2500);
  deepEqual(course.a[1], { s: 2000, k: "prov", v: "1.0", e: 2500, p: 0, o: -1, d: { q: ["a", "b", "c"], a: new Map() } });
  equal(lastHandedIn(course, "prov")?.e, 1500);
  equal(lastHandedIn(course, "fortest"), undefined);
});

test("That all lessons of a course without a test are read is kept with what held then", () => {
  const course = emptyCourse();
  readAll(course, "1.2", held, 3000);
  readAll(course, "2.0", held, 4000);
  deepEqual(course.a.pop()?.v, "2.0");
  deepEqual(course.a, [{ s: 3000, k: "kurs", v: "1.2", e: 3000, p: 100, o: 1, g: held }]);
});
