// Bundles the browser code to dist/. Same input, same bytes: no hashes, dates or source maps here; the generator adds the hashes.
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { build } from "esbuild";
import { bundleEditor } from "./editing.mjs";

/** Notes in lists of words are for who writes them, not for browsers. */
const withoutNotes = {
  name: "without-notes",
  setup: ({ onLoad }) => onLoad({ filter: /\.txt$/ }, ({ path }) => ({ contents: readFileSync(path, "utf8").replace(/^(#.*)?\n/gm, ""), loader: "text" })),
};

const shared = {
  bundle: true,
  minify: true,
  charset: "utf8",
  legalComments: "none",
  target: ["es2022", "chrome111", "firefox115", "safari16.4"],
  outdir: "dist",
  plugins: [withoutNotes],
  logLevel: "warning",
};

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist");
await build({ ...shared, format: "esm", entryPoints: ["src/portal.ts", "src/learning/learning.ts", "src/learning/my-learning.ts", "src/read-aloud.ts"], entryNames: "[name]" });
await build({ ...shared, format: "esm", entryPoints: { search: "src/search/ui/main.ts" } });
await build({ ...shared, format: "iife", entryPoints: ["src/theme.ts", "src/live.ts", "src/offline-worker.ts"] });
// Without modules: a package can also be opened as a file, where browsers load none.
await build({ ...shared, format: "iife", entryPoints: { "package-page": "src/package/page.ts", "package-shell": "src/package/shell.ts" } });
await build({ ...shared, format: "esm", platform: "node", target: "node20", entryPoints: { explain: "src/search/explain.ts" }, outExtension: { ".js": ".mjs" } });
await build({ ...shared, entryPoints: ["styles/portal.css", "styles/papers.css", "styles/needs-matrix.css", "styles/results.css", "styles/package-style.css", "styles/live.css"] });
await bundleEditor(shared);
cpSync("static", "dist", { recursive: true });
