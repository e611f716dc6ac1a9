import { equal } from "node:assert/strict";
import { test } from "node:test";
import shared from "../../tests/shared/search.json";
import { stem } from "../src/search/stemmer";
import { fold, tokens } from "../src/search/tokens";

test("Texts are cut into the words of the shared cases", () => {
  for (const { text, words } of shared.words) equal(tokens(text).map((token) => token.text).join(" "), words.join(" "), text);
});

test("Dots and rings are taken away as in the shared cases", () => {
  for (const { text, folded } of shared.folded) equal(fold(text), folded, text);
});

test("Words have the stems of the shared cases", () => {
  for (const { word, stem: expected } of shared.stems) equal(stem(word), expected, word);
});

test("A word knows its place in the text, and a whole covers its pieces", () => {
  const text = "En SBA-rond, kl. 08.30.";
  const found = tokens(text).map(({ start, end, isWhole }) => `${text.slice(start, end)}${isWhole ? "!" : ""}`);
  equal(found.join(" "), "En SBA rond SBA-rond! kl 08 30 08.30!");
});
