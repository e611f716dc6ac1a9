// What the pages of courses run. Each part looks for its own markup and does nothing without it.
import { acknowledge, acknowledgements } from "./acknowledge";
import { checkCode } from "./check-code";
import { courseOfPage, markLessons } from "./course-page";
import { course } from "./course";
import { lesson } from "./lesson";
import { mine } from "./mine";
import { noticeTrouble } from "./notice";
import { proof } from "./proof";
import { openStore } from "./store";
import { test } from "./test";

const store = openStore();
const entry = courseOfPage();
noticeTrouble(store);
if (entry) {
  markLessons(entry, store);
  course(entry, store);
  lesson(entry, store);
  test(entry, store);
}
acknowledge(store);
acknowledgements(store);
void mine(store);
void proof(store);
void checkCode();
