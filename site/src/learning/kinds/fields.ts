// Text to write: a word, a number, or the words that fill gaps.
import { find, findAll, make } from "../../dom";
import { word } from "../../wording";
import { isRightNumber, isRightText, share } from "../rules/scoring";
import { numbersIn } from "../rules/written-number";
import type { Kind } from "./kind";
import { clearMarks, markPart } from "./reviews";

export const text = (form: HTMLElement): Kind => fields(form, findAll(".text-answer input", form), isRightWord, word("question.ask_text"));

export const gap = (form: HTMLElement): Kind => fields(form, findAll("input.gap", form), isRightWord, word("question.ask_gaps"));

export function number(form: HTMLElement): Kind {
  const input = find<HTMLInputElement>(".text-answer input", form) as HTMLInputElement;
  const { value, tolerance, unit = "" } = input.dataset;
  const kind = fields(form, [input], (each) => isRightNumber(Number(value), Number(tolerance), each.value, unit), word("question.ask_number"));
  const lacks = () => kind.lacks() ?? (numbersIn(input.value, unit).length > 0 ? null
    : unit ? word("question.no_number_in", { unit }) : word("question.no_number"));
  return { ...kind, lacks };
}

function isRightWord(input: HTMLInputElement): boolean {
  const accepted = { alternatives: JSON.parse(input.dataset["accept"] ?? "[]") as string[], matchCase: "case" in input.dataset, matchMarks: "marks" in input.dataset };
  return isRightText(accepted, input.value);
}

function fields(form: HTMLElement, inputs: HTMLInputElement[], isRight: (input: HTMLInputElement) => boolean, ask: string): Kind {
  const isEmpty = (input: HTMLInputElement) => input.value.trim() === "";
  return {
    read: () => (inputs.every(isEmpty) ? null : JSON.stringify(inputs.map((input) => input.value))),
    lacks: () => (inputs.some(isEmpty) ? ask : null),
    missing: () => (inputs.find(isEmpty) ?? inputs[0]) as HTMLElement,
    restore(answer) {
      const values = readTexts(answer);
      if (values?.length !== inputs.length) return false;
      for (const [at, input] of inputs.entries()) input.value = values[at] ?? "";
      return true;
    },
    score: () => share(inputs.map(isRight)),
    review(isShown) {
      clearMarks(form);
      for (const input of inputs) {
        input.removeAttribute("aria-invalid");
        if (!isShown) continue;
        const part = input.parentElement?.classList.contains("gap-place") ? input.parentElement : (input.closest(".text-answer") as HTMLElement);
        markPart(part, isRight(input));
        if (!isRight(input)) input.setAttribute("aria-invalid", "true");
      }
    },
    clear: () => { for (const input of inputs) input.value = ""; },
    mix: () => undefined,
    lock() {
      for (const input of inputs) {
        input.hidden = true;
        input.after(make("span", "given", isEmpty(input) ? word("question.no_answer") : input.value));
      }
    },
  };
}

function readTexts(answer: string): string[] | null {
  try {
    const values: unknown = JSON.parse(answer);
    return Array.isArray(values) && values.every((value) => typeof value === "string") ? values : null;
  } catch {
    return null;
  }
}
