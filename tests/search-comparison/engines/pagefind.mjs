// Pagefind: its own program on the built pages, its own script in a browser. It finds pages only, so each term and source,
// which are parts of pages, is given a page of its own.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ANSWERS } from "../judged.mjs";
import { serve } from "../server.mjs";

/** The program itself: the package that finds it asks for those of all systems, and not all can be had everywhere. */
export const PROGRAM = fileURLToPath(new URL(`../node_modules/@pagefind/linux-${process.arch}/bin/pagefind_extended`, import.meta.url));

/** Indexes the HTML files of a folder into its folder `pagefind`. */
export function index(folder) {
  const { status, stdout, stderr } = spawnSync(PROGRAM, ["--site", folder, "--force-language", "sv", "--root-selector", "main"], { encoding: "utf8" });
  if (status !== 0) throw new Error(stdout + stderr);
}

export async function answers({ documents, site, work, browser }, queries) {
  const folder = join(work, "pagefind");
  const hrefs = new Map(documents.map((document) => [copy(document, site, folder), document.href]));
  index(folder);
  const { address, close } = await serve(folder);
  const page = await browser.newPage();
  try {
    await page.goto(address);
    const found = await page.evaluate(async ([script, queries, count]) => {
      const pagefind = await import(script);
      const addresses = [];
      for (const query of queries) {
        const { results } = await pagefind.search(query);
        addresses.push((await Promise.all(results.slice(0, count).map((result) => result.data()))).map((data) => data.url));
      }
      return addresses;
    }, ["/pagefind/pagefind.js", queries, ANSWERS]);
    return found.map((addresses) => addresses.map((address) => hrefs.get(address)));
  } finally {
    await page.close();
    close();
  }
}

/** Copies the built page of a document, or makes one for a part of a page. Its address is returned. */
function copy({ href, title, text }, site, folder) {
  const address = href.includes("#") ? `${href.replace("#", "")}/` : href;
  mkdirSync(join(folder, address), { recursive: true });
  const file = join(folder, address, "index.html");
  if (address === href) cpSync(join(site, address, "index.html"), file);
  else writeFileSync(file, `<!doctype html><html lang="sv"><title>${title}</title><main><h1>${title}</h1><p>${text}</p></main></html>`);
  return address;
}
