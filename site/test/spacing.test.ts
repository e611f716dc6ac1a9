import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { DAYS, dueFirst, GUESSED, next, SURE, type Card, type Confidence } from "../src/learning/rules/spacing";

const card = (box: number, due: number, urgent = false): Card => ({ box, due, urgent });

test("What was right the first time is not repeated", () => equal(next(null, 1, 100), null));

test("What was missed, wholly or partly, comes back the next day", () => {
  deepEqual(next(null, 0, 100), card(0, 101));
  deepEqual(next(null, 0.9, 100), card(0, 101));
});

test("A missed question comes back after 1, 3, 7, 14 and 30 days and is then learnt", () => {
  const waits: number[] = [];
  let day = 100;
  for (let current = next(null, 0, day); current; current = next(current, 1, day)) {
    waits.push(current.due - day);
    day = current.due;
  }
  deepEqual(waits, [1, 3, 7, 14, 30]);
});

test("A wrong answer sends it back to the first box", () => deepEqual(next(card(3, 100), 0, 100), card(0, 101)));

test("A right answer before its day changes nothing", () => deepEqual(next(card(2, 110), 1, 104), card(2, 110)));

test("A guess that was right is repeated like a miss and does not move up", () => {
  deepEqual(next(null, 1, 100, GUESSED), card(0, 101));
  deepEqual(next(card(2, 100), 1, 100, GUESSED), card(2, 107));
});

test("A sure right answer moves up two boxes", () => deepEqual(next(card(1, 100), 1, 100, SURE), card(3, 114)));

test("A sure wrong answer is asked before the others", () => {
  deepEqual(next(null, 0, 100, SURE), card(0, 101, true));
  deepEqual(dueFirst([card(0, 99), card(0, 101), card(1, 98), card(0, 100, true)], 100), [card(0, 100, true), card(1, 98), card(0, 99)]);
});

test("Whatever is answered, the box exists and the day is later", () => {
  for (const box of [null, 0, 1, 2, 3, 4])
    for (const score of [0, 0.5, 1])
      for (const confidence of [null, 1, 2, 3] as (Confidence | null)[])
        for (const day of [90, 100, 110]) {
          const after = next(box === null ? null : card(box, 100), score, day, confidence);
          if (after) ok(after.due > day && DAYS[after.box] !== undefined, JSON.stringify({ box, score, confidence, day, after }));
          else ok(score === 1);
        }
});
