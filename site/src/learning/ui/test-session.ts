// An attempt at a test with its questions: what is answered, saved as one goes, also from another window.
import { find } from "../../dom";
import { word } from "../../wording";
import { answerTo, begin, breakOff, handIn, isEdited, isOver, resume, seedOf, startTime, together, type Rules } from "../rules/attempt";
import type { CourseEntry } from "../rules/catalogue";
import { now } from "../../clock";
import { ENDED } from "../kinds/scenario";
import { adopt, type Question } from "./question";
import type { Attempt, Course, Result } from "../memory/state";
import type { Store } from "../memory/store";
import type { Answer } from "./test-result";

/** How it stands with a question before the test is handed in. Unclear: not complete, or not to be understood. */
export type Answering = "answered" | "unanswered" | "unclear" | "edited";

export class TestSession {
  questions: Question[];
  attempt: Attempt | null;
  /** Unclear answers that the learner was told of. */
  private readonly told = new Set<string>();

  constructor(
    private readonly course: CourseEntry,
    private readonly store: Store,
    readonly rules: Rules,
    /** The forms as the page came with them. */
    private readonly forms: readonly HTMLFormElement[],
    /** What Enter in a question does, and what to do when another window ended the attempt. */
    private readonly on: { submit: () => void; ended: () => void },
  ) {
    this.questions = this.fresh();
    this.attempt = resume(rules, this.questions, this.known.t[rules.kind]);
    store.onChange(() => this.follow());
  }

  /** What is known of the course. */
  get known(): Course {
    return this.store.course(this.course.id);
  }

  /** The questions of the attempt in order. */
  get asked(): Question[] {
    return this.attempt?.q.flatMap((id) => this.questions.find((question) => question.id === id) ?? []) ?? [];
  }

  /** Is there an attempt to go on with, when none is open? */
  get isWaiting(): boolean {
    return resume(this.rules, this.questions, this.known.t[this.rules.kind]) !== null;
  }

  readonly standing = (question: Question): Answering => {
    if (!this.attempt) return "unanswered";
    if (isEdited(this.attempt, question)) return "edited";
    if (answerTo(this.attempt, question) === null) return "unanswered";
    return question.kind.lacks() === null ? "answered" : "unclear";
  };

  /** Questions that nobody has touched, and no attempt open. */
  reset(): void {
    this.attempt = null;
    this.questions = this.fresh();
  }

  /** Goes on with the attempt that waits, or begins one. */
  open(): void {
    this.store.takeIn();
    this.attempt = resume(this.rules, this.questions, this.known.t[this.rules.kind]);
    if (this.attempt) return this.prepare();
    this.attempt = begin(this.rules, this.questions, startTime(this.known, this.rules.kind, now()), this.known);
    this.save(() => undefined);
    this.prepare();
  }

  /** Puts the questions in the form of this attempt: numbers, mixed parts, answers so far. */
  prepare(): void {
    const { attempt, asked } = this;
    if (!attempt) return;
    for (const [at, question] of asked.entries()) {
      const label = find(".question-label", question.heading);
      if (label) label.textContent = word("question.of", { number: at + 1, all: asked.length });
      if (question.mixes) question.kind.mix(`${seedOf(this.rules, attempt.s)}/${question.id}`);
      const earlier = answerTo(attempt, question);
      if (earlier !== null) question.kind.restore(earlier);
      if (isEdited(attempt, question)) find(".question-how", question.form)?.prepend(`${word("question.changed")} `);
    }
  }

  save(change: (attempt: Attempt) => void): void {
    const mine = this.attempt;
    if (!mine) return;
    const { kind } = this.rules;
    this.store.updateCourse(this.course.id, (known) => {
      if (isOver(known, mine)) return;
      const current = known.t[kind] = together(this.rules, this.questions, mine, known.t[kind]);
      change(current);
      current.w = Math.max(now(), current.w + 1);
      this.attempt = structuredClone(current);
    });
  }

  saveAnswer(question: Question): void {
    this.save((current) => {
      const answer = question.kind.read();
      if (answer !== null) current.a.set(question.id, { h: question.hash, a: answer });
      else if (!isEdited(current, question)) current.a.delete(question.id);
    });
  }

  /** A question on the page whose answer is unclear and was not told of yet; from now on it was. */
  unclear(): Question | undefined {
    const name = ({ id, kind }: Question) => `${id} ${kind.read()}`;
    const found = this.asked.find((question) => question.form.isConnected && this.standing(question) === "unclear" && !this.told.has(name(question)));
    if (found) this.told.add(name(found));
    return found;
  }

  breakOff(): void {
    const { attempt } = this;
    this.attempt = null;
    if (attempt) this.store.updateCourse(this.course.id, (known) => breakOff(known, attempt, now()));
  }

  handIn(): { scored: Answer[]; result: Result; sure: ReadonlyMap<string, number> } | null {
    const { attempt } = this;
    if (!attempt) return null;
    const scored = this.asked.map((question): Answer => {
      const answer = answerTo(attempt, question);
      return { question, answer, share: answer === null ? 0 : question.kind.score() };
    });
    const lessons = new Map(this.course.lessons.map((lesson) => [lesson.number, lesson.id]));
    this.attempt = null;
    let result: Result | null = null;
    this.store.updateCourse(this.course.id, (known) => { result = handIn(known, this.rules, attempt, scored, lessons, now()); });
    return result && { scored, result, sure: attempt.c };
  }

  /** Another window may have answered in the same attempt, or ended it. */
  private follow(): void {
    const { attempt } = this;
    if (!attempt) return;
    if (isOver(this.known, attempt)) return this.on.ended();
    this.attempt = together(this.rules, this.questions, attempt, this.known.t[this.rules.kind]);
    for (const question of this.asked) {
      const answer = answerTo(this.attempt, question);
      if (answer !== null && answer !== question.kind.read()) question.kind.restore(answer);
    }
  }

  private fresh(): Question[] {
    const questions = this.forms.flatMap((form) => adopt(form.cloneNode(true) as HTMLFormElement) ?? []);
    for (const question of questions) {
      const { form } = question;
      form.dataset["state"] = "test";
      for (const event of ["change", "input", ENDED])
        form.addEventListener(event, () => {
          find(".question-result", form)?.replaceChildren();
          this.saveAnswer(question);
        });
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.on.submit();
      });
    }
    return questions;
  }
}
