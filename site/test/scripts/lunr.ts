// Builds an index of the same documents with lunr itself and tells how the generator's index differs from it.
import { Builder, type Index, Token } from "lunr";
import { readPart, termScores } from "../../src/search/part";
import { lunrScores } from "../lunr-scores";
import { exchange } from "./exchange";

interface Request {
  readonly fields: readonly { readonly name: string; readonly boost: number }[];
  /** The words of each field with a space between. */
  readonly documents: readonly { readonly boost: number; readonly texts: readonly string[] }[];
  /** The generator's index in parts, as JSON. */
  readonly parts: readonly string[];
  /** All terms with their best documents, at most so many, and with all others. */
  readonly tiers: readonly [best: string, rest: string];
  readonly most: number;
}

await exchange((request: Request) => {
  const different: string[] = [];
  const compare = (what: string, actual: unknown, expected: unknown) => {
    const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
    if (one !== other) different.push(`${what}: ${one.slice(0, 300)}, lunr: ${other.slice(0, 300)}`);
  };
  const lunrs = lunrScores(build(request));
  const parts = request.parts.map((part) => readPart(JSON.parse(part)));
  const [best, rest] = request.tiers.map((tier) => readPart(JSON.parse(tier)));
  compare("terms", parts.flatMap((part) => [...part.keys()]).sort(), [...lunrs.keys()].sort());
  let scores = 0, cut = 0;
  for (const [term, theirs] of lunrs) {
    // lunr adds the thousandths of the fields as fractions
    const expected = theirs.map(([document, score]) => [document, Math.round(score * 1000) / 1000] as const);
    compare(`scores of ${term}`, parts.flatMap((part) => pairs(part, term)), expected);
    const [first, others] = [best, rest].map((tier) => tier ? pairs(tier, term) : []);
    compare(`best scores of ${term}`, first?.map(([, score]) => score).sort((a, b) => b - a), expected.map(([, score]) => score).sort((a, b) => b - a).slice(0, request.most));
    compare(`scores in both tiers of ${term}`, [...first ?? [], ...others ?? []].sort(([a], [b]) => a - b), expected);
    compare(`order of ${term}`, [first, others].every((tier) => tier?.every(([document], i) => i === 0 || document > (tier[i - 1]?.[0] ?? 0))), true);
    scores += expected.length;
    if (others?.length) cut++;
  }
  return { different, terms: lunrs.size, scores, cut };
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

function pairs(part: ReturnType<typeof readPart>, term: string): (readonly [document: number, score: number])[] {
  const { documents, scores } = termScores(part, term);
  return documents.map((document, i) => [document, scores[i] ?? NaN] as const);
}
