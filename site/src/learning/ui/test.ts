// A test: what applies, the questions, a look over the answers, the result.
import { find, findAll, make } from "../../dom";
import { counted, word } from "../../wording";
import { attemptsLeft, begin, knownLessons, lastHandedIn, type Rules, type Scored } from "../rules/attempt";
import type { CourseEntry } from "../rules/catalogue";
import { now } from "../../clock";
import { LAST_ATTEMPT, proofLink, proofName, standingOf } from "./course";
import { readDraws } from "../rules/draw";
import { bar, button, focusOn, heading, link } from "./elements";
import { paperHere } from "./paper-here";
import { heldNow, progressOf, type Progress } from "../rules/progress";
import { askFor, type Question } from "./question";
import { emptyCourse, type Result, type TestKind } from "../memory/state";
import type { Store } from "../memory/store";
import { changesNotice, confidence, focusSummary, missingSummary, restartAsk, reviewList, rulesList } from "./test-parts";
import { lastAnswers, markedQuestions, resultText, resultView, type Answer } from "./test-result";
import { TestSession } from "./test-session";
import { testWords } from "./test-words";

export function test(course: CourseEntry, store: Store): void {
  const root = find("[data-test]");
  if (!root) return;
  const rules = readRules(root, course);
  const { certificate = "", back = "/", papers = "", papersIntegrity = "" } = root.dataset;
  // The template writes what is true as an attribute without a value.
  const [isOne, asksConfidence] = ["one" in root.dataset, "confidence" in root.dataset];
  const says = testWords(rules.kind);
  const forms = findAll<HTMLFormElement>("form.question", root);
  const stage = make("div", "test-stage");
  const preface = make("div", "test-preface", ...[...root.children].filter((child) => !child.matches("form.question")));
  root.replaceChildren(preface, stage);
  const before = store.course(course.id).t[rules.kind];
  const session = new TestSession(course, store, rules, forms, { submit: () => { if (isOne) leaveFor((session.attempt?.i ?? 0) + 1); }, ended: again });
  const left = () => attemptsLeft(rules, session.known, now());

  const show = (...parts: (Node | string)[]) => {
    preface.hidden = true;
    stage.replaceChildren(...parts);
  };
  const focusTitle = () => focusOn(find("h2", stage) ?? stage);

  function intro(): void {
    const { known, questions } = session;
    const last = lastHandedIn(known, rules.kind);
    const progress = progressOf(course, known, now());
    const has = (...kinds: string[]) => questions.some(({ form }) => kinds.includes(form.dataset["kind"] ?? ""));
    show(
      heading(2, word("test.before")),
      ...(known.t[rules.kind] ? [make("p", "notice notice-warn", word("test.outdated"))] : []),
      rulesList(rules, {
        asked: begin(rules, questions, 0, emptyCourse()).q.length, isOne, asksConfidence, left: left(), isSaving: store.isSaving,
        hasSeveralRight: has("multiple"), hasParts: has("match", "order", "gap"),
      }),
      ...(rules.kind === "prov" ? passedLines(progress) : []),
      ...(last && !(rules.kind === "prov" && progress.passed?.time === last.e) ? [make("p", "", word("test.last", { result: resultText(last) }))] : []),
      left() === 0
        ? make("p", "notice notice-warn", word("test.no_attempts"))
        : make("p", "", button(last ? says.again : says.begin, start, true)),
      ...(last?.d ? [make("p", "", button(word("test.show_last"), () => showLast(last)))] : []));
    preface.hidden = false;
  }

  const passedLines = (progress: Progress) => standingOf(course, progress,
    store.isSaving || !certificate ? proofLink(progress, certificate) : button(proofName(progress.passed?.percent), () => void showPaper(), true));

  /** The paper from memory, where it cannot be kept for another page. */
  async function showPaper(): Promise<void> {
    const [results, pageTitle] = [[...stage.childNodes], document.title];
    const goBack = button(word("test.back_to_result"), () => {
      document.title = pageTitle;
      show(...results);
      focusTitle();
    });
    show(await paperHere(certificate, { url: papers, integrity: papersIntegrity }, store, course.id), make("p", "test-buttons", goBack));
    focusOn(find("input", stage) ?? goBack);
  }

  /** Everything from the beginning. */
  function again(): void {
    session.reset();
    intro();
    focusTitle();
  }

  function start(): void {
    // Who comes back to this address comes back to the test and not to the last attempt.
    if (location.hash === LAST_ATTEMPT) history.replaceState(null, "", location.pathname + location.search);
    session.open();
    go(session.attempt?.i ?? 0);
  }

  function go(at: number, takesFocus = true, ...above: HTMLElement[]): void {
    const questions = session.asked;
    const place = Math.max(0, Math.min(at, questions.length));
    session.save((current) => { current.i = place; });
    if (place === questions.length) return review(takesFocus, ...above);
    const shown = isOne ? questions.slice(place, place + 1) : questions;
    show(
      ...above,
      ...(isOne ? [bar(place + 1, questions.length)] : []),
      ...shown.flatMap((question) => [question.form, ...sureness(question)]),
      make("p", "test-buttons",
        ...(isOne && place > 0 ? [button(word("test.previous"), () => leaveFor(place - 1))] : []),
        isOne && place < questions.length - 1 ? button(word("test.next"), () => leaveFor(place + 1), true) : button(word("test.review"), () => leaveFor(questions.length), true)),
      leaving());
    if (takesFocus) focusOn((isOne ? shown[0] : questions[place])?.heading ?? stage);
  }

  /** Goes on, but first tells of an answer that is unclear. It stays as it is. */
  function leaveFor(at: number): void {
    const unclear = session.unclear();
    if (unclear) askFor(unclear, word("test.lacking", { lack: unclear.kind.lacks() ?? "" }));
    else go(at);
  }

  const sureness = ({ id }: Question): HTMLElement[] =>
    asksConfidence ? [confidence(id, session.attempt?.c.get(id), (value) => session.save((current) => { current.c.set(id, value); }))] : [];

  function restart(): void {
    session.breakOff();
    again();
  }

  const leaving = () => {
    const anew: HTMLButtonElement = button(says.restart, () => {
      const attempts = left();
      if (attempts === null && session.asked.every(({ kind }) => kind.read() === null)) return restart();
      const ask = restartAsk(says.restartSure, attempts === null ? null : attempts - 1, restart, () => { ask.replaceWith(line); anew.focus(); });
      line.replaceWith(ask);
      focusSummary(ask);
    });
    const line = make("p", "test-leave", link(store.isSaving ? word("test.leave") : word("test.leave_lost"), back), anew);
    return line;
  };

  function review(takesFocus: boolean, ...above: HTMLElement[]): void {
    const questions = session.asked;
    const title = heading(2, word("test.review_title"));
    const place = make("div", "");
    const answered = questions.filter((question) => session.standing(question) === "answered").length;
    const submit = () => {
      if (answered === questions.length) return finish();
      const summary = missingSummary(questions, session.standing, go, finish);
      place.replaceChildren(summary);
      focusSummary(summary);
    };
    show(...above, title, place,
      make("p", "", counted("test.answered_count", questions.length, { answered })),
      reviewList(questions, session.standing, go),
      make("p", "test-buttons", button(word("test.to_questions"), () => go(isOne ? questions.length - 1 : 0)), button(word("test.hand_in"), submit, true)),
      leaving());
    if (takesFocus) focusOn(title);
  }

  function finish(): void {
    const done = session.handIn();
    if (done) showResult(done.result, done.scored, markedQuestions(done.scored), done.sure);
  }

  function showLast(result: Result): void {
    session.reset();
    const { scored, forms: marked, sure } = lastAnswers(result, session.questions);
    showResult(result, scored, marked, sure, make("p", "", word("test.last_shown", { result: resultText(result) })));
  }

  function showResult(result: Result, scored: readonly Answer[], marked: readonly HTMLElement[], sure: ReadonlyMap<string, number>, ...above: HTMLElement[]): void {
    const after = rules.kind === "prov" ? outcome(result.o === 1) : skippable(scored);
    const onward = session.isWaiting ? [button(says.goOn, () => { session.reset(); start(); })] : left() === 0 ? [] : [button(says.again, again)];
    show(...above, ...resultView({ course, rules, scored, sure, result, after }, marked), make("p", "test-buttons", link(word("test.to_course"), back, "button"), ...onward));
    focusTitle();
  }

  const outcome = (isPassed: boolean): HTMLElement[] => isPassed
    ? passedLines(progressOf(course, session.known, now()))
    : [make("p", "", left() === 0 ? word("test.again_tomorrow") : word("test.again_any_time"))];

  function skippable(scored: readonly Scored[]): HTMLElement[] {
    const known = course.lessons.filter((lesson) => knownLessons(scored).has(lesson.number));
    if (known.length === 0) return [make("p", "", word("test.read_all"))];
    return [make("p", "", word("test.skip")), make("ul", "", ...known.map((lesson) => make("li", "", link(word("lesson.title", { number: lesson.number, title: lesson.title }), lesson.url))))];
  }

  addEventListener("pagehide", () => {
    for (const question of session.asked) if (question.form.isConnected) session.saveAnswer(question);
  });
  const last = lastHandedIn(session.known, rules.kind);
  if (location.hash === LAST_ATTEMPT && last?.d) showLast(last);
  else if (session.attempt) {
    session.prepare();
    const edited = session.asked.flatMap((question, at) => (session.standing(question) === "edited" ? [at + 1] : []));
    go(session.attempt.i, false, ...changesNotice(edited, before?.q.join() !== session.attempt.q.join()));
  } else intro();
}

function readRules(root: HTMLElement, course: CourseEntry): Rules {
  const { test, pass, draws = "", attempts } = root.dataset;
  return {
    course: course.id, kind: test as TestKind, version: course.version, passMark: Number(pass), draws: readDraws(draws), attempts: attempts ? Number(attempts) : null,
    held: heldNow({ ...course, passMark: Number(pass) }),
  };
}
