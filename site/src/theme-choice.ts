// The control System / Ljust / Mörkt.
import { find, findAll } from "./dom";
import { applyTheme, storedTheme, storeTheme, type Theme } from "./themes";

export function themeChoice(): void {
  const control = find("[data-theme-choice]");
  if (!control) return;
  const options = findAll<HTMLInputElement>("input", control);
  const show = (theme: Theme) => {
    applyTheme(theme);
    for (const option of options) option.checked = option.value === theme;
  };

  control.addEventListener("change", () => {
    const theme = (options.find((option) => option.checked)?.value ?? "system") as Theme;
    storeTheme(theme);
    show(theme);
  });
  addEventListener("storage", () => show(storedTheme()));
  show(storedTheme());
}
