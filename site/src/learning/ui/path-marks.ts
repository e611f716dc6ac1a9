// How it stands with each course, in the lists of courses outside the courses' own pages: learning paths and cards.
import { find, findAll } from "../../dom";
import { word } from "../../wording";
import type { CourseEntry } from "../rules/catalogue";
import { dateText, now } from "../../clock";
import { duration, mark } from "./elements";
import { progressOf, type Progress } from "../rules/progress";
import type { Store } from "../memory/store";

export function markPaths(store: Store): void {
  const items = findAll("[data-course]").map((item) => ({ item, entry: entryOf(item) }));
  const show = () => {
    for (const { item, entry } of items) {
      find(".mark", item)?.remove();
      const standing = standingMark(progressOf(entry, store.course(entry.id), now()));
      if (standing) find(".path-time, .course-facts", item)?.before(standing);
    }
  };
  store.onChange(show);
  show();
}

/** A mark with words; null for a course that is not begun. */
export function standingMark({ standing, minutesLeft, expiry }: Progress): HTMLElement | null {
  switch (standing) {
    case "new": return null;
    case "begun": return mark("plain", "clock", word("course.left_mark", { duration: duration(minutesLeft) }));
    case "expired": return mark("warn", "warning", word("course.expired"));
    case "outdated": return mark("warn", "warning", word("learning.new_version"));
    case "done": return expiry?.to && expiry.state === "soon" ? mark("warn", "clock", word("course.expires_on", { date: dateText(expiry.to) })) : mark("good", "right", word("course.done"));
  }
}

/** What a list says of a course (CourseFacts.cs): its lessons with their minutes are `larma:5 utrym:7`. */
function entryOf({ dataset: { course: id = "", version = "1.0", months, asked, parts = "" } }: HTMLElement): CourseEntry {
  return {
    id, version, mark: 0, title: "", url: "", passMark: 0, preTest: null,
    validMonths: months ? Number(months) : null,
    lessons: parts.split(" ").filter(Boolean).map((part, at) => {
      const [lesson = "", minutes] = part.split(":");
      return { id: lesson, number: at + 1, title: "", url: "", minutes: Number(minutes), questions: [] };
    }),
    finalTest: asked === undefined ? null : { url: "", asked: Number(asked), attempts: null, questions: [] },
  };
}
