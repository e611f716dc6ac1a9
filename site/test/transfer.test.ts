import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { empty, emptyCourse, merge, type State } from "../src/learning/state";
import { cleared, fileOf, imported, readFile } from "../src/learning/transfer";

const state = (g: number, r: Record<string, number>): State => ({ ...empty(g), k: { kurs: { ...emptyCourse(), r } } });

test("What is saved as a file can be read back", () => deepEqual(readFile(fileOf(state(7, { a: 1 }), 0)), state(7, { a: 1 })));

test("Another file gives one sentence", () => {
  const wrong = "Filen är inte en fil med uppgifter från Mitt lärande. Inget har ändrats.";
  for (const text of ["", "hej", "[]", "null", "{}", '{"sort":"annat"}', JSON.stringify(empty()), "\u0000", "x".repeat(5_000_001)]) equal(readFile(text), wrong, text.slice(0, 30));
});

test("A damaged file says so", () => {
  for (const larande of [null, {}, { v: 1 }, { v: 1, g: 0, k: { kurs: { w: "nu" } } }])
    equal(readFile(JSON.stringify({ sort: "portal-larande", larande })), "Filen är skadad och går inte att läsa. Inget har ändrats.");
});

test("A file of a later portal says so", () =>
  equal(readFile('{"sort":"portal-larande","larande":{"v":3}}'), "Filen är sparad av en nyare version av portalen. Inget har ändrats."));

test("An imported file is added to what was there, even after everything was cleared", () => {
  const after = imported(state(900, { b: 2 }), state(7, { a: 1 }), 1000);
  deepEqual(after.k["kurs"]?.r, { a: 1, b: 2 });
  equal(after.g, 1000);
  deepEqual(merge(after, state(900, { c: 3 })), after);
});

test("Clearing leaves nothing and holds against older states", () => deepEqual(merge(cleared(1000), state(7, { a: 1 })), empty(1000)));
