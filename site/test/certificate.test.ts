import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { codeOf as codeOrNull, NO_RESULT, readCode, type Facts } from "../src/learning/rules/certificate";
import { random } from "../src/learning/rules/draw";

const codeOf = (facts: Facts): string => codeOrNull(facts) ?? "";
const facts: Facts = { course: 12345, major: 1, minor: 4, day: 20777, result: 87 };
const next = random("intyg");
const upTo = (most: number) => Math.floor(next() * (most + 1));
const some = (): Facts => ({ course: upTo(32767), major: upTo(63), minor: upTo(63), day: 18262 + upTo(16383), result: next() < 0.1 ? NO_RESULT : upTo(100) });
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

test("A code has three groups of four signs", () => ok(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(codeOf(facts))));

test("A code on a paper that was printed in 2026 is the same for ever", () => equal(codeOf(facts), "30E8-489T-EQYJ"));

test("A code says what it was made of", () => {
  for (let i = 0; i < 2000; i++) {
    const one = some();
    deepEqual(readCode(codeOf(one)), one);
  }
});

test("Every single wrong sign is noticed", () => {
  for (let i = 0; i < 30; i++) {
    const code = codeOf(some()).replaceAll("-", "");
    for (let at = 0; at < code.length; at++)
      for (const sign of SIGNS)
        if (sign !== code[at]) equal(readCode(code.slice(0, at) + sign + code.slice(at + 1)), null);
  }
});

test("Every two signs that change places, and any two wrong signs, are noticed", () => {
  for (let i = 0; i < 30; i++) {
    const code = [...codeOf(some()).replaceAll("-", "")];
    for (let a = 0; a < code.length; a++)
      for (let b = a + 1; b < code.length; b++) {
        const swapped = code.slice();
        [swapped[a], swapped[b]] = [code[b] ?? "", code[a] ?? ""];
        if (code[a] !== code[b]) equal(readCode(swapped.join("")), null);
        const wrong = code.slice();
        wrong[a] = SIGNS[(SIGNS.indexOf(code[a] ?? "") + 1 + upTo(29)) % 32] ?? "";
        wrong[b] = SIGNS[(SIGNS.indexOf(code[b] ?? "") + 1 + upTo(29)) % 32] ?? "";
        equal(readCode(wrong.join("")), null);
      }
  }
});

test("Case, spaces, hyphens and look-alikes do not matter", () => {
  const codes = Array.from({ length: 500 }, () => codeOf(some())).filter((code) => /0/.test(code) && /1.*1/.test(code) && /V/.test(code));
  ok(codes.length > 0);
  for (const code of codes) {
    const sloppy = ` ${code.replaceAll("-", " – ").replaceAll("0", "O").replace("1", "l").replace("1", "I").replaceAll("V", "u").toLowerCase()} `;
    deepEqual(readCode(sloppy), readCode(code));
  }
});

test("What is no code says nothing", () => {
  for (const text of ["", "hej", "0000", "ÅÄÖÅ-ÄÖÅÄ-ÖÅÄÖ", `${codeOf(facts)}0`, codeOf(facts).slice(1)]) equal(readCode(text), null);
});

test("A result above a hundred percent is none", () => {
  for (const result of [101, 126]) equal(readCode(codeOf({ ...facts, result })), null);
  deepEqual(readCode(codeOf({ ...facts, result: 100 })), { ...facts, result: 100 });
  deepEqual(readCode(codeOf({ ...facts, result: NO_RESULT })), { ...facts, result: NO_RESULT });
});

test("The code of a kursintyg is the same as ever: it stands on paper", () => equal(codeOf(facts), "30E8-489T-EQYJ"));

test("What has no place in a code has no code, so that none says anything else", () => {
  const [first, last] = [18262, 18262 + 16383];
  for (const wrong of [{ minor: 64 }, { major: 2026 }, { major: -1 }, { day: first - 1 }, { day: last + 1 }, { result: 128 }, { course: 32768 }, { day: 20777.5 }]) equal(codeOrNull({ ...facts, ...wrong }), null, JSON.stringify(wrong));
  for (const right of [{ minor: 63 }, { major: 0 }, { day: first }, { day: last }, { result: 0 }, { course: 32767 }]) deepEqual(readCode(codeOf({ ...facts, ...right })), { ...facts, ...right });
});
