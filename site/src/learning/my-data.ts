// "Dina uppgifter": save as a file, take in a file, clear.
import { find, make } from "../dom";
import { word } from "../wording";
import { button } from "./elements";
import { saveData, saveUnread } from "./save-file";
import type { Store } from "./store";
import { cleared, imported, readFile } from "./transfer";

export function myData(root: HTMLElement, store: Store, onReplace: () => void): void {
  const control = <T extends HTMLElement>(name: string) => find<T>(`[data-${name}]`, root) as T;
  const status = control("data-status");
  const file = control<HTMLInputElement>("import");
  file.accept = "application/json,.json";
  const ask = control("clear-ask");
  const clear = control<HTMLButtonElement>("clear");
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

  file.addEventListener("change", () => void (async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    const read = await chosen.text().then(readFile, () => word("my_data.file_closed"));
    file.value = "";
    if (typeof read === "string") return say(read);
    store.replace((here) => imported(here, read.state));
    onReplace();
    say(read.isWhole ? word("my_data.loaded")
      : word("my_data.loaded_partly"));
  })());

  const showAsk = (isAsked: boolean) => {
    ask.hidden = !isAsked;
    clear.hidden = isAsked;
  };
  clear.addEventListener("click", () => {
    showAsk(true);
    control("clear-no").focus();
  });
  control("clear-no").addEventListener("click", () => {
    showAsk(false);
    clear.focus();
  });
  control("clear-yes").addEventListener("click", () => {
    store.forgetUnread();
    store.replace((here) => cleared(here));
    onReplace();
    showUnread();
    showAsk(false);
    clear.focus();
    say(word("my_data.cleared"));
  });
}
