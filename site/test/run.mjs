// Bundles the tests and runs them with Node's own test runner.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { build } from "esbuild";
import { words } from "./words.mjs";

const outdir = "obj/test";
rmSync(outdir, { recursive: true, force: true });
await build({
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "warning",
  outdir,
  outExtension: { ".js": ".mjs" },
  define: { ...words, LONG: String(process.env.PORTAL_LONG === "1") },
  loader: { ".json": "json", ".txt": "text" },
  entryPoints: readdirSync("test").filter((name) => name.endsWith(".test.ts")).map((name) => `test/${name}`),
});
const files = readdirSync(outdir).filter((name) => name.endsWith(".mjs")).map((name) => `${outdir}/${name}`);
const { status } = spawnSync(process.execPath, ["--test", "--test-reporter=tap", ...files], { stdio: "inherit", env: { ...process.env, TZ: "Europe/Stockholm" } });
process.exit(status ?? 1);
