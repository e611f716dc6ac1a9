// Runs in the head, before anything is drawn, so that the page never flashes in the wrong theme.
import { soughtValues } from "./search-address";
import { applyTheme, storedTheme } from "./themes";

applyTheme(storedTheme());

// What only works with script is there from the first drawing, and what is said to those without it is not.
const root = document.documentElement;
root.classList.add("scripted");

// The index of everything does not show for a moment before the results of a search; the query does, and that it is looked for.
const query = soughtValues().get("q");
if (query) {
  root.classList.add("has-query", "has-words", "is-searching");
  const observer = new MutationObserver(() => {
    const field = document.querySelector<HTMLInputElement>("[data-search-page] input[name=q]");
    if (!field) return;
    field.value = query;
    observer.disconnect();
  });
  observer.observe(root, { childList: true, subtree: true });
}
