// What is searched: the documents of the portal's own index, so that every engine has the same texts.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "sok";

/** The files of the index by path below its folder, as text. */
export function indexFiles(site) {
  const folder = join(site, FOLDER);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll("\\", "/"));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** The documents: address, title, headings and text. */
export function documents(files) {
  const { version, documents: count, namesInFile } = JSON.parse(files["register.json"]);
  const read = (name) => JSON.parse(files[`data/${version}/${name}.json`]);
  const names = Array.from({ length: Math.ceil(count / namesInFile) }, (_, number) => read(`n${number}`)).flat();
  return names.map(({ href, title, term }, number) => {
    const sections = read(`t${number}`);
    return {
      href, title, term, sections,
      headings: sections.map(([, heading]) => heading).join("\n"),
      text: sections.map(([, , text]) => text).join("\n"),
    };
  });
}
