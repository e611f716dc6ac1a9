// The portal's search as the reader types: the files that are needed and the names of the ten answers; their texts and then all
// other names when the typing pauses, as on the portal's pages.
import { IndexFiles } from "../../../site/src/search/index-files.ts";
import { search } from "../../../site/src/search/search.ts";
import { pause } from "../../../site/src/search/ui/pause.ts";

export async function open() {
  const files = await IndexFiles.open(async (path) => (await fetch(`/sok/${path}`)).json());
  let latest = "";
  return async (query, count) => {
    latest = query;
    const { answers } = await search(files, query, { isTyping: true });
    const first = answers.slice(0, count);
    const names = await Promise.all(first.map((answer) => files.name(answer.document)));
    void pause(() => query === latest).then(() => Promise.all(first.map((answer) => files.sections(answer.document)))).then(() => files.loadNames());
    return names.map((name) => name.title);
  };
}
