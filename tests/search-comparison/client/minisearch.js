// MiniSearch: the whole index and all titles in one file.
import MiniSearch from "minisearch";
import { OPTIONS } from "../engines/minisearch.mjs";

export async function open() {
  const { index, titles } = await (await fetch("/index.json")).json();
  const loaded = MiniSearch.loadJS(index, OPTIONS);
  return async (query, count) => loaded.search(query).slice(0, count).map(({ id }) => titles[id]);
}
