// A part of the index, as Search/Index/Bm25Index.cs writes it.

/** Documents that have a term, and the score of each. */
export interface TermScores {
  readonly documents: readonly number[];
  readonly scores: readonly number[];
}

/** The terms. Of each, by turns how much higher the number of a document is than that of the one before, and its score in thousandths. */
export type Part = ReadonlyMap<string, readonly number[]>;

/** Reads the JSON of a part. */
export function readPart(json: unknown): Part {
  return new Map(Object.entries(json as Readonly<Record<string, readonly number[]>>));
}

/** The documents of a term. */
export function termScores(part: Part, term: string): TermScores {
  const [documents, scores]: [number[], number[]] = [[], []];
  let document = 0;
  for (const [i, number] of (part.get(term) ?? []).entries()) {
    if (i % 2 === 0) documents.push(document += number);
    else scores.push(number / 1000);
  }
  return { documents, scores };
}
