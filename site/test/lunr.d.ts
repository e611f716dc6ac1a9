// The little of lunr 2.3.9 that tests use: it builds an index of the same documents as ours.
declare module "lunr" {
  interface Result {
    ref: string;
    score: number;
  }
  class Query {
    clause(clause: { term: string; usePipeline: boolean }): Query;
  }
  class Index {
    readonly invertedIndex: Readonly<Record<string, object>>;
    query(build: (query: Query) => void): Result[];
  }
  class Token {
    constructor(text: string, metadata: object);
  }
  class Builder {
    tokenizer: (text: unknown) => Token[];
    field(name: string, attributes: { boost: number }): void;
    add(document: object, attributes: { boost: number }): void;
    build(): Index;
  }
}
