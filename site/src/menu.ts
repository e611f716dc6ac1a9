// The main menu: a disclosure on phones, a row where there is room. Esc and a press outside close it.
import { find, openWhen } from "./dom";

export function menu(): void {
  const details = find<HTMLDetailsElement>("[data-menu]");
  if (!details) return;
  const wide = openWhen(details, "(min-width: 64rem)");
  const close = () => { if (!wide.matches) details.open = false; };

  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || wide.matches || !details.open) return;
    close();
    find("summary", details)?.focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!details.contains(event.target as Node)) close();
  });
  details.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !details.contains(event.relatedTarget as Node)) close();
  });
}
