import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { calendarText } from "../src/calendar";
import { csvText } from "../src/csv";
import type { CourseEntry } from "../src/learning/rules/catalogue";
import { codeOf, NO_RESULT, readCode } from "../src/learning/rules/certificate";
import { dayOf } from "../src/clock";
import { percentOf, readCodes, termOf } from "../src/learning/rules/code-list";

const NOW = new Date(2026, 10, 26, 12).getTime();
const DAY = 86_400_000;
const course = (id: string, mark: number, changes: Partial<CourseEntry> = {}): CourseEntry =>
  ({ id, mark, title: `Kursen ${id}`, url: "", version: "1.2", passMark: 80, validMonths: 12, lessons: [], preTest: null, finalTest: null, ...changes });
const COURSES = [course("brand", 1), course("intro", 2, { validMonths: null }), course("ny", 3, { version: "2.0" })];
const code = (mark: number, daysAgo: number, more: { major?: number; result?: number } = {}) =>
  codeOf({ course: mark, major: more.major ?? 1, minor: 0, day: dayOf(NOW) - daysAgo, result: more.result ?? 90 }) ?? "";
const read = (text: string) => readCodes(text, COURSES, NOW);
const standings = (text: string) => read(text).map(({ standing }) => standing);

test("A line has a name and a code in any order, with whatever between them", () => {
  const one = code(1, 10);
  for (const line of [`Anna Andersson ${one}`, `${one} Anna Andersson`, `${one}; Anna Andersson`, `Anna Andersson:\t${one.toLowerCase()}`, `  Anna Andersson , ${one.replaceAll("-", " ")}  `, `Anna ${one.replaceAll("-", "")} Andersson`])
    deepEqual(read(line).map(({ label, standing, course: of }) => [label, standing, of?.id]), [["Anna Andersson", "valid", "brand"]], line);
});

test("A name that looks like the beginning of a code does not hide the code", () => {
  const one = code(1, 10);
  for (const name of ["Anna Erik", "Lars Bert Olle", "Ture Ture Ture Ture"]) deepEqual(read(`${name} ${one}`).map(({ label, standing }) => [label, standing]), [[name, "valid"]]);
});

test("How long a pass holds is told: valid, soon, expired, for ever, of an old version", () => {
  deepEqual(standings([code(1, 10), code(1, 350), code(1, 400), code(2, 2000), code(3, 10), code(3, 10, { major: 2 }), code(9, 10)].join("\n")), ["valid", "soon", "expired", "valid", "outdated", "valid", "gone"]);
});

test("One code by itself is told how it stands and until when", () => {
  const facts = (text: string) => readCode(text) ?? (() => { throw new Error(text); })();
  const term = termOf(facts(code(1, 400)), COURSES[0] ?? null, NOW);
  deepEqual([term.holds, dayOf(term.to ?? 0)], ["expired", dayOf(new Date(2026, 9, 22).getTime())]);
  deepEqual(termOf(facts(code(2, 400)), COURSES[1] ?? null, NOW), { holds: "valid", to: null });
  deepEqual(termOf(facts(code(9, 1)), null, NOW), { holds: "gone", to: null });
});

test("A mistyped code, a code of tomorrow, the same code again and a line without a code are told apart", () => {
  const one = code(1, 10);
  const wrong = one.slice(0, -1) + (one.endsWith("0") ? "1" : "0");
  const lines = read([one, `Bo ${wrong}`, `Cia ${one.toLowerCase()}`, "Dan är sjuk", "", code(1, -1), "Eva ABCD-EFGH-JKM"].join("\r\n"));
  deepEqual(lines.map(({ standing, label, like }) => [standing, label, like]), [
    ["valid", "", null], ["wrong", `Bo ${wrong}`, null], ["valid", "Cia", 1], ["none", "Dan är sjuk", null], ["wrong", code(1, -1), null], ["none", "Eva ABCD-EFGH-JKM", null]]);
});

test("The last day and the result come from the code and the course", () => {
  const [one] = read(code(1, 10, { result: NO_RESULT }));
  equal(one?.facts && percentOf(one.facts), null);
  equal(dayOf(one?.to ?? 0), dayOf(new Date(2027, 10, 16).getTime()));
  equal(dayOf(one?.date ?? 0), dayOf(NOW - 10 * DAY));
});

test("A thousand lines are read at once", () => {
  const lines = Array.from({ length: 1000 }, (_, at) => `Person ${at} ${code(1, at % 300, { result: 80 + (at % 21) })}`);
  const began = performance.now();
  equal(read(lines.join("\n")).length, 1000);
  ok(performance.now() - began < 2000);
});

test("A table is quoted where it must be, and no cell is run as a formula", () => {
  equal(csvText([["Rad", "Kurs"], ["=1+1", "a;b"], ["Anna \"Ann\"", "å\nä"]]), "\uFEFFRad;Kurs\r\n'=1+1;\"a;b\"\r\n\"Anna \"\"Ann\"\"\";\"å\nä\"\r\n");
});

test("A calendar has lines of at most 75 bytes, its signs escaped, and the same event keeps its id", () => {
  const text = calendarText({ id: "brand-2027-11-16@portal.example", day: "2027-11-16", written: "2026-11-26T11:00:00.000Z", title: "Kursintyget går ut: Brand, el; och \\ annat", text: `Gör om kursen för att behålla intyget: https://portal.example/${"å".repeat(60)}`, url: "https://portal.example/", remindDays: 30 });
  const lines = text.split("\r\n");
  ok(lines.every((line) => new TextEncoder().encode(line).length <= 75), text);
  const whole = text.replaceAll("\r\n ", "");
  ok(whole.includes("SUMMARY:Kursintyget går ut: Brand\\, el\\; och \\\\ annat\r\n"));
  ok(whole.includes("DTSTART;VALUE=DATE:20271116\r\n") && whole.includes("DTSTAMP:20261126T110000Z\r\n") && whole.includes("TRIGGER:-P30D\r\n") && whole.includes("UID:brand-2027-11-16@portal.example\r\n"));
  ok(whole.includes("å".repeat(60)));
});
