import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { Hits, termScores } from "../src/search/hits";
import { tinyIndex } from "./tiny-index";

test("A term has the scores that lunr's own query gives it", async () => {
  const files = await tinyIndex([{ title: "larm och brand" }, { title: "larmet brandlarm|brand+larm" }, { title: "brand brand släckare" }, { title: "kris" }]);
  const part = await files.part("brand");
  for (const term of ["brand", "brand_", "larm", "brand=", "kris"]) {
    const asked = part.query((query) => { query.clause({ term, usePipeline: false }); });
    const { documents, scores } = termScores(part, term);
    deepEqual(documents.map((document, i) => [String(document), scores[i]]).toSorted(), asked.map(({ ref, score }) => [ref, score]).toSorted());
    equal(asked.length > 0, true);
  }
  deepEqual(termScores(part, "finns-inte"), { documents: [], scores: [] });
});

test("A document is one, whatever the number of terms, and each term's share is told", () => {
  const hits = new Hits(5);
  hits.add({ term: "a", match: "stem", weight: 1 }, { documents: [1, 3], scores: [2, 0] });
  hits.add({ term: "b", match: "part", weight: 0.5 }, { documents: [3, 1], scores: [4, 6] });
  deepEqual(hits.documents, [1, 3]);
  deepEqual([1, 3].map((document) => hits.score(document)), [5, 2]);
  deepEqual([hits.includes(3), hits.includes(0)], [true, false]);
  deepEqual(hits.reasons(3).map(({ term, score }) => [term, score]), [["a", 0], ["b", 2]]);
});
