import { build } from "/work/main/site/node_modules/esbuild/lib/main.js";
import { spawnSync } from "node:child_process";
const { words } = await import("/work/main/site/test/words.mjs");
await build({ bundle: true, platform: "node", format: "esm", target: "node20", outdir: "obj/one", outExtension: { ".js": ".mjs" }, define: words, loader: { ".json": "json", ".txt": "text" }, entryPoints: process.argv.slice(2).map(n => `test/${n}.test.ts`) });
spawnSync(process.execPath, ["--test", "--test-reporter=spec", ...process.argv.slice(2).map(n => `obj/one/${n}.test.mjs`)], { stdio: "inherit", env: { ...process.env, TZ: "Europe/Stockholm" } });
