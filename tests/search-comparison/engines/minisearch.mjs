// MiniSearch with the search options of its own guide: prefixes, one typing error in five letters, the title twice.
import MiniSearch from "minisearch";

export const OPTIONS = { idField: "number", fields: ["title", "headings", "text"], searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true } };

export function build(documents) {
  const index = new MiniSearch(OPTIONS);
  index.addAll(documents.map(({ title, headings, text }, number) => ({ number, title, headings, text })));
  return index;
}

export async function answers({ documents }, queries) {
  const index = build(documents);
  return queries.map((query) => index.search(query).map(({ id }) => documents[id].href));
}
