// Who, where and when: words that tell whom and which place a story is about, not what it is about.

/** Who says that somebody does something to somebody tells what happens, not what to read about. */
const PEOPLE = new Set(("mig mej oss någon nån nagon nan han honom hon henne hen de dom dem mannen män kvinna kvinnan kille killen killar killarna tjej tjejen gubbe gubben snubbe snubben tant tanten pappa pappan "
  + "mamma mamman förälder föräldern föräldrar elev eleven elever eleverna barnen ungar ungarna brukare brukaren kund kunden klient klienten patient patienten granne grannen farbror dam damen dotter dottern son sonen flicka pojke tonåring ungdom ungdomar boende anhörig lärare mormor morfar farmor farfar bror brodern syster systern "
  + "someone somebody they he she us me").split(" "));

/** Where or when something happens. A place in its definite form: "trappan", "omklädningsrummet". */
const PLACE = /(rumm|sal|hall|g[åa]rd|skol|hus|trapp|k[öo]k|korridor|entr[ée]|reception|k[äa]llar|toalett|bibliotek|parkering|garag|avdelning|kontor|balkong|f[öo]rr[åa]d|aul|l[äa]genhet|buss|kafeteri|butik|natt|kv[äa]ll|morgon|helg)(en|et|an|n)$|^(natt|kv[äa]ll|helg|kitchen|school|building|office|room|corridor|stairs)$/;

/** Those at work: what they do is asked for, so that they are named is no event. */
const AT_WORK = /^(chef|boss|rektor|kolleg|personal|vaktmästar|medarbetar|anställd)(a|e|en|n|s|na|erna)?$/;

/** What is to be read or filled in, whatever it is about. */
const PAPER = /^(mall|blankett|formul[äa]r|lathund|underlag|dokument|checklist|word|excel)(a|en|er|erna|ar|arna|et|n)?$/;

/** Those who come: vårdtagare, låntagare, hotellgäst. */
const COMERS = /(tagare|g[äa]st|bes[öo]kare)(n|en|na|er|erna|arna)?$|^dement(a|e)?$/;

/** Whether a word names a person or somebody unnamed. */
export function isPerson(word: string): boolean {
  return PEOPLE.has(word) || COMERS.test(word);
}

/** Whether a word names those at work. */
export function isAtWork(word: string): boolean {
  return AT_WORK.test(word);
}

/** Whether a word tells who, where, when or in what form. */
export function isAround(word: string): boolean {
  return isPerson(word) || isPlace(word) || isAtWork(word) || PAPER.test(word);
}

/** Whether a word names a place or a time. */
export function isPlace(word: string): boolean {
  return PLACE.test(word);
}

/** A school in any form: acute guides are called after it, so that it is a place for them also where it is what is asked about. */
const SCHOOL = /skol(a|an|or|orna)$/;

/** Whether a word never tells what happens, only where or when. */
export function isNeverEvent(word: string): boolean {
  return isPlace(word) || SCHOOL.test(word);
}

/** In a language is no place, nor in the eye: "brand på arabiska", "kemikalie i ögat". */
const NO_PLACE = /[iln]ska$|^(tyska|ryska|l[åa]gor|[öo]gat|[öo]gonen|eyes?)$/;

/** What stands before a place, and between. */
const AT = /^(i|p[åa]|vid|in)$/;
const ARTICLE = /^(en|ett|den|det|min|mitt|v[åa]r|v[åa]rt|a|an|the|our|my)$/;

/** The words of a query that tell where, whatever they are: "brand i spisen", "slagsmål på en fest". */
export function placesIn(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter((word, i) => {
    const [before = "", first = ""] = [words[i - 1], words[i - 2]];
    return !NO_PLACE.test(word) && (AT.test(before) || ARTICLE.test(before) && AT.test(first));
  }));
}
