// What every page runs. Each part looks for its own markup and does nothing without it.
import { choice } from "./choice";
import { contents } from "./contents";
import { courseMarks } from "./course-marks";
import { matrix } from "./matrix";
import { media } from "./media";
import { menu } from "./menu";
import { notFound } from "./not-found";
import { openForPrint } from "./print";
import { scrollers } from "./scrollers";
import { searchFields } from "./search-field";
import { stacks } from "./stacks";
import { terms } from "./terms";
import { themeChoice } from "./theme-choice";

themeChoice();
menu();
contents();
terms();
choice();
courseMarks();
matrix();
scrollers();
stacks();
searchFields();
openForPrint();
media();
void notFound();
