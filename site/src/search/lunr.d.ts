// The little of lunr 2.3.9 that the search uses.
declare module "lunr" {
  /** The fields that have a term, and its number in the vectors. */
  type Posting = { readonly _index: number } & Readonly<Record<string, Readonly<Record<string, object>>>>;
  /** The terms of a field of a document: number and score by turns. */
  interface Vector {
    readonly elements: readonly number[];
    /** The place of a term's number. */
    positionForIndex(index: number): number;
  }
  interface Result {
    ref: string;
    score: number;
  }
  class Query {
    clause(clause: { term: string; usePipeline: boolean }): Query;
  }
  class Index {
    readonly fields: readonly string[];
    readonly invertedIndex: Readonly<Record<string, Posting | undefined>>;
    readonly fieldVectors: Readonly<Record<string, Vector | undefined>>;
    static load(serialized: unknown): Index;
    query(build: (query: Query) => void): Result[];
  }
}
