// What the list of lessons on a course's pages says of the course, so that no page has to fetch the list of courses.
import { find, findAll } from "../../dom";
import { counted, word } from "../../wording";
import { toRepeat } from "../rules/answers";
import type { CourseEntry } from "../rules/catalogue";
import { now } from "../../clock";
import { mark } from "./elements";
import { lessonDone, progressOf } from "../rules/progress";
import type { Store } from "../memory/store";

/** The course that the page belongs to, without its questions. Null on other pages. */
export function courseOfPage(): CourseEntry | null {
  const list = find("[data-lessons]");
  if (!list) return null;
  const { lessons: id = "", title = "", version = "1.0", months, pass, asked, attempts } = list.dataset;
  const test = find<HTMLAnchorElement>("[data-final-test] a", list);
  const preTest = find<HTMLAnchorElement>("[data-pre-test] a", list);
  return {
    id, version,
    mark: 0, title, url: "",
    preTest: preTest && { url: preTest.href, asked: 0, attempts: null, questions: [] },
    passMark: Number(pass),
    validMonths: months ? Number(months) : null,
    lessons: findAll("[data-lesson]", list).map((item) => {
      const link = find<HTMLAnchorElement>("a", item);
      return { id: item.dataset["lesson"] ?? "", number: Number(item.dataset["number"]), minutes: Number(item.dataset["minutes"]), title: link?.textContent ?? "", url: link?.href ?? "", questions: [] };
    }),
    finalTest: test && { url: test.href, asked: Number(asked), attempts: attempts ? Number(attempts) : null, questions: [] },
  };
}

const questionsOf = (item: HTMLElement): string[] => (item.dataset["questions"] ?? "").split(" ").filter(Boolean);

/** A lesson that is read, and how many of its questions were missed and wait to be repeated. */
export const readMark = (read: string, missed: number): HTMLElement =>
  missed === 0 ? mark("good", "right", read) : mark("warn", "clock", counted("lesson.to_repeat", missed, { read }));

/** Keeps the marks in the list of lessons as what is known. */
export function markLessons(course: CourseEntry, store: Store): void {
  const show = () => {
    const known = store.course(course.id);
    const { since, standing } = progressOf(course, known, now());
    const isToRepeat = standing === "outdated" || standing === "expired";
    for (const item of findAll("[data-lessons] [data-lesson]")) {
      const done = lessonDone(known, item.dataset["lesson"] ?? "", since);
      find(".mark", item)?.remove();
      if (done) find(".path-time", item)?.before(done.isSkipped ? mark("plain", "right", word("lesson.known")) : readMark(word("lesson.read"), toRepeat(known, questionsOf(item))));
    }
    for (const [selector, kind] of [["[data-final-test]", "prov"], ["[data-pre-test]", "fortest"]] as const) {
      const item = find(`[data-lessons] ${selector}`);
      const result = known.a.findLast((each) => each.k === kind && each.o === 1);
      if (!item) continue;
      find(".mark", item)?.remove();
      if (result) find(".path-time", item)?.before(kind === "prov" && isToRepeat ? mark("warn", "clock", word("test.do_again")) : mark("good", "right", kind === "prov" ? word("test.passed") : word("test.done")));
    }
  };
  store.onChange(show);
  show();
}

