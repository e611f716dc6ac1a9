// Runs in the head, before anything is drawn, so that the page never flashes in the wrong theme.
import { searchHash, soughtValues } from "./search-address";
import { applyTheme, storedTheme } from "./themes";

applyTheme(storedTheme());

// What only works with script is there from the first drawing, and what is said to those without it is not.
const root = document.documentElement;
root.classList.add("scripted");

// When the scripts of the page cannot be fetched it is a page without script: nobody waits for what does not come.
addEventListener("error", ({ target }) => {
  if (target === document.querySelector("script[type=module]")) root.className = "";
}, true);

// What is asked stands after # and is not sent to the server, as it would be by the form itself, also before the other scripts are here.
// The results page answers its own form.
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  const folder = form.dataset["search"];
  if (!folder || event.defaultPrevented || !root.matches(".scripted")) return;
  event.preventDefault();
  location.assign(folder + searchHash({ q: `${new FormData(form).get("q")}` }));
});

// On the results page the index of everything does not show for a moment before the results of a search; the query does, and that it is
// looked for. On any other page with such an address there is nothing to look for.
const query = soughtValues().get("q");
if (query) {
  const observer = new MutationObserver(() => {
    const field = document.querySelector<HTMLInputElement>("[data-search-page] input[name=q]");
    const { search, searchScript, searchIntegrity } = field?.form?.dataset ?? {};
    if (!field || search === undefined) return;
    observer.disconnect();
    root.classList.add("has-query", "has-words", "is-searching");
    field.value = query;
    preload({ rel: "preload", href: `${search}register.json`, as: "fetch", crossOrigin: "anonymous" });
    if (searchScript) preload({ rel: "modulepreload", href: searchScript, integrity: searchIntegrity ?? "" });
  });
  observer.observe(root, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", () => { observer.disconnect(); });
}

/** What the search will need is fetched while the scripts of the page are still on their way. */
function preload(link: Partial<HTMLLinkElement>): void {
  document.head.append(Object.assign(document.createElement("link"), link));
}
