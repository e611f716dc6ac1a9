// "Dags att repetera": missed questions, one at a time, fetched from the pages where they stand.
import { find, make } from "../../dom";
import { counted, sentence, word } from "../../wording";
import { findQuestion, type Catalogue } from "../rules/catalogue";
import { check } from "./check";
import { dateText, now, timeOf } from "../../clock";
import { button, focusOn, heading, link } from "./elements";
import { fetchPage } from "./fetch-page";
import { icon } from "./icons";
import { dueQuestions, nextDue, type Due } from "../rules/progress";
import { adopt } from "./question";
import type { Store } from "../memory/store";

export function repetition(place: HTMLElement, { courses }: Catalogue, store: Store): void {
  const pages = new Map<string, Promise<Document | null>>();
  const known = (id: string) => store.course(id);
  const due = () => dueQuestions(courses, known, now());

  const start = () => {
    const list = due();
    const when = nextDue(courses, known, now());
    place.replaceChildren(...(list.length > 0
      ? [make("p", "", counted("learning.due", list.length)),
        make("p", "", button(word("learning.begin_repeating"), () => void ask(list, 0), true))]
      : [make("p", "", when === null ? word("learning.nothing_missed")
        : `${word("learning.nothing_today")} ${nextOn(when)}`)]));
  };

  async function ask(list: Due[], at: number): Promise<void> {
    const item = list[at];
    if (!item) return end(list.length);
    const entry = courses.find(({ id }) => id === item.course);
    const where = entry && findQuestion(entry, item.id);
    const page = where && await (pages.get(where.url) ?? remember(where.url));
    const form = page && find<HTMLFormElement>(`form.question[data-question="${CSS.escape(item.id)}"]`, page);
    const question = form && adopt(document.importNode(form, true));
    if (!entry || !where || !question) return unreachable(list, at);

    const isLast = at === list.length - 1;
    const onward = make("p", "test-buttons", button(isLast ? word("learning.finish") : word("learning.next_question"), () => void ask(list, at + 1), true));
    onward.hidden = true;
    const label = find(".question-label", question.heading);
    if (label) label.textContent = word("question.of", { number: at + 1, all: list.length });
    check(question, { course: entry.id, store, restores: false, onAnswer: () => { onward.hidden = false; } });
    place.replaceChildren(make("p", "repeat-from", ...sentence("learning.from", { course: link(entry.title, where.url) })), question.form, onward);
    focusOn(question.heading);
  }

  const remember = (url: string): Promise<Document | null> => {
    const page = fetchPage(url);
    pages.set(url, page);
    return page;
  };

  const unreachable = (list: Due[], at: number) => {
    const title = heading(3, word("learning.not_fetched"));
    place.replaceChildren(title, make("p", "", word("learning.not_fetched_text")),
      make("p", "test-buttons", button(word("learning.fetch_again"), () => { pages.clear(); void ask(list, at); }), button(word("learning.next_question"), () => void ask(list, at + 1), true)));
    focusOn(title);
  };

  const end = (asked: number) => {
    const title = heading(3, word("learning.done_today"));
    const when = nextDue(courses, known, now());
    place.replaceChildren(title, make("p", "", icon("right"), ` ${counted("learning.repeated", asked)}${when === null ? "" : ` ${nextOn(when)}`}`));
    focusOn(title);
  };

  start();
}

const nextOn = (day: number): string => word("learning.next_due", { date: dateText(timeOf(day)) });
