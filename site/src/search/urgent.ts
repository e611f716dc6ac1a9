// Answers that come first because it may be happening now.
import type { Manifest } from "./index-files";
import { stem } from "./stemmer";
import { fold, hasDots, plain, tokens } from "./tokens";

/** A word of the query that tells something, and whether it may go on: it is no whole word, or it is being typed. */
export interface Telling {
  readonly text: string;
  readonly isBegun: boolean;
}

const SHORTEST_BEGINNING = 3;

/** Who says that somebody does something to somebody tells what happens, not what to read about. */
const EVENT = new Set(("mig mej oss någon nån nagon nan han hon hen de dom mannen män kvinna kvinnan kille killen killar killarna tjej tjejen gubbe gubben snubbe snubben tant tanten pappa pappan "
  + "mamma mamman förälder föräldern föräldrar elev eleven elever eleverna barnen ungar ungarna brukare brukaren kund kunden klient klienten patient patienten besökare besökaren granne grannen farbror dam damen dotter dottern son sonen flicka pojke tonåring ungdom ungdomar boende anhörig lärare "
  + "someone somebody they he she us me").split(" "));

/** Who begins like this asks what holds, not what to do now. */
const ASKS = new Set(["vem", "vems", "vilken", "vilka", "varför", "måste", "får", "kan", "ska", "behöver"]);

/** Stems of those who are called: that they are named is not yet an event. */
const CALLED = new Set(["polis", "polic", "hjälp", "help"]);

export function isEvent(query: string): boolean {
  const words = tokens(query);
  return !ASKS.has(words[0]?.text ?? "") && words.some(({ text }) => EVENT.has(text));
}

/**
 * The acute guides that a query is for: all its words are words of the guide's title, of its snabbval or of a row of synonyms that means
 * it; when it tells an event, one of those that editors have given it is. Those with most of the words first, and of those the ones that editors have given the words to.
 */
export function urgentAnswers({ urgent }: Pick<Manifest, "urgent">, words: readonly Telling[], isEvent: boolean): number[] {
  if (words.length === 0) return [];
  const meanings = words.map(meaningOf);
  return urgent
    .map(({ document, words: own, given }) => ({ document, given, covered: Math.max(coverage([...own, ...given], meanings, words.length), isEvent ? coverage(given.filter((phrase) => !CALLED.has(phrase)), meanings, 1) : 0) }))
    .filter(({ covered }) => covered > 0)
    .map(({ document, given, covered }) => ({ document, covered, chosen: coverage(given, meanings, 1) }))
    .sort((a, b) => b.covered - a.covered || b.chosen - a.chosen)
    .map(({ document }) => document);
}

/** How many of the words phrases cover; 0 when those are fewer than it takes. */
function coverage(phrases: readonly string[], meanings: readonly Meaning[], least: number): number {
  const isSaid = (root: string) => meanings.some((means) => means(root));
  const said = phrases.map((phrase) => phrase.split(" ")).filter((phrase) => phrase.every(isSaid)).flat();
  const covered = meanings.filter((means) => said.some(means)).length;
  return covered >= least ? covered : 0;
}

/** Whether a word of the query means the word that has a stem. */
type Meaning = (root: string) => boolean;

/** Each word is held against every word of every guide at each key: what is the word's own is worked out once. */
function meaningOf({ text, isBegun }: Telling): Meaning {
  const letters = plain(text);
  const own = stem(letters);
  const read = hasDots(letters) ? (root: string) => root : fold;
  const goesOn = isBegun && letters.length >= SHORTEST_BEGINNING;
  return (root) => {
    const known = read(root);
    // The stem itself too: forms.txt gives some words without dots a stem that has them.
    return own === known || own === root || goesOn && known.startsWith(letters);
  };
}
