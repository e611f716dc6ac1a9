// A knowledge check: answer, see the result at once, try again. Every answer is saved.
import { find } from "../../dom";
import { word } from "../../wording";
import { afterFrame } from "./after-frame";
import { remember } from "../rules/answers";
import { now } from "../../clock";
import { ENDED } from "../kinds/scenario";
import { askFor, describeBy, hideResult, showResult, type Question } from "./question";
import type { Store } from "../memory/store";

/** A second press of the same key must not take the answer away again. */
const PAUSE = 400;

export interface CheckOptions {
  course: string;
  store: Store;
  /** False when an earlier answer is not to be shown: in repetition. */
  restores: boolean;
  onAnswer?: (score: number) => void;
}

export function check(question: Question, { course, store, restores, onAnswer }: CheckOptions): void {
  const { form, kind } = question;
  const actions = find(".question-actions", form) as HTMLElement;
  const answerButton = find<HTMLButtonElement>("[type=submit]", actions) as HTMLButtonElement;
  const againButton = find<HTMLButtonElement>("[data-again]", actions) as HTMLButtonElement;
  const isScenario = form.dataset["kind"] === "scenario";
  let answeredAt = 0;
  let tries = 0;

  const show = (score: number, isSaid: boolean) => {
    showResult(question, score, isSaid);
    answerButton.hidden = true;
    againButton.hidden = false;
    describeBy(question, againButton);
  };
  const open = () => {
    hideResult(question);
    answerButton.hidden = isScenario;
    againButton.hidden = true;
  };
  const answer = () => {
    const [given, lack] = [kind.read(), kind.lacks()];
    if (lack !== null || given === null) return askFor(question, lack ?? "");
    const score = kind.score();
    answeredAt = performance.now();
    const hadFocus = form.contains(document.activeElement);
    show(score, true);
    if (hadFocus && !isScenario) againButton.focus();
    const time = now();
    afterFrame(() => {
      store.updateCourse(course, (known) => remember(known, { id: question.id, hash: question.hash, answer: given, score }, time));
      onAnswer?.(score);
    });
  };
  const again = () => {
    if (!isScenario && performance.now() - answeredAt < PAUSE) return;
    open();
    kind.clear();
    tries++;
    if (question.mixes) kind.mix(`${question.id}/${tries}`);
    kind.missing().focus();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (againButton.hidden) answer();
  });
  form.addEventListener(ENDED, answer);
  form.addEventListener("change", reopen);
  form.addEventListener("input", reopen);
  againButton.addEventListener("click", again);

  // A changed answer is no longer the one that the result is about.
  function reopen(event: Event): void {
    if (form.dataset["state"] === "open" || (isScenario && kind.lacks() === null)) return;
    const isAnswered = !againButton.hidden;
    open();
    if (isAnswered && isScenario) kind.clear();
    if (isAnswered && event.type === "change" && document.activeElement === document.body) answerButton.focus();
  }

  const earlier = restores ? store.course(course).q.get(question.id) : undefined;
  if (earlier?.h === question.hash && kind.restore(earlier.a) && kind.lacks() === null) show(kind.score(), false);
  else answerButton.hidden = isScenario;
  if (earlier && earlier.h !== question.hash) find(".question-how", form)?.prepend(`${word("question.changed")} `);
  actions.hidden = false;
}
