// "Dina uppgifter": save as a file, take in a file, clear.
import { find, make } from "../../dom";
import { askFirst, takeFile } from "../../own-file";
import { word } from "../../wording";
import { button } from "./elements";
import { saveData, saveUnread } from "./save-file";
import type { Store } from "../memory/store";
import { cleared, imported, readFile } from "../memory/transfer";

export function myData(root: HTMLElement, store: Store, onReplace: () => void): void {
  const control = <T extends HTMLElement>(name: string) => find<T>(`[data-${name}]`, root) as T;
  const status = control("data-status");
  const say = (text: string) => { status.textContent = text; };

  control("export").addEventListener("click", () => {
    saveData(store);
    say(word("my_data.saved"));
  });

  const unread = make("div", "data-unread",
    make("p", "", word("my_data.unread")),
    make("p", "data-actions",
      button(word("my_data.unread_save"), () => saveUnread(store)),
      button(word("my_data.unread_remove"), () => {
        store.forgetUnread();
        showUnread();
        say(word("my_data.unread_removed"));
        control("export").focus();
      })));
  const showUnread = () => { unread.hidden = store.unreadTexts.length === 0; };
  status.before(unread);
  showUnread();

  takeFile(control<HTMLInputElement>("import"), readFile, ({ state, isWhole }) => {
    store.replace((here) => imported(here, state));
    closeQuestion();
    onReplace();
    return isWhole ? word("my_data.loaded") : word("my_data.loaded_partly");
  }, say);

  const closeQuestion = askFirst({ clear: control("clear"), ask: control("clear-ask"), yes: control("clear-yes"), no: control("clear-no") }, () => {
    store.forgetUnread();
    store.replace((here) => cleared(here));
    onReplace();
    showUnread();
    say(word("my_data.cleared"));
  });
}
