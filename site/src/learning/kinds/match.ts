// Pairs: a select for each thing on the left. What is chosen is written out under it, for a closed list cuts long texts off.
import { findAll, make } from "../../dom";
import { word } from "../../wording";
import { shuffle } from "../rules/draw";
import { share } from "../rules/scoring";
import type { Kind } from "./kind";
import { clearMarks, markPart } from "./reviews";

/** Signs that a closed list shows on the narrowest screen. */
const SEEN = 24;

export function match(form: HTMLElement): Kind {
  const selects = findAll<HTMLSelectElement>("select[data-pair]", form);
  const isRight = (select: HTMLSelectElement) => select.value === select.dataset["pair"];
  const written = selects.map((select) => {
    const place = make("span", "match-given");
    place.ariaHidden = "true";
    select.after(place);
    return place;
  });
  const writeOut = (isReviewed = false) => {
    for (const [at, select] of selects.entries()) {
      const text = select.value === "" ? "" : select.selectedOptions[0]?.text ?? "";
      written[at]?.replaceChildren(text);
      written[at]?.classList.toggle("match-given-short", !isReviewed && text.length <= SEEN);
    }
  };
  form.addEventListener("change", () => writeOut());

  return {
    read: () => (selects.some((select) => select.value !== "") ? selects.map((select) => select.value).join(",") : null),
    lacks: () => (selects.every((select) => select.value !== "") ? null : word("question.ask_match")),
    missing: () => (selects.find((select) => select.value === "") ?? selects[0]) as HTMLElement,
    restore(answer) {
      const values = answer.split(",");
      if (values.length !== selects.length || !values.every((value) => value === "" || selects.some((select) => select.dataset["pair"] === value))) return false;
      for (const [at, select] of selects.entries()) select.value = values[at] ?? "";
      writeOut();
      return true;
    },
    score: () => share(selects.map(isRight)),
    review(isShown) {
      clearMarks(form);
      writeOut(isShown);
      if (isShown)
        for (const select of selects) markPart(select.closest(".match-row") as HTMLElement, isRight(select), select.parentElement as HTMLElement);
    },
    clear() {
      for (const select of selects) select.value = "";
      writeOut();
    },
    mix(seed) {
      for (const select of selects) {
        const value = select.value;
        select.append(...shuffle([...select.options].slice(1), seed));
        select.value = value;
      }
    },
    lock() {
      for (const [at, select] of selects.entries()) {
        select.hidden = true;
        if (select.value === "") written[at]?.replaceChildren(word("question.no_choice"));
        written[at]?.removeAttribute("aria-hidden");
      }
    },
  };
}
