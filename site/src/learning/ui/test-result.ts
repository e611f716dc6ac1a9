// What came of a test: the verdict, what to read again, and every question with the answer that was given, the right one and why.
import { make } from "../../dom";
import { counted, word } from "../../wording";
import { tally, type Rules, type Scored } from "../rules/attempt";
import type { CourseEntry } from "../rules/catalogue";
import { dateText } from "../../clock";
import { heading, mark } from "./elements";
import { percent as percentOf, pointsText } from "../rules/figures";
import { showResult, type Question } from "./question";
import type { Result } from "../memory/state";
import { repeatList, summaryLine, surenessLines } from "./test-parts";

export type Answer = Scored & { question: Question };

export interface Shown {
  course: CourseEntry;
  rules: Rules;
  scored: readonly Answer[];
  /** How sure the learner was, by question. */
  sure: ReadonlyMap<string, number>;
  result: Result;
  /** What is said after the points. */
  after: readonly HTMLElement[];
}

/** The whole result. The first heading is where to put the focus. */
export function resultView({ course, rules, scored, sure, result, after }: Shown, questions: readonly HTMLElement[]): HTMLElement[] {
  const isTest = rules.kind === "prov";
  const { points, most } = tally(rules, scored);
  const passMark = result.g?.m ?? rules.passMark;
  // When the questions are others than those that were marked, the points of today say nothing of the result.
  const isSame = percentOf(points, most) === result.p;
  return [
    make("section", `test-result test-result-${!isTest ? "plain" : result.o === 1 ? "passed" : "failed"}`,
      heading(2, titleOf(result)),
      make("p", "", `${isSame ? `${counted("test.points", most, { points: pointsText(points, most, isTest ? passMark : 100) })} ` : ""}${isTest ? word("test.limit", { percent: passMark }) : ""}`),
      summaryLine(scored),
      ...surenessLines(scored, isTest ? sure : new Map()),
      ...after),
    ...repeatList(course, scored),
    heading(3, word("test.your_answers")),
    ...questions,
  ];
}

const titleOf = ({ k, p: percent, o }: Result): string =>
  k !== "prov" ? word("test.result_pre_test", { percent }) : o === 1 ? word("test.result_passed", { percent }) : word("test.result_failed", { percent });

/** The forms of the questions with their marks. */
export function markedQuestions(scored: readonly Answer[]): HTMLElement[] {
  return scored.flatMap(({ question, answer, share }) => {
    showResult(question, share, false);
    question.kind.lock();
    return [...(answer === null ? [make("p", "unanswered", mark("warn", "warning", word("test.unanswered")))] : []), question.form];
  });
}

/** The answers of an earlier attempt, put back in the questions as they are now. */
export function lastAnswers(result: Result, questions: readonly Question[]): { scored: Answer[]; forms: HTMLElement[]; sure: Map<string, number> } {
  const { q = [], a = new Map() } = result.d ?? {};
  const sure = new Map<string, number>();
  const scored: Answer[] = [];
  const forms: HTMLElement[] = [];
  for (const id of q) {
    const [question, given] = [questions.find((each) => each.id === id), a.get(id)];
    if (!question) {
      forms.push(make("p", "notice unanswered", word("test.question_gone")));
      continue;
    }
    const isEdited = given !== undefined && (given.h !== question.hash || !question.kind.restore(given.a));
    const answer = { question, answer: given?.a ?? null, share: given?.s ?? 0 };
    if (given?.c !== undefined) sure.set(id, given.c);
    scored.push(answer);
    if (isEdited) forms.push(make("p", "notice notice-warn unanswered", `${word("question.changed")} ${word("test.as_now")}`));
    forms.push(...markedQuestions([answer]));
  }
  return { scored, forms, sure };
}

/** When the last attempt was, and how it ended. */
export function resultText({ k, e, p: percent, o }: Result): string {
  const date = dateText(e);
  return k !== "prov" ? word("test.result_text", { date, percent })
    : o === 1 ? word("test.result_text_passed", { date, percent }) : word("test.result_text_failed", { date, percent });
}
