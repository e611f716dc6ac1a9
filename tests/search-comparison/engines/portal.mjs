// The portal's own search: the bundle that `portal search` runs, on the files that the build wrote.
import { spawnSync } from "node:child_process";

/** What the bundle says of each query. */
export function explain({ explain, files }, queries) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [explain], { input: JSON.stringify({ files, queries }), encoding: "utf8", maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

export async function answers(context, queries) {
  return explain(context, queries).map((outcome) => outcome.answers.map((answer) => answer.href));
}
