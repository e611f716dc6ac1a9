// What the pages of courses run, and other pages with lists of courses for who has begun one. Each part looks for its own markup and does nothing without it.
import { acknowledge } from "./acknowledge";
import { courseOfPage, markLessons } from "./course-page";
import { course } from "./course";
import { lesson } from "./lesson";
import { notice } from "./notice";
import { markPaths } from "./path-marks";
import { openStore } from "./store";
import { test } from "./test";

const store = openStore();
const entry = courseOfPage();
notice(store);
if (entry) {
  markLessons(entry, store);
  course(entry, store);
  lesson(entry, store);
  test(entry, store);
}
markPaths(store);
acknowledge(store);
