// Items to put in order. Each has the buttons Upp and Ned; a new place is said.
import { find, findAll, make } from "../../dom";
import { word } from "../../wording";
import { shuffle } from "../rules/draw";
import { button } from "../ui/elements";
import { icon } from "../ui/icons";
import { share } from "../rules/scoring";
import type { Kind } from "./kind";
import { clearMarks, markPart } from "./reviews";

export function order(form: HTMLElement): Kind {
  const list = find(".order-items", form) as HTMLElement;
  const status = make("p", "visually-hidden");
  status.setAttribute("role", "status");
  list.after(status);
  const first = findAll(".order-item", list);
  let isMoved = false;
  const items = () => findAll(".order-item", list);
  const places = () => items().map((item) => item.dataset["place"] ?? "");

  const move = (item: HTMLElement, name: string, step: -1 | 1, used: HTMLElement) => {
    const other = step < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    if (step < 0) other.before(item);
    else other.after(item);
    isMoved = true;
    used.focus();
    status.textContent = word("question.moved", { item: name, number: items().indexOf(item) + 1, all: first.length });
    refresh();
    list.dispatchEvent(new Event("change", { bubbles: true }));
  };
  // The outermost buttons stay in the tab order but say that they do nothing: a focused button must not vanish.
  const refresh = () => {
    for (const [at, item] of items().entries()) {
      const [up, down] = findAll<HTMLButtonElement>("button", item);
      up?.setAttribute("aria-disabled", String(at === 0));
      down?.setAttribute("aria-disabled", String(at === first.length - 1));
    }
  };
  for (const item of first) {
    const text = find(".order-text", item)?.textContent.trim() ?? "";
    const arrow = (name: "up" | "down", label: string, step: -1 | 1) => {
      const control: HTMLButtonElement = button("", () => move(item, text, step, control), false, icon(name));
      control.classList.add("order-button");
      control.setAttribute("aria-label", label);
      return control;
    };
    item.append(make("span", "order-buttons", arrow("up", word("question.up", { item: text }), -1), arrow("down", word("question.down", { item: text }), 1)));
  }
  refresh();

  return {
    read: () => (isMoved ? places().join(",") : null),
    lacks: () => (isMoved ? null : word("question.ask_order")),
    missing: () => find("button:not([aria-disabled=true])", list) as HTMLElement,
    restore(answer) {
      const wanted = answer.split(",");
      const found = wanted.map((place) => first.find((item) => item.dataset["place"] === place));
      if (wanted.length !== first.length || new Set(wanted).size !== first.length || found.includes(undefined)) return false;
      list.append(...(found as HTMLElement[]));
      isMoved = true;
      refresh();
      return true;
    },
    score: () => share(places().map((place, at) => Number(place) === at + 1)),
    review(isShown) {
      clearMarks(form);
      if (isShown)
        for (const [at, item] of items().entries()) {
          const isRight = Number(item.dataset["place"]) === at + 1;
          markPart(item, isRight, find(".order-text", item) as HTMLElement, isRight ? word("question.place_right") : word("question.place_wrong"));
        }
    },
    clear() {
      list.append(...first);
      isMoved = false;
      refresh();
    },
    mix(seed) {
      const mixed = shuffle(first, seed);
      const isSorted = mixed.every((item, at) => Number(item.dataset["place"]) === at + 1);
      list.append(...(isSorted ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed));
      isMoved = false;
      refresh();
    },
    lock: () => { for (const buttons of findAll(".order-buttons", list)) buttons.remove(); },
  };
}
