// The index as the page reaches it: opened once, opened anew when the portal has been published again meanwhile.
import { storedChoice } from "../../choice";
import { IndexFiles } from "../index-files";
import { type Outcome, search, type When } from "../search";
import { WORDS } from "./words";

/** After so many milliseconds without a key everything is looked up. */
export const SETTLE = 600;

export interface Session {
  files(): Promise<IndexFiles>;
  search(query: string, when: When): Promise<Outcome>;
}

/**
 * A session with the index in a folder. When a file cannot be read the portal may have been published anew: the new index takes the
 * place of the old one once it is open, and until then the old one, as far as it is loaded, goes on answering.
 */
export function openSession(folder: string): Session {
  let files: Promise<IndexFiles> | null = null;
  const read = () => IndexFiles.open((path) => readJson(folder + path));
  const open = () => {
    if (!files) {
      const opening = read();
      files = opening;
      opening.catch(() => { if (files === opening) files = null; });
    }
    return files;
  };
  const newer = async (old: IndexFiles): Promise<IndexFiles | null> => {
    const found = await read();
    if (found.manifest.version === old.manifest.version) return null;
    files = Promise.resolve(found);
    return found;
  };
  return {
    files: open,
    async search(query, when) {
      const choice = storedChoice();
      const options = { when, own: { roll: choice?.role ?? "", forvaltning: choice?.administration ?? "" } };
      const opened = await open();
      try {
        return await search(opened, query, options);
      } catch (error) {
        const other = await newer(opened);
        if (!other) throw error;
        return search(other, query, options);
      }
    },
  };
}

async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

export function isSame(a: Outcome, b: Outcome | null): boolean {
  return a.corrected === b?.corrected && a.hasMore === b.hasMore && a.answers.length === b.answers.length
    && a.answers.every(({ document }, i) => document === b.answers[i]?.document);
}

/** `Inga träffar`, `1 träff`, `Minst 512 träffar`. */
export function countOf(hits: number, hasMore: boolean): string {
  if (hits === 0) return WORDS.none();
  if (hasMore) return WORDS.atLeast(hits);
  return WORDS.hits(hits);
}
