// The little of lunr 2.3.9 that tests use: it reads our index, and builds one of the same documents.
declare module "lunr" {
  interface Result {
    ref: string;
    score: number;
  }
  class Query {
    clause(clause: { term: string; usePipeline: boolean }): Query;
  }
  class Index {
    readonly invertedIndex: Readonly<Record<string, object | undefined>>;
    static load(serialized: unknown): Index;
    query(build: (query: Query) => void): Result[];
    toJSON(): { fieldVectors: [string, number[]][]; invertedIndex: [string, { _index: number }][]; version: string; fields: string[] };
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
