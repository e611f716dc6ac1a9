// Puts a search page beside an engine's index and compresses what a server would compress.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { words } from "../../../site/test/words.mjs";
import { build } from "esbuild";

const PAGE = "<!doctype html><html lang=\"sv\"><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\"><title>Sök</title><input disabled><ol></ol><script type=\"module\" src=\"/page.js\"></script></html>";

/** Files and bytes of an index, also compressed. Pagefind compresses its own. Its programs for the looks are left out. */
export async function prepare(folder, engine) {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = all.filter((file) => !/pagefind[/\\][^/\\]*(-ui|highlight)[^/\\]*$/.test(file));
  const size = { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
  writeFileSync(join(folder, "index.html"), PAGE);
  const client = (name) => fileURLToPath(new URL(`../client/${name}.js`, import.meta.url));
  await build({ entryPoints: [client("page")], outfile: join(folder, "page.js"), alias: { engine: client(engine) }, external: ["/pagefind/pagefind.js"], loader: { ".txt": "text" }, define: words, bundle: true, minify: true, charset: "utf8", format: "esm", target: "es2022", legalComments: "none" });
  let compressed = 0;
  for (const file of files) {
    if (!/\.(json|js)$/.test(file)) compressed += statSync(file).size;
    else compressed += compress(file);
  }
  compress(join(folder, "page.js"));
  return { ...size, compressed };
}

function compress(file) {
  const bytes = gzipSync(readFileSync(file), { level: 9 });
  writeFileSync(`${file}.gz`, bytes);
  return bytes.length;
}
