import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { search, type Options, type Outcome } from "../src/search/search";
import { tinyIndex, type TinyDocument } from "./tiny-index";

/** Documents of every tier for "brand", each as long as the others, and some that have nothing to do with it. */
const TIERS: readonly TinyDocument[] = [
  { title: "brandvarnare x1 x2" }, // 0: begins with it, and is not split
  { title: "skogsbrand|skog+brand x3 x4" }, // 1: a part
  { title: "bränder x5 x6" }, // 2: another form: brander without dots has the stem of brand
  { title: "brand x7 x8" }, // 3: the word itself
  ...Array.from({ length: 12 }, (_, i) => ({ title: `annat${i} sak${i} ord${i}` })),
];

const found = (outcome: Outcome) => outcome.answers.map((answer) => answer.document);
const matches = (outcome: Outcome) => [...new Set(outcome.answers.flatMap((answer) => outcome.reasons(answer.document).map((reason) => reason.match)))].toSorted();
const ask = async (documents: readonly TinyDocument[], query: string, options?: Options) => search(await tinyIndex(documents), query, options);

test("The word itself comes before its other forms, and those before compounds", async () => {
  deepEqual(found(await ask(TIERS, "brand")), [3, 2, 1]);
});

test("Of three words that tell something none decides alone, and the reasons add up to the score", async () => {
  const documents = [{ title: "nyckel", weight: 400 }, { title: "nyckel borta kassan", weight: 10 }, ...Array.from({ length: 12 }, (_, i) => ({ title: `annat${i}` }))];
  deepEqual(found(await ask(documents, "nyckel borta")), [0, 1]);
  const story = await ask(documents, "nyckel borta kassan");
  deepEqual(found(story), [1, 0]);
  ok(Math.abs(story.reasons(1).reduce((sum, { score }) => sum + score, 0) - (story.answers[0]?.score ?? 0)) < 0.001);
});

test("Words that readers say of a page tell what a story is about, and are no words of the portal", async () => {
  const documents = [{ title: "hot", said: "pappan hallen hämta flickan" }, { title: "nycklar", said: "borta hallen" }, { title: "hallen" }, { title: "annat" }];
  deepEqual(found(await ask(documents, "pappan vill hämta flickan")), [0]);
  deepEqual((await ask(documents, "pappan vill hämta flickan")).unknown, ["vill"]);
  deepEqual((await ask(documents, "flickan")).answers, []);
  deepEqual(found(await ask(documents, "hallen")), [2]);
  deepEqual(found(await ask(documents, "pappan ar borta i hallen")).slice(0, 2).toSorted(), [0, 1]);
});

test("What a word being typed may become comes last", async () => {
  const typing = await ask(TIERS, "brand", { when: "typing" });
  deepEqual(found(typing), [3, 2, 1, 0]);
  deepEqual(found(await ask(TIERS, "brand ", { when: "typing" })), [3, 2, 1], "a space ends the word");
});

/** Thirty documents with a word, the shorter the better, and two other words in some of them. */
const MANY: readonly TinyDocument[] = Array.from({ length: 30 }, (_, i) => ({ title: `larm ${i % 2 ? "skola" : "hem"} ${Array.from({ length: i }, (_, n) => `x${i}y${n}`).join(" ")}` }));
const many = (best: number) => tinyIndex(MANY, undefined, undefined, best);

test("While a common word is being typed its best documents are enough, and that there are more is told", async () => {
  const typing = await search(await many(10), "larm", { when: "typing" });
  deepEqual([found(typing), typing.hasMore], [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], true]);
  for (const outcome of [await search(await many(10), "larm"), await search(await many(30), "larm", { when: "typing" })])
    deepEqual([found(outcome), outcome.hasMore], [Array.from({ length: 30 }, (_, i) => i), false]);
});

test("The words before the one that is being typed are looked up as a whole as soon as that takes no waiting", async () => {
  const files = await many(10);
  const first = await search(files, "larm ", { when: "typing" });
  deepEqual([first.answers.length, first.hasMore], [10, true]);
  const outcome = await search(files, "larm skola", { when: "typing" });
  deepEqual(found(outcome).slice(0, 10), [1, 3, 5, 7, 9, 11, 13, 15, 17, 19], "the ten best for skola, of which most are not among the ten best for larm");
  ok(outcome.answers.slice(0, 10).every((answer) => answer.coverage === 1));
  equal(outcome.hasMore, true, "of the word that is being typed");
  deepEqual((await search(files, "larm ", { when: "typing" })).answers, (await search(files, "larm")).answers);
});

test("An index in two tiers gives the answers and the scores of a whole one", async () => {
  for (const query of ["larm", "larm skola", "hem larm skola"]) {
    const [divided, whole] = [await search(await many(4), query), await search(await many(30), query)];
    deepEqual(divided.answers, whole.answers);
    deepEqual(divided.reasons(20), whole.reasons(20));
  }
});

test("Letters that are no word find what begins with them", async () => {
  const outcome = await ask(TIERS, "brandv");
  deepEqual([found(outcome), matches(outcome)], [[0], ["prefix"]]);
});

test("A word that only ends others finds those", async () => {
  const outcome = await ask([{ title: "säkerhetsombud" }, { title: "annat" }], "ombud");
  deepEqual([found(outcome), matches(outcome)], [[0], ["ending"]]);
});

test("Who types no dots or rings finds words with them", async () => {
  deepEqual(found(await ask([{ title: "annat" }, { title: "förvaltning" }], "forvaltningen")), [1]);
});

test("A beginning is better than a typing error", async () => {
  const outcome = await ask([{ title: "brandvarnare" }, { title: "brandvak" }], "brandvar");
  deepEqual([matches(outcome), outcome.corrected], [["prefix"], null]);
});

test("A typing error is put right, whether letters are missing, added, changed or swapped", async () => {
  for (const typed of ["utrymnig", "utrymnning", "utrumning", "utyrmning", "utrmning"]) {
    const outcome = await ask([{ title: "annat" }, { title: "utrymning" }], typed);
    deepEqual([found(outcome), matches(outcome), outcome.corrected], [[1], ["near"], "utrymning"], typed);
  }
});

test("A short word is not taken for another", async () => {
  const outcome = await ask([{ title: "larm" }], "lasm");
  deepEqual([found(outcome), outcome.corrected, outcome.unknown], [[], null, ["lasm"]]);
});

test("With two errors a word is proposed but not searched", async () => {
  const documents = Array.from({ length: 10 }, () => ({ title: "avvikelse" }));
  const outcome = await ask(documents, "avikelsee");
  deepEqual([found(outcome), outcome.corrected], [[], "avvikelse"]);
  equal((await ask(documents.slice(1), "avikelsee")).corrected, null); // too rare for a guess
});

test("A very long word with two errors is searched as what it may be, in any form", async () => {
  const documents = Array.from({ length: 3 }, () => ({ title: "visselblåsare" }));
  for (const typed of ["viselblosare", "viselblosaren"]) {
    const outcome = await ask(documents, typed);
    deepEqual([found(outcome), outcome.corrected], [[0, 1, 2], "visselblåsare"], typed);
  }
  equal((await ask(documents.slice(1), "viselblosare")).corrected, null); // too rare for a guess
  equal((await ask(documents, "visselblåsa")).corrected, null); // half a word is no error
});

test("Of two near words the more common is meant", async () => {
  const outcome = await ask([{ title: "passet" }, { title: "passer" }, { title: "passer" }], "passeq");
  equal(outcome.corrected, "passer");
});

test("The correction keeps the other words of the query", async () => {
  const documents = Array.from({ length: 5 }, () => ({ title: "utrymning skola" }));
  equal((await ask(documents, " Skola,  utrymnig! ")).corrected, "Skola, utrymning");
});

test("A document with both words comes before those with one", async () => {
  deepEqual(found(await ask([{ title: "hot" }, { title: `skola hot ${"annat ".repeat(40)}` }, { title: "skola" }], "hot skola"))[0], 1);
});

test("A document must have a quarter of the words, and those that have more come first", async () => {
  deepEqual(found(await ask([{ title: "hot" }, { title: "skola våld" }, { title: "kurs" }], "hot skola våld")), [1, 0]);
  deepEqual(found(await ask([{ title: "hot" }, { title: "skola våld" }, { title: "kurs" }], "hot skola våld kurs utrymning larm brand ombud")), [1, 0, 2]);
  deepEqual(found(await ask([{ title: "hot" }, { title: "skola våld larm" }, { title: "brand ombud" }], "hot skola våld larm brand ombud")), [1, 2]);
});

test("A word that is nowhere does not hide what the others find", async () => {
  const outcome = await ask([{ title: "hot" }, { title: "annat" }], "hot qqqq");
  deepEqual([found(outcome), outcome.unknown, outcome.answers[0]?.coverage], [[0], ["qqqq"], 1]);
});

test("A compound that is written apart is found, and better than its pieces", async () => {
  const joined = await ask([{ title: "brand" }, { title: "brandskydd" }, { title: "skydd" }], "brand skydd");
  ok(joined.answers.some((answer) => answer.document === 1 && answer.score > 0));
  deepEqual(found(await ask([{ title: "brand annat1 annat2" }, { title: "brandskydd|brand+skydd annat3 annat4" }, { title: "skydd annat5 annat6" }], "brand skydd"))[0], 1);
});

test("Pieces joined are not proposed as typing errors", async () => {
  const documents = Array.from({ length: 5 }, () => ({ title: "rondeller" }));
  equal((await ask(documents, "rondexler protokoll")).corrected, "rondeller protokoll");
  equal((await ask([{ title: "sbarondexlerprotokoll" }, ...documents], "SBA-rondexler-protokoll")).corrected, null);
});

test("A compound that nobody has written is found by its parts in one document", async () => {
  const outcome = await ask([{ title: "hot hot" }, { title: "hot och nätet" }, { title: "nätet" }, { title: "nätet nätet" }], "näthot");
  deepEqual([found(outcome)[0], matches(outcome)], [1, ["head", "split"]]);
});

test("A binding letter between the parts does not matter", async () => {
  deepEqual(found(await ask([{ title: "kyrka gård" }, { title: "annat" }], "kyrkogård")), [0]);
});

test("Stop words are left out unless there is nothing else", async () => {
  deepEqual(found(await ask([{ title: "hot och våld" }, { title: "och" }], "vad är hot och")), [0]);
  deepEqual(found(await ask([{ title: "hot och våld" }, { title: "annat" }], "och")), [0]);
  deepEqual(found(await ask([{ title: "hot" }], "vad är")), []);
});

test("The reader's own role ranks higher", async () => {
  const documents = [{ title: "hot" }, { title: "hot", role: "chef" }, { title: "hot", role: "ombud" }];
  deepEqual(found(await ask(documents, "hot")), [0, 1, 2]);
  const own = await ask(documents, "hot", { own: { roll: "ombud" } });
  deepEqual([found(own), own.answers.map((answer) => answer.isOwn)], [[2, 0, 1], [true, false, false]]);
  deepEqual(found(await ask(documents, "hot", { own: { roll: "okänd", annat: "chef" } })), [0, 1, 2]);
});

test("A number of a document is found whole before its pieces", async () => {
  const documents = [{ title: "ks 2021 53 2021 53" }, { title: "ks 2021 53 202153 annat" }, { title: "2021 annat2" }];
  equal(found(await ask(documents, "KS 2021-53"))[0], 1);
  equal(found(await ask(documents, "2021:53"))[0], 1);
});

test("Nothing is found for nothing", async () => {
  for (const query of ["", "   ", "!?", "+-*", "\u0000", "\uD83D"]) deepEqual((await ask([{ title: "hot" }], query)).answers, [], query);
});

test("Words that every object has are words like others", async () => {
  for (const query of ["constructor", "toString", "__proto__", "hasOwnProperty valueOf"]) deepEqual(found(await ask([{ title: "hot" }], query)), [], query);
  deepEqual(found(await ask([{ title: "hot" }, { title: "constructor" }], "constructor")), [1]);
});

test("Only the parts are loaded that the words of the query are in", async () => {
  const index = await tinyIndex([{ title: "brand hot" }, { title: "skola" }], [], ["", "i"]);
  const outcome = await search(index, "hot skola");
  deepEqual(found(outcome).toSorted(), [0, 1]);
  ok(outcome.answers.every((answer) => answer.coverage === 0.5));
});

test("Marked are the words of the query and what they were taken for", async () => {
  const marked = async (query: string) => [...(await ask([{ title: "våld utrymning säkerhetsombud" }], query)).marked].toSorted();
  deepEqual(await marked("Våldet"), ["våldet"]);
  ok((await marked("valdet")).includes("våld"));
  ok((await marked("utrymnig")).includes("utrymning"));
  ok((await marked("ombud")).includes("ombud"));
});

test("A compound that was split is told, and where", async () => {
  const documents = [{ title: "parkering tillstånd" }, { title: "parkering" }];
  deepEqual((await ask(documents, "parkeringstillstånd")).split, [["parkeringstillstånd", ["parkerings", "tillstånd"]]]);
  deepEqual((await ask(documents, "parkering")).split, []);
});
