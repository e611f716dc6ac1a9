// Answers in the words of SCORM and xAPI. Their response patterns differ in the signs between the parts only.
import { numbersIn } from "../learning/rules/written-number";
import type { GivenAnswer } from "./report";
import type { PackagedQuestion } from "./packaged-course";

export type InteractionType = "choice" | "true-false" | "sequencing" | "matching" | "fill-in" | "numeric" | "other";

/** The signs between the parts of a pattern, and how long it may be. */
export interface Notation {
  item: string;
  pair: string;
  yes: string;
  no: string;
  /** A number and its limits; null where a pattern is one number. */
  range: string | null;
  longest: number;
}

export interface Interaction {
  id: string;
  type: InteractionType;
  response: string;
  /** Patterns that are right, the first one most of all; empty when none can be written. */
  right: readonly string[];
  /** From 0 to 1. */
  share: number;
  weighting: number;
  description: string;
  time: number;
}

/** Names of parts that every platform takes: one small letter or digit. There are no more of them. */
const SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789";
const LEFT = "123456789abcdefghijklmnopqrstuvwxyz0";

export function interactionOf({ question, answer, share, time }: GivenAnswer, notation: Notation): Interaction {
  const [type, response, right] = written(question, answer, notation);
  const cut = (text: string) => text.slice(0, notation.longest);
  return { id: question.id, type, response: cut(response), right: right.filter((each) => each.length <= notation.longest), share, weighting: question.points, description: question.prompt, time };
}

function written({ kind, keys, right, tolerance, unit }: PackagedQuestion, answer: string, { item, pair, yes, no, range }: Notation): [InteractionType, string, string[]] {
  // More parts than there are signs: as it is kept, which tells as much.
  if (keys.length > SIGNS.length) return ["fill-in", answer, [right.join(kind === "scenario" ? ">" : ",")].filter(Boolean)];
  const sign = (key: string) => SIGNS.charAt(keys.indexOf(key));
  const parts = answer.split(",");
  switch (kind) {
    case "truefalse": {
      const sayOf = (key: string | undefined) => (key === keys[0] ? yes : no);
      return ["true-false", sayOf(parts[0]), [sayOf(right[0])]];
    }
    case "single":
    case "multiple":
      return ["choice", parts.map(sign).join(item), [right.map(sign).join(item)]];
    case "order":
      return ["sequencing", parts.map(sign).join(item), [right.map(sign).join(item)]];
    case "match": {
      const pairs = (chosen: readonly string[]) => chosen.flatMap((key, at) => (key === "" ? [] : [`${LEFT.charAt(at)}${pair}${sign(key)}`])).join(item);
      return ["matching", pairs(parts), [pairs(right)]];
    }
    case "number": {
      const [text = ""] = texts(answer);
      const value = Number(right[0]);
      // A separator that can be read in two ways is read as it was marked.
      const numbers = numbersIn(text, unit ?? "");
      const number = numbers.find((each) => Math.abs(each - value) <= (tolerance ?? 0)) ?? numbers[0];
      const limits = range === null || !tolerance ? `${value}` : `${round(value - tolerance)}${range}${round(value + tolerance)}`;
      return number === undefined ? ["fill-in", text, []] : ["numeric", `${number}`, [limits]];
    }
    case "text":
      return ["fill-in", texts(answer)[0] ?? "", [...right]];
    case "gap":
      return ["fill-in", texts(answer).join(item), [right.join(item)]];
    case "scenario":
      return ["other", answer.split(">").map((step) => keys.indexOf(step) + 1).join(">"), []];
    default:
      kind satisfies never; // one that has no line here: as it is kept, which tells as much
      return ["fill-in", answer, []];
  }
}

/** Without what binary fractions add: 0.1 + 0.2 is 0.3. */
const round = (value: number): number => Number(value.toPrecision(12));

/** What was written in the fields. */
function texts(answer: string): string[] {
  const values: unknown = JSON.parse(answer);
  return Array.isArray(values) ? values.map(String) : [];
}
