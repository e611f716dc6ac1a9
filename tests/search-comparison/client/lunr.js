// lunr.js: the whole index and all titles in one file. The last word is also taken as the beginning of others.
import lunr from "lunr";
import stemmerSupport from "lunr-languages/lunr.stemmer.support.js";
import swedish from "lunr-languages/lunr.sv.js";

export async function open() {
  stemmerSupport(lunr);
  swedish(lunr);
  const { index, titles } = await (await fetch("/index.json")).json();
  const loaded = lunr.Index.load(index);
  return async (query, count) => loaded.query((clauses) => {
    const words = lunr.tokenizer(query);
    clauses.term(words);
    clauses.term(words.slice(-1), { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
  }).slice(0, count).map(({ ref }) => titles[ref]);
}
