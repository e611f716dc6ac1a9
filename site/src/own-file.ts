// What somebody has of her own in this browser: taken in from a file that she saved, and cleared when she has said so twice.
import { word } from "./wording";

/** Takes in a file that is chosen. What `take` does of what is read is said, or one sentence on why there was nothing to take. */
export function takeFile<T extends object>(field: HTMLInputElement, read: (text: string) => T | string, take: (found: T) => string, say: (text: string) => void): void {
  field.accept = "application/json,.json";
  field.addEventListener("change", () => void (async () => {
    const [chosen] = field.files ?? [];
    if (!chosen) return;
    const found = await chosen.text().then(read, () => word("my_data.file_closed"));
    field.value = "";
    say(typeof found === "string" ? found : take(found));
  })());
}

interface Asking {
  readonly clear: HTMLElement;
  /** Takes the place of the button, with the two answers in it. */
  readonly ask: HTMLElement;
  readonly yes: HTMLElement;
  readonly no: HTMLElement;
}

/** Asks before it clears. What it gives puts the question away, for when something else has been done instead. */
export function askFirst({ clear, ask, yes, no }: Asking, act: () => void): () => void {
  const open = (isAsked: boolean) => {
    ask.hidden = !isAsked;
    clear.hidden = isAsked;
  };
  const showAsk = (isAsked: boolean) => {
    open(isAsked);
    (isAsked ? no : clear).focus();
  };
  clear.addEventListener("click", () => showAsk(true));
  no.addEventListener("click", () => showAsk(false));
  yes.addEventListener("click", () => {
    act();
    showAsk(false);
  });
  return () => open(false);
}
