import { equal } from "node:assert/strict";
import { test } from "node:test";
import shared from "../../tests/shared/hashes.json";
import { courseMark, hash32 } from "../src/learning/rules/hash";

test("Hashes and marks are those of the shared cases", () => {
  for (const { text, hash, mark } of shared.cases) {
    equal(hash32(text).toString(16).padStart(8, "0"), hash, text);
    equal(courseMark(text), mark, text);
  }
});
