import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { readPart, termScores } from "../src/search/part";

test("A term has its documents, counted from the one before, and their scores, which are written in thousandths", () => {
  const part = readPart(JSON.parse(`{"brand":[0,12345,3,800,1,7],"constructor":[9,1000],"__proto__":[2,1500],"2023":[]}`));

  deepEqual(termScores(part, "brand"), { documents: [0, 3, 4], scores: [12.345, 0.8, 0.007] });
  deepEqual(termScores(part, "constructor"), { documents: [9], scores: [1] });
  deepEqual(termScores(part, "__proto__"), { documents: [2], scores: [1.5] });
  for (const term of ["2023", "finns-inte", "toString"]) deepEqual(termScores(part, term), { documents: [], scores: [] });
  equal(part.size, 4);
});
