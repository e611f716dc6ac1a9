import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { Hits } from "../src/search/hits";

test("A document is one, whatever the number of terms, and each term's share is told", () => {
  const hits = new Hits(5);
  hits.add({ term: "a", match: "stem", weight: 1 }, { documents: [1, 3], scores: [2, 0] });
  hits.add({ term: "b", match: "part", weight: 0.5 }, { documents: [3, 1], scores: [4, 6] });
  deepEqual(hits.documents, [1, 3]);
  deepEqual([1, 3].map((document) => hits.score(document)), [5, 2]);
  deepEqual([hits.includes(3), hits.includes(0)], [true, false]);
  deepEqual(hits.reasons(3).map(({ term, score }) => [term, score]), [["a", 0], ["b", 2]]);
});
