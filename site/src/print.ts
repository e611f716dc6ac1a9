// On paper nothing can be opened, so everything is open there; and a paper that hangs on a wall tells its age.
import { findAll } from "./dom";
import { longDate, word } from "./wording";

export function openForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  const dates = findAll("[data-print-date]");
  addEventListener("beforeprint", () => {
    opened = findAll<HTMLDetailsElement>("main details:not([open])");
    for (const details of opened) details.open = true;
    for (const date of dates) date.textContent = `. ${word("print.printed", { date: longDate(new Date()) })}`;
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
  });
}
