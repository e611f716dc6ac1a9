// A lesson: its knowledge checks, and whether it is read.
import { find } from "../dom";
import type { CourseEntry } from "./catalogue";
import { check } from "./check";
import { dateText, now } from "./clock";
import { mark } from "./elements";
import { lessonDone } from "./progress";
import { questionsIn } from "./question";
import type { Store } from "./store";

export function lesson(course: CourseEntry, store: Store): void {
  const end = find("[data-lesson-end]");
  const readButton = end && find<HTMLButtonElement>("button", end);
  const status = end && find("[role=status]", end);
  if (!end || !readButton || !status) return;
  const id = end.dataset["lessonEnd"] ?? "";
  const questions = questionsIn(document);
  let isSeen = false;

  const isRead = () => (store.course(course.id).r[id] ?? 0) > 0;
  const allAnswered = () => questions.every((question) => store.course(course.id).q[question.id]?.h === question.hash);
  const set = (read: boolean) => store.updateCourse(course.id, (known) => {
    known.r[id] = read ? now() : -now();
    known.w = now();
  });
  const show = () => {
    const done = lessonDone(store.course(course.id), id);
    const text = done && !done.isSkipped ? `Läst ${dateText(done.time)}` : "";
    if (status.textContent !== text) status.replaceChildren(...(text ? [mark("good", "right", text)] : []));
    readButton.textContent = isRead() ? "Ta bort markeringen" : "Markera som läst";
  };
  // Read by itself when the end was seen and every question answered; taken away by hand it stays away.
  const finish = () => {
    if (isSeen && questions.length > 0 && store.course(course.id).r[id] === undefined && allAnswered()) set(true);
  };

  for (const question of questions) check(question, { course: course.id, store, restores: true, onAnswer: finish });
  readButton.addEventListener("click", () => set(!isRead()));
  new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    isSeen = true;
    finish();
  }).observe(end);
  store.onChange(show);
  end.hidden = false;
  show();
}
