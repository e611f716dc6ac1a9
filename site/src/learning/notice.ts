// Says once that nothing can be saved, or that something could not be read, with a way to save it as a file. Everything goes on working.
import { find, make } from "../dom";
import { button } from "./elements";
import { icon } from "./icons";
import { saveData, saveUnread } from "./save-file";
import type { News, Store } from "./store";

const LOST = "Spara dem i en fil innan dess. Den kan du hämta under Mitt lärande, också i en annan webbläsare.";
const KEPT = "Det som inte gick att läsa ligger kvar för sig.";

const WORDS: Readonly<Record<News, string>> = {
  blocked: `Webbläsaren låter inte portalen spara. Du kan läsa och svara som vanligt, men svaren försvinner när du lämnar sidan. ${LOST}`,
  full: `Webbläsarens lagring är full. Du kan läsa och svara som vanligt, men nya svar försvinner när du lämnar sidan. ${LOST}`,
  unreadable: `En del av det som webbläsaren minns av dina kurser går inte att läsa. Allt annat är kvar. ${KEPT}`,
  newer: `Dina uppgifter är sparade av en nyare version av portalen. Ladda om sidan. ${KEPT}`,
};

export function notice(store: Store): void {
  const place = make("div", "notice-place");
  place.setAttribute("role", "status");
  const head = find(".page-head");
  if (head) head.append(place);
  else find(".hero")?.after(place);
  const data = button("Spara mina svar i en fil", () => saveData(store));
  const unread = button("Spara det oläsliga i en fil", () => saveUnread(store));
  const offer = () => { data.hidden = store.state.k.size + store.state.l.size === 0; };
  const show = () => place.replaceChildren(...store.news.map((news) =>
    make("div", "notice notice-warn", make("p", "", icon("warning"), WORDS[news]), make("p", "", news === "blocked" || news === "full" ? data : unread))));
  store.onChange(offer);
  offer();
  // A region that is filled after it is there is read out.
  store.onNews(() => setTimeout(show, 100));
}
