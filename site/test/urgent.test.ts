// Acute guides that stand first: for whom, and for whom not.
import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { search } from "../src/search/search";
import { ask, found, STOP_WORDS } from "./asking";
import { tinyIndex, type TinyDocument, type TinyRegister } from "./tiny-index";

const GUIDES: TinyRegister = { urgent: [{ document: 3, words: ["brin"], given: ["brand", "hotel"] }, { document: 2, words: ["hot"], given: ["slå", "kniv", "död våld"] }] };
const URGENT: readonly TinyDocument[] = [{ title: "hot hot kurs" }, { title: "brandövning brand" }, { title: "någon hotar annat1 annat2 slå" }, { title: "det brinner brand annat3 annat4" }, { title: "personal väska barn" }];

test("A guide for what is happening stands first for its words, and only for those", async () => {
  deepEqual([found(await ask(URGENT, "hot", GUIDES))[0], found(await ask(URGENT, "brand", GUIDES))[0]], [2, 3]);
  ok((await ask(URGENT, "hot", GUIDES)).answers[0]?.isUrgent);
  ok(!(await ask(URGENT, "hot kurs", GUIDES)).answers.some((answer) => answer.isUrgent), "somebody who looks for a course");
  ok(!(await ask(URGENT, "våld", GUIDES)).answers.some((answer) => answer.isUrgent), "one word of a phrase");
});

test("Of two guides that have the word the one that editors gave it to is first", async () => {
  const guides: TinyRegister = { urgent: [{ document: 0, words: ["hot"], given: [] }, { document: 2, words: ["hot"], given: ["hot"] }] };
  deepEqual(found(await ask(URGENT, "hot", guides)).slice(0, 2), [2, 0]);
});

test("Who tells what somebody does gets the guide whatever else is told", async () => {
  ok(!(await ask(URGENT, "slå barn", GUIDES)).answers.some((answer) => answer.isUrgent));
  equal((await ask(URGENT, "någon slog barn", GUIDES)).answers[0]?.document, 2);
  equal((await ask(URGENT, "gubben slår mig", GUIDES)).answers[0]?.document, 2, "a word that is nowhere does not matter");
  for (const hurt of ["barn slog sig personal", "barn slog i golvet personal", "personal slog mig inte väska"])
    ok(!(await ask(URGENT, hurt, GUIDES)).answers.some((answer) => answer.isUrgent), hurt);
  equal((await ask(URGENT, "han slog i ansiktet barn", GUIDES)).answers[0]?.document, 2, "not what is hit in a fall");
  equal((await ask(URGENT, "en man slår barn", GUIDES)).answers[0]?.document, 2, "man alone is anybody");
});

test("Who hits herself is hurt, in any form with dots or without, and what she hits is no place", async () => {
  const guides: TinyRegister = { urgent: [{ document: 2, words: ["hot"], given: ["slå kniv"] }, { document: 3, words: ["skad"], given: ["slå+sig", "slå huvud"] }] };
  const files = await tinyIndex([...URGENT, { title: "huvud sig" }], [...STOP_WORDS, "sig", "i", "har"], [""], 1000, guides);
  const first = async (query: string) => (await search(files, query)).answers.find((answer) => answer.isUrgent)?.document;
  for (const hurt of ["slog sig", "slår sig", "eleven har slagit sig", "slog i huvudet"]) equal(await first(hurt), 3, hurt);
  equal(await first("slog i väska"), undefined);
});

test("Where it happens is told after i, på and the like, whatever place it is", async () => {
  const files = await tinyIndex([...URGENT, { title: "arabiska" }], [...STOP_WORDS, "i", "på", "vid", "en", "min"], [""], 1000, GUIDES);
  const isUrgent = async (query: string) => (await search(files, query)).answers.some((answer) => answer.isUrgent);
  for (const place of ["brand i väska", "brand på en väska", "brand vid min väska"]) ok(await isUrgent(place), place);
  for (const other of ["väska brand", "brand på arabiska"]) ok(!await isUrgent(other), other);
});

test("Who says in English that there is something tells what happens", async () => {
  equal((await ask(URGENT, "there is brand väska", GUIDES)).answers[0]?.isUrgent, true);
  ok(!(await ask(URGENT, "is there brand väska", GUIDES)).answers[0]?.isUrgent);
});

test("Who comes is somebody, whatever it is they take or visit", async () => {
  const documents = [...URGENT, { title: "låntagare hotellgäst taget sekunder" }];
  for (const person of ["låntagare", "hotellgäst"]) equal((await ask(documents, `${person} slår`, GUIDES)).answers[0]?.document, 2, person);
  for (const thing of ["taget", "sekunder"]) ok(!(await ask(documents, `${thing} slår`, GUIDES)).answers.some((answer) => answer.isUrgent), thing);
});

test("While it is typed, and when the reader pauses, a guide is suggested from the third letter", async () => {
  for (const when of ["typing", "paused"] as const) {
    equal((await ask(URGENT, "bran", GUIDES, { when })).answers[0]?.document, 3);
    equal((await ask(URGENT, "bra", GUIDES, { when })).answers[0]?.isUrgent, true);
    equal((await ask([...URGENT, { title: "bra" }], "bra", GUIDES, { when })).answers[0]?.isUrgent, true, "also when it is a word");
    ok(!(await ask(URGENT, "br", GUIDES, { when })).answers.some((answer) => answer.isUrgent));
  }
  ok(!(await ask([...URGENT, { title: "bra" }], "bra", GUIDES)).answers.some((answer) => answer.isUrgent));
});

test("A place alone is no event, and a word that is written without dots and rings is meant so", async () => {
  const documents = [{ title: "våld skolan rädd lågor" }, { title: "lag rad skola" }];
  const guides: TinyRegister = { urgent: [{ document: 0, words: ["låg", "rädd", "våld", "skol"], given: [] }] };
  const files = await tinyIndex(documents, [...STOP_WORDS, "i"], [""], 1000, guides);
  const isUrgent = async (query: string) => (await search(files, query)).answers.some((answer) => answer.isUrgent);
  for (const query of ["våld", "våld i skolan", "vald"]) ok(await isUrgent(query), query);
  for (const query of ["skola", "skolan", "lag", "rad", "lag i skolan"]) ok(!await isUrgent(query), query);
});

test("A phrase with stop words puts an acute guide first only when all of it is said", async () => {
  const guides: TinyRegister = { urgent: [{ document: 3, words: [], given: ["brand+för+sig"] }] };
  const files = await tinyIndex(URGENT, ["för", "sig"], [""], 1000, guides);
  ok((await search(files, "brand för sig")).answers[0]?.isUrgent);
  ok(!(await search(files, "brand")).answers.some((answer) => answer.isUrgent));
});

test("Who tells that it is about somebody tells an event, who asks what holds does not", async () => {
  equal((await ask(URGENT, "elever slår barn", GUIDES)).answers[0]?.document, 2);
  ok(!(await ask(URGENT, "vem ansvarar när någon slog barn", GUIDES)).answers.some((answer) => answer.isUrgent));
});

test("That the police is named is no event, and neither is a word of the title", async () => {
  const documents = [...URGENT, { title: "polis skola" }];
  const guides: TinyRegister = { urgent: [{ document: 2, words: ["skol våld"], given: ["polis"] }] };
  equal((await ask(documents, "polis", guides)).answers[0]?.isUrgent, true);
  ok(!(await ask(documents, "polisen frågar mig barn", guides)).answers.some((answer) => answer.isUrgent));
  ok(!(await ask(documents, "någon i skola väska", guides)).answers.some((answer) => answer.isUrgent));
});

test("Where and when something happens does not keep a guide from the top", async () => {
  const documents = [...URGENT, { title: "trappan natten forumet" }];
  for (const query of ["slå trappan", "slå natten"]) ok((await ask(documents, query, GUIDES)).answers[0]?.isUrgent, query);
  ok(!(await ask(documents, "slå forumet", GUIDES)).answers.some((answer) => answer.isUrgent), "no place");
});

test("Who tells of now or asks what to do tells an event", async () => {
  for (const query of ["det slår vid väska", "hjälp slå väska", "slå väska nu", "slå väska vad gör vi"]) equal((await ask(URGENT, query, GUIDES)).answers[0]?.document, 2, query);
  ok(!(await ask(URGENT, "får det slå väska", GUIDES)).answers.some((answer) => answer.isUrgent), "what holds");
});

test("Who leaves out who it is and tells what is seen or heard tells an event", async () => {
  for (const query of ["hörde slå väska", "slå väska föll"]) equal((await ask(URGENT, query, GUIDES)).answers[0]?.document, 2, query);
  for (const asked of ["hur hörde slå väska", "var ligger slå väska", "när föll slå väska"]) ok(!(await ask(URGENT, asked, GUIDES)).answers.some((answer) => answer.isUrgent), asked);
  ok(!(await ask([...URGENT, { title: "lås" }], "lås väska hörde", GUIDES)).answers.some((answer) => answer.isUrgent), "nothing that a guide is for");
});
