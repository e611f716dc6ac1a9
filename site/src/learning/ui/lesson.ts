// A lesson: its knowledge checks, and whether it is read.
import { find } from "../../dom";
import { word } from "../../wording";
import { toRepeat } from "../rules/answers";
import { readAll } from "../rules/attempt";
import type { CourseEntry } from "../rules/catalogue";
import { check } from "./check";
import { dateText, now } from "../../clock";
import { readMark } from "./course-page";
import { heldNow, lessonDone, progressOf } from "../rules/progress";
import { questionsIn } from "./question";
import type { Course } from "../memory/state";
import type { Store } from "../memory/store";

export function lesson(course: CourseEntry, store: Store): void {
  const end = find("[data-lesson-end]");
  const readButton = end && find<HTMLButtonElement>("button", end);
  const status = end && find("[role=status]", end);
  if (!end || !readButton || !status) return;
  const id = end.dataset["lessonEnd"] ?? "";
  const questions = questionsIn(document);
  let isSeen = false;

  /** When the lesson was read, in this round of a course that is read again. */
  const readAt = (known: Course) => { const time = known.r.get(id) ?? 0; return time > since(known) ? time : 0; };
  const since = (known: Course) => progressOf(course, known, now()).since;
  const allAnswered = () => questions.every((question) => store.course(course.id).q.get(question.id)?.h === question.hash);
  const set = (read: boolean) => store.updateCourse(course.id, (known) => {
    const round = since(known);
    known.r.set(id, read ? now() : -now());
    known.w = now();
    const isFirst = round > 0 || !known.a.some((each) => each.k === "kurs");
    if (!course.finalTest && isFirst && course.lessons.every((each) => lessonDone(known, each.id, round))) readAll(known, course.version, heldNow(course), now());
  });
  const show = () => {
    const known = store.course(course.id);
    const time = readAt(known);
    const words = time > 0 ? readMark(word("lesson.read_on", { date: dateText(time) }), toRepeat(known, questions.map((question) => question.id))) : null;
    if (status.textContent !== (words?.textContent ?? "")) status.replaceChildren(...(words ? [words] : []));
    readButton.textContent = time > 0 ? word("lesson.unmark") : word("lesson.mark_read");
  };
  // Read by itself when the end was seen and every question answered; taken away by hand it stays away.
  const finish = () => {
    if (isSeen && questions.length > 0 && !store.course(course.id).r.has(id) && allAnswered()) set(true);
  };

  for (const question of questions) check(question, { course: course.id, store, restores: true, onAnswer: finish });
  readButton.addEventListener("click", () => set(readAt(store.course(course.id)) === 0));
  new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    isSeen = true;
    finish();
  }).observe(end);
  store.onChange(show);
  end.hidden = false;
  show();
}
