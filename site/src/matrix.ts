// Filter and order of the behovsmatris, for the table and for the list in words alike.
import { find, findAll } from "./dom";
import { word } from "./wording";

export function matrix(): void {
  const root = find("[data-matrix]");
  const controls = root && find("[data-matrix-controls]", root);
  const administration = find<HTMLSelectElement>("#matris-forvaltning");
  const topic = find<HTMLSelectElement>("#matris-sakomrade");
  const order = find<HTMLSelectElement>("#matris-ordning");
  if (!root || !controls || !administration || !topic || !order) return;

  const status = find("[data-matrix-status]", root);
  const rows = findAll("tr[data-administration]", root);
  const words = findAll<HTMLDetailsElement>("details[data-administration]", root);

  const show = () => {
    let shown = 0;
    for (const item of [...rows, ...words]) {
      const isOther = administration.value !== "" && item.dataset["administration"] !== administration.value;
      item.hidden = isOther || (topic.value !== "" && !needs(item, topic.value));
      if (!item.hidden && rows.includes(item)) shown++;
    }
    for (const cell of findAll("[data-topic]", root))
      cell.hidden = topic.value !== "" && cell.dataset["topic"] !== topic.value;
    for (const item of words) item.open = !item.hidden && (topic.value !== "" || administration.value !== "");
    sort(rows, order.value);
    sort(words, order.value);
    if (status) status.textContent = word("matrix.shown", { shown, all: rows.length });
  };

  controls.addEventListener("change", show);
  find("[data-matrix-clear]", controls)?.addEventListener("click", () => {
    for (const field of [administration, topic, order]) field.value = "";
    show();
  });
}

/** True when the row has a mark, or the list an entry, for the topic. */
function needs(item: HTMLElement, topic: string): boolean {
  const place = find(`[data-topic="${CSS.escape(topic)}"]`, item);
  return place !== null && place.textContent.trim() !== "";
}

/** Puts the items in order; an unknown order is the one they came in. */
function sort(items: HTMLElement[], order: string): void {
  const count = (item: HTMLElement) => Number(item.dataset["count"]);
  const name = (item: HTMLElement) => find("th, summary", item)?.textContent.trim() ?? "";
  const byName = (a: HTMLElement, b: HTMLElement) => name(a).localeCompare(name(b), "sv");
  const sorted = items.slice();
  if (order === "namn") sorted.sort(byName);
  if (order === "flest") sorted.sort((a, b) => count(b) - count(a) || byName(a, b));
  if (order === "minst") sorted.sort((a, b) => count(a) - count(b) || byName(a, b));

  const anchor = document.createComment("");
  items[0]?.parentElement?.insertBefore(anchor, firstOf(items));
  for (const item of sorted) anchor.before(item);
  anchor.remove();
}

/** The item that stands first in the page now. */
function firstOf(items: HTMLElement[]): HTMLElement | null {
  return items.reduce<HTMLElement | null>(
    (first, item) => (!first || item.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING ? item : first), null);
}
