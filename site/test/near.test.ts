import { equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { isNear } from "../src/search/near";

let state = 7;
const random = (limit: number) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0, Math.floor(state / 2 ** 32 * limit));
/** Words of few letters, so that many are near each other. */
const word = () => Array.from({ length: random(8) }, () => "abc"[random(3)]).join("");

/** The number of errors, by the book: the table of all prefixes. */
function errors(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j] ?? 0, (rows[i - 2]?.[j - 2] ?? 0) + 1);
    }
  }
  return rows[a.length]?.[b.length] ?? 0;
}

test("Near are words with at most so many errors", () => {
  for (let i = 0; i < 20_000; i++) {
    const [a, b, most] = [word(), word(), random(4)];
    equal(isNear(a, b, most), errors(a, b) <= most, `${a} ${b} ${most}`);
  }
});

test("Nearness goes both ways, and every word is near itself", () => {
  for (let i = 0; i < 5000; i++) {
    const [a, b, most] = [word(), word(), random(3)];
    equal(isNear(a, b, most), isNear(b, a, most), `${a} ${b}`);
    ok(isNear(a, a, 0));
  }
});

test("Two single errors are two errors, unless a swapped pair is torn apart", () => {
  for (let i = 0; i < 20_000; i++) {
    const [a, b, c] = [word(), word(), word()];
    if (isNear(a, b, 1) && isNear(b, c, 1)) ok(isNear(a, c, 3), `${a} ${b} ${c}`);
  }
  equal([isNear("ca", "ac", 1), isNear("ac", "abc", 1), isNear("ca", "abc", 2)].join(), "true,true,false");
});

test("One letter added, left out, changed or swapped is one error", () => {
  for (const typed of ["kamrera", "kmera", "kamara", "kamrea", "kameraa", "xkamera", "amera"]) {
    ok(isNear("kamera", typed, 1), typed);
    ok(!isNear("kamera", typed, 0), typed);
  }
  for (const other of ["kamraer", "mkaera!", "kamerorna", "", "karema"]) ok(!isNear("kamera", other, 1), other);
});
