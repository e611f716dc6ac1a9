// Answers that come first because it may be happening now.
import { isAtWork, isNeverEvent, isPerson } from "./circumstances";
import type { Manifest } from "./index-files";
import { folded, JOINT } from "./phrases";
import { stem } from "./stemmer";
import { fold, plain, tokens } from "./tokens";

/** A word of the query that tells something, and whether it may go on: it is no whole word, or it is being typed. */
export interface Telling {
  readonly text: string;
  readonly isBegun: boolean;
  /** Whether texts have it as it is typed. */
  readonly isWritten: boolean;
  /** The stems with dots and rings that it may be meant for, since texts have them more often. */
  readonly dotted: ReadonlySet<string>;
  /** Whether it only tells where or when. */
  readonly isPlace: boolean;
}

const SHORTEST_BEGINNING = 3;

/** Who tells of now, or of "en man", or asks what to do, means what happens. */
const NOW = /(^| (och|o|men|så) )(det|dä) |(^| )en man |^there (is|are) |\b(nu|nyss|fort|snabbt|now)( |$)|^(hjälp|hjalp|help)\b|vad (gör|ska) (vi|jag|man)( |$)/;

/** Who tells what is, or has just been, seen, heard or felt leaves out who: "hörde skott", "fastnat under bilen", "andas konstigt". */
const EVENTS = new Set(("ligger hittade hittat hörde hört fastnat fastnade klämt klämde kastat kastade sprutat sprutade trampat trampade "
  + "brinner brann ramlat ramlade trillat trillade fallit föll rasat rasade kört körde andas blöder kräks kräktes skakar krampar vaknar "
  + "sluddrar läcker luktar ryker exploderade exploderat smällde smällt skjuter sköt skjutit tagen inlåst instängd jagad förföljd föder borta försvunnen försvann").split(" "));

/** Who slips and hits a knee has been hit by nobody. */
const HURT = /(^| )(slå|slår|slog|slagit) ((sig|mig inte)( |$)|i (golv|knä|huvud|bord|kant|trapp|dörr|vägg|rygg|armb))/;

/** Who begins like this asks what holds, not what to do now. */
const ASKS = new Set(["vem", "vems", "vilken", "vilka", "varför", "måste", "får", "kan", "ska", "behöver", "var", "hur", "när"]);

/** Whether something is done to those at work: "hot mot min personal". */
const isAgainst = (words: readonly string[]) => words.some((word, i) => isAtWork(word) && words.slice(Math.max(0, i - 2), i).includes("mot"));

/** Stems of those who are called: that they are named is not yet an event. */
const CALLED = new Set(["polis", "polic", "hjälp", "help"]);

/** What a query tells as a whole. */
export interface Told {
  readonly happens: boolean;
  /** Somebody has hurt herself: what she hit is no place. */
  readonly hurts: boolean;
}

export function toldBy(query: string): Told {
  const words = tokens(query).map(({ text }) => text);
  const said = words.join(" ");
  const hurts = HURT.test(said);
  return { hurts, happens: !hurts && !ASKS.has(words[0] ?? "") && (words.some((word) => isPerson(word) || EVENTS.has(word)) || isAgainst(words) || NOW.test(said)) };
}

/**
 * The acute guides that a query is for: all its words but places, and persons in an event, are words of the guide's title, of its snabbval or of a row of synonyms that means
 * it; when it tells an event, one of those that editors have given it is. Those with most of the words first, and of those the ones that editors have given the words to.
 */
export function urgentAnswers({ urgent }: Pick<Manifest, "urgent">, words: readonly Telling[], sayings: ReadonlySet<string>, { happens, hurts }: Told, isDotted: boolean): number[] {
  const things = words.filter(({ text }) => !isNeverEvent(text) && !((happens || hurts) && isPerson(text)));
  const what = things.filter((word) => !word.isPlace);
  const needed = new Set(what.length > 0 ? what : things); // "i brand"
  if (needed.size === 0) return [];
  const isSaid = (saying: string) => sayings.has(isDotted ? saying : folded(saying));
  const meanings = words.map((word) => ({ means: meaningOf(word, isDotted), isNeeded: needed.has(word) }));
  return urgent
    .map(({ document, words: own, given }) => ({ document, given, covered: Math.max(coverage([...own, ...given], meanings, isSaid, needed.size), happens ? coverage(given.filter((phrase) => !CALLED.has(phrase)), meanings, isSaid, 1) : 0) }))
    .filter(({ covered }) => covered > 0)
    .map(({ document, given, covered }) => ({ document, covered, chosen: coverage(given, meanings, isSaid, 0) }))
    .sort((a, b) => b.covered - a.covered || b.chosen - a.chosen)
    .map(({ document }) => document);
}

/** How many of the words phrases cover; 0 when fewer of the needed ones than it takes are among them. Of a phrase with stop words only the first word is counted, but all of it must have been said. */
function coverage(phrases: readonly string[], meanings: readonly Meaning[], isSaid: (saying: string) => boolean, least: number): number {
  const isMeant = (root: string) => isSaying(root) ? isSaid(root) : meanings.some(({ means }) => means(root));
  const said = phrases.map((phrase) => phrase.split(" ")).filter((phrase) => phrase.every(isMeant)).flat().map((root) => isSaying(root) ? root.slice(0, root.indexOf(JOINT)) : root);
  const covered = meanings.filter(({ means }) => said.some(means));
  return covered.filter(({ isNeeded }) => isNeeded).length >= least ? covered.length : 0;
}

const isSaying = (root: string) => root.includes(JOINT);

/** A word of the query. */
interface Meaning {
  /** Whether it means the word that has a stem. */
  readonly means: (root: string) => boolean;
  readonly isNeeded: boolean;
}

/** Each word is held against every word of every guide at each key: what is the word's own is worked out once. */
function meaningOf({ text, isBegun, isWritten, dotted }: Telling, isDotted: boolean): Meaning["means"] {
  const letters = plain(text);
  const own = stem(letters);
  const read = isDotted || isWritten ? (root: string) => root : fold;
  const goesOn = isBegun && letters.length >= SHORTEST_BEGINNING;
  return (root) => own === root || own === read(root) || !isDotted && dotted.has(root) || goesOn && read(root).startsWith(letters);
}
