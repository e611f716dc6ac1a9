// The search fields: Ctrl+K leads to them, Esc empties them, and the search itself is loaded when one of them is about to be used.
// No key alone is a shortcut: speech input and slips press those (WCAG 2.1.4).
import { find, findAll } from "./dom";
import { loadModule } from "./load-module";

type Search = typeof import("./search/ui/main");

export function searchFields(): void {
  const forms = findAll<HTMLFormElement>("form[data-search]");
  for (const form of forms) {
    const field = find<HTMLInputElement>("input[name=q]", form);
    const page = form.closest<HTMLElement>("[data-search-page]");
    if (!field) continue;
    form.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.defaultPrevented || field.value === "") return;
      field.value = "";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    if (page) void load(form).then((search) => { search.showResults(page, folder(form)); }).catch(() => { document.documentElement.classList.remove("has-query"); });
    else field.addEventListener("focus", () => void load(form).then((search) => { search.suggest(form, field, folder(form)); }).catch(() => undefined), { once: true });
  }
  document.addEventListener("keydown", (event) => {
    const isShortcut = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    const field = isShortcut ? forms.map((form) => find<HTMLInputElement>("input[name=q]", form)).find((input) => input?.checkVisibility()) : null;
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

const folder = (form: HTMLFormElement): string => form.dataset["search"] ?? "";

let loaded: Promise<Search> | null = null;

/** The bundle of the search. */
function load(form: HTMLFormElement): Promise<Search> {
  if (!loaded) {
    loaded = loadModule<Search>(form.dataset["searchScript"], form.dataset["searchIntegrity"]);
    loaded.catch(() => { loaded = null; });
  }
  return loaded;
}
