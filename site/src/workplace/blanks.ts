// Local facts in the pages: what this workplace has filled in, or a link to where one fills in.
import { find, findAll, make, telephone } from "../dom";
import { onChange, stored, type Facts } from "./facts";

/** A telephone number within a text. */
const NUMBER = /((?:\+|\b0)[\d\u00A0 ()/‑-]{5,}\d)/;

export function blanks(): void {
  if (!find("[data-blank]")) return;
  const refresh = () => show(stored());
  onChange(refresh);
  refresh();
}

export function show(facts: Facts): void {
  for (const blank of findAll("[data-blank]")) {
    const value = facts.get(blank.dataset["blank"] ?? "") ?? "";
    find(".blank-value", blank)?.replaceChildren(...value.split(NUMBER).flatMap((part, at) => (part === "" ? [] : at % 2 === 1 ? call(part) : part)));
    const link = find(".blank-fill", blank);
    if (link) link.hidden = value !== "";
  }
}

function call(number: string): HTMLElement {
  const link = make("a", "", number);
  link.href = telephone(number);
  return link;
}
