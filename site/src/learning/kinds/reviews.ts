// Marks on the parts of a reviewed answer.
import { findAll, make } from "../../dom";
import { word } from "../../wording";
import { hidden } from "../ui/elements";
import { icon } from "../ui/icons";
import { REVIEW } from "./kind";

/** Marks a part as right or wrong, in words that screen readers read too. */
export function markPart(part: HTMLElement, isRight: boolean, place: HTMLElement = part, text = isRight ? word("question.right") : word("question.wrong")): void {
  part.dataset["review"] = isRight ? "right" : "wrong";
  place.append(make("span", REVIEW, icon(isRight ? "right" : "wrong"), hidden(text)));
}

/** Takes all marks in a question away. */
export function clearMarks(root: HTMLElement): void {
  for (const mark of findAll(`.${REVIEW}`, root)) mark.remove();
  for (const part of findAll("[data-review]", root)) delete part.dataset["review"];
}
