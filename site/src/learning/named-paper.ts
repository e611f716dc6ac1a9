// A paper to print with a name on it. The name is only on the page, never stored or sent.
import { find } from "../dom";

/** Writes the name on the paper as it is typed, and prints. */
export function namedPaper(root: HTMLElement, beforePrint: () => void = () => undefined): void {
  const name = find<HTMLInputElement>("[data-proof-name-field]", root) as HTMLInputElement;
  const written = find("[data-proof-name]", root) as HTMLElement;
  name.addEventListener("input", () => { written.textContent = name.value.trim(); });
  find("[data-proof-form]", root)?.addEventListener("submit", (event) => {
    event.preventDefault();
    beforePrint();
    print();
  });
}
