// The parts that a test is shown with.
import { make } from "../../dom";
import { counted, listed, sentence, word } from "../../wording";
import type { Rules, Scored } from "../rules/attempt";
import { lessonsToRepeat } from "../rules/attempt";
import type { CourseEntry } from "../rules/catalogue";
import { button, focusOn, heading, link, mark, type Act } from "./elements";
import type { Question } from "./question";
import { GUESSED, SURE } from "../rules/spacing";
import type { Answering } from "./test-session";
import { sortOf } from "../rules/verdict";

/** What the rules depend on besides the test's own. */
export interface Conditions {
  /** Questions that are asked. */
  asked: number;
  isOne: boolean;
  asksConfidence: boolean;
  /** Attempts left today; null for no limit. */
  left: number | null;
  isSaving: boolean;
  /** Is there a question with several right options, or with several parts? */
  hasSeveralRight: boolean;
  hasParts: boolean;
}

/** What applies, before one begins. */
export function rulesList(rules: Rules, { asked, isOne, asksConfidence, left, isSaving, hasSeveralRight, hasParts }: Conditions): HTMLElement {
  const lines = [
    rules.draws.length > 0 ? counted("test.rule_drawn", asked) : `${counted("course.questions", asked)}.`,
    isOne ? word("test.rule_one") : word("test.rule_all"),
    rules.kind === "prov" ? word("test.rule_pass", { percent: rules.passMark }) : word("test.rule_skip"),
    ...(hasParts ? [word("test.rule_parts")] : []),
    ...(hasSeveralRight ? [word("test.rule_several")] : []),
    isSaving ? word("test.rule_saved") : word("test.rule_unsaved"),
    word("test.rule_result"),
  ];
  if (asksConfidence) lines.push(word("test.rule_sureness"));
  if (left !== null && rules.attempts !== null) lines.push(counted("test.rule_attempts", rules.attempts, { left }));
  return make("ul", "test-rules", ...lines.map((line) => make("li", "", line)));
}

/** How sure the learner is of an answer, under the question. */
export function confidence(id: string, chosen: number | undefined, choose: (value: number) => void): HTMLElement {
  const field = make("fieldset", "confidence", make("legend", "", word("test.how_sure")));
  for (const [value, text] of [[SURE, word("test.sure")], [2, word("test.rather_sure")], [GUESSED, word("test.guessing")]] as const) {
    const input = make("input", "");
    input.type = "radio";
    input.name = `saker-${id}`;
    input.checked = chosen === value;
    input.addEventListener("change", () => choose(value));
    field.append(make("label", "confidence-option", input, text));
  }
  return field;
}

const STANDINGS: Readonly<Record<Answering, () => HTMLElement>> = {
  answered: () => mark("plain", "right", word("test.answered")),
  unanswered: () => mark("warn", "warning", word("test.unanswered")),
  unclear: () => mark("warn", "warning", word("test.unclear")),
  edited: () => mark("warn", "warning", word("test.question_edited")),
};

/** All questions with how it stands with them, to look over before handing in. */
export function reviewList(questions: readonly Question[], of: (question: Question) => Answering, go: (at: number) => void): HTMLElement {
  return make("ol", "review-list", ...questions.map((question, at) => {
    const isNew = ["unanswered", "edited"].includes(of(question));
    const change = button(isNew ? word("test.answer") : word("test.change"), () => go(at));
    change.setAttribute("aria-label", isNew ? word("test.answer_question", { number: at + 1 }) : word("test.change_question", { number: at + 1 }));
    return make("li", "", make("span", "review-prompt", question.prompt), STANDINGS[of(question)](), change);
  }));
}

/** What is missing, with links to it, and a way to hand in all the same. Takes focus. */
export function missingSummary(questions: readonly Question[], of: (question: Question) => Answering, go: (at: number) => void, handIn: Act): HTMLElement {
  const left = questions.map((question, at) => ({ question, at, standing: of(question) })).filter(({ standing }) => standing !== "answered");
  const isUnclear = left.some(({ standing }) => standing === "unclear");
  const title = heading(3, isUnclear ? counted("test.unclear_count", left.length) : counted("test.unanswered_count", left.length));
  return make("section", "error-summary", title,
    make("ul", "", ...left.map(({ question, at, standing }) => {
      const to = link(word("test.question", { number: at + 1, prompt: question.prompt }), `#${question.heading.id}`);
      to.addEventListener("click", (event) => {
        event.preventDefault();
        go(at);
      });
      const why = standing === "edited" ? ` ${word("question.changed")}` : standing === "unclear" ? ` ${question.kind.lacks() ?? ""}` : "";
      return make("li", "", to, why);
    })),
    make("p", "", `${word("test.no_points")}${isUnclear ? ` ${word("test.part_points")}` : ""}`),
    button(word("test.hand_in_anyway"), handIn));
}

/** Says that the test was edited since the attempt began; nothing when it was not. */
export function changesNotice(edited: readonly number[], isRedrawn: boolean): HTMLElement[] {
  const lines = [
    ...(edited.length > 0 ? [counted("test.edited", edited.length, { numbers: listed(edited.map(String)) })] : []),
    ...(isRedrawn ? [word("test.redrawn")] : []),
  ];
  return lines.length === 0 ? [] : [make("div", "notice notice-warn", ...lines.map((line) => make("p", "", line)))];
}

export const focusSummary = (summary: HTMLElement): void => focusOn(summary.querySelector("h3") ?? summary);

/** Lessons to read again. */
export function repeatList(course: CourseEntry, scored: readonly Scored[]): HTMLElement[] {
  const items = lessonsToRepeat(scored).flatMap(([number, missed]) => {
    const lesson = course.lessons.find((each) => each.number === number);
    if (!lesson) return [];
    const to = link(word("lesson.title", { number, title: lesson.title }), lesson.url);
    return [make("li", "", ...sentence("test.read_again_lesson", { lesson: to, questions: counted("course.questions", missed) }))];
  });
  return items.length === 0 ? [] : [make("section", "test-repeat", heading(3, word("test.read_again")), make("ul", "", ...items))];
}

/** How many were right, partly right and wrong, as marks in a line. */
export function summaryLine(scored: readonly Scored[]): HTMLElement {
  const of = (sort: string) => scored.filter(({ share }) => sortOf(share) === sort).length;
  return make("p", "test-summary",
    mark("good", "right", word("test.right_count", { number: of("right") })), ...(of("partial") > 0 ? [mark("warn", "partial", word("test.partly_count", { number: of("partial") }))] : []),
    mark(of("wrong") > 0 ? "bad" : "plain", "wrong", word("test.wrong_count", { number: of("wrong") })));
}

/** What the learner was wrong about, and right about by luck: the two things that are worth knowing. */
export function surenessLines(scored: readonly Scored[], sure: ReadonlyMap<string, number>): HTMLElement[] {
  const of = (value: number, isRight: boolean) => scored.filter(({ question, share }) => sure.get(question.id) === value && (share >= 1) === isRight).length;
  const [mistaken, lucky] = [of(SURE, false), of(GUESSED, true)];
  return [
    ...(mistaken > 0 ? [make("p", "", counted("test.mistaken", mistaken))] : []),
    ...(lucky > 0 ? [make("p", "", counted("test.lucky", lucky))] : []),
  ];
}

/** Asks before answers are dropped, or an attempt of a limited number is given up: so many are left then, null without a limit. */
export function restartAsk(title: string, left: number | null, restart: Act, stay: Act): HTMLElement {
  const lost = left === null ? word("test.restart_lost") : `${word("test.restart_counts")} ${left > 0 ? counted("test.restart_left", left) : word("test.restart_last")}`;
  return make("section", "error-summary restart-ask", heading(3, title),
    make("p", "", lost),
    make("p", "test-buttons", button(word("test.restart_no"), stay, true), button(word("test.restart_yes"), restart)));
}
