// A hand-made index of a few documents, in the form that the generator writes.
import { Builder, Token } from "lunr";
import { lunrScores } from "./lunr-scores";
import { IndexFiles } from "../src/search/index-files";
import { stem } from "../src/search/stemmer";
import { fold, plain } from "../src/search/tokens";
import { reverse } from "../src/search/word-file";

export interface TinyDocument {
  /** The words of its title: found as they are written, by their stems, and after "|" by their parts: "säkerhetsombud|säkerhet+ombud". */
  readonly title: string;
  readonly role?: string;
  /** Multiplies its scores. */
  readonly weight?: number;
  /** Words of sentences that readers say of it. */
  readonly said?: string;
  /** The term of a phrase that readers use for it: "a+b". */
  readonly phrase?: string;
}

/** What the register says of documents beside their facets. */
export interface TinyRegister {
  readonly urgent?: readonly { readonly document: number; readonly words: readonly string[]; readonly given: readonly string[] }[];
  readonly outlook?: { readonly runs: readonly (readonly [first: number, count: number])[]; readonly names: readonly string[] };
}

/** The documents as an index in one part, or divided before some letters; with at most so many documents of a term in them, and the others in a rest. */
export async function tinyIndex(documents: readonly TinyDocument[], stopWords: readonly string[] = ["och", "vad", "är"], starts: readonly string[] = [""], best = 1000, register: TinyRegister = {}): Promise<IndexFiles> {
  const titles = documents.map(({ title }) => title.split(" ").filter((word) => word !== ""));
  const others = documents.map(({ phrase, said = "" }) => [...phrase === undefined ? [] : [phrase], ...said.split(" ").filter((word) => word !== "").map((word) => `${stem(plain(word))}~`)]);
  const weights = documents.map(({ weight }) => weight ?? 1);
  const roles = [...new Set(documents.flatMap(({ role }) => role ?? []))];
  const words = [...new Set(titles.flat().map((word) => word.split("|")[0] ?? ""))].filter((word) => !stopWords.includes(word));
  const sorted = (key: (word: string) => string) => {
    const inOrder = words.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
    return { words: inOrder, counts: inOrder.map((word) => titles.flat().filter((other) => other.split("|")[0] === word).length) };
  };
  const files = new Map<string, unknown>([
    ["register.json", {
      version: "v", documents: documents.length, namesInFile: documents.length, best, parts: starts, rests: documents.length > best ? [""] : [], beginnings: [""], endings: [""], stopWords,
      emergency: "112", urgent: [], outlook: { runs: [], names: [] }, terms: [0, 0], ...register,
      facets: [{ id: "roll", name: "Roll", values: roles.map((role) => [role, role]), sets: [[], ...roles.map((_, i) => [i])], runs: documents.flatMap(({ role }) => [role === undefined ? 0 : roles.indexOf(role) + 1, 1]) }],
    }],
    ["data/v/o0.json", sorted(fold)],
    ["data/v/s0.json", sorted((word) => reverse(fold(word)))],
    ["data/v/n0.json", documents],
    ...starts.map((start, i) => [`data/v/d${i}.json`, tier(indexed(titles, others, weights, start, starts[i + 1] ?? "\uFFFF"), best, true)] as const),
    ["data/v/r0.json", tier(indexed(titles, others, weights, "", "\uFFFF"), best, false)],
  ]);
  return IndexFiles.open((path) => files.has(path) ? Promise.resolve(structuredClone(files.get(path))) : Promise.reject(new Error(path)));
}

/** The documents of each term, with lunr's scores. */
type Terms = ReadonlyMap<string, readonly (readonly [document: number, score: number])[]>;

function indexed(titles: readonly string[][], others: readonly (readonly string[])[], weights: readonly number[], from: string, to: string): Terms {
  const builder = new Builder();
  builder.tokenizer = (text) => String(text).split(" ").filter((term) => term !== "").map((term) => new Token(term, {}));
  builder.field("titel", { boost: 1 });
  const isHere = (root: string) => root >= from && root < to;
  titles.forEach((title, id) => {
    const terms = title.flatMap((text) => {
      const [word = "", parts = ""] = text.split("|");
      const root = stem(plain(word));
      return [
        ...isHere(root) ? [root, `${word}=`] : [],
        ...parts.split("+").filter((one) => one !== "").map((one) => stem(plain(one))).filter(isHere).map((one) => `${one}_`),
      ];
    });
    terms.push(...(others[id] ?? []).filter(isHere));
    builder.add({ id, titel: terms.join(" ") }, { boost: weights[id] ?? 1 });
  });
  return lunrScores(builder.build());
}

/** The best documents of each term, or all others, in the form of a part. */
function tier(terms: Terms, most: number, isBest: boolean): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries([...terms].map(([term, documents]) => {
    const ordered = documents.toSorted(([a, score], [b, other]) => other - score || a - b);
    const inTier = (isBest ? ordered.slice(0, most) : ordered.slice(most)).toSorted(([a], [b]) => a - b);
    return [term, inTier.flatMap(([document, score], i) => [document - (inTier[i - 1]?.[0] ?? 0), Math.round(score * 1000)])] as const;
  }).filter(([, numbers]) => isBest || numbers.length > 0));
}
