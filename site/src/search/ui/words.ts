// What the search says. Everything that its scripts write stands here.
const list = new Intl.ListFormat("sv");
const quoted = (word: string) => `”${word}”`;

export const WORDS = {
  // The results page
  none: "Inga träffar",
  one: "1 träff",
  some: (count: number) => `${count} träffar`,
  atLeast: (count: number) => `Minst ${count} träffar`,
  on: (count: string, query: string) => `${count} på ${quoted(query)}.`,
  didYouMean: "Menade du ",
  cut: (word: string, first: string, last: string) => `Ordet ${quoted(word)} finns inte i portalen. Här är sidor där ${quoted(`${first}-`)} och ${quoted(last)} står var för sig.`,
  head: (word: string, last: string) => `Ordet ${quoted(word)} finns inte i portalen. Här är sidor om ${quoted(last)}.`,
  unknown: (words: readonly string[]) => `${list.format(words.map(quoted))} finns inte i portalen.`,
  own: "Sidor för den roll och förvaltning som du har valt på startsidan står lite högre.",
  also: "Även: ",
  urgent: "Händer det nu? ",
  call: (number: string) => `Ring ${number}`,
  // Filters
  all: (count: number) => `Alla (${count})`,
  value: (name: string, count: number) => `${name} (${count})`,
  filter: "Filtrera",
  filtered: (count: number) => `Filtrera (${count} valda)`,
  filteredOne: "Filtrera (1 vald)",
  only: (names: readonly string[]) => `Bara ${list.format(names)} visas. `,
  showAll: "Visa allt",
  // Suggestions
  suggestions: "Förslag",
  choose: (count: string) => `${count}. Pil ned för att välja.`,
  allHit: "Visa träffen",
  allHits: "Visa alla träffar",
  allCounted: (count: number) => `Visa alla ${count} träffar`,
  recent: "Senaste sökningar",
  recentCount: (count: number) => `${count} senaste sökningar. Pil ned för att välja.`,
  clearRecent: "Rensa senaste sökningar",
  cleared: "Senaste sökningar är rensade.",
  clear: "Rensa",
  inGlossary: "Läs i ordlistan",
};
