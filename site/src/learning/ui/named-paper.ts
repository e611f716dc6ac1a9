// A paper to print with a name on it. The name is only on the page, never stored or sent.
import { find, make } from "../../dom";
import { word } from "../../wording";
import { icon } from "./icons";

/** Writes the name on the paper as it is typed, and prints; without a name it asks for it. */
export function namedPaper(root: HTMLElement, beforePrint: () => void = () => undefined): void {
  const name = find<HTMLInputElement>("[data-proof-name-field]", root) as HTMLInputElement;
  const written = find("[data-proof-name]", root) as HTMLElement;
  const described = name.getAttribute("aria-describedby") ?? "";
  const fault = make("p", "field-error", icon("warning"), word("certificate.name_missing"));
  fault.id = `${name.id}-fel`;

  const show = () => {
    written.textContent = name.value.trim();
    const isMissing = name.ariaInvalid === "true" && written.textContent === "";
    name.ariaInvalid = isMissing ? "true" : null;
    name.setAttribute("aria-describedby", isMissing ? `${fault.id} ${described}` : described);
    if (isMissing) name.after(fault);
    else fault.remove();
  };
  name.addEventListener("input", show);
  find("[data-proof-form]", root)?.addEventListener("submit", (event) => {
    event.preventDefault();
    name.ariaInvalid = "true";
    show();
    if (name.ariaInvalid === "true") return name.focus();
    beforePrint();
    print();
  });
}
