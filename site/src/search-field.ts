// The search fields: Ctrl+K leads to them, Esc empties them, and the search itself is loaded when one of them is about to be used.
// No key alone is a shortcut: speech input and slips press those (WCAG 2.1.4).
import { find, findAll } from "./dom";
import { loadModule } from "./load-module";
import { waitForNet } from "./net";

type Search = typeof import("./search/ui/main");

export function searchFields(): void {
  const forms = findAll<HTMLFormElement>("form[data-search]");
  for (const form of forms) {
    const field = find<HTMLInputElement>("input[name=q]", form);
    const page = form.closest<HTMLElement>("[data-search-page]");
    if (!field) continue;
    form.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing || field.value === "") return;
      field.value = "";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    if (page) showPage(form, page);
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

const AGAIN_AFTER = 3000;

/** Shows the results page as soon as its script is here. As long as it cannot be fetched that is said, and it is fetched again. */
function showPage(form: HTMLFormElement, page: HTMLElement): void {
  const failure = find("[data-search-failed]", page);
  const attempt = () => {
    load(form).then((search) => {
      if (failure) failure.hidden = true;
      search.showResults(page, folder(form));
    }, () => {
      document.documentElement.classList.remove("has-query", "is-searching");
      if (failure) failure.hidden = false;
      waitForNet(AGAIN_AFTER, attempt);
    });
  };
  attempt();
}

let loaded: Promise<Search> | null = null;
let attempts = 0;

/** The bundle of the search. A browser may remember that an address failed: each attempt has its own. */
function load(form: HTMLFormElement): Promise<Search> {
  if (!loaded) {
    const address = form.dataset["searchScript"] ?? "";
    loaded = loadModule<Search>(attempts++ === 0 ? address : `${address}?${attempts}`, form.dataset["searchIntegrity"]);
    loaded.catch(() => { loaded = null; });
  }
  return loaded;
}
