// Scores of documents, kept as numbers in arrays: a common word has thousands, and each key asks anew.
import type { TermScores } from "./part";
import type { Match } from "./weights";

/** A term that was searched, why, and what it weighs. */
export interface Term {
  readonly term: string;
  readonly match: Match;
  readonly weight: number;
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
