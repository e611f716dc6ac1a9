// The section of a document that answers a query best, and the lines of it to show.
import type { Section } from "./index-files";
import { stem } from "./stemmer";
import { compose, plain, tokens } from "./tokens";

/** A piece of text, marked or not. */
export type Piece = readonly [text: string, isMarked: boolean];

export interface Excerpt {
  /** The section to go to; null for the beginning of the page. */
  readonly section: { readonly id: string; readonly heading: readonly Piece[] } | null;
  readonly text: readonly Piece[];
  /** Other sections that answer as well. */
  readonly others: readonly { readonly id: string; readonly heading: readonly Piece[] }[];
}

const LENGTH = 190;
const LEAD_IN = 50;
const SHORTEST_PART = 3;
/** Sections beside the best one: at most so many, each worth at least so much of it. */
const MOST_OTHERS = 2;
const ALMOST = 0.6;

/** A place in a text that matches, and the number of the word it matches. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly word: number;
}

/** The title with its matches. Marked words are without accents, as a search gives them. */
export function markedTitle(title: string, marked: ReadonlySet<string>): Piece[] {
  const text = compose(title);
  return pieces(text, marksIn(text, stemmed(marked)));
}

/** How a document is to be read. */
export interface Reading {
  /** The names of others, as stems: a section that compares with them answers only who asks for them. */
  readonly others?: readonly string[];
  /** In a story one word tells of no section. */
  readonly isStory?: boolean;
  /** What may be happening now is read from its beginning, where the steps stand. */
  readonly isUrgent?: boolean;
}

/** The excerpt of a document with a title and sections. */
export function excerpt(title: string, text: readonly Section[], marked: ReadonlySet<string>, { others = [], isStory = false, isUrgent = false }: Reading = {}): Excerpt {
  const words = stemmed(marked);
  const asked = new Set([...words.map((word) => word.stem), ...stemsOf(title)]);
  const isAboutOthers = (heading: string) => stemsOf(heading).some((root) => others.includes(root) && !asked.has(root));
  const titleMarks = marksIn(compose(title), words);
  const sections = text.map(([id, heading, text, isCommon], place) => {
    const [head, body] = [compose(heading), compose(text)];
    const [headMarks, bodyMarks] = [isCommon ? [] : marksIn(head, words), marksIn(body, words)];
    const all = value(headMarks, bodyMarks, place === 0, titleMarks);
    return { id, head, headMarks, body, bodyMarks, has: new Set([...headMarks, ...bodyMarks].map((mark) => mark.word)).size, value: isAboutOthers(head) ? 0 : isCommon ? all / 2 : all };
  });
  const lead = sections[0] ?? { id: "", head: "", headMarks: [], body: "", bodyMarks: [], has: 0, value: 0 };
  const most = sections.reduce((a, b) => (b.value > a.value ? b : a), lead);
  const best = isUrgent || isStory && most.has < 2 && most.headMarks.length === 0 ? lead : most;
  const also = sections.filter((section) => section !== best && section.id !== "" && section.headMarks.length > 0 && section.has >= best.has && section.value >= best.value * ALMOST);
  return {
    section: best.id === "" ? null : { id: best.id, heading: pieces(best.head, best.headMarks) },
    text: window(best.body, best.bodyMarks, isUrgent),
    others: also.sort((a, b) => b.value - a.value).slice(0, MOST_OTHERS).map(({ id, head, headMarks }) => ({ id, heading: pieces(head, headMarks) })),
  };
}

/** Different words count most, in a heading more than in the text. The lead wins when the page as a whole is what was sought. */
function value(head: readonly Mark[], body: readonly Mark[], isLead: boolean, title: readonly Mark[]): number {
  const different = (marks: readonly Mark[]) => new Set(marks.map((mark) => mark.word)).size;
  const titled = isLead ? 15 * different(title) : 0;
  return 10 * different([...head, ...body]) + 14 * different(head) + titled + Math.min(4, body.length) + (isLead ? 2 : 0);
}

const stemsOf = (text: string) => tokens(text).map((token) => stem(plain(token.text)));

const stemmed = (marked: ReadonlySet<string>) => [...marked].map((word) => ({ word, stem: stem(word) }));

function marksIn(text: string, words: readonly { word: string; stem: string }[]): Mark[] {
  const marks: Mark[] = [];
  for (const { text: token, start, end, isWhole } of tokens(text)) {
    if (isWhole) continue;
    const letters = plain(token);
    const root = stem(letters);
    const word = words.findIndex((sought) => root === sought.stem
      || sought.word.length >= SHORTEST_PART && (letters.startsWith(sought.word) || letters.endsWith(sought.word))
      || sought.stem.length > SHORTEST_PART && letters.includes(sought.stem));
    if (word >= 0) marks.push({ start, end, word });
  }
  return marks;
}

/** About two lines from the start, or round the place where most different words stand together. */
function window(text: string, marks: readonly Mark[], isFromStart: boolean): Piece[] {
  let start = 0, most = 0;
  for (const first of isFromStart ? [] : marks) {
    const inside = marks.filter((mark) => mark.start >= first.start && mark.end <= first.start + LENGTH - LEAD_IN);
    const value = 10 * new Set(inside.map((mark) => mark.word)).size + inside.length;
    if (value > most) [start, most] = [first.start - LEAD_IN, value];
  }
  start = start <= LEAD_IN / 2 ? 0 : text.indexOf(" ", start) + 1;
  let end = start + LENGTH;
  end = end >= text.length ? text.length : Math.max(text.lastIndexOf(" ", end), start + LENGTH / 2);
  // A dot between two points of a list belongs to neither.
  if (text.startsWith("· ", start)) start += 2;
  if (text.slice(start, end).endsWith(" ·")) end -= 2;
  const shown = marks.filter((mark) => mark.start >= start && mark.end <= end).map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
  return [
    ...start > 0 ? [["… ", false] as const] : [],
    ...pieces(text.slice(start, end), shown),
    ...end < text.length ? [[" …", false] as const] : [],
  ];
}

function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) result.push([text.slice(at, start), false]);
    result.push([text.slice(start, end), true]);
    at = end;
  }
  if (at < text.length) result.push([text.slice(at), false]);
  return result;
}
