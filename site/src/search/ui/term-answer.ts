// A glossary term that is just what was asked for: shown with its explanation over the results.
import { make } from "../../dom";
import type { DocumentName, IndexFiles } from "../index-files";
import type { Outcome } from "../search";
import { stem } from "../stemmer";
import { WORDS } from "./words";
import { hasDots, fold, plain, tokens } from "../tokens";

const MOST = 3;

export interface TermAnswer {
  readonly document: number;
  readonly box: HTMLElement;
}

/** The term, or null: also when it cannot be read, since the results do not need it. */
export async function termAnswer(files: IndexFiles, query: string, outcome: Outcome): Promise<TermAnswer | null> {
  return find(files, query, outcome).catch(() => null);
}

async function find(files: IndexFiles, query: string, outcome: Outcome): Promise<TermAnswer | null> {
  const [first, count] = files.manifest.terms;
  const read = hasDots(query) ? plain : fold;
  const stemsOf = (text: string) => new Set(tokens(text).filter((token) => !token.isWhole && !files.stopWords.has(token.text)).map((token) => stem(read(token.text))));
  const candidates = outcome.answers.filter(({ document }) => document >= first && document < first + count).slice(0, MOST);
  const stems = stemsOf(query);
  for (const { document } of candidates) {
    const term = await files.name(document);
    if (!names(term).some((name) => same(stemsOf(name), stems))) continue;
    const [lead] = await files.sections(document);
    return { document, box: box(term, lead?.[2] ?? "") };
  }
  return null;
}

/** `systematiskt brandskyddsarbete (SBA)`: the term and its abbreviation. */
function names(term: DocumentName): string[] {
  const [, name = term.title, abbreviation] = /^(.*) \((.+)\)$/.exec(term.title) ?? [];
  return abbreviation ? [name, abbreviation] : [name];
}

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && a.size === b.size && [...a].every((word) => b.has(word));

function box(term: DocumentName, explanation: string): HTMLElement {
  const link = make("a", "", WORDS.inGlossary());
  link.href = term.href;
  const heading = make("h2", "", term.title);
  heading.id = "svar-ur-ordlistan";
  const section = make("section", "term-answer", heading, make("p", "", explanation), make("p", "", link));
  section.setAttribute("aria-labelledby", heading.id);
  return section;
}
