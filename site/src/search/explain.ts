// Runs in Node for the verb "search" and for the questions of fragor.yml: reads a request from standard input, writes the rankings with
// their reasons. The files of the index come with the request or, line by line, as they are asked for.
import { IndexFiles } from "./index-files";
import { search } from "./search";

interface Request {
  /** The files of the index by path, as text; without them a file is asked for on a line of its own. */
  readonly files?: Readonly<Record<string, string>>;
  readonly queries: readonly string[];
  /** So many answers of each query are wanted. */
  readonly most?: number;
  /** False when nobody asks why. */
  readonly withReasons?: boolean;
}

declare const process: { stdin: AsyncIterable<unknown> & { setEncoding(name: string): void }; stdout: { write(text: string): void } };

const waiting: ((line: string) => void)[] = [];
const lines: string[] = [];

function nextLine(): Promise<string> {
  const line = lines.shift();
  return line === undefined ? new Promise((resolve) => { waiting.push(resolve); }) : Promise.resolve(line);
}

function take(line: string): void {
  const first = waiting.shift();
  if (first) first(line);
  else lines.push(line);
}

async function readInput(): Promise<void> {
  process.stdin.setEncoding("utf8");
  let rest = "";
  for await (const chunk of process.stdin) {
    const pieces = (rest + String(chunk)).split("\n");
    rest = pieces.pop() ?? "";
    pieces.forEach(take);
  }
  if (rest !== "") take(rest);
}

void readInput();
const request = JSON.parse(await nextLine()) as Request;
const files = await IndexFiles.open(async (path) => {
  let text: string | undefined;
  if (request.files) {
    text = request.files[path];
  } else {
    process.stdout.write(`${JSON.stringify({ read: path })}\n`);
    text = await nextLine();
  }
  if (text === undefined || text === "null") throw new Error(path);
  return JSON.parse(text) as unknown;
});
const outcomes = [];
for (const query of request.queries) {
  const { answers, reasons, corrected, unknown, split } = await search(files, query);
  const shown = await Promise.all(answers.slice(0, request.most).map(async (answer) => {
    const { href, title, kind } = await files.name(answer.document);
    return {
      href, title, kind, score: answer.score, coverage: answer.coverage, isUrgent: answer.isUrgent,
      reasons: request.withReasons === false ? [] : reasons(answer.document).map(({ word, term, match, score }) => ({ word, term, match, score })),
    };
  }));
  outcomes.push({ query, corrected, unknown, split, answers: shown });
}
process.stdout.write(`${JSON.stringify(request.files ? outcomes : { outcomes })}\n`);
