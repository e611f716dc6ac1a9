// Bundles the editor of /redigera/ (Sveltia CMS) to dist/redigera/: one script and three fonts. It must ask no other site than the one
// with the git repository, so the addresses that are built in become files beside it. The build fails when one of them is not where it was.
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const packed = "node_modules/@sveltia/cms/npm/";
const target = "dist/redigera/";

/** What is replaced: fonts in a style sheet of the package, the same where it looks for them beside itself, and whether the services have disturbances (always none). */
const fonts = ["source-sans-3", "noto-mono", "material-symbols-outlined"].map((name) => ({ name, file: fontFile(name) }));
const addresses = [
  ...fonts.map(({ name, file }) => [`assets/${file}`, `${name}.woff2`]),
  ["https://cdn.jsdelivr.net/fontsource/fonts/source-sans-3:vf@5.3.0/latin-wght-normal.woff2", "source-sans-3.woff2"],
  ["https://cdn.jsdelivr.net/fontsource/fonts/noto-mono@5.3.0/latin-400-normal.woff2", "noto-mono.woff2"],
  ["https://cdn.jsdelivr.net/fontsource/fonts/material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2", "material-symbols-outlined.woff2"],
  ["https://www.githubstatus.com/api/v2/status.json", "status.json"],
  ["https://status-api.hostedstatus.com/1.0/status/5b36dc6502d06804c08349f7", "status.json"],
];

/** What our configuration never asks for: maps, colours of code, pictures made smaller. Other languages than Swedish and the built-in English are Swedish. */
const unused = /^(@shikijs\/|leaflet|terra-draw|svgo|\.\/chunks\/(heic|webp_enc|shiki-engine))/;

const own = {
  name: "own",
  setup(bundle) {
    bundle.onResolve({ filter: unused }, ({ path }) => ({ path, namespace: "unused" }));
    bundle.onLoad({ filter: /.*/, namespace: "unused" }, () => ({ contents: "export default undefined;" }));
    bundle.onResolve({ filter: /^\.\.\/locales\/.*\.json$/ }, ({ resolveDir }) => ({ path: `${resolveDir}/../locales/sv.json` }));
    bundle.onLoad({ filter: /cms\/npm\/index\.js$/ }, ({ path }) => ({ contents: withoutOthers(readFileSync(path, "utf8")) }));
  },
};

function fontFile(font) {
  const files = readdirSync(`${packed}assets`).filter((file) => file.startsWith(font) && file.endsWith(".woff2"));
  if (files.length !== 1) throw new Error(`@sveltia/cms has ${files.length} files of the font ${font}, not one`);
  return files[0];
}

function withoutOthers(script) {
  for (const [address, file] of addresses) {
    const parts = script.split(address);
    if (parts.length !== 2) throw new Error(`@sveltia/cms has ${address} ${parts.length - 1} times, not once: look at what it asks other sites for, and mend site/editing.mjs`);
    script = parts.join(file);
  }
  const left = script.match(/https:\/\/(?:cdn\.jsdelivr\.net|[a-z-]*status[a-z-]*\.[a-z.]+\/[\w/]*\.json|fonts\.[a-z.]+\/s\/)[^`"')\s]*/g);
  if (left) throw new Error(`@sveltia/cms asks other sites for ${left.join(", ")}: mend site/editing.mjs`);
  return script;
}

export async function bundleEditor(shared) {
  await build({ ...shared, format: "esm", legalComments: "eof", entryPoints: { cms: "src/editing/main.js" }, outdir: target, plugins: [own], splitting: false });
  for (const { name, file } of fonts) {
    copyFileSync(`${packed}assets/${file}`, `${target}${name}.woff2`);
    copyFileSync(`${packed}assets/${name}.LICENSE.txt`, `${target}${name}.LICENSE.txt`);
  }
  writeFileSync(`${target}status.json`, '{"status":{"indicator":"none"},"result":{"status_overall":{"status_code":100}}}\n');
}
