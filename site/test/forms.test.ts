import { deepEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import lines from "../src/search/forms.txt";
import { readForms } from "../src/search/forms";
import { regular, stem } from "../src/search/stemmer";

const LINES = lines.split("\n").filter((line) => line !== "" && !line.startsWith("#") && !line.startsWith("!"));

test("Every form that is listed would otherwise go astray", () => {
  const needless = LINES.flatMap((line) => {
    const [words = "", prefixes = ""] = line.split(", ");
    const [first = "", ...forms] = words.split(" ");
    const before = ["", ...prefixes.split(" ").filter(Boolean).map((prefix) => prefix.slice(0, -1))];
    return forms.filter((form) => before.every((prefix) => regular(prefix + form) === regular(prefix + first)));
  });
  deepEqual(needless, []);
});

test("No form belongs to two words", () => {
  const seen = new Set<string>();
  for (const line of LINES) {
    for (const form of (line.split(", ")[0] ?? "").split(" ").slice(1)) {
      ok(!seen.has(form), form);
      seen.add(form);
    }
  }
});

test("A form has the stem of its word, with a prefix too", () => {
  deepEqual(["stulit", "bestulen", "inbrutit", "slår", "skrämdes", "bränderna", "boka"].map(stem), ["stjäla", "bestjäla", "inbryta", "slå", "skrämma", "brand", "boka"].map(stem));
  ok(readForms(regular).size > 300);
});
