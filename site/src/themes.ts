// The chosen theme, shared by the script in the head and the control in the page.
import { load, save } from "./storage";

export type Theme = "system" | "light" | "dark";

const KEY = "portal.tema";

export function storedTheme(): Theme {
  const value = load(KEY);
  return value === "light" || value === "dark" ? value : "system";
}

export function storeTheme(theme: Theme): void {
  save(KEY, theme === "system" ? null : theme);
}

export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
}
