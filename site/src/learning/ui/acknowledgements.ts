// The lists of pages to acknowledge, on Mitt lärande and on their own page, and the paper on those that are.
import { find, findAll, make } from "../../dom";
import { counted, word } from "../../wording";
import { standing, words } from "./acknowledge";
import { dateText, isoDate, now } from "../../clock";
import { namedPaper } from "./named-paper";
import type { Store } from "../memory/store";

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
  if (paper) namedPaper(paper, () => { document.title = `${word("acknowledge.receipt")} ${isoDate(now())}`; });
}

function fill(root: HTMLElement, done: { item: HTMLElement; time: number }[], all: number): void {
  const status = find("[data-acknowledgements-status]", root) as HTMLElement;
  status.replaceChildren(make("p", "", done.length === all ? word("acknowledge.all_done") : word("acknowledge.progress", { done: done.length, pages: counted("number.pages", all) })));
  status.hidden = false;
  find("[data-acknowledgements-rows]", root)?.replaceChildren(...done.map(({ item, time }) =>
    make("li", "", make("strong", "", find("a", item)?.textContent ?? ""), make("br", ""), word("acknowledge.version_line", { version: item.dataset["versionText"] ?? "" }), make("br", ""), word("acknowledge.done_on", { date: dateText(time) }))));
  for (const part of ["[data-proof-form]", "[data-proof-paper]"]) (find(part, root) as HTMLElement).hidden = done.length === 0;
}
