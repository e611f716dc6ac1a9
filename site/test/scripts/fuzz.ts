// Asks an index a great many odd questions: none may fail, none may take long.
import { IndexFiles } from "../../src/search/index-files";
import { search } from "../../src/search/search";
import { exchange } from "./exchange";

declare const process: { cpuUsage(): { user: number; system: number } };

interface Request {
  readonly files: Readonly<Record<string, string>>;
  /** Texts to put queries together from. */
  readonly pieces: readonly string[];
  readonly queries: number;
  /** Milliseconds of the processor's time that an answer may take. */
  readonly most: number;
}

await exchange(async ({ files, pieces, queries, most }: Request) => {
  const index = await IndexFiles.open((path) => files[path] === undefined ? Promise.reject(new Error(path)) : Promise.resolve(JSON.parse(files[path]) as unknown));
  const random = randomNumbers(20261120);
  const failed: string[] = [];
  const slow: string[] = [];
  let answered = 0, corrected = 0, slowest = 0;
  const begun = milliseconds();
  for (let i = 0; i < queries; i++) {
    let query = "";
    for (let n = 1 + random(random(20) === 0 ? 200 : 5); n > 0; n--) query += piece() + (random(3) === 0 ? "" : " ");
    const isTyping = random(2) === 0;
    try {
      let time = await measure(query, isTyping);
      if (time > most) time = Math.min(time, await measure(query, isTyping)); // the collector may have been in the way
      if (time > most) slow.push(`${Math.round(time)} ms: ${show(query)}`);
      slowest = Math.max(slowest, time);
    } catch (error) {
      failed.push(`${String(error)}: ${show(query)}`);
    }
  }
  return { failed, slow, answered, corrected, slowest, seconds: (milliseconds() - begun) / 1000 };

  async function measure(query: string, isTyping: boolean): Promise<number> {
    const start = milliseconds();
    const outcome = await search(index, query, { when: isTyping ? "typing" : "asked", own: { roll: piece(), __proto__: "x" } });
    const time = milliseconds() - start;
    answered += outcome.answers.length > 0 ? 1 : 0;
    corrected += outcome.corrected === null ? 0 : 1;
    if (outcome.answers.some(({ score, document }) => !(score > 0) || !(document < index.manifest.documents))) throw new Error("an answer without score or document");
    if (outcome.answers.some(({ score }, i) => i > 0 && score > (outcome.answers[i - 1]?.score ?? 0))) throw new Error("answers in disorder");
    return time;
  }

  /** One of the pieces, sometimes with its letters in disorder, or any character at all, half letters too. */
  function piece(): string {
    const text = pieces[random(pieces.length)] ?? "";
    switch (random(8)) {
      case 0: return String.fromCharCode(random(0x10000));
      case 1: return text.slice(0, random(text.length + 1));
      case 2: { const at = random(text.length + 1); return text.slice(0, at) + String.fromCharCode(97 + random(26)) + text.slice(at + random(2)); }
      case 3: return text + (pieces[random(pieces.length)] ?? "");
      default: return text;
    }
  }
});

/** The processor's time, which other programs do not take from. */
function milliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The same numbers each time, below a limit. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor(state / 2 ** 32 * limit);
  };
}

function show(text: string): string {
  return text.split("").map((c) => c >= " " && c <= "~" ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join("").slice(0, 300);
}
