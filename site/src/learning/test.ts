// A test: what applies, the questions, a look over the answers, the result. Everything is saved as one goes.
import { find, make } from "../dom";
import { attemptsLeft, begin, breakOff, handIn, isOver, knownLessons, resume, seedOf, startTime, tally, together, type Rules, type Scored } from "./attempt";
import type { CourseEntry } from "./catalogue";
import { dateText, now } from "./clock";
import { readDraws } from "./draw";
import { bar, button, focusOn, heading, link, mark, number } from "./elements";
import { ENDED } from "./kinds/scenario";
import { standingOf } from "./course";
import { progressOf } from "./progress";
import { questionsIn, showResult, type Question } from "./question";
import type { Attempt, TestKind } from "./state";
import type { Store } from "./store";
import { confidence, focusSummary, missingSummary, repeatList, restartAsk, reviewList, rulesList, summaryLine, surenessLines } from "./test-parts";

export function test(course: CourseEntry, store: Store): void {
  const root = find("[data-test]");
  if (!root) return;
  const rules = readRules(root, course);
  const { certificate = "", back = "/" } = root.dataset;
  // The template writes what is true as an attribute without a value.
  const [isOne, asksConfidence] = ["one" in root.dataset, "confidence" in root.dataset];
  const title = rules.kind === "prov" ? "provet" : "förtestet";
  const all = questionsIn(root);
  const stage = make("div", "test-stage");
  const preface = make("div", "test-preface", ...[...root.children].filter((child) => !child.matches("form.question")));
  root.replaceChildren(preface, stage);

  let attempt = resume(rules, all, store.course(course.id).t[rules.kind]);
  const asked = (): Question[] => attempt?.q.flatMap((id) => all.find((question) => question.id === id) ?? []) ?? [];
  const isAnswered = (question: Question) => attempt?.a[question.id] !== undefined;

  const save = (change: (attempt: Attempt) => void) => {
    if (!attempt) return;
    const mine = attempt;
    store.updateCourse(course.id, (known) => {
      if (isOver(known, mine)) return;
      const current = known.t[rules.kind] = together(rules, all, mine, known.t[rules.kind]);
      change(current);
      current.w = now();
      attempt = structuredClone(current);
    });
  };
  // Another window may have answered in the same attempt, or ended it.
  store.onChange(() => {
    if (!attempt) return;
    if (isOver(store.course(course.id), attempt)) {
      attempt = null;
      intro();
      return focusOn(find("h2", stage) ?? stage);
    }
    attempt = together(rules, all, attempt, store.course(course.id).t[rules.kind]);
    for (const question of asked()) {
      const answer = attempt.a[question.id]?.a;
      if (answer !== undefined && answer !== question.kind.read()) question.kind.restore(answer);
    }
  });
  const saveAnswer = (question: Question) => save((current) => {
    const answer = question.kind.read();
    if (answer === null) delete current.a[question.id];
    else current.a[question.id] = { h: question.hash, a: answer };
  });
  for (const question of all) {
    question.form.dataset["state"] = "test";
    for (const event of ["change", "input", ENDED]) question.form.addEventListener(event, () => saveAnswer(question));
    question.form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (isOne) go((attempt?.i ?? 0) + 1);
    });
  }

  const show = (...parts: (Node | string)[]) => {
    preface.hidden = attempt !== null;
    stage.replaceChildren(...parts);
  };

  function intro(): void {
    const left = attemptsLeft(rules, store.course(course.id), now());
    const known = store.course(course.id);
    const last = known.a.findLast((each) => each.k === rules.kind && each.o !== -1);
    const progress = progressOf(course, known, now());
    show(
      heading(2, "Innan du börjar"),
      rulesList(rules, begin(rules, all, 0).q.length, isOne, asksConfidence, left),
      ...(rules.kind === "prov" ? standingOf(progress, certificate) : []),
      ...(last && !(rules.kind === "prov" && progress.passed?.time === last.e)
        ? [make("p", "", `Senaste försöket: ${dateText(last.e)}, ${last.p} procent${rules.kind === "prov" ? (last.o === 1 ? ", godkänt" : ", inte godkänt") : ""}.`)] : []),
      left === 0
        ? make("p", "notice notice-warn", "Du har gjort alla försök för i dag. Du kan göra provet igen i morgon.")
        : make("p", "", button(last ? `Gör om ${title}` : `Börja ${title}`, start, true)));
  }

  function start(): void {
    store.takeIn();
    attempt = resume(rules, all, store.course(course.id).t[rules.kind]);
    if (!attempt) {
      attempt = begin(rules, all, startTime(store.course(course.id), rules.kind, now()));
      for (const question of all) question.kind.clear();
      save(() => undefined);
    }
    prepare();
    go(attempt.i);
  }

  /** Puts the questions in the form of this attempt: numbers, mixed parts, answers so far. */
  function prepare(): void {
    for (const [at, question] of asked().entries()) {
      const label = find(".question-label", question.heading);
      if (label) label.textContent = `Fråga ${at + 1} av ${asked().length}`;
      if (question.mixes) question.kind.mix(`${seedOf(rules, attempt?.s ?? 0)}/${question.id}`);
      const earlier = attempt?.a[question.id];
      if (earlier && !question.kind.restore(earlier.a)) save((current) => { delete current.a[question.id]; });
    }
  }

  function go(at: number, takesFocus = true): void {
    const questions = asked();
    const place = Math.max(0, Math.min(at, questions.length));
    save((current) => { current.i = place; });
    if (place === questions.length) return review(takesFocus);
    const shown = isOne ? questions.slice(place, place + 1) : questions;
    show(
      ...(isOne ? [bar(place + 1, questions.length)] : []),
      ...shown.flatMap((question) => [question.form, ...sureness(question)]),
      make("p", "test-buttons",
        ...(isOne && place > 0 ? [button("Föregående", () => go(place - 1))] : []),
        isOne && place < questions.length - 1 ? button("Nästa", () => go(place + 1), true) : button("Granska svaren", () => go(questions.length), true)),
      leaving());
    if (takesFocus) focusOn((isOne ? shown[0] : questions[place])?.heading ?? stage);
  }

  const sureness = ({ id }: Question): HTMLElement[] =>
    asksConfidence ? [confidence(id, attempt?.c[id], (value) => save((current) => { current.c[id] = value; }))] : [];

  function restart(): void {
    const broken = attempt;
    attempt = null;
    if (broken) store.updateCourse(course.id, (known) => breakOff(known, broken, now()));
    intro();
    focusOn(find("h2", stage) ?? stage);
  }

  const leaving = () => {
    const again: HTMLButtonElement = button(`Börja om ${title}`, () => {
      const left = attemptsLeft(rules, store.course(course.id), now());
      if (left === null && !asked().some(isAnswered)) return restart();
      const ask = restartAsk(title, left === null ? null : left - 1, restart, () => { ask.replaceWith(line); again.focus(); });
      line.replaceWith(ask);
      focusSummary(ask);
    });
    const line = make("p", "test-leave", link("Avsluta och fortsätt senare", back), again);
    return line;
  };

  function review(takesFocus: boolean): void {
    const questions = asked();
    const title = heading(2, "Granska dina svar");
    const place = make("div", "");
    const submit = () => {
      if (questions.every(isAnswered)) return finish();
      const summary = missingSummary(questions, isAnswered, go, finish);
      place.replaceChildren(summary);
      focusSummary(summary);
    };
    show(title, place,
      make("p", "", `Du har svarat på ${questions.filter(isAnswered).length} av ${questions.length} frågor.`),
      reviewList(questions, isAnswered, go),
      make("p", "test-buttons", button("Till frågorna", () => go(isOne ? questions.length - 1 : 0)), button("Lämna in", submit, true)),
      leaving());
    if (takesFocus) focusOn(title);
  }

  function finish(): void {
    if (!attempt) return;
    const done = attempt;
    const scored = asked().map((question): Scored & { question: Question } => {
      const answer = done.a[question.id]?.a ?? null;
      return { question, answer, share: answer === null ? 0 : question.kind.score() };
    });
    const lessons = new Map(course.lessons.map((lesson) => [lesson.number, lesson.id]));
    attempt = null;
    store.updateCourse(course.id, (known) => handIn(known, rules, done, scored, lessons, now()));
    result(scored, done);
  }

  function result(scored: (Scored & { question: Question })[], done: Attempt): void {
    const { points, most, percent, isPassed } = tally(rules, scored);
    const isTest = rules.kind === "prov";
    const title = heading(2, isTest ? `${isPassed ? "Godkänt" : "Inte godkänt"}: ${percent} procent` : `Ditt resultat: ${percent} procent`);
    const left = attemptsLeft(rules, store.course(course.id), now());
    for (const { question, share } of scored) {
      showResult(question, share, false);
      question.kind.lock();
    }
    show(
      make("section", `test-result test-result-${!isTest ? "plain" : isPassed ? "passed" : "failed"}`, title,
        make("p", "", `Du fick ${number(points)} av ${number(most)} poäng.${isTest ? ` Gränsen för godkänt är ${rules.passMark} procent.` : ""}`),
        summaryLine(scored),
        ...surenessLines(scored, isTest ? done.c : {}),
        ...(isTest ? outcome(isPassed, left) : skippable(scored))),
      ...repeatList(course, scored),
      heading(3, "Dina svar"),
      ...scored.flatMap(({ question, answer }) => [...(answer === null ? [make("p", "unanswered", mark("warn", "warning", "Obesvarad"))] : []), question.form]),
      make("p", "test-buttons", link("Till kursen", back, "button"),
        ...(left === 0 ? [] : [button(`Gör om ${rules.kind === "prov" ? "provet" : "förtestet"}`, () => location.reload())])));
    focusOn(title);
  }

  const outcome = (isPassed: boolean, left: number | null): HTMLElement[] => isPassed
    ? standingOf(progressOf(course, store.course(course.id), now()), certificate)
    : [make("p", "", left === 0 ? "Läs på och gör provet igen i morgon." : "Läs på och gör provet igen när du vill.")];

  function skippable(scored: readonly Scored[]): HTMLElement[] {
    const known = course.lessons.filter((lesson) => knownLessons(scored).has(lesson.number));
    if (known.length === 0) return [make("p", "", "Läs alla lektioner, från den första.")];
    return [make("p", "", "Det här kan du redan. Du kan hoppa över:"), make("ul", "", ...known.map((lesson) => make("li", "", link(`Lektion ${lesson.number}: ${lesson.title}`, lesson.url))))];
  }

  addEventListener("pagehide", () => {
    if (attempt) for (const question of asked()) if (question.form.isConnected) saveAnswer(question);
  });
  if (attempt) {
    prepare();
    go(attempt.i, false);
  } else intro();
}

function readRules(root: HTMLElement, course: CourseEntry): Rules {
  const { test, pass, draws = "", attempts } = root.dataset;
  return { course: course.id, kind: test as TestKind, version: course.version, passMark: Number(pass), draws: readDraws(draws), attempts: attempts ? Number(attempts) : null };
}
