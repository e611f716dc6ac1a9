import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { fold, plain } from "../src/search/tokens";
import { type Direction, reverse, WordFile } from "../src/search/word-file";

const WORDS = ["ö", "åka", "åker", "ask", "aska", "förvaltning", "forvaltare", "brand", "brandskydd", "bränder", "skogsbrand", "ås", "2018", "ombud", "säkerhetsombud", "é"];

function fileOf(words: readonly string[], direction: Direction): WordFile {
  const key = (word: string) => direction === "forwards" ? fold(word) : reverse(fold(word));
  const sorted = words.toSorted((a, b) => (key(a) < key(b) || (key(a) === key(b) && a < b) ? -1 : 1));
  return new WordFile(sorted, sorted.map((word) => words.indexOf(word) + 1), direction);
}

test("Words that begin or end with letters are found, and those letters themselves are not", () => {
  for (const direction of ["forwards", "backwards"] as const) {
    const file = fileOf(WORDS, direction);
    const fits = (word: string, letters: string) => direction === "forwards" ? word.startsWith(letters) : word.endsWith(letters);
    for (const letters of ["", "a", "as", "ask", "asx", "b", "brand", "o", "ombud", "forvalt", "2", "zz", ...WORDS.map(fold)]) {
      const expected = WORDS.map((word, i) => [plain(word), i + 1] as const).filter(([word]) => fits(fold(word), letters) && word !== letters);
      deepEqual(file.completions(letters).toSorted(), expected.toSorted(), `${direction} ${letters}`);
    }
  }
});

test("Dots and rings that are typed are meant", () => {
  for (const direction of ["forwards", "backwards"] as const) {
    const file = fileOf(["låsa", "läsa", "las"], direction);
    deepEqual([file.count("låsa"), file.count("läsa"), file.count("lasa"), file.count("lösa")], [1, 2, 3, 0]);
    deepEqual(file.completions(direction === "forwards" ? "lå" : "åsa"), [["låsa", 1]]);
  }
});

test("A word is known without dots and rings, and not when it only begins or ends one", () => {
  for (const direction of ["forwards", "backwards"] as const) {
    const file = fileOf(WORDS, direction);
    for (const word of WORDS) ok(file.has(fold(word)), word);
    for (const other of ["", "bran", "rand", "skydd", "zz", "aska!"]) ok(!file.has(other), other);
  }
});

test("Reversed twice a text is itself", () => {
  equal(reverse("larm"), "mral");
  equal(reverse(reverse("säker")), "säker");
});
