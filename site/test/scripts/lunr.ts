// Builds an index of the same documents with lunr itself and tells how the generator's index differs from it.
import { Builder, Index, Token } from "lunr";
import { exchange } from "./exchange";

interface Request {
  readonly fields: readonly { readonly name: string; readonly boost: number }[];
  /** The words of each field with a space between. */
  readonly documents: readonly { readonly boost: number; readonly texts: readonly string[] }[];
  /** The generator's index, whole and in parts, as JSON. */
  readonly whole: string;
  readonly parts: readonly string[];
  /** All terms with their best documents, at most so many, and with all others. */
  readonly tiers: readonly [best: string, rest: string];
  readonly most: number;
  readonly queries: readonly string[];
}

await exchange((request: Request) => {
  const different: string[] = [];
  const compare = (what: string, actual: unknown, expected: unknown) => {
    const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
    if (one !== other) different.push(`${what}: ${one.slice(0, 300)}, lunr: ${other.slice(0, 300)}`);
  };
  const lunrs = build(request);
  const whole = Index.load(JSON.parse(request.whole));
  const parts = request.parts.map((part) => Index.load(JSON.parse(part)));
  compare("fields", whole.toJSON().fields, lunrs.toJSON().fields);
  compare("version", whole.toJSON().version, lunrs.toJSON().version);
  compare("terms", Object.keys(whole.invertedIndex).sort(), Object.keys(lunrs.invertedIndex).sort());
  compare("terms of the parts", parts.flatMap((part) => Object.keys(part.invertedIndex)).sort(), Object.keys(lunrs.invertedIndex).sort());
  const [ours, theirs] = [scores([whole]), scores([lunrs])];
  compare("number of scores", ours.size, theirs.size);
  for (const [place, score] of theirs) compare(`score of ${place}`, ours.get(place), score);
  for (const [place, score] of scores(parts)) compare(`score in a part of ${place}`, score, theirs.get(place));
  const [best, rest] = request.tiers.map((tier) => Index.load(JSON.parse(tier)));
  let cut = 0;
  for (const [place, score] of scores([best, rest].filter((tier) => tier !== undefined))) compare(`score in a tier of ${place}`, score, theirs.get(place));
  for (const term of best && rest ? Object.keys(lunrs.invertedIndex) : []) {
    const [first, others] = [best, rest].map((tier) => tier && term in tier.invertedIndex ? ask(tier, [term]) : []);
    compare(`best answers to ${term}`, first?.map(([, score]) => score), ask(lunrs, [term]).map(([, score]) => score).slice(0, request.most));
    compare(`answers of both tiers to ${term}`, [...first ?? [], ...others ?? []].toSorted(), ask(lunrs, [term]).toSorted());
    if (others?.length) cut++;
  }
  let answers = 0;
  for (const query of request.queries) {
    const terms = query.split(" ");
    const expected = ask(lunrs, terms);
    answers += expected.length;
    compare(`answers to ${query}`, ask(whole, terms), expected);
    for (const term of terms) compare(`answers of the parts to ${term}`, parts.flatMap((part) => ask(part, [term])), ask(lunrs, [term]));
  }
  return { different, terms: Object.keys(lunrs.invertedIndex).length, scores: theirs.size, answers, cut };
});

function build(request: Request): Index {
  const builder = new Builder();
  builder.tokenizer = (text) => String(text ?? "").split(" ").filter((word) => word !== "").map((word) => new Token(word, {}));
  for (const { name, boost } of request.fields) builder.field(name, { boost });
  request.documents.forEach(({ boost, texts }, id) => {
    builder.add({ id, ...Object.fromEntries(request.fields.map(({ name }, i) => [name, texts[i]])) }, { boost });
  });
  return builder.build();
}

/** The score of every term in every field of every document. */
function scores(indexes: readonly Index[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const json of indexes.map((index) => index.toJSON())) {
    const terms = new Map(json.invertedIndex.map(([term, { _index }]) => [_index, term]));
    for (const [field, vector] of json.fieldVectors)
      for (let i = 0; i < vector.length; i += 2) found.set(`${field} ${terms.get(vector[i] ?? -1)}`, vector[i + 1] ?? NaN);
  }
  return found;
}

function ask(index: Index, terms: readonly string[]): [string, number][] {
  const answers = index.query((query) => { for (const term of terms) query.clause({ term, usePipeline: false }); });
  return answers.map(({ ref, score }) => [ref, score]);
}
