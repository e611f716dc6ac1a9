// A glossary term that is just what was asked for: shown with its explanation over the results.
import { make } from "../../dom";
import type { DocumentName, IndexFiles } from "../index-files";
import type { Outcome } from "../search";
import { stem } from "../stemmer";
import { fold, tokens } from "../tokens";

const MOST = 3;

/** The term, or null. */
export async function termAnswer(files: IndexFiles, query: string, outcome: Outcome): Promise<HTMLElement | null> {
  const [first, count] = files.manifest.terms;
  const candidates = outcome.answers.filter(({ document }) => document >= first && document < first + count).slice(0, MOST);
  const stems = stemsOf(query, files.stopWords);
  for (const { document } of candidates) {
    const term = await files.name(document);
    if (!names(term).some((name) => same(stemsOf(name, files.stopWords), stems))) continue;
    const [lead] = await files.sections(document);
    return box(term, lead?.[2] ?? "");
  }
  return null;
}

/** `systematiskt brandskyddsarbete (SBA)`: the term and its abbreviation. */
function names(term: DocumentName): string[] {
  const [, name = term.title, abbreviation] = /^(.*) \((.+)\)$/.exec(term.title) ?? [];
  return abbreviation ? [name, abbreviation] : [name];
}

function stemsOf(text: string, stopWords: ReadonlySet<string>): Set<string> {
  return new Set(tokens(text).filter((token) => !token.isWhole && !stopWords.has(token.text)).map((token) => stem(fold(token.text))));
}

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && a.size === b.size && [...a].every((word) => b.has(word));

function box(term: DocumentName, explanation: string): HTMLElement {
  const link = make("a", "", "Läs i ordlistan");
  link.href = term.href;
  const heading = make("h2", "", term.title);
  heading.id = "svar-ur-ordlistan";
  const section = make("section", "term-answer", heading, make("p", "", explanation), make("p", "", link));
  section.setAttribute("aria-labelledby", heading.id);
  return section;
}
