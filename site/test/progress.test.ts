import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { remember, toRepeat } from "../src/learning/rules/answers";
import { readAll } from "../src/learning/rules/attempt";
import { findQuestion, withGone, type CourseEntry } from "../src/learning/rules/catalogue";
import { dayOf } from "../src/clock";
import { dueQuestions, heldNow, lessonDone, nextDue, progressOf } from "../src/learning/rules/progress";
import { courseMark } from "../src/learning/rules/hash";
import { empty, emptyCourse, type Attempt, type Course, type Result, type TestKind } from "../src/learning/memory/state";
import { answered, by } from "./states";

const now = new Date("2026-11-20T12:00").getTime();
const lesson = (number: number) => ({ id: `lektion-${number}`, number, title: `Lektion ${number}`, url: `/l${number}/`, minutes: 10, questions: [{ id: `fraga-${number}`, hash: "00000000" }] });
const entry = (changes: Partial<CourseEntry> = {}): CourseEntry => ({
  id: "kurs", mark: 1, title: "Kurs", url: "/kurs/", version: "1.0", passMark: 80, validMonths: 12,
  lessons: [lesson(1), lesson(2)], preTest: null, finalTest: { url: "/prov/", asked: 6, attempts: null, questions: [{ id: "prov-1", hash: "00000000" }] }, ...changes,
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

test("One question answered, one test begun or one test failed makes a course begun", () => {
  const attempt: Attempt = { s: 1, k: "prov", v: "1.0", q: [], a: new Map(), c: new Map(), i: 0, w: 1 };
  const traces: Partial<Course>[] = [{ q: by({ "fraga-1": answered(1) }) }, { t: { prov: attempt } }, { a: [{ ...passed(), p: 20, o: 0 }] }, { r: by({ "lektion-1": 1 }) }];
  for (const trace of traces) equal(standing(entry(), course(trace)), "begun");
});

test("The next step is the first lesson neither read nor skipped, then the test", () => {
  deepEqual(progressOf(entry(), course({ r: by({ "lektion-2": 1 }) }), now).next?.url, "/l1/");
  deepEqual(progressOf(entry(), course({ r: by({ "lektion-2": 1 }), f: by({ "lektion-1": 1 }) }), now).next?.url, "/prov/");
  deepEqual(progressOf(entry(), course({ r: by({ "lektion-1": -1 }) }), now).done, 0);
});

test("A test under way is the next step, the final test first, unless the course has a new major version", () => {
  const attempt = (k: TestKind, v = "1.0"): Attempt => ({ s: 1, k, v, q: [], a: new Map(), c: new Map(), i: 0, w: 1 });
  const both = entry({ preTest: { url: "/fortest/", asked: 2, attempts: null, questions: [] } });
  deepEqual(progressOf(both, course({ t: { fortest: attempt("fortest") } }), now).next, { title: "Förtest", url: "/fortest/", isUnderWay: true });
  deepEqual(progressOf(both, course({ t: { prov: attempt("prov"), fortest: attempt("fortest") } }), now).next, { title: "Slutprov", url: "/prov/", isUnderWay: true });
  equal(progressOf(entry({ version: "2.0" }), course({ t: { prov: attempt("prov") } }), now).next?.url, "/l1/");
  equal(progressOf(entry(), course({ t: { fortest: attempt("fortest") } }), now).next?.url, "/l1/");
});

test("When only the test is left and the attempts of the day are used, there is no next step until tomorrow", () => {
  const limited = entry({ finalTest: { url: "/prov/", asked: 6, attempts: 1, questions: [] } });
  const failed = course({ r: by({ "lektion-1": 1, "lektion-2": 1 }), a: [{ ...passed(), p: 20, o: 0 }] });
  const today = progressOf(limited, failed, now);
  deepEqual([today.next, today.waits], [null, true]);
  const tomorrow = progressOf(limited, failed, now + 24 * 60 * 60 * 1000);
  deepEqual([tomorrow.next?.url, tomorrow.waits], ["/prov/", false]);
  equal(progressOf(limited, course({ ...failed, r: by({ "lektion-1": 1 }) }), now).next?.url, "/l2/");
  equal(progressOf(entry(), failed, now).next?.url, "/prov/");
});

test("A passed test makes the course done until it expires", () => {
  equal(standing(entry(), course({ a: [passed()] })), "done");
  equal(standing(entry(), course({ a: [passed(new Date("2025-11-19T12:00").getTime())] })), "expired");
  equal(standing(entry({ validMonths: null }), course({ a: [passed(0)] })), "done");
});

test("A new major version asks for a retake, a minor one does not", () => {
  equal(standing(entry({ version: "1.7" }), course({ a: [passed()] })), "done");
  equal(standing(entry({ version: "2.0" }), course({ a: [passed()] })), "outdated");
  equal(progressOf(entry({ version: "2.0" }), course({ a: [passed()], r: by({ "lektion-1": 1, "lektion-2": 1 }) }), now).next?.url, "/prov/");
});

test("A later failure does not take a passed test away", () => {
  equal(standing(entry(), course({ a: [passed(now - 10), { ...passed(now), o: 0, p: 10 }] })), "done");
});

test("A lesson added after the test is the next step of a course that stays done", () => {
  const progress = progressOf(entry({ lessons: [lesson(1), lesson(2), lesson(3)] }), course({ r: by({ "lektion-1": 1, "lektion-2": 1 }), a: [passed()] }), now);
  equal(progress.standing, "done");
  equal(progress.next?.url, "/l3/");
});

test("A course without a test is done when its last lesson is read", () => {
  const read = course({ r: by({ "lektion-1": now - 5, "lektion-2": now - 9 }) });
  deepEqual(progressOf(entry({ finalTest: null }), read, now).passed, { time: now - 5, percent: null, version: "1.0", title: "Kurs", passMark: 80, validMonths: 12 });
  equal(standing(entry({ finalTest: null }), course({ r: by({ "lektion-1": now }) })), "begun");
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
  known.q.set("fraga-1", { ...known.q.get("fraga-1")!, b: 3, d: dayOf(now) });
  remember(known, { id: "fraga-1", hash: "new", answer: "b", score: 1 }, now);
  equal(known.q.get("fraga-1")?.b, undefined);
});

test("A pass is worth what held when it was earned, whatever the course says now", () => {
  const known = course({ a: [{ ...passed(now, "1.0"), p: 85, g: { t: "Gamla namnet", m: 80, n: 24 } }] });
  const later = progressOf(entry({ title: "Nya namnet", passMark: 90, validMonths: 6, version: "1.3" }), known, now);
  deepEqual(later.passed, { time: now, percent: 85, version: "1.0", title: "Gamla namnet", passMark: 80, validMonths: 24 });
  deepEqual(later.expiry?.to && new Date(later.expiry.to).getFullYear(), 2028);
  equal(progressOf(entry(), course({ a: [{ ...passed(), g: { t: "", m: 80, n: 0 } }] }), now).expiry?.to, null);
});

test("A pass from before that was kept is worth what holds now", () => {
  deepEqual(progressOf(entry(), course({ a: [passed(now, "1.0")] }), now).passed, { time: now, percent: 90, version: "1.0", title: "Kurs", passMark: 80, validMonths: 12 });
});

test("A course without a test that was read keeps its version, and is read again when it has a new one or has expired", () => {
  const plain = entry({ finalTest: null });
  const known = course({ r: by({ "lektion-1": now - 9, "lektion-2": now - 5 }) });
  readAll(known, plain.version, heldNow(plain), now - 5);
  equal(progressOf(plain, known, now).standing, "done");
  equal(progressOf(entry({ finalTest: null, version: "1.4", title: "Ny" }), known, now).passed?.title, "Kurs");

  const renewed = entry({ finalTest: null, version: "2.0" });
  const again = progressOf(renewed, known, now);
  deepEqual([again.standing, again.done, again.next?.url, again.since, again.passed?.version], ["outdated", 0, "/l1/", now - 5, "1.0"]);
  known.r.set("lektion-1", now + 1);
  equal(progressOf(renewed, known, now + 1).done, 1);
  readAll(known, "2.0", heldNow(renewed), now + 2);
  equal(progressOf(renewed, known, now + 3).standing, "done");
  equal(progressOf(plain, known, new Date("2028-11-20").getTime()).since, now + 2);
});

test("A mark that was taken away from a lesson does not take away that the course was read", () => {
  const known = course({ r: by({ "lektion-1": -now }) });
  readAll(known, "1.0", heldNow(entry()), now);
  equal(progressOf(entry({ finalTest: null }), known, now).standing, "done");
});

test("A course whose test was taken away keeps those who passed it", () => {
  equal(progressOf(entry({ finalTest: null }), course({ a: [passed()] }), now).passed?.percent, 90);
});

test("A passed pre-test is no passed course", () => equal(standing(entry(), course({ a: [{ ...passed(), k: "fortest" }] })), "begun"));

test("A lesson is done when it was read or can be skipped, since a time when that is asked", () => {
  const known = course({ r: by({ a: 5, b: -5 }), f: by({ b: 4, c: 4 }) });
  deepEqual([lessonDone(known, "a"), lessonDone(known, "b"), lessonDone(known, "c", 4), lessonDone(known, "constructor")], [{ time: 5, isSkipped: false }, { time: 4, isSkipped: true }, null, null]);
});

test("Missed questions that wait to be repeated are counted", () => {
  const known = course();
  for (const [id, score] of [["a", 0], ["b", 1], ["c", 0.5]] as const) remember(known, { id, hash: "x", answer: "", score }, now);
  equal(toRepeat(known, ["a", "b", "c", "d", "constructor"]), 2);
});

test("A later answer counts although the clock went back", () => {
  const known = course();
  remember(known, { id: "a", hash: "x", answer: "fel", score: 0 }, now);
  remember(known, { id: "a", hash: "x", answer: "rätt", score: 1 }, now - 1000);
  deepEqual([known.q.get("a")?.a, known.q.get("a")?.w], ["rätt", now + 1]);
});

test("What is stored of a share is never more than it was", () => {
  const known = course();
  remember(known, { id: "a", hash: "x", answer: "", score: 0.99999 }, now);
  remember(known, { id: "b", hash: "x", answer: "", score: 1 }, now);
  deepEqual([known.q.get("a")?.s, known.q.get("b")?.s], [0.999, 1]);
});

test("A passed course that is gone from the portal is still known by what its result says", () => {
  const state = { ...empty(), k: by({ borta: course({ a: [{ ...passed(), g: { t: "Borttagen kurs", m: 75, n: 12 } }] }), okand: course({ a: [passed()] }), kurs: course({ a: [{ ...passed(), g: { t: "x", m: 1, n: 0 } }] }) }) };
  const all = withGone([entry()], state);
  deepEqual(all.map(({ id, title }) => [id, title]), [["kurs", "Kurs"], ["borta", "Borttagen kurs"]]);
  equal(all[1]?.mark, courseMark("borta"));
  const progress = progressOf(all[1]!, state.k.get("borta")!, now);
  deepEqual([progress.standing, progress.passed?.percent, progress.next, all[1]?.validMonths], ["done", 90, null, 12]);
  deepEqual(withGone([entry({ id: "annan" }), entry()], state).map(({ id }) => id), ["annan", "kurs", "borta"]);
});

test("A read course whose test is not passed is begun", () =>
  equal(standing(entry(), course({ r: by({ "lektion-1": now, "lektion-2": now }) })), "begun"));

test("Of a done course only what is not read is left, of another the test too", () => {
  equal(progressOf(entry(), course({ a: [passed()] }), now).minutesLeft, 20);
  equal(progressOf(entry(), course({ r: by({ "lektion-1": 1, "lektion-2": 1 }) }), now).minutesLeft, 6);
  equal(progressOf(entry(), course({ r: by({ "lektion-1": 1, "lektion-2": 1 }), a: [passed()] }), now).minutesLeft, 0);
  deepEqual(progressOf(entry(), course({ r: by({ "lektion-1": 1, "lektion-2": 1 }) }), now).next, { title: "Slutprov", url: "/prov/", isUnderWay: false });
  equal(progressOf(entry(), course({ r: by({ "lektion-1": 1, "lektion-2": 1 }), a: [passed()] }), now).next, null);
});

test("The next question to repeat is the first after today, and urgent ones come first", () => {
  const known = course();
  const today = dayOf(now);
  const wait = (id: string, d: number, u?: 1) => known.q.set(id, { h: "x", a: "", s: 0, w: 1, b: 0, d, ...(u ? { u } : {}) });
  wait("fraga-1", today);
  wait("fraga-2", today + 3);
  wait("prov-1", today, 1);
  equal(nextDue([entry()], () => known, now), today + 3);
  deepEqual(dueQuestions([entry()], () => known, now).map(({ id, urgent, box, due }) => [id, urgent, box, due]), [["prov-1", true, 0, today], ["fraga-1", false, 0, today]]);
  equal(nextDue([entry()], () => course(), now), null);
});

test("A question goes on from the box it was in, and only what was sure and wrong is urgent", () => {
  const known = course();
  const day = 86_400_000;
  remember(known, { id: "a", hash: "x", answer: "", score: 0 }, now, 3);
  deepEqual([known.q.get("a")?.b, known.q.get("a")?.u, known.w], [0, 1, now]);
  remember(known, { id: "a", hash: "x", answer: "", score: 1 }, now + day);
  deepEqual([known.q.get("a")?.b, known.q.get("a")?.d, known.q.get("a")?.u], [1, dayOf(now) + 4, undefined]);
  remember(known, { id: "a", hash: "x", answer: "", score: 1 }, now + 2 * day);
  deepEqual([known.q.get("a")?.b, known.q.get("a")?.d], [1, dayOf(now) + 4]);
});

test("A question is found where it stands", () => {
  deepEqual(findQuestion(entry(), "fraga-2"), { url: "/l2/", hash: "00000000" });
  deepEqual(findQuestion(entry(), "prov-1"), { url: "/prov/", hash: "00000000" });
  equal(findQuestion(entry(), "borta"), null);
});
