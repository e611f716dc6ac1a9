// What the pages of courses run, and other pages with lists of courses for who has begun one. Each part looks for its own markup and does nothing without it.
import { acknowledge } from "./ui/acknowledge";
import { courseOfPage, markLessons } from "./ui/course-page";
import { course } from "./ui/course";
import { lesson } from "./ui/lesson";
import { notice } from "./ui/notice";
import { markPaths } from "./ui/path-marks";
import { openStore } from "./memory/store";
import { test } from "./ui/test";

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
