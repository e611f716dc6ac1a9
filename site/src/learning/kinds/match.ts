// Pairs: a select for each thing on the left.
import { findAll } from "../../dom";
import { shuffle } from "../draw";
import { share } from "../scoring";
import type { Kind } from "./kind";
import { clearMarks, markPart } from "./reviews";

export function match(form: HTMLElement): Kind {
  const selects = findAll<HTMLSelectElement>("select[data-pair]", form);
  const isRight = (select: HTMLSelectElement) => select.value === select.dataset["pair"];

  return {
    ask: "Välj något på varje rad först.",
    read: () => (selects.every((select) => select.value !== "") ? selects.map((select) => select.value).join(",") : null),
    missing: () => (selects.find((select) => select.value === "") ?? selects[0]) as HTMLElement,
    restore(answer) {
      const values = answer.split(",");
      if (values.length !== selects.length || !values.every((value) => selects.some((select) => select.dataset["pair"] === value))) return false;
      for (const [at, select] of selects.entries()) select.value = values[at] ?? "";
      return true;
    },
    score: () => share(selects.map(isRight)),
    review(isShown) {
      clearMarks(form);
      if (isShown)
        for (const select of selects) markPart(select.closest(".match-row") as HTMLElement, isRight(select), select.parentElement as HTMLElement);
    },
    clear: () => { for (const select of selects) select.value = ""; },
    mix(seed) {
      for (const select of selects) {
        const value = select.value;
        select.append(...shuffle([...select.options].slice(1), seed));
        select.value = value;
      }
    },
    lock: () => { for (const select of selects) select.disabled = true; },
  };
}
