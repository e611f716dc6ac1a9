// A result as it is shown: its name at once, the section it leads to and the excerpt as soon as the text is here.
import { make } from "../../dom";
import { excerpt, type Excerpt, markedTitle, type Piece } from "../excerpt";
import type { DocumentName, IndexFiles } from "../index-files";

/** A document of a list, and the part of it that answers best once it is known. */
export interface Showable {
  readonly name: DocumentName;
  readonly title: Node[];
  /** Fails when the text cannot be read. */
  readonly part: Promise<{ readonly href: string; readonly heading: Node[]; readonly text: Node[] }>;
}

/** What is shown of a document: its text is loaded at a certain time. */
export async function showable(files: IndexFiles, document: number, words: ReadonlySet<string>, time: Promise<void>): Promise<Showable> {
  const name = await files.name(document);
  const part = time.then(() => files.sections(document)).then((sections) => {
    const found = excerpt(name.title, sections, words);
    return { href: target(name, found), heading: found.section ? [new Text(" › "), ...marked(found.section.heading)] : [], text: marked(found.text) };
  });
  part.then(() => files.loadNames()).catch(() => undefined); // the name is an answer too
  return { name, title: marked(markedTitle(name.title, words)), part };
}

export function resultItem({ name, title, part }: Showable): HTMLLIElement {
  const link = make("a", "result-link", ...title);
  link.href = name.href;
  const text = make("p", "result-text");
  void part.then((found) => {
    link.href = found.href;
    if (found.heading.length > 0) link.append(make("span", "result-section", ...found.heading));
    if (found.text.length > 0) text.replaceChildren(...found.text);
    else text.remove();
  }, () => { text.remove(); });
  return make("li", "result", make("h3", "result-title", link), make("p", "result-place", ...place(name)), text);
}

/** Where a result leads: to the section, unless the document is a part of a page already. */
function target(name: DocumentName, found: Excerpt): string {
  return found.section && !name.href.includes("#") ? `${name.href}#${found.section.id}` : name.href;
}

/** The text with its matches marked. Amounts stay on one line, as the generator keeps them in pages. */
function marked(pieces: readonly Piece[]): Node[] {
  const whole = pieces.map(([text]) => text).join("").replace(/(?<=\d) (?=\d{2,3}(?!\d)|kr\b|%)/g, "\u00A0");
  let end = 0;
  return pieces.map(([{ length }, isMarked]) => {
    const text = whole.slice(end, end += length);
    return isMarked ? make("mark", "", text) : new Text(text);
  });
}

/** `Roll · Roller`, `Lektion · Utbildning › Hot och våld`. */
function place({ kind, trail }: DocumentName): (Node | string)[] {
  return [make("span", "kind", kind), ...(trail && trail !== kind ? [` · ${trail}`] : [])];
}
