// Runs in the head, before anything is drawn, so that the page never flashes in the wrong theme.
import { applyTheme, storedTheme } from "./themes";

applyTheme(storedTheme());

// What says that something needs script does not show for a moment either.
document.documentElement.classList.add("has-script");

// The index of everything does not show for a moment before the results of a search.
if (new URLSearchParams(location.search).get("q")) document.documentElement.classList.add("has-query");
