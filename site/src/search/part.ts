// A part of the index as LunrIndex.cs writes it, in the format of lunr 2.3.9 and with lunr's scores. Only the terms and their scores are read:
// lunr's own reader also builds an automaton of all terms, for queries that are not asked here.

/** Documents that have a term, and the score of each, summed over the fields. */
export interface TermScores {
  readonly documents: readonly number[];
  readonly scores: readonly number[];
}

/** The terms. */
export type Part = ReadonlyMap<string, TermScores>;

/** What is read of the format. */
interface Serialized {
  /** `field/document`, and by turns the number of a term and its score. */
  readonly fieldVectors: readonly (readonly [key: string, vector: readonly number[]])[];
  readonly invertedIndex: readonly (readonly [term: string, posting: { readonly _index: number }])[];
}

const NONE: TermScores = { documents: [], scores: [] };

/** Reads the JSON of a part. */
export function readPart(json: unknown): Part {
  const { fieldVectors, invertedIndex } = json as Serialized;
  const sums = invertedIndex.map(() => new Map<number, number>());
  for (const [key, vector] of fieldVectors) {
    const document = Number(key.slice(key.indexOf("/") + 1));
    for (let i = 0; i < vector.length; i += 2) {
      const sum = sums[vector[i] ?? 0];
      sum?.set(document, (sum.get(document) ?? 0) + (vector[i + 1] ?? 0));
    }
  }
  return new Map(invertedIndex.map(([term, { _index }]) => {
    const sum = sums[_index];
    return [term, sum ? { documents: [...sum.keys()], scores: [...sum.values()] } : NONE];
  }));
}

/** The documents of a term. */
export function termScores(part: Part, term: string): TermScores {
  return part.get(term) ?? NONE;
}
