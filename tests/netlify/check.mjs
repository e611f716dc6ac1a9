// Reads netlify.toml, and the _headers and _redirects of a built site, with Netlify's own parsers, and tells what Netlify
// would do otherwise than meant. The parsers accept misspelt keys and drop odd lines, so silence from them is not enough:
// what they read is compared with what the same build wrote for another host.
//
//   npm ci && node check.mjs <output folder>
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { resolveConfig } from "@netlify/config";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const toml = join(root, "netlify.toml");
const faults = new Set();

function expect(isMet, fault) {
  if (!isMet) faults.add(fault);
}

function expectSame(actual, meant, what) {
  expect(isDeepStrictEqual(actual, meant), `${what}: Netlify reads\n    ${JSON.stringify(actual)}\n  meant is\n    ${JSON.stringify(meant)}`);
}

function expectKnown(object, known, what) {
  for (const [key, value] of Object.entries(object)) expect(value === undefined || known.includes(key), `${what}: "${key}" is no key that the portal uses`);
}

/** netlify.toml: what is built, with what, and where it lies. */
async function checkConfig(context) {
  const { config, configPath, logs } = await resolveConfig({
    cwd: root, repositoryRoot: root, context, branch: "main", mode: "require", offline: true, buffer: true,
  });
  const { build } = config;
  expectSame(configPath, toml, "the file that is read");
  expectSame([...logs.stdout, ...logs.stderr], [], `${context}: what Netlify says of netlify.toml`);
  expectKnown(config, ["build", "functions", "plugins", "headers", "redirects"], "netlify.toml");
  expectKnown(build, ["command", "commandOrigin", "environment", "processing", "publish", "publishOrigin", "services"], "[build]");
  expectKnown(build.environment, ["DOTNET_SDK_VERSION", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "DOTNET_CLI_TELEMETRY_OPTOUT", "DOTNET_NOLOGO", "NODE_VERSION"], "[build.environment]");
  expectSame(build.publish, join(root, "output"), "publish");
  expectSame(build.processing?.skip_processing, true, "skip_processing");
  expect(Number.parseInt(build.environment.NODE_VERSION, 10) >= 20, "NODE_VERSION: site/ needs Node.js 20 or later");
  expect(allows(JSON.parse(readFileSync(join(root, "global.json"), "utf8")).sdk, build.environment.DOTNET_SDK_VERSION), "DOTNET_SDK_VERSION: global.json does not allow it");
  expect(build.command?.includes("dotnet run --project generator/Portal.Generator -- build --output output "), "command: it does not build the portal to output");
  expectSame(spawnSync("bash", ["-n", "-c", build.command ?? ""], { encoding: "utf8" }).stderr, "", "command: what bash says of it");
}

/** True when a global.json that rolls forward to the latest feature band takes an SDK version. */
function allows({ version, rollForward }, sdk) {
  const [least, given] = [version, sdk ?? ""].map((text) => text.split(".").map(Number));
  return rollForward === "latestFeature" && least[0] === given[0] && least[1] === given[1] && given[2] >= least[2];
}

/** _headers: the security headers on everything, and hashed files for ever. */
async function checkHeaders(output, meant) {
  const file = join(output, "_headers");
  expect(existsSync(file), `${file} does not exist`);
  const { headers, errors } = await parseAllHeaders({ headersFiles: [file], netlifyConfigPath: toml, minimal: true });
  expectSame(errors.map(String), [], "errors in _headers");

  // Netlify itself says "max-age=0, must-revalidate" of what has no Cache-Control, and joins two of them with a comma.
  const { "Cache-Control": _, ...everywhere } = meant.globalHeaders;
  const assets = readdirSync(join(output, "assets")).map((name) => `/assets/${name}`);
  const forever = meant.routes.filter((route) => route.headers).map(({ route, headers }) => ({ for: route, values: headers }));
  expectSame(headers, [{ for: "/*", values: everywhere }, ...forever], "_headers");
  expectSame(forever.filter((rule) => rule.values["Cache-Control"]).map((rule) => rule.for).sort(), [...assets, "/sok/data/*"].sort(), "files that may be kept for ever");
  for (const name of ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Strict-Transport-Security", "X-Frame-Options"])
    expect(name in everywhere, `_headers: ${name} is missing`);
}

/** _redirects: every old address, even though a page lies there too. */
async function checkRedirects(output, meant) {
  const file = join(output, "_redirects");
  expect(existsSync(file), `${file} does not exist`);
  const { redirects, errors } = await parseAllRedirects({ redirectsFiles: [file], netlifyConfigPath: toml, minimal: true });
  expectSame(errors.map(String), [], "errors in _redirects");

  const moved = meant.routes.filter((route) => route.redirect);
  expectSame(
    redirects.map(({ from, to, status, force }) => ({ from, to, status, force })),
    moved.map(({ route, redirect, statusCode }) => ({ from: route, to: redirect, status: statusCode, force: true })),
    "_redirects",
  );
  for (const { from, to } of redirects)
    for (const address of [from, to]) expect(existsSync(join(output, address, "index.html")), `_redirects: there is no page at ${address}`);
  return redirects.length;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node check.mjs <output folder>");
  process.exit(2);
}
const output = resolve(folder);
const meant = JSON.parse(readFileSync(join(output, "staticwebapp.config.json"), "utf8"));
for (const context of ["production", "deploy-preview"]) await checkConfig(context);
await checkHeaders(output, meant);
const moved = await checkRedirects(output, meant);
for (const fault of faults) console.error(`netlify: ${fault}`);
if (faults.size > 0) process.exit(1);
console.log(`netlify: netlify.toml, _headers and _redirects (${moved}) are read as meant.`);
