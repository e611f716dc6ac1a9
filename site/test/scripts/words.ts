// Compares words as the generator makes them with those of the browser, and tells the differences.
import { stem, snowball } from "../../src/search/stemmer";
import { fold, tokens } from "../../src/search/tokens";
import { exchange } from "./exchange";

interface Request {
  /** A word, its stem, Snowball's stem and the word without dots and rings. */
  readonly words: readonly (readonly [word: string, stem: string, snowball: string, folded: string])[];
  /** A text, its words with a space between, and the text without dots and rings. */
  readonly texts: readonly (readonly [text: string, words: string, folded: string])[];
}

await exchange(({ words, texts }: Request) => {
  const different: string[] = [];
  const compare = (what: string, of: string, actual: string, expected: string) => {
    if (actual !== expected) different.push(`${what} of ${show(of)}: ${show(actual)}, not ${show(expected)}`);
  };
  for (const [word, ...expected] of words)
    [stem, snowball, fold].forEach((make, i) => { compare(make.name, word, make(word), expected[i] ?? ""); });
  for (const [text, joined, folded] of texts) {
    compare("tokens", text, tokens(text).map((token) => token.text).join(" "), joined);
    compare("fold", text, fold(text), folded);
  }
  return { compared: 3 * words.length + 2 * texts.length, different };
});

/** Readable and ASCII, also for half a letter. */
function show(text: string): string {
  return text.split("").map((c) => c >= " " && c <= "~" ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
