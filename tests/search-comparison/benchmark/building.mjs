// How long each engine takes to index a large portal, each run a process of its own, the engines by turns.
import { spawnSync } from "node:child_process";
import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PROGRAM } from "../engines/pagefind.mjs";

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const whole = (engine) => (folder) => [process.execPath, "--max-old-space-size=6000", path("benchmark/whole.mjs"), engine, folder];

/** What starts each engine, from the program of Portal.Benchmarks. */
const commands = (program) => ({
  portal: (folder) => [program, "search-index", folder],
  lunr: whole("lunr"),
  minisearch: whole("minisearch"),
  pagefind: (folder) => [PROGRAM, "--site", join(folder, "html"), "--output-path", join(folder, "pagefind", "pagefind"), "--force-language", "sv", "--quiet"],
});

/** Seconds of every run: of the whole process, of the processors, and of its steps where it tells them. */
export function buildAll(folder, program, rounds) {
  const runs = { portal: [], lunr: [], minisearch: [], pagefind: [] };
  for (let round = 0; round < 3; round++)
    for (const [engine, command] of Object.entries(commands(program)))
      if (round < rounds(engine)) runs[engine].push(run(folder, engine, command(folder)));
  return runs;
}

/** The shell tells wall clock and processor time of what it starts, also of programs that do not tell themselves. */
function run(folder, engine, command) {
  if (existsSync(join(folder, engine))) renameSync(join(folder, engine), join(folder, `${engine}-${performance.now()}`)); // files just removed make new ones slow
  spawnSync("sync"); // what was written before is not to be waited for now
  const timed = ["-c", "TIMEFORMAT='%R %U %S'; time \"$@\"", "bash", ...command];
  const { status, stdout, stderr } = spawnSync("bash", timed, { encoding: "utf8", cwd: path("."), env: { ...process.env, LC_ALL: "C" } });
  if (status !== 0 || !existsSync(join(folder, engine))) throw new Error(`${engine}: ${stdout}${stderr}`);
  const [whole, user, system] = stderr.trimEnd().split("\n").at(-1).split(" ").map(Number);
  return { whole, cpu: user + system, ...(stdout.startsWith("{") ? JSON.parse(stdout) : {}) };
}
