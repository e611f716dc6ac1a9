// A question on the page: what its form says of it, and how its result is shown.
import { find, findAll, make } from "../dom";
import { number } from "./elements";
import { icon } from "./icons";
import { kindOf } from "./kinds/kinds";
import type { Kind } from "./kinds/kind";

export interface Question {
  form: HTMLFormElement;
  id: string;
  hash: string;
  points: number;
  group: string;
  /** The number of the lesson to read again, or null. */
  lesson: number | null;
  prompt: string;
  heading: HTMLElement;
  kind: Kind;
  /** May its parts be mixed? */
  mixes: boolean;
}

/** The questions on a page, made answerable. */
export const questionsIn = (root: ParentNode): Question[] =>
  findAll<HTMLFormElement>("form.question", root).map(adopt).filter((question) => question !== null);

export function adopt(form: HTMLFormElement): Question | null {
  const heading = find("h2, h3", form);
  const kind = heading && kindOf(form);
  if (!kind) return null;
  heading.tabIndex = -1;
  form.noValidate = true;
  form.dataset["state"] = "open";
  const { question: id = "", hash = "", points, group = "", lesson } = form.dataset;
  return {
    form, id, hash, group, heading, kind,
    points: Number(points ?? 1),
    lesson: lesson ? Number(lesson) : null,
    prompt: heading.lastChild?.textContent?.trim() ?? "",
    mixes: "shuffle" in form.dataset,
  };
}

/** What the result is called. */
export const verdict = (score: number, points: number): string =>
  score >= 1 ? "Rätt!" : score <= 0 ? "Inte riktigt." : `Delvis rätt: ${number(score * points)} av ${number(points)} poäng.`;

export const sortOf = (score: number): "right" | "partial" | "wrong" => (score >= 1 ? "right" : score <= 0 ? "wrong" : "partial");

/** Shows the result: first the words, then the feedback of what was chosen and the explanation. */
export function showResult(question: Question, score: number, isSaid = true): void {
  const { form, kind } = question;
  const sort = sortOf(score);
  form.dataset["state"] = sort;
  kind.review(true);
  const result = find(".question-result", form) as HTMLElement;
  const words = [icon(sort), make("strong", "", verdict(score, question.points))];
  // A result that was there when the page came is not read out: it stands in an element of its own.
  if (isSaid) result.replaceChildren(...words);
  else result.before(make("p", "question-result question-result-kept", ...words));
  find(".question-actions", form)?.before(explanationOf(form));
}

/** Takes the result away, so that the question can be answered again. */
export function hideResult(question: Question): void {
  const { form, kind } = question;
  form.dataset["state"] = "open";
  kind.review(false);
  find(".question-result-kept", form)?.remove();
  find(".question-result:not(.question-result-kept)", form)?.replaceChildren();
  const explanation = explanationOf(form);
  find(".question-answer", form)?.append(explanation);
}

/** A plain message about what is missing, and focus on it. */
export function askFor(question: Question): void {
  find(".question-result:not(.question-result-kept)", question.form)?.replaceChildren(icon("warning"), question.kind.ask);
  question.form.dataset["state"] = "asked";
  question.kind.missing().focus();
}

const explanationOf = (form: HTMLElement): HTMLElement => find(".question-explanation", form) ?? make("div", "question-explanation");
