// Kvittens: that one has read a page, in the version that it had. Under the page, in lists of such pages, and on paper.
import { find, findAll, make } from "../dom";
import { dateText, isoDate, now } from "./clock";
import { count, mark } from "./elements";
import { namedPaper } from "./named-paper";
import type { Store } from "./store";

/** present: acknowledged as it is now. earlier: only an earlier version of it. */
type Standing = { sort: "none" } | { sort: "present" | "earlier"; time: number };

function standing(store: Store, id: string, version: string): Standing {
  const known = store.state.l[id];
  if (!known || known.w < 0) return { sort: "none" };
  return { sort: known.v === version ? "present" : "earlier", time: known.w };
}

const words = (known: Standing): HTMLElement[] =>
  known.sort === "present" ? [mark("good", "right", "Kvitterad"), make("span", "mark-date", ` ${dateText(known.time)}`)]
  : known.sort === "earlier" ? [mark("warn", "warning", "Ny version")] : [];

/** The part under a page. */
export function acknowledge(store: Store): void {
  const place = find("[data-acknowledge]");
  const button = place && find<HTMLButtonElement>("button", place);
  const status = place && find("[role=status]", place);
  if (!place || !button || !status) return;
  const { acknowledge: id = "", version = "" } = place.dataset;

  const show = () => {
    const known = standing(store, id, version);
    const text = known.sort === "earlier" ? ` Du kvitterade en tidigare version ${dateText(known.time)}. Läs igen och kvittera på nytt.` : "";
    if (status.dataset["said"] !== JSON.stringify(known)) status.replaceChildren(...words(known), text);
    status.dataset["said"] = JSON.stringify(known);
    button.textContent = known.sort === "present" ? "Ta tillbaka kvittensen" : "Jag har läst och förstått";
  };
  button.addEventListener("click", () => {
    const isTakenBack = standing(store, id, version).sort === "present";
    store.update((state) => { state.l[id] = { v: version, w: isTakenBack ? -now() : now() }; });
  });
  store.onChange(show);
  place.hidden = false;
  show();
}

/** The lists of pages to acknowledge, and the paper. */
export function acknowledgements(store: Store): void {
  const items = findAll("[data-acknowledge-list] > li");
  if (items.length === 0) return;
  const of = ({ dataset: { page = "", version = "" } }: HTMLElement) => standing(store, page, version);
  const show = () => {
    for (const item of items) {
      for (const old of findAll(".mark, .mark-date", item)) old.remove();
      find(".path-time", item)?.after(...words(of(item)));
    }
    const root = find("[data-acknowledgements]");
    if (root) fill(root, items.flatMap((item) => { const known = of(item); return known.sort === "present" ? [{ item, time: known.time }] : []; }), items.length);
  };
  store.onChange(show);
  show();
  const paper = find("[data-acknowledgements]");
  if (paper) namedPaper(paper, () => { document.title = `Kvittens ${isoDate(now())}`; });
}

function fill(root: HTMLElement, done: { item: HTMLElement; time: number }[], all: number): void {
  const status = find("[data-acknowledgements-status]", root) as HTMLElement;
  status.replaceChildren(make("p", "", done.length === all ? "Du har kvitterat alla sidor." : `Du har kvitterat ${done.length} av ${count(all, "sida", "sidor")}. Öppna en sida, läs den och kvittera längst ned.`));
  status.hidden = false;
  find("[data-acknowledgements-rows]", root)?.replaceChildren(...done.map(({ item, time }) =>
    make("li", "", make("strong", "", find("a", item)?.textContent ?? ""), make("br", ""), `Version: ${item.dataset["versionText"]}`, make("br", ""), `Kvitterad ${dateText(time)}`)));
  for (const part of ["[data-proof-form]", "[data-proof-paper]"]) (find(part, root) as HTMLElement).hidden = done.length === 0;
}
