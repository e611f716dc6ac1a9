// Scores of documents, kept as numbers in arrays: a common word has thousands, and each key asks anew.
import type { Index } from "lunr";
import type { Match } from "./weights";

/** A term that was searched, why, and what it weighs. */
export interface Term {
  readonly term: string;
  readonly match: Match;
  readonly weight: number;
}

/** Documents that have a term, and the score of each. */
export interface TermScores {
  readonly documents: readonly number[];
  readonly scores: readonly number[];
}

/** The documents that have a word of the query in one way or another. */
export class Hits {
  /** The documents, each once. */
  readonly documents: number[] = [];
  readonly terms: (Term & TermScores)[] = [];
  private readonly sums: Float64Array;
  private readonly has: Uint8Array;

  /** @param count the number of documents of the index */
  constructor(count: number) {
    this.sums = new Float64Array(count);
    this.has = new Uint8Array(count);
  }

  /** What all terms gave a document. */
  score(document: number): number {
    return this.sums[document] ?? 0;
  }

  add(term: Term, given: TermScores): void {
    const { documents, scores } = given;
    if (documents.length === 0) return;
    this.terms.push({ ...term, ...given });
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0;
      if (!this.has[document]) {
        this.has[document] = 1;
        this.documents.push(document);
      }
      this.sums[document] = (this.sums[document] ?? 0) + (scores[i] ?? 0) * term.weight;
    }
  }

  includes(document: number): boolean {
    return this.has[document] === 1;
  }

  /** What each term gave a document. */
  reasons(document: number): (Term & { readonly score: number })[] {
    return this.terms.flatMap(({ term, match, weight, documents, scores }) => {
      const place = documents.indexOf(document);
      return place < 0 ? [] : [{ term, match, weight, score: (scores[place] ?? 0) * weight }];
    });
  }
}

const read = new WeakMap<Index, Map<string, TermScores>>();
export const NONE: TermScores = { documents: [], scores: [] };

/**
 * What lunr says of a term. A query of one clause has the scores of the term itself, summed over the fields; they stand ready in
 * lunr's vectors, and reading them there takes a fifth of the time of a query (docs/decisions.md).
 */
export function termScores(part: Index, term: string): TermScores {
  const posting = part.invertedIndex[term];
  if (!posting) return NONE;
  let known = read.get(part);
  if (!known) read.set(part, known = new Map());
  let found = known.get(term);
  if (!found) {
    const sums = new Map<number, number>();
    for (const field of part.fields) {
      for (const ref in posting[field]) {
        const vector = part.fieldVectors[`${field}/${ref}`];
        const document = Number(ref);
        sums.set(document, (sums.get(document) ?? 0) + (vector?.elements[vector.positionForIndex(posting._index) + 1] ?? 0));
      }
    }
    known.set(term, found = { documents: [...sums.keys()], scores: [...sums.values()] });
  }
  return found;
}
