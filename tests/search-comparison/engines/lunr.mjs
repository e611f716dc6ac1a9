// lunr.js with the Swedish pipeline of lunr-languages; the title counts ten times, as in lunr's guide to boosts.
import lunr from "lunr";
import stemmerSupport from "lunr-languages/lunr.stemmer.support.js";
import swedish from "lunr-languages/lunr.sv.js";

stemmerSupport(lunr);
swedish(lunr);

export function build(documents) {
  return lunr((builder) => {
    builder.use(lunr.sv);
    builder.ref("number");
    builder.field("title", { boost: 10 });
    builder.field("headings", { boost: 5 });
    builder.field("text");
    documents.forEach(({ title, headings, text }, number) => builder.add({ number, title, headings, text }));
  });
}

/** The words of the query, without the signs that lunr's query language would take as commands. */
export function find(index, query) {
  return index.query((clauses) => clauses.term(lunr.tokenizer(query))).map(({ ref }) => Number(ref));
}

export async function answers({ documents }, queries) {
  const index = build(documents);
  return queries.map((query) => find(index, query).map((number) => documents[number].href));
}
