// How people speak: what is typed in a hurry, by those who do not know the portal's words.
import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { search } from "../src/search/search";
import { ask, found } from "./asking";
import { tinyIndex, type TinyDocument, type TinyRegister } from "./tiny-index";

const many = (title: string, count: number): TinyDocument[] => Array.from({ length: count }, () => ({ title }));

test("A ring or dots that are typed are meant", async () => {
  const documents = [{ title: "läsa" }, { title: "lås" }, { title: "lasta" }, { title: "rad" }, { title: "rädd" }, { title: "råd" }, { title: "natten" }, { title: "nätet" }];
  deepEqual(found(await ask(documents, "lås")), [1]);
  deepEqual(found(await ask(documents, "läsa")), [0]);
  deepEqual(found(await ask(documents, "rädd")), [4]);
  deepEqual(found(await ask(documents, "nätet")), [7]);
});

test("Without dots and rings the word as it was typed comes first, then those that have them", async () => {
  const documents = [{ title: "råd" }, { title: "rad" }, { title: "rädd" }];
  deepEqual(found(await ask(documents, "rad")).slice(0, 2), [1, 0]);
  deepEqual(found(await ask([{ title: "annat" }, { title: "skadegörelser" }], "skadegorelse")), [1]);
});

test("Somebody who has typed dots in one word means the others to be without", async () => {
  deepEqual(found(await ask([{ title: "våld hål" }, { title: "hål vald" }], "hål vald"))[0], 1);
  equal((await ask([{ title: "våld hål" }, { title: "hål vald" }], "hål vald")).answers[0]?.coverage, 1);
});

test("The forms of strong verbs meet", async () => {
  for (const [written, typed] of [["stjäla", "stulit"], ["stjäla", "stal"], ["brinner", "brann"], ["brinner", "brunnit"], ["slå", "slagen"], ["slå", "slår"], ["skrika", "skrek"], ["inbrytning bryta", "bröt"], ["försvinna", "försvann"], ["kosta", "kostar"]] as const)
    deepEqual(found(await ask([{ title: "annat" }, { title: written }], typed)), [1], `${typed}, ${written}`);
});

test("Words that only begin alike are not forms of each other", async () => {
  for (const [written, typed] of [["far", "farlig"], ["försvar", "försvann"], ["bok", "boka"], ["känna", "känslig"], ["lag", "laga"], ["införandet", "infödd"]] as const)
    deepEqual(found(await ask([{ title: written }], typed)), [], `${typed}, ${written}`);
});

test("What others do comes after one's own, unless they are asked for", async () => {
  const documents = [{ title: "lund våld" }, { title: "annat1 annat2 annat3 våld" }];
  const outlook: TinyRegister = { outlook: { runs: [[0, 1]], names: ["lund"] } };
  deepEqual(found(await ask(documents, "våld", outlook)), [1, 0]);
  deepEqual(found(await ask(documents, "lunds våld", outlook))[0], 0);
  const urgent: TinyRegister = { ...outlook, urgent: [{ document: 1, words: ["våld"], given: ["våld"] }] };
  equal((await ask(documents, "våld nu", urgent)).answers[0]?.isUrgent, true);
  equal((await ask(documents, "lund våld nu", urgent)).answers.some(({ isUrgent }) => isUrgent), false, "who asks about others needs no help now");
  const scores = (await ask(documents, "våld", outlook)).answers.map((answer) => answer.score);
  ok((scores[0] ?? 0) >= (scores[1] ?? 0));
});

test("A compound is cut into the words that are common, and no letter of the next word is taken", async () => {
  const documents = [...many("lokal säkerhet", 4), { title: "åker" }, { title: "lokalsamma" }];
  const outcome = await ask(documents, "lokalsäkerhet");
  deepEqual(outcome.split, [["lokalsäkerhet", ["lokal", "säkerhet"]]]);
});

test("When no document has all parts each is a weaker answer, the rarer before the other, and that is told", async () => {
  const outcome = await ask([...many("utflykt", 1), ...many("riskerna", 3)], "utflyktsriskerna");
  deepEqual([found(outcome), outcome.split], [[0, 1, 2, 3], [["utflyktsriskerna", ["utflykts", "riskerna"]]]]);
  deepEqual(found(await ask([...many("utflykt", 3), { title: "riskerna" }], "utflyktsriskerna"))[0], 3);
});

test("The end of an English word is no Swedish word", async () => {
  deepEqual(found(await ask(many("cybersecurity", 5), "security")), []);
  deepEqual(found(await ask(many("lektion", 12), "election")), []);
});

test("Beside other words only a long word is put right, and only to a common one that begins alike unless it is very long", async () => {
  const documents = [...many("tanken skola utrymning ändrar", 6), { title: "skadegörelse" }, { title: "väktaren" }];
  equal((await ask(documents, "tanten skola")).corrected, null, "short");
  equal((await ask(documents, "vandrar skola")).corrected, null, "another first letter");
  equal((await ask(documents, "väktarem skola")).corrected, null, "rare");
  equal((await ask(documents, "väktarem xyxyxy")).corrected, "väktaren xyxyxy", "rare, but nothing else is found");
  equal((await ask(documents, "skadegörlse skola")).corrected, "skadegörelse skola", "rare, but very long");
  equal((await ask(documents, "utrymnig skola")).corrected, "utrymning skola");
  equal((await ask([...documents, ...many("epilepsi", 2)], "epelepsi skola")).corrected, "epilepsi skola", "known, and one error in eight letters");
  equal((await ask([...documents, ...many("kakelugn", 2)], "kukelugm skola")).corrected, null, "two errors");
  deepEqual(found(await ask(documents, "tanten skola")), [0, 1, 2, 3, 4, 5]);
});

test("A letter that is doubled or not is put right beside other words too, in a word of five letters", async () => {
  const documents = [...many("tappat", 6), { title: "mobil" }, { title: "kulle" }];
  equal((await ask(documents, "tapat mobil")).corrected, "tappat mobil");
  equal((await ask(documents, "tabpat mobil")).corrected, null, "another letter");
  equal((await ask(documents, "kule mobil")).corrected, null, "short");
});

test("Two words that nothing has are not made into two others", async () => {
  equal((await ask([...many("utgår", 9), ...many("pågår", 9)], "ungår pagår")).corrected, null);
});

test("A phrase of several words counts as a whole only, in any order and form", async () => {
  const documents = [{ title: "annat1 annat2", phrase: "lämn+väsk" }, { title: "väska" }];
  deepEqual(found(await ask(documents, "väska")), [1]);
  deepEqual(found(await ask(documents, "väskan lämnades"))[0], 0);
  deepEqual((await ask(documents, "väskan lämnades")).unknown, [], "both words are said");
});

test("Of a phrase in which only one word tells something the stop words must stand beside it, in any order and form", async () => {
  const stopWords = ["ta", "tar", "av", "sig", "på", "vi"];
  const files = await tinyIndex([{ title: "annat1 annat2", phrase: "liv+av+sig+ta" }, { title: "liv" }], stopWords);
  for (const said of ["ta livet av sig", "hon tar livet av sig nu", "livet ta av sig"]) equal(found(await search(files, said))[0], 0, said);
  for (const other of ["livet", "livet på sig", "ta annat3 av sig livet", "livet av sig"]) deepEqual(found(await search(files, other)), [1], other);
  equal(found(await search(await tinyIndex([{ title: "annat1", phrase: "nat+pa" }, { title: "natt" }], stopWords), "pa natten"))[0], 0, "without dots");
});

test("A sum is found in all its forms", async () => {
  const documents = [{ title: "kostnad 43500000" }, { title: "annat" }];
  for (const typed of ["43,5 miljoner", "43.5 mnkr", "43 500 000", "43500000", "43 500 tkr"]) deepEqual(found(await ask(documents, typed)), [0], typed);
});

test("Of a long story a document need not have half of the words", async () => {
  deepEqual(found(await ask([{ title: "larm" }, { title: "skola kväll natt rum" }], "larm skola kväll natt rum"))[0], 1);
  ok(found(await ask([{ title: "larm" }, { title: "skola" }, { title: "kväll" }, { title: "natt" }], "larm skola kväll natt")).includes(0));
});

test("A thing and what it is for are the compound that they mean", async () => {
  const documents = [{ title: "säkerhet annat1" }, { title: "policy annat2 annat3" }, { title: "säkerhetspolicy" }, { title: "rondprotokoll" }];
  const outcome = await ask(documents, "policy för säkerhet");
  equal(outcome.answers[0]?.document, 2);
  equal(outcome.answers[0]?.coverage, 1, "it has both words");
  equal(found(await ask(documents, "protokoll från ronden"))[0], 3, "of the second word any form");
  equal(found(await ask(documents, "policy säkerhet"))[0], 2, "also when nothing else is asked for");
  ok(!found(await ask(documents, "policy säkerhet annat1")).includes(2), "without what joins them they are two words");
});

test("A word that is short is taken for another one only if the texts have that more than once", async () => {
  equal((await ask([{ title: "tanken" }], "tanten")).corrected, null);
  equal((await ask([{ title: "tanken" }, { title: "tanken" }], "tanten")).corrected, "tanken");
});

test("Of a compound the last word is looked for in any of its forms, also when its end is a word by chance", async () => {
  const documents = [...many("festival", 3), { title: "valen" }];
  const outcome = await ask(documents, "vinterfestivalen");
  deepEqual([found(outcome), outcome.split], [[0, 1, 2], [["vinterfestivalen", ["", "festivalen"]]]]);
});

test("A long guess is not asked for before the cut of a compound that the texts have", async () => {
  const documents = [...many("nätsäkerhet", 5), { title: "natt säkerhet" }];
  const outcome = await ask(documents, "nattsäkerhet");
  deepEqual([found(outcome), outcome.corrected], [[5], null]);
});

test("Neighbours written together stand for both, also when the first says nothing by itself, and in phrases", async () => {
  const documents = [{ title: "brandskydd annat1" }, { title: "denfall" }, { title: "annat2", phrase: "lås+nödutgång" }, { title: "brand" }, { title: "fall" }, { title: "låst" }];
  equal((await ask(documents, "brand skydd")).answers.find(({ document }) => document === 0)?.coverage, 1);
  ok(found(await ask(documents, "den fall")).includes(1));
  equal(found(await ask(documents, "nöd utgång låst"))[0], 2);
});

test("Who types no dots finds phrases with them, and is not asked for words that say nothing", async () => {
  const documents = [{ title: "anhörig" }, { title: "annat", phrase: "anh+gav" }, { title: "fran" }];
  deepEqual(found(await ask(documents, "gava fran anhorig")), [1, 0]);
});

test("A compound that is a phrase of editors is found, and the reader is told of no cut", async () => {
  const outcome = await ask([{ title: "vallokal bråk" }, { title: "annat", phrase: "bråk+vallokal" }], "vallokalsbråk");
  deepEqual([found(outcome), outcome.split], [[1, 0], []]);
  deepEqual((await ask([...many("num ber", 3), { title: "annat", phrase: "numb+polis" }], "polis number")).split, [], "nor of one in a word of a phrase");
});

test("When nobody has written the last part the word that a compound begins with is looked for, and told", async () => {
  const outcome = await ask([{ title: "nyckel" }], "nyckelförlust");
  deepEqual([found(outcome), outcome.split], [[0], [["nyckelförlust", ["", "nyckel"]]]]);
});

test("Who and where tell less than what", async () => {
  const documents = [{ title: "gympasalen chefen medarbetaren" }, { title: "klotter annat1" }, ...many("annat2 annat3", 4)];
  for (const query of ["klotter gympasalen", "chefen klotter", "medarbetaren klotter"]) equal(found(await ask(documents, query))[0], 1, query);
  equal(found(await ask(documents, "gympasalen"))[0], 0, "alone it is what is asked for");
});

test("In the longest words three errors are put right", async () => {
  const documents = many("avvikelserapportering", 3);
  equal((await ask(documents, "avikelserapotering")).corrected, "avvikelserapportering");
  equal((await ask(many("rapportering", 12), "raptring")).corrected, null);
  equal((await ask([{ title: "visselblåsarfunktion" }], "viselblåsarfuktion")).corrected, "visselblåsarfunktion", "two errors, and one text");
});

test("Three pieces that belong together are one word, also when the first says nothing by itself", async () => {
  const stopWords = ["ut", "in", "i"];
  const documents = [{ title: "plan annat1" }, { title: "utrymningsplan" }, { title: "brandskyddsansvarig annat2" }, { title: "inbrott annat3" }, { title: "inbrottslarm" }];
  for (const [typed, first] of [["ut rymnings plan", 1], ["brand skydds ansvarig", 2], ["in brott försök", 3], ["in brotts larm i annat2 annat3 annat4", 4]] as const)
    equal(found(await search(await tinyIndex(documents, stopWords), typed))[0], first, typed);
});

test("Of a compound whose first part nobody has written the beginning of it is looked for beside the last", async () => {
  deepEqual(found(await ask([{ title: "terror" }, ...many("nivå", 3)], "terrorhotnivå")).toSorted(), [0, 1, 2, 3]);
});

test("A part without dots of a word that has them is not the end of a word with them, and no cut is told that finds nothing", async () => {
  const outcome = await ask(many("ägare", 5), "låntagare");
  deepEqual([found(outcome), outcome.split, outcome.unknown], [[], [], ["låntagare"]]);
  deepEqual((await ask(many("ägare", 5), "kundtagare")).split, [["kundtagare", ["", "agare"]]], "who types none may mean them");
});

test("A compound of which nobody has written any part finds what begins as it does, and that is told", async () => {
  const outcome = await ask([{ title: "annat1" }, { title: "belastningsregister" }], "belastningsutdrag");
  deepEqual([found(outcome), outcome.split], [[1], [["belastningsutdrag", ["", "belastnings"]]]]);
  deepEqual(found(await ask([{ title: "förskola" }, ...many("annat", 3)], "förskolegård")), [0], "of the first part any form");
});
