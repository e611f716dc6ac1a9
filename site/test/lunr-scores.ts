// The scores of an index that lunr has built.
import type { Index } from "lunr";

/** The documents of each term by their numbers, and the score of each, summed over the fields. */
export function lunrScores(index: Index): Map<string, [document: number, score: number][]> {
  return new Map(Object.keys(index.invertedIndex).map((term) => [term, index.query((query) => { query.clause({ term, usePipeline: false }); })
    .map(({ ref, score }): [number, number] => [Number(ref), score]).sort(([a], [b]) => a - b)]));
}
