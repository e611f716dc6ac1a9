// The lines over the results that tell how the query was understood.
import { make } from "../../dom";
import { searchHash } from "../../search-address";
import type { Facet } from "../index-files";
import type { Outcome } from "../search";
import { type Chosen, namesOf } from "./filters";
import { WORDS } from "./words";

export interface Actions {
  /** Searches for something else. */
  readonly ask: (query: string) => void;
  /** Takes all filters away. */
  readonly showAll: () => void;
}

export function hintsFor(found: Outcome, shown: Outcome["answers"], facets: readonly Facet[], chosen: Chosen, { ask, showAll }: Actions): HTMLElement[] {
  const lines: HTMLElement[] = [];
  const { corrected } = found;
  if (corrected !== null) {
    const link = make("a", "", corrected);
    link.href = searchHash({ q: corrected });
    link.addEventListener("click", (event) => {
      event.preventDefault();
      ask(corrected);
    });
    lines.push(make("p", "search-hint", ...WORDS.didYouMean(link)));
  }
  for (const [word, [first, last]] of found.split) lines.push(make("p", "search-hint", first === "" ? WORDS.head(word, last) : WORDS.cut(word, first, last)));
  if (found.unknown.length > 0 && found.answers.length > 0) lines.push(make("p", "search-hint", WORDS.unknown(found.unknown)));
  if (shown.some((answer) => answer.isOwn)) lines.push(make("p", "search-hint", WORDS.own()));
  const names = namesOf(facets, chosen);
  if (names.length > 0) {
    const all = make("button", "button", WORDS.showAll());
    all.type = "button";
    all.addEventListener("click", showAll);
    lines.push(make("p", "search-hint", `${WORDS.only(names)} `, all));
  }
  return lines;
}
