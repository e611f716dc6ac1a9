// A situation in steps: one at a time, with the way so far above it.
import { find, findAll, make } from "../../dom";
import { word } from "../../wording";
import { focusOn, hidden } from "../ui/elements";
import { ending, type Outcome } from "../rules/scoring";
import type { Kind } from "./kind";

/** Says that an ending was reached. */
export const ENDED = "portal-ended";

/** Out of sight on the screen; on paper all steps are there. */
const NOT_NOW = "scenario-not-now";

export function scenario(form: HTMLElement): Kind {
  const root = find(".scenario", form) as HTMLElement;
  const beginning = find(":scope > .scenario-choices", root) as HTMLElement;
  const steps = new Map(findAll(".scenario-step", root).map((step) => [step.dataset["step"] ?? "", step]));
  const history = make("ol", "scenario-history");
  history.setAttribute("aria-label", word("scenario.way"));
  const over = make("p", "scenario-test", word("scenario.over"));
  root.prepend(make("p", "scenario-test", word("scenario.final")), history);
  root.append(over);
  root.dataset["walk"] = "";
  let way: { anchor: string; text: string }[] = [];
  let isLocked = false;

  const current = () => steps.get(way.at(-1)?.anchor ?? "");
  const choicesNow = () => (way.length === 0 ? beginning : find(".scenario-choices", current() ?? root));
  const outcome = () => current()?.dataset["outcome"] as Outcome | undefined;
  const linkTo = (anchor: string) => findAll<HTMLAnchorElement>("a", choicesNow() ?? root).find((each) => decodeURIComponent(each.hash.slice(1)) === anchor);

  const show = () => {
    beginning.classList.toggle(NOT_NOW, way.length > 0);
    history.hidden = way.length === 0;
    history.replaceChildren(...way.map(({ text }) => make("li", "", hidden(`${word("scenario.you_chose")} `), text)));
    over.hidden = outcome() === undefined;
    for (const [anchor, step] of steps) step.classList.toggle(NOT_NOW, anchor !== way.at(-1)?.anchor);
  };
  const go = (anchor: string): boolean => {
    const chosen = way.length > 0 && outcome() ? undefined : linkTo(anchor);
    if (!chosen || !steps.has(anchor)) return false;
    // Back at a step: the way since then led round to it, and is not kept.
    const earlier = way.findIndex((each) => each.anchor === anchor);
    way = earlier < 0 ? [...way, { anchor, text: chosen.textContent }] : way.slice(0, earlier + 1);
    return true;
  };
  const restart = () => {
    way = [];
    show();
  };

  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link?.hash || !root.contains(link) || link.origin + link.pathname !== location.origin + location.pathname) return;
    if (!link.closest(".scenario-choices")) return;
    event.preventDefault();
    if (isLocked || !go(decodeURIComponent(link.hash.slice(1)))) return;
    show();
    focusOn(find<HTMLElement>("h3, h4", current() ?? root) ?? root);
    root.dispatchEvent(new Event("change", { bubbles: true }));
    if (outcome()) root.dispatchEvent(new Event(ENDED, { bubbles: true }));
  });
  show();

  return {
    read: () => (way.length > 0 ? way.map(({ anchor }) => anchor).join(">") : null),
    lacks: () => (outcome() ? null : word("scenario.ask")),
    missing: () => find<HTMLElement>("a", choicesNow() ?? root) ?? root,
    restore(answer) {
      restart();
      const fits = answer.split(">").every(go);
      if (!fits) restart();
      show();
      return fits;
    },
    score: () => ending(outcome() ?? "bad"),
    review: (isShown) => { root.dataset["walk"] = isShown ? "reviewed" : ""; },
    clear: restart,
    mix: () => undefined,
    lock: () => { isLocked = true; root.dataset["walk"] = "reviewed"; },
  };
}
