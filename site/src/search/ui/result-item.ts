// A result as it is shown.
import { make } from "../../dom";
import { type Excerpt, excerpt, type Piece } from "../excerpt";
import type { DocumentText } from "../index-files";

/** Where a result leads: to the section, unless the document is a part of a page already. */
export function target(document: DocumentText, found: Excerpt): string {
  return found.section && !document.href.includes("#") ? `${document.href}#${found.section.id}` : document.href;
}

/** The text with its matches marked. */
export function marked(pieces: readonly Piece[]): Node[] {
  return pieces.map(([text, isMarked]) => (isMarked ? make("mark", "", text) : new Text(text)));
}

/** `Roll · Roller`, `Lektion · Utbildning › Hot och våld`. */
function place({ kind, trail }: DocumentText): (Node | string)[] {
  return [make("span", "kind", kind), ...(trail && trail !== kind ? [` · ${trail}`] : [])];
}

export function resultItem(document: DocumentText, words: ReadonlySet<string>): HTMLLIElement {
  const found = excerpt(document, words);
  const link = make("a", "result-link", ...marked(found.title));
  link.href = target(document, found);
  if (found.section) link.append(make("span", "result-section", " › ", ...marked(found.section.heading)));
  const item = make("li", "result", link, make("p", "result-place", ...place(document)));
  if (found.text.length > 0) item.append(make("p", "result-text", ...marked(found.text)));
  return item;
}
