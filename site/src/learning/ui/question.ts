// A question on the page: what its form says of it, and how its result is shown.
import { find, findAll, make } from "../../dom";
import { icon } from "./icons";
import { kindOf } from "../kinds/kinds";
import type { Kind } from "../kinds/kind";
import { sortOf, verdict } from "../rules/verdict";

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
export function askFor({ form, kind }: Question, message: string): void {
  find(".question-result:not(.question-result-kept)", form)?.replaceChildren(icon("warning"), message);
  if (form.dataset["state"] !== "test") form.dataset["state"] = "asked";
  kind.missing().focus();
}

/** Ties what is said of an answer to a control that gets the focus after it, so that who does not see it hears it. */
export function describeBy({ form, id }: Question, control: HTMLElement): void {
  const explanation = explanationOf(form);
  explanation.id ||= `forklaring-${id}`;
  control.setAttribute("aria-describedby", [...findAll(".option-feedback:not([hidden])", form), explanation].map((each) => each.id).join(" "));
}

const explanationOf = (form: HTMLElement): HTMLElement => find(".question-explanation", form) ?? make("div", "question-explanation");
