// A result as it is shown: its name at once, the section it leads to and the excerpt as soon as the text is here.
import { make, telephone } from "../../dom";
import { excerpt, type Excerpt, markedTitle, type Piece } from "../excerpt";
import type { DocumentName, IndexFiles } from "../index-files";
import type { Answer, Outcome } from "../search";
import { stem } from "../stemmer";
import { plain } from "../tokens";
import { WORDS } from "./words";

/** A document of a list, and the part of it that answers best once it is known. */
export interface Showable {
  readonly name: DocumentName;
  readonly title: Node[];
  /** Fails when the text cannot be read. */
  readonly part: Promise<{ readonly href: string; readonly heading: Node[]; readonly text: Node[]; readonly others: readonly HTMLAnchorElement[] }>;
  /** The number to call, for an acute guide that stands first. */
  readonly isUrgent: boolean;
}

/** What is shown of a document: its text is loaded at a certain time. */
export async function showable(files: IndexFiles, { document, isUrgent }: Pick<Answer, "document" | "isUrgent">, { marked: words, isStory }: Pick<Outcome, "marked" | "isStory">, time: Promise<void>): Promise<Showable> {
  const name = await files.name(document);
  const part = time.then(() => files.sections(document)).then((sections) => {
    const found = excerpt(name.title, sections, words, { others: files.manifest.outlook.names, isStory, isUrgent });
    return { href: target(name, found), heading: found.section ? [new Text(" › "), ...marked(found.section.heading)] : [], text: marked(found.text), others: name.href.includes("#") ? [] : found.others.map((section) => linkTo(name, section)) };
  });
  part.then(() => files.loadNames()).catch(() => undefined); // the name is an answer too
  return { name, title: marked(markedTitle(name.title, words)), part, isUrgent };
}

/** A result. Over an urgent one stands the number to call. */
export function resultItem({ name, title, part, isUrgent }: Showable, emergency: string): HTMLLIElement {
  const link = make("a", "result-link", ...title);
  link.href = name.href;
  const text = make("p", "result-text");
  void part.then((found) => {
    link.href = found.href;
    if (found.heading.length > 0) link.append(make("span", "result-section", ...found.heading));
    if (found.text.length > 0) text.replaceChildren(...found.text);
    else text.remove();
    if (found.others.length > 0) item.append(make("p", "result-others", `${WORDS.also()} `, ...found.others.flatMap((other, i) => i === 0 ? [other] : [", ", other])));
  }, () => { text.remove(); });
  const item = make("li", isUrgent ? "result is-urgent" : "result", make("h3", "result-title", link), make("p", "result-place", ...place(name)), text);
  if (isUrgent) item.prepend(urgentLine(emergency));
  return item;
}

function urgentLine(emergency: string): HTMLElement {
  const call = make("a", "", WORDS.call(emergency));
  call.href = telephone(emergency);
  return make("p", "result-urgent", ...WORDS.urgent(call));
}

function linkTo(name: DocumentName, { id, heading }: NonNullable<Excerpt["section"]>): HTMLAnchorElement {
  const link = make("a", "", ...marked(heading));
  link.href = `${name.href}#${id}`;
  return link;
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

/** `Roll`, among the roles; `Lektion · Utbildning › Hot och våld`. */
function place({ kind, trail }: DocumentName): (Node | string)[] {
  return [make("span", "kind", kind), ...(trail && stem(plain(trail)) !== stem(plain(kind)) ? [` · ${trail}`] : [])];
}
