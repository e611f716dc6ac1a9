// Runs in the head, before anything is drawn, so that the page never flashes in the wrong theme.
import { applyTheme, storedTheme } from "./themes";

applyTheme(storedTheme());
