// The little of lunr 2.3.9 that the search uses.
declare module "lunr" {
  interface Result {
    ref: string;
    score: number;
  }
  class Index {
    readonly invertedIndex: Readonly<Record<string, object>>;
    static load(serialized: unknown): Index;
    query(build: (query: Query) => void): Result[];
  }
  class Query {
    clause(clause: { term: string; usePipeline: boolean }): Query;
  }
}
