// What others do comes after what one's own do, unless it is the others that are asked for.
import type { Manifest } from "./index-files";
import type { Answer } from "./search";

/** Whether the query names those whom the pages about others are about. */
export function isNamed({ outlook }: Pick<Manifest, "outlook">, stems: readonly string[]): boolean {
  return stems.some((root) => outlook.names.includes(root));
}

/** The answers, with those about others after one's own that have as many words of the query. */
export function ownFirst({ outlook }: Pick<Manifest, "outlook">, answers: readonly Answer[]): readonly Answer[] {
  const isOutlook = ({ document }: Answer) => outlook.runs.some(([first, count]) => document >= first && document < first + count);
  if (!answers.some(isOutlook)) return answers;
  const own = answers.filter((answer) => !isOutlook(answer));
  const result = [...own];
  for (const answer of answers.filter(isOutlook).reverse()) {
    const better = own.findLastIndex(({ coverage }) => coverage >= answer.coverage);
    const place = Math.max(better, own.findLastIndex(({ score }) => score > answer.score));
    const before = own[place];
    result.splice(before ? result.indexOf(before) + 1 : 0, 0, before ? { ...answer, score: Math.min(answer.score, before.score) } : answer);
  }
  return result;
}
