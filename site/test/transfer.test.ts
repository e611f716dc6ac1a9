import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { empty, emptyCourse, plain, type Course } from "../src/learning/memory/state";
import { merge } from "../src/learning/memory/state-merge";
import { cleared, fileOf, imported, readFile } from "../src/learning/memory/transfer";
import { answered, by, result, state } from "./states";

const WRONG = "Filen är inte en fil med uppgifter från Mitt lärande. Inget har ändrats.";
const DAMAGED = "Filen är skadad och går inte att läsa. Inget har ändrats.";
const file = (larande: unknown) => JSON.stringify({ sort: "portal-larande", larande }, plain);
const reading = (text: string) => { const read = readFile(text); return typeof read === "string" ? read : { state: read.state, isWhole: read.isWhole }; };
const lessons = (r: Record<string, number>, g = 7) => state({ r: by(r) }, g);

test("What is saved as a file can be read back", () => {
  deepEqual(reading(fileOf(lessons({ a: 1 }), 0)), { state: lessons({ a: 1 }), isWhole: true });
  deepEqual(reading(fileOf(empty(), 0)), { state: empty(), isWhole: true });
});

test("As much as any storage holds can be read back", () => {
  const large = state({ q: by({ a: { ...answered(1), a: "x".repeat(5_300_000) } }) });
  deepEqual(reading(fileOf(large, 0)), { state: large, isWhole: true });
});

test("Another file gives one sentence", () => {
  for (const text of ["", "hej", "[]", "null", "{}", '{"sort":"annat"}', JSON.stringify(empty(), plain), "\u0000", "x".repeat(30_000_001)]) equal(reading(text), WRONG, text.slice(0, 30));
});

test("A damaged file says so", () => {
  for (const larande of [null, {}, 5, [], { v: 1 }, { v: 3, k: 5 }, { v: 3, k: { "<": {} } }, { v: 1, g: 0, k: { kurs: { w: "nu" } } }]) equal(reading(file(larande)), DAMAGED, JSON.stringify(larande));
});

test("Of a partly damaged file the rest is taken, and it is told", () => {
  const larande = { v: 3, g: 0, w: 0, k: { kurs: { ...emptyCourse(), r: { a: 1, B: 2 }, a: [{ ...result(1), p: 150 }, { ...result(2), e: 1e17 }, result(3)] } }, l: {} };
  deepEqual(reading(file(larande)), { state: state({ r: by({ a: 1 }), a: [result(3)] }), isWhole: false });
  for (const known of [{ r: { a: 1 }, q: { b: answered(1) } }, { f: { a: 1 }, q: { b: answered(1) } }, { r: { a: 1 }, t: {}, a: [result(1)] }])
    equal(typeof reading(file({ v: 3, k: { kurs: { ...emptyCourse(), ...known }, "<": {} } })), "object");
  equal(typeof reading(file({ v: 3, k: { "<": {} }, l: { a: { v: "2026-11-20", w: 1 } } })), "object");
});

test("Files of both older forms are read", () => {
  const kurs = { w: 0, r: { a: 1 }, f: {}, q: {}, a: [] };
  for (const larande of [{ v: 1, g: 7, k: { kurs } }, { v: 2, g: 7, k: { kurs: { ...kurs, t: {} } }, l: {} }]) deepEqual(reading(file(larande)), { state: lessons({ a: 1 }), isWhole: true });
});

test("A file of a later portal says so", () =>
  equal(reading(file({ v: 4, k: {} })), "Filen är sparad av en nyare version av portalen. Inget har ändrats."));

test("An imported file is added to what was there, even after everything was cleared", () => {
  const after = imported(lessons({ b: 2 }, 900), lessons({ a: 1 }), 1000);
  deepEqual(after.k.get("kurs")?.r, by({ a: 1, b: 2 }));
  equal(after.g, 1000);
  deepEqual(merge(after, lessons({ c: 3 }, 900)), after);
});

test("Clearing leaves nothing and holds against older states, whatever the clock says", () => {
  deepEqual(merge(cleared(lessons({ b: 1 }, 900), 1000), lessons({ a: 1 }, 900)), empty(1000));
  equal(cleared(lessons({ b: 1 }, 5000), 1000).g, 5001);
  equal(imported(lessons({}, 5000), lessons({ a: 1 }), 1000).g, 5001);
});

test("A result that is there already keeps its answers when a file has it without", () => {
  const d = { q: ["a"], a: new Map() };
  const [here, there]: Partial<Course>[] = [{ a: [result(1, 1, { d })] }, { a: [result(1)] }];
  deepEqual(imported(state(here ?? {}), state(there ?? {}), 9).k.get("kurs")?.a, here?.a);
});
