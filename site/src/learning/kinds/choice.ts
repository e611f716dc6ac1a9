// One or several options to choose.
import { find, findAll } from "../../dom";
import { word } from "../../wording";
import { shuffle } from "../rules/draw";
import { oneRight, severalRight } from "../rules/scoring";
import type { Kind } from "./kind";
import { clearMarks, markPart } from "./reviews";

export function choice(form: HTMLElement): Kind {
  const list = find(".options", form) as HTMLElement;
  const options = findAll(".option", list).map((item) => ({
    item,
    key: item.dataset["option"] ?? "",
    isRight: "right" in item.dataset,
    input: find<HTMLInputElement>("input", item) as HTMLInputElement,
    feedback: find(".option-feedback", item) as HTMLElement,
  }));
  const isMultiple = form.dataset["kind"] === "multiple";
  const right = options.filter((option) => option.isRight).map((option) => option.key);
  const chosen = () => options.filter((option) => option.input.checked).map((option) => option.key);

  return {
    read: () => chosen().sort().join(",") || null,
    lacks: () => (chosen().length > 0 ? null : isMultiple ? word("question.ask_several") : word("question.ask_one")),
    missing: () => find<HTMLElement>("input", list) as HTMLElement,
    restore(answer) {
      const keys = answer.split(",");
      if (!keys.every((key) => options.some((option) => option.key === key)) || (!isMultiple && keys.length > 1)) return false;
      for (const option of options) option.input.checked = keys.includes(option.key);
      return true;
    },
    score: () => (isMultiple ? severalRight(right, chosen()) : oneRight(right[0] ?? "", chosen()[0] ?? "")),
    review(isShown) {
      clearMarks(form);
      for (const { item, input, isRight, feedback } of options) {
        const isTold = isShown && input.checked;
        feedback.hidden = !isTold;
        if (isTold) {
          markPart(item, isRight, find(".option-label", item) as HTMLElement, isRight ? word("question.choice_right") : word("question.choice_wrong"));
          feedback.id ||= `aterkoppling-${input.name}-${input.value}`;
          input.setAttribute("aria-describedby", feedback.id);
        } else input.removeAttribute("aria-describedby");
      }
    },
    clear: () => { for (const { input } of options) input.checked = false; },
    mix: (seed) => list.append(...shuffle(options, seed).map((option) => option.item)),
    lock: () => { for (const { input } of options) input.disabled = true; },
  };
}
