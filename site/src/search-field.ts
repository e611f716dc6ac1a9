// The search fields: the keys "/" and Ctrl+K lead to them, and the search itself is loaded when one of them is about to be used.
import { find, findAll } from "./dom";
import { loadModule } from "./load-module";

type Search = typeof import("./search/ui/main");

export function searchFields(): void {
  const forms = findAll<HTMLFormElement>("form[data-search]");
  for (const form of forms) {
    const field = find<HTMLInputElement>("input[name=q]", form);
    const page = form.closest<HTMLElement>("[data-search-page]");
    if (!field) continue;
    if (page) void load(form).then((search) => { search.showResults(page, folder(form)); }).catch(() => { document.documentElement.classList.remove("has-query"); });
    else field.addEventListener("focus", () => void load(form).then((search) => { search.suggest(form, field, folder(form)); }).catch(() => undefined), { once: true });
  }
  document.addEventListener("keydown", (event) => {
    const isShortcut = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isEditable(event.target)
      || event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
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

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
