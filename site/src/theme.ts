// Runs in the head, before anything is drawn, so that the page never flashes in the wrong theme.
import { applyTheme, storedTheme } from "./themes";

applyTheme(storedTheme());

// What only works with script is there from the first drawing, and what is said to those without it is not.
document.documentElement.classList.add("scripted");

// The index of everything does not show for a moment before the results of a search.
if (new URLSearchParams(location.search).get("q")) document.documentElement.classList.add("has-query");
