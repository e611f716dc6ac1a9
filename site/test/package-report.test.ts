import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import type { CourseEntry } from "../src/learning/rules/catalogue";
import { emptyCourse, type Course } from "../src/learning/memory/state";
import { interactionOf, type Notation } from "../src/package/interaction";
import type { PackagedQuestion, QuestionKind } from "../src/package/packaged-course";
import { answersSince, reportOf } from "../src/package/report";
import { duration as duration12, SCORM12 } from "../src/package/scorm12";
import { duration as duration2004, SCORM2004 } from "../src/package/scorm2004";
import { answered, by, course as courseOf, result } from "./states";

const lesson = (id: string) => ({ id, number: 1, title: `Om ${id}`, url: "", minutes: 5, questions: [] });
const entry = (changes: Partial<CourseEntry> = {}): CourseEntry => ({
  id: "kurs", mark: 1, title: "Kursen", url: "", version: "1.0", passMark: 80, validMonths: null,
  lessons: [lesson("a"), lesson("b"), lesson("c")], preTest: null, finalTest: { url: "", asked: 2, attempts: null, questions: [] }, ...changes,
});
const told = (changes: Partial<Course>, of = entry()) => reportOf(of, courseOf(changes));

test("Nothing done is incomplete, without a score and neither passed nor failed", () => {
  deepEqual(told({}), {
    isComplete: false, isPassed: null, score: null, lastTest: null, progress: 0,
    lessons: [{ id: "a", title: "Om a", isDone: false }, { id: "b", title: "Om b", isDone: false }, { id: "c", title: "Om c", isDone: false }],
  });
});

test("Lessons read and lessons that the pre-test lets one skip are progress, and the final test is a part of its own", () => {
  const report = told({ r: by({ a: 5, b: -5 }), f: by({ c: 7 }) });
  deepEqual([report.progress, report.lessons.map(({ isDone }) => isDone), report.isComplete], [2 / 4, [true, false, true], false]);
  equal(told({ r: by({ a: 5, b: 5, c: 5 }) }).isComplete, false);
});

test("A passed final test completes the course, whatever was read, and later attempts take nothing back", () => {
  const report = told({ a: [result(1, 0, { p: 40 }), result(20, 1, { p: 85 }), result(40, 0, { p: 30 })] });
  deepEqual([report.isComplete, report.isPassed, report.score, report.progress], [true, true, 85, 1]);
  deepEqual(report.lastTest, { time: 50, score: 30 });
});

test("The best of several tests is the score; what was broken off and the pre-test are none", () => {
  const report = told({ a: [result(1, 0, { p: 60 }), result(20, 0, { p: 40 }), result(30, -1, { p: 0 }), result(40, 1, { k: "fortest", p: 100 })] });
  deepEqual([report.isPassed, report.score, report.isComplete, report.lastTest], [false, 60, false, { time: 30, score: 40 }]);
});

test("A course without a test is complete when every lesson is read, and is neither passed nor failed", () => {
  const report = told({ r: by({ a: 5, b: 5 }), f: by({ c: 5 }), a: [result(9, 1, { k: "kurs", p: 100 })] }, entry({ finalTest: null }));
  deepEqual([report.isComplete, report.isPassed, report.score, report.lastTest, report.progress], [true, null, null, null, 1]);
});

const question = (kind: QuestionKind, changes: Partial<PackagedQuestion> = {}): PackagedQuestion => ({ id: `en-${kind}`, hash: "aaaa0000", kind, prompt: "Vad gör du?", points: 2, keys: [], right: [], ...changes });

test("An answer is told once: when it is given, or in a pre-test when that is handed in", () => {
  const questions = [question("single", { id: "x", keys: ["a", "b"], right: ["b"] }), question("single", { id: "y", keys: ["a", "b"], right: ["b"] })];
  const before = courseOf({ q: by({ x: answered(5) }) });
  const again = courseOf({ q: by({ x: answered(9, 0), gone: answered(9) }), a: [result(1, 1, { k: "fortest", d: { q: ["y"], a: by({ y: { h: "aaaa0000", a: "b", s: 1 } }) } })] });
  deepEqual(answersSince(before, again, questions).map(({ question: { id }, answer, share, time }) => [id, answer, share, time]), [["x", "b", 0, 9], ["y", "b", 1, 11]]);
  deepEqual(answersSince(again, again, questions), []);
  deepEqual(answersSince(emptyCourse(), courseOf({ q: by({ x: { ...answered(5), a: "" } }) }), questions), [], "left empty in a test");
});

const written = (asked: PackagedQuestion, answer: string, notation: Notation) => {
  const { type, response, right } = interactionOf({ question: asked, answer, share: 1, time: 0 }, notation);
  return [type, response, ...right];
};

test("Every kind of question is written as SCORM 1.2 and SCORM 2004 write it", () => {
  const abcd = ["a", "b", "c", "d"];
  const cases: [PackagedQuestion, string, string[], string[]][] = [
    [question("single", { keys: abcd, right: ["c"] }), "b", ["choice", "b", "c"], ["choice", "b", "c"]],
    [question("multiple", { keys: abcd, right: ["a", "c"] }), "a,d", ["choice", "a,d", "a,c"], ["choice", "a[,]d", "a[,]c"]],
    [question("truefalse", { keys: ["a", "b"], right: ["b"] }), "a", ["true-false", "t", "f"], ["true-false", "true", "false"]],
    [question("order", { keys: ["1", "2", "3"], right: ["1", "2", "3"] }), "3,1,2", ["sequencing", "c,a,b", "a,b,c"], ["sequencing", "c[,]a[,]b", "a[,]b[,]c"]],
    [question("match", { keys: ["1", "2", "3"], right: ["1", "2", "3"] }), "2,,3", ["matching", "1.b,3.c", "1.a,2.b,3.c"], ["matching", "1[.]b[,]3[.]c", "1[.]a[,]2[.]b[,]3[.]c"]],
    [question("text", { right: ["112", "ett ett två"] }), "[\"Ring 112!\"]", ["fill-in", "Ring 112!", "112", "ett ett två"], ["fill-in", "Ring 112!", "112", "ett ett två"]],
    [question("gap", { right: ["rädda", "varna"] }), "[\"rädda\",\"\"]", ["fill-in", "rädda,", "rädda,varna"], ["fill-in", "rädda[,]", "rädda[,]varna"]],
    [question("number", { right: ["0.7"], tolerance: 0.1, unit: "procent" }), "[\"ca 0,8 %\"]", ["numeric", "0.8", "0.7"], ["numeric", "0.8", "0.6[:]0.8"]],
    [question("number", { right: ["1200"], tolerance: 0, unit: "kr" }), "[\"1 200 kr\"]", ["numeric", "1200", "1200"], ["numeric", "1200", "1200"]],
    [question("number", { right: ["1.5"], tolerance: 0, unit: "" }), "[\"många\"]", ["fill-in", "många"], ["fill-in", "många"]],
    [question("scenario", { keys: ["in", "ut", "slut"] }), "ut>slut", ["other", "2>3"], ["other", "2>3"]],
  ];
  for (const [asked, answer, old, later] of cases) {
    deepEqual(written(asked, answer, SCORM12.notation), old, `${asked.kind} in SCORM 1.2`);
    deepEqual(written(asked, answer, SCORM2004.notation), later, `${asked.kind} in SCORM 2004`);
  }
});

test("A kind that the script does not know is told as it is kept", () => {
  deepEqual(written(question("hotspot" as QuestionKind, { keys: ["a", "b"], right: ["b"] }), "a", SCORM12.notation), ["fill-in", "a"]);
});

test("Options beyond z have signs of their own, and more than there are signs for are written out", () => {
  const keys = (count: number) => Array.from({ length: count }, (_, at) => `k${at}`);
  deepEqual(written(question("multiple", { keys: keys(36), right: ["k26", "k35"] }), "k25,k26,k35", SCORM12.notation), ["choice", "z,0,9", "0,9"]);
  deepEqual(written(question("multiple", { keys: keys(37), right: ["k36"] }), "k0,k36", SCORM12.notation), ["fill-in", "k0,k36", "k36"]);
});

test("What is longer than a platform takes is cut, and a pattern that would be cut is left out", () => {
  const long = "x".repeat(300);
  deepEqual(written(question("text", { right: [long, "kort"] }), JSON.stringify([long]), SCORM12.notation), ["fill-in", "x".repeat(255), "kort"]);
});

test("Time is written as each version writes it", () => {
  deepEqual([0, 59.994, 60, 3661.5, 1e9].map(duration12), ["0000:00:00.00", "0000:00:59.99", "0000:01:00.00", "0001:01:01.50", "9999:00:00.00"]);
  deepEqual([0, 59.9, 60, 3661.5, 86_400].map(duration2004), ["PT0S", "PT59S", "PT1M", "PT1H1M1S", "PT24H"]);
});

const before = (values: Record<string, string>) => ({ get: (name: string) => values[name] ?? "" });

test("A status is never lowered and a score never either", () => {
  const of = (changes: Partial<Course>, known: Record<string, string>) => Object.fromEntries(SCORM12.elements(told(changes), before(known), 1));
  const failed = { a: [result(1, 0, { p: 40 })] };
  equal(of(failed, { "cmi.core.lesson_status": "passed", "cmi.core.score.raw": "90" })["cmi.core.lesson_status"], undefined);
  equal(of(failed, { "cmi.core.lesson_status": "passed", "cmi.core.score.raw": "90" })["cmi.core.score.raw"], undefined);
  deepEqual(of(failed, { "cmi.core.lesson_status": "not attempted", "cmi.core.score.raw": "" }), {
    "cmi.core.lesson_status": "incomplete", "cmi.core.score.raw": "40", "cmi.core.score.min": "0", "cmi.core.score.max": "100", "cmi.core.session_time": "0000:00:01.00", "cmi.core.exit": "suspend",
  });
  equal(of({ a: [result(1, 1, { p: 85 })] }, { "cmi.core.lesson_status": "completed" })["cmi.core.lesson_status"], "passed");

  const of2004 = (changes: Partial<Course>, known: Record<string, string>) => Object.fromEntries(SCORM2004.elements(told(changes), before(known), 1));
  const kept = of2004(failed, { "cmi.completion_status": "completed", "cmi.success_status": "passed", "cmi.score.scaled": "0.9", "cmi.progress_measure": "1" });
  deepEqual(Object.keys(kept).sort(), ["cmi.exit", "cmi.session_time"]);
  deepEqual(of2004(failed, {}), {
    "cmi.completion_status": "incomplete", "cmi.success_status": "failed", "cmi.score.scaled": "0.4", "cmi.score.raw": "40", "cmi.score.min": "0", "cmi.score.max": "100",
    "cmi.progress_measure": "0", "cmi.session_time": "PT1S", "cmi.exit": "suspend",
  });
});

test("A result in percent is told as exactly that share", () => {
  for (let p = 0; p <= 100; p++) {
    const scaled = SCORM2004.elements(told({ a: [result(1, 0, { p })] }), before({}), 1).find(([name]) => name === "cmi.score.scaled");
    equal(Number(scaled?.[1]), Number(`${Math.floor(p / 100)}.${String(p % 100).padStart(2, "0")}`));
  }
});
