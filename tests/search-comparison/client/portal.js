// The portal's search as the reader types: the files that are needed, then the texts of the ten answers.
import { IndexFiles } from "../../../site/src/search/index-files.ts";
import { search } from "../../../site/src/search/search.ts";

export async function open() {
  const files = await IndexFiles.open(async (path) => (await fetch(`/sok/${path}`)).json());
  return async (query, count) => {
    const { answers } = await search(files, query, { isTyping: true });
    const texts = await Promise.all(answers.slice(0, count).map((answer) => files.document(answer.document)));
    return texts.map((text) => text.title);
  };
}
