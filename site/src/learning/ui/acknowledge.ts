// Kvittens: that one has read a page, in the version that it had. The part under the page.
import { find, make } from "../../dom";
import { word } from "../../wording";
import { dateText, now } from "../../clock";
import { mark } from "./elements";
import type { Store } from "../memory/store";

/** present: acknowledged as it is now. earlier: only an earlier version of it. */
type Standing = { sort: "none" } | { sort: "present" | "earlier"; time: number };

export function standing(store: Store, id: string, version: string): Standing {
  const known = store.state.l.get(id);
  if (!known || known.w < 0) return { sort: "none" };
  return { sort: known.v === version ? "present" : "earlier", time: known.w };
}

export const words = (known: Standing): HTMLElement[] =>
  known.sort === "present" ? [mark("good", "right", word("acknowledge.done")), make("span", "mark-date", ` ${dateText(known.time)}`)]
  : known.sort === "earlier" ? [mark("warn", "warning", word("learning.new_version"))] : [];

/** The part under a page. */
export function acknowledge(store: Store): void {
  const place = find("[data-acknowledge]");
  const button = place && find<HTMLButtonElement>("button", place);
  const status = place && find("[role=status]", place);
  if (!place || !button || !status) return;
  const { acknowledge: id = "", version = "" } = place.dataset;

  const show = () => {
    const known = standing(store, id, version);
    const text = known.sort === "earlier" ? ` ${word("acknowledge.earlier", { date: dateText(known.time) })}` : "";
    if (status.dataset["said"] !== JSON.stringify(known)) status.replaceChildren(...words(known), text);
    status.dataset["said"] = JSON.stringify(known);
    button.textContent = known.sort === "present" ? word("acknowledge.take_back") : word("acknowledge.button");
  };
  button.addEventListener("click", () => {
    const isTakenBack = standing(store, id, version).sort === "present";
    store.update((state) => { state.l.set(id, { v: version, w: isTakenBack ? -now() : now() }); });
  });
  store.onChange(show);
  place.hidden = false;
  show();
}
