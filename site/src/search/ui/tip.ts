// A word that finds nothing: who looks after the portal is told of it only when the reader sends a mail.
import { find } from "../../dom";
import { WORDS } from "./words";

/** Writes the query into the mail that the link opens. A filter may be why nothing was found: then there is nothing to tell. */
export function fillTip(none: HTMLElement, query: string, isFiltered: boolean): void {
  const item = find("[data-search-tip]", none);
  const link = item && find<HTMLAnchorElement>("a", item);
  if (!item || !link) return;
  item.hidden = isFiltered;
  const [address = ""] = link.href.split("?");
  link.href = `${address}?subject=${encodeURIComponent(WORDS.tipSubject(query))}&body=${encodeURIComponent(WORDS.tipText(query).replace(/\n/g, "\r\n"))}`;
}
