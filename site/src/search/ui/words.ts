// What the search says.
import { counted, listed, sentence, word } from "../../wording";

const quoted = (text: string) => word("search.quoted", { text });

export const WORDS = {
  // The results page
  none: () => word("search.no_hits"),
  hits: (count: number) => counted("search.hits_count", count),
  atLeast: (count: number) => counted("search.at_least", count),
  on: (count: string, query: string) => word("search.hits_on", { hits: count, query: quoted(query) }),
  didYouMean: (link: Node) => sentence("search.did_you_mean", { word: link }),
  cut: (text: string, first: string, last: string) => word("search.cut", { word: quoted(text), first: quoted(`${first}-`), last: quoted(last) }),
  head: (text: string, last: string) => word("search.head", { word: quoted(text), last: quoted(last) }),
  unknown: (words: readonly string[]) => word("search.unknown", { words: listed(words.map(quoted)) }),
  own: () => word("search.own"),
  tipSubject: (query: string) => word("search.tip_subject", { word: query }),
  tipText: (query: string) => word("search.tip_text", { word: query }),
  also: () => word("search.also"),
  urgent: (call: string | Node) => sentence("search.urgent", { call }),
  call: (number: string) => word("emergency.call", { number }),
  // Filters
  all: (count: number) => word("search.all", { number: count }),
  value: (name: string, count: number) => `${name} (${count})`,
  filter: () => word("search.filter"),
  filtered: (count: number) => counted("search.filtered", count),
  only: (names: readonly string[]) => word("search.only", { names: listed(names) }),
  showAll: () => word("search.show_all"),
  // Suggestions
  suggestions: () => word("search.suggestions"),
  choose: (count: string) => word("search.choose", { hits: count }),
  allHits: () => word("search.all_hits"),
  allCounted: (count: number) => counted("search.all_counted", count),
  recent: () => word("search.recent"),
  recentCount: (count: number) => counted("search.recent_count", count),
  clearRecent: () => word("search.clear_recent"),
  cleared: () => word("search.cleared"),
  clear: () => word("search.clear"),
  inGlossary: () => word("search.in_glossary"),
};
