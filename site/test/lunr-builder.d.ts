// The part of lunr that builds indexes, which only tests use.
declare module "lunr" {
  interface Index {
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
