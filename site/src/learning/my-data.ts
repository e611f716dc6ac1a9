// "Dina uppgifter": save as a file, take in a file, clear.
import { find } from "../dom";
import { isoDate, now } from "./clock";
import type { Store } from "./store";
import { cleared, fileOf, imported, readFile } from "./transfer";

export function myData(root: HTMLElement, store: Store, onReplace: () => void): void {
  const control = <T extends HTMLElement>(name: string) => find<T>(`[data-${name}]`, root) as T;
  const status = control("data-status");
  const file = control<HTMLInputElement>("import");
  file.accept = "application/json,.json";
  const ask = control("clear-ask");
  const clear = control<HTMLButtonElement>("clear");
  const say = (text: string) => { status.textContent = text; };

  control("export").addEventListener("click", () => {
    const url = URL.createObjectURL(new Blob([fileOf(store.state, now())], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = `mitt-larande-${isoDate(now())}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
    say("Filen är sparad.");
  });

  file.addEventListener("change", () => void (async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    const read = await chosen.text().then(readFile, () => "Filen gick inte att öppna. Inget har ändrats.");
    file.value = "";
    if (typeof read === "string") return say(read);
    store.replace(imported(store.state, read));
    onReplace();
    say("Uppgifterna i filen är hämtade och lagda till det som fanns här.");
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
    store.replace(cleared());
    onReplace();
    showAsk(false);
    clear.focus();
    say("Dina uppgifter är borttagna ur den här webbläsaren.");
  });
}
