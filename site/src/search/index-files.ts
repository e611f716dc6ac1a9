// The files of the index, as Search/Index/SearchIndex.cs writes them, each loaded when first needed and then kept.
import { type Part, readPart } from "./part";
import { fold } from "./tokens";
import { type Direction, reverse, WordFile } from "./word-file";

export interface Facet {
  readonly id: string;
  readonly name: string;
  /** Id and name of each value. */
  readonly values: readonly (readonly [string, string])[];
  readonly sets: readonly (readonly number[])[];
  /** Number of a set, and how many documents in a row have it. */
  readonly runs: readonly number[];
}

export interface Manifest {
  readonly version: string;
  readonly documents: number;
  readonly namesInFile: number;
  /** So many documents of a term are in the parts; any others are in the rests. */
  readonly best: number;
  readonly parts: readonly string[];
  readonly rests: readonly string[];
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  readonly stopWords: readonly string[];
  /** The number of the first glossary term, and how many they are; they follow each other. */
  readonly terms: readonly [first: number, count: number];
  /** The number to call in an emergency: 112. */
  readonly emergency: string;
  /** Acute guides, and the stems of the words that they are the answer to: of the title, and words and phrases that editors have given them. */
  readonly urgent: readonly { readonly document: number; readonly words: readonly string[]; readonly given: readonly string[] }[];
  /** Runs of documents about others, and the stems of the names of those others. */
  readonly outlook: { readonly runs: readonly (readonly [first: number, count: number])[]; readonly names: readonly string[] };
  readonly facets: readonly Facet[];
}

/** A document as a list shows it. */
export interface DocumentName {
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  readonly trail: string;
  /** True for a glossary term. */
  readonly term: boolean;
}

/** A piece of a document under a heading; the first has none. The last is 1 for a heading that many pages have. */
export type Section = readonly [id: string, heading: string, text: string, isCommon?: 1];

/** Names of so many files are loaded before they are needed: about 300 kB in a very large portal. */
const MOST_NAME_FILES = 64;

/** Words that stop words without dots and rings would hide. */
const HIDDEN = new Set(["far", "val"]);

/** Reads a JSON file of the index by its path below the folder of the index. Fails when there is none. */
export type ReadFile = (path: string) => Promise<unknown>;

export class IndexFiles {
  private readonly kept = new Map<string, Promise<unknown>>();
  private readonly loaded = new Map<string, unknown>();
  private allNames: Promise<void> | null = null;
  readonly stopWords: ReadonlySet<string>;
  /** With those that are typed by who types no dots and rings. */
  readonly foldedStopWords: ReadonlySet<string>;

  private constructor(private readonly read: ReadFile, readonly manifest: Manifest) {
    this.stopWords = new Set(manifest.stopWords);
    this.foldedStopWords = new Set([...manifest.stopWords, ...manifest.stopWords.map(fold).filter((word) => !HIDDEN.has(word))]);
  }

  static async open(read: ReadFile): Promise<IndexFiles> {
    return new IndexFiles(read, await read("register.json") as Manifest);
  }

  /** The part of the index that a stem is in, if it is in any, with the best documents of each term. */
  part(stem: string): Promise<Part> {
    return this.file(`d${this.partNumber(stem)}`, readPart);
  }

  /** The part with all other documents of a stem, if it has any. */
  rest(stem: string): Promise<Part> {
    return this.file(this.restName(stem), readPart);
  }

  /** The same when it is loaded already. If not it will be: a word that is typed on after is likely to be asked for again. */
  restAtHand(stem: string): Part | null {
    this.rest(stem).catch(() => undefined);
    return (this.loaded.get(this.restName(stem)) ?? null) as Part | null;
  }

  private restName(stem: string): string {
    return `r${place(this.manifest.rests, stem)}`;
  }

  partNumber(stem: string): number {
    return place(this.manifest.parts, stem);
  }

  /** The files with words that begin with some letters; at most as many files as asked for, the first ones. */
  beginnings(letters: string, most: number): Promise<WordFile[]> {
    return this.words("o", this.manifest.beginnings, fold(letters), most, "forwards");
  }

  /** The files with words that end with some letters. */
  endings(letters: string, most: number): Promise<WordFile[]> {
    return this.words("s", this.manifest.endings, reverse(fold(letters)), most, "backwards");
  }

  async name(document: number): Promise<DocumentName> {
    const size = this.manifest.namesInFile;
    const name = (await this.names(Math.floor(document / size)))[document % size];
    if (!name) throw new Error(`no document ${document}`);
    return name;
  }

  /** Loads the names of all documents, one file after the other, so that later results do not wait for theirs. */
  loadNames(): Promise<void> {
    const load = async () => {
      const files = Math.ceil(this.manifest.documents / this.manifest.namesInFile);
      for (let i = 0; i < Math.min(files, MOST_NAME_FILES); i++) await this.names(i);
    };
    return this.allNames ??= load();
  }

  private names(file: number): Promise<readonly DocumentName[]> {
    return this.file(`n${file}`, (json) => json as readonly DocumentName[]);
  }

  sections(document: number): Promise<readonly Section[]> {
    return this.file(`t${document}`, (json) => json as readonly Section[]);
  }

  private words(kind: string, starts: readonly string[], letters: string, most: number, direction: Direction): Promise<WordFile[]> {
    const read = (json: unknown) => {
      const { words, counts } = json as Pick<WordFile, "words" | "counts">;
      return new WordFile(words, counts, direction);
    };
    const first = place(starts, letters);
    const last = Math.min(place(starts, letters + "\uFFFF"), first + most - 1);
    return Promise.all(Array.from({ length: last - first + 1 }, (_, i) => this.file(`${kind}${first + i}`, read)));
  }

  private file<T>(name: string, parse: (json: unknown) => T): Promise<T> {
    let file = this.kept.get(name) as Promise<T> | undefined;
    if (!file) {
      file = this.read(`data/${this.manifest.version}/${name}.json`).then(parse);
      this.kept.set(name, file);
      file.then((ready) => this.loaded.set(name, ready), () => this.kept.delete(name));
    }
    return file;
  }
}

/** The place of the last start that is not after the text. The first start is empty. */
export function place(starts: readonly string[], text: string): number {
  let low = 0, high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? "") <= text) low = middle;
    else high = middle;
  }
  return low;
}
