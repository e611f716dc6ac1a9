// "Dags att repetera": missed questions, one at a time, fetched from the pages where they stand.
import { find, make } from "../dom";
import { findQuestion, type Catalogue } from "./catalogue";
import { check } from "./check";
import { dateText, now, timeOf } from "./clock";
import { button, count, focusOn, heading, link } from "./elements";
import { fetchPage } from "./fetch-page";
import { icon } from "./icons";
import { dueQuestions, nextDue, type Due } from "./progress";
import { adopt } from "./question";
import type { Store } from "./store";

export function repetition(place: HTMLElement, { courses }: Catalogue, store: Store): void {
  const pages = new Map<string, Promise<Document | null>>();
  const known = (id: string) => store.course(id);
  const due = () => dueQuestions(courses, known, now());

  const start = () => {
    const list = due();
    const when = nextDue(courses, known, now());
    place.replaceChildren(...(list.length > 0
      ? [make("p", "", `${count(list.length, "fråga", "frågor")} som du missade är dags att svara på igen.`),
        make("p", "", button("Börja repetera", () => void ask(list, 0), true))]
      : [make("p", "", when === null ? "Du har inget att repetera. Frågor som du missar kommer hit, först efter en dag och sedan allt mer sällan."
        : `Inget att repetera i dag. Nästa fråga kommer ${dateText(timeOf(when))}.`)]));
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
    const onward = make("p", "test-buttons", button(isLast ? "Klar" : "Nästa fråga", () => void ask(list, at + 1), true));
    onward.hidden = true;
    const label = find(".question-label", question.heading);
    if (label) label.textContent = `Fråga ${at + 1} av ${list.length}`;
    check(question, { course: entry.id, store, restores: false, onAnswer: () => { onward.hidden = false; } });
    place.replaceChildren(make("p", "repeat-from", "Från ", link(entry.title, where.url)), question.form, onward);
    focusOn(question.heading);
  }

  const remember = (url: string): Promise<Document | null> => {
    const page = fetchPage(url);
    pages.set(url, page);
    return page;
  };

  const unreachable = (list: Due[], at: number) => {
    const title = heading(3, "Frågan går inte att hämta");
    place.replaceChildren(title, make("p", "", "Kontrollera att du har kontakt med nätet. Frågan är kvar till nästa gång."),
      make("p", "test-buttons", button("Försök igen", () => { pages.clear(); void ask(list, at); }), button("Nästa fråga", () => void ask(list, at + 1), true)));
    focusOn(title);
  };

  const end = (asked: number) => {
    const title = heading(3, "Klart för i dag");
    const when = nextDue(courses, known, now());
    place.replaceChildren(title, make("p", "", icon("right"), ` Du har repeterat ${count(asked, "fråga", "frågor")}.${when === null ? "" : ` Nästa fråga kommer ${dateText(timeOf(when))}.`}`));
    focusOn(title);
  };

  start();
}
