// Runs in Node for the verb "search": reads a Request from standard input, writes the rankings with their reasons.
import { IndexFiles } from "./index-files";
import { search } from "./search";

interface Request {
  /** The files of the index by path, as text. */
  readonly files: Readonly<Record<string, string>>;
  readonly queries: readonly string[];
}

declare const process: { stdin: AsyncIterable<unknown>; stdout: { write(text: string): void } };

let input = "";
for await (const chunk of process.stdin) input += String(chunk);
const request = JSON.parse(input) as Request;
const files = await IndexFiles.open((path) => {
  const text = request.files[path];
  return text === undefined ? Promise.reject(new Error(path)) : Promise.resolve(JSON.parse(text) as unknown);
});
const outcomes = [];
for (const query of request.queries) {
  const { answers, reasons, corrected, unknown, split } = await search(files, query);
  const shown = await Promise.all(answers.map(async (answer) => {
    const { href, title, kind } = await files.name(answer.document);
    return {
      href, title, kind, score: answer.score, coverage: answer.coverage, isUrgent: answer.isUrgent,
      reasons: reasons(answer.document).map(({ word, term, match, score }) => ({ word, term, match, score })),
    };
  }));
  outcomes.push({ query, corrected, unknown, split, answers: shown });
}
process.stdout.write(JSON.stringify(outcomes));
