// Says once that nothing can be saved. Everything goes on working until the page is left.
import { find, make } from "../dom";
import { icon } from "./icons";
import type { Store, Trouble } from "./store";

const WORDS: Readonly<Record<Trouble, string>> = {
  blocked: "Webbläsaren låter inte portalen spara. Du kan läsa och svara som vanligt, men svaren försvinner när du lämnar sidan.",
  full: "Webbläsarens lagring är full. Du kan läsa och svara som vanligt, men nya svar försvinner när du lämnar sidan. Spara en fil med dina uppgifter under Mitt lärande.",
  newer: "Dina uppgifter är sparade av en nyare version av portalen. Ladda om sidan. Till dess sparas inga nya svar.",
};

export function noticeTrouble(store: Store): void {
  const place = make("div", "notice-place");
  place.setAttribute("role", "status");
  find(".page-head")?.append(place);
  store.onTrouble((trouble) => setTimeout(() => place.replaceChildren(make("p", "notice notice-warn", icon("warning"), WORDS[trouble])), 100));
}
