// What every page runs. Each part looks for its own markup and does nothing without it.
import { choice } from "./choice";
import { contents } from "./contents";
import { indexFilter } from "./index-filter";
import { matrix } from "./matrix";
import { media } from "./media";
import { menu } from "./menu";
import { notFound } from "./not-found";
import { openForPrint } from "./print";
import { terms } from "./terms";
import { themeChoice } from "./theme-choice";

themeChoice();
menu();
contents();
terms();
choice();
matrix();
indexFilter();
openForPrint();
media();
void notFound();
