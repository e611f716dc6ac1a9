// Bundles test/scripts/<name>.ts and runs it. Tests in C# start it, write JSON to its standard input and read JSON.
import { build } from "esbuild";
import { words } from "./words.mjs";

const { outputFiles } = await build({
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "warning",
  define: words,
  loader: { ".txt": "text" },
  write: false,
  entryPoints: [`test/scripts/${process.argv[2]}.ts`],
});
await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
