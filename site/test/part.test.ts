import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { Builder, Index, Token } from "lunr";
import { readPart, termScores } from "../src/search/part";

test("A term has the documents and the scores that lunr's own query gives it, whatever fields have it", () => {
  const builder = new Builder();
  builder.tokenizer = (text) => String(text).split(" ").map((term) => new Token(term, {}));
  builder.field("t", { boost: 8 });
  builder.field("x", { boost: 1 });
  [["larm", "brand larm larm"], ["brand", "larm x1 x2"], ["kris", "brand constructor __proto__"], ["x3", "x4"]].forEach(([t, x], id) => { builder.add({ id, t, x }, { boost: 1 + id / 10 }); });
  const serialized: unknown = JSON.parse(JSON.stringify(builder.build()));
  const [part, index] = [readPart(serialized), Index.load(serialized)];
  for (const term of ["brand", "larm", "kris", "x4", "constructor"]) {
    const asked = index.query((query) => { query.clause({ term, usePipeline: false }); });
    const { documents, scores } = termScores(part, term);
    deepEqual(documents.map(String).toSorted(), asked.map(({ ref }) => ref).toSorted());
    ok(asked.every(({ ref, score }) => Math.abs(score - (scores[documents.indexOf(Number(ref))] ?? NaN)) < 1e-9), term);
    equal(documents.length > 0, true);
  }
  deepEqual(["finns-inte", "toString"].map((term) => termScores(part, term)), [{ documents: [], scores: [] }, { documents: [], scores: [] }]);
});
