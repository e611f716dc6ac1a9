// What the pages of a package run: the course as in the portal, without what leads to the rest of it.
import { contents } from "../contents";
import { course } from "../learning/ui/course";
import { courseOfPage, markLessons } from "../learning/ui/course-page";
import { lesson } from "../learning/ui/lesson";
import { openStore } from "../learning/memory/store";
import { test } from "../learning/ui/test";
import { media } from "../media";
import { openForPrint } from "../print";
import { scrollers } from "../scrollers";
import { stacks } from "../stacks";
import { shelfHere } from "./shelf-here";

contents();
scrollers();
stacks();
openForPrint();
media();

const entry = courseOfPage();
if (entry) {
  const store = openStore(shelfHere);
  markLessons(entry, store);
  course(entry, store);
  lesson(entry, store);
  test(entry, store);
}
