// Arbetsplatsens kort: a form that keeps what is filled in, in this browser only, and shows it on the card at once.
import { find, findAll } from "../dom";
import { download } from "../download";
import { askFirst, takeFile } from "../own-file";
import { show } from "./blanks";
import { change, forget, lost, onChange, read, stored, textOf, tidy, type Facts } from "./facts";
import { counted, listed, word } from "../wording";

export function card(): void {
  const root = find("[data-workplace]");
  const form = root && find("[data-workplace-form]", root);
  if (!form) return;
  const control = <T extends HTMLElement>(name: string) => find<T>(`[data-workplace-${name}]`, form) as T;
  const fields = findAll<HTMLInputElement>("[data-fact]", form);
  const status = control("status");
  const say = (text: string) => { status.textContent = text; };
  const written = (): Facts => new Map(fields.map((field) => [field.dataset["fact"] ?? "", tidy(field.value)]));

  const fill = () => {
    const facts = stored();
    for (const field of fields) if (field !== document.activeElement) field.value = facts.get(field.dataset["fact"] ?? "") ?? "";
    show(facts);
  };
  const keep = (facts: Facts): boolean => {
    const isKept = change(facts);
    show(isKept ? stored() : written());
    return isKept;
  };

  /** What is remembered and stands in no field, told until it is written into one. */
  const strays = (): string[] => {
    const values = lost(stored(), written());
    return values.length === 0 ? [] : [counted("workplace.lost", values.length, { values: listed(values) })];
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.dataset["fact"]) return;
    say(keep(new Map([[target.dataset["fact"], tidy(target.value)]])) ? word("workplace.kept")
      : word("workplace.not_kept"));
  });
  control("print").addEventListener("click", () => print());
  control("export").addEventListener("click", () => {
    download("arbetsplatsens-kort.json", textOf(new Map([...stored(), ...written()].filter(([, value]) => value !== ""))), "application/json");
    say(word("workplace.saved"));
  });
  // What a file says replaces what is there; what it does not say stays, and is told: it may be of another workplace.
  takeFile(control("import"), read, ({ facts, isWhole }) => {
    const left = [...written()].filter(([id, value]) => value !== "" && !facts.has(id)).length;
    if (!keep(facts)) return word("workplace.not_loaded");
    closeQuestion();
    fill();
    const loaded = isWhole ? word("workplace.loaded") : word("workplace.loaded_partly");
    return [loaded, ...(left === 0 ? [] : [counted("workplace.left", left)]), ...strays()].join(" ");
  }, say);
  const closeQuestion = askFirst({ clear: control("clear"), ask: control("ask"), yes: control("yes"), no: control("no") }, () => {
    forget();
    for (const field of fields) field.value = "";
    fill();
    say(word("workplace.cleared"));
  });
  onChange(fill);
  fill();
  say(strays().join(" "));
  form.hidden = false;
  reveal();
}

/** The field that the address names was hidden when the browser looked for it. */
function reveal(): void {
  const field = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (field instanceof HTMLInputElement) field.focus();
}
