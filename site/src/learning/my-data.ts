// "Dina uppgifter": save as a file, take in a file, clear.
import { find, make } from "../dom";
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
    say("Filen är sparad.");
  });

  const unread = make("div", "data-unread",
    make("p", "", "Här finns också uppgifter som inte gick att läsa. De ligger kvar som de var. Går de att läsa efter att portalen har uppdaterats tas de tillbaka av sig själva."),
    make("p", "data-actions",
      button("Spara det oläsliga i en fil", () => saveUnread(store)),
      button("Ta bort det oläsliga", () => {
        store.forgetUnread();
        showUnread();
        say("Det oläsliga är borttaget ur den här webbläsaren.");
        control("export").focus();
      })));
  const showUnread = () => { unread.hidden = store.unreadTexts.length === 0; };
  status.before(unread);
  showUnread();

  file.addEventListener("change", () => void (async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    const read = await chosen.text().then(readFile, () => "Filen gick inte att öppna. Inget har ändrats.");
    file.value = "";
    if (typeof read === "string") return say(read);
    store.replace((here) => imported(here, read.state));
    onReplace();
    say(read.isWhole ? "Uppgifterna i filen är hämtade och lagda till det som fanns här."
      : "En del av filen gick inte att läsa och är utelämnad. Allt annat är hämtat och lagt till det som fanns här.");
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
    say("Dina uppgifter är borttagna ur den här webbläsaren.");
  });
}
