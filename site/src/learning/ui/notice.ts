// Says once that nothing can be saved, or that something could not be read, with a way to save it as a file. Everything goes on working.
import { find, make } from "../../dom";
import { word } from "../../wording";
import { button } from "./elements";
import { icon } from "./icons";
import { saveData, saveUnread } from "./save-file";
import type { News, Store } from "../memory/store";

const LOST = word("my_data.answers_lost", { my_learning: word("page.my_learning") });
const KEPT = word("my_data.unread_kept");

const WORDS: Readonly<Record<News, string>> = {
  blocked: `${word("my_data.storage_blocked")} ${LOST}`,
  full: `${word("my_data.storage_full")} ${LOST}`,
  unreadable: `${word("my_data.storage_unread")} ${KEPT}`,
  newer: `${word("my_data.storage_newer")} ${KEPT}`,
};

export function notice(store: Store): void {
  const place = make("div", "notice-place");
  place.setAttribute("role", "status");
  const head = find(".page-head");
  if (head) head.append(place);
  else find(".hero")?.after(place);
  const data = button(word("my_data.answers_save"), () => saveData(store));
  const unread = button(word("my_data.unread_save"), () => saveUnread(store));
  const offer = () => { data.hidden = store.state.k.size + store.state.l.size === 0; };
  const show = () => place.replaceChildren(...store.news.map((news) =>
    make("div", "notice notice-warn", make("p", "", icon("warning"), WORDS[news]), make("p", "", news === "blocked" || news === "full" ? data : unread))));
  store.onChange(offer);
  offer();
  // A region that is filled after it is there is read out.
  store.onNews(() => setTimeout(show, 100));
}
