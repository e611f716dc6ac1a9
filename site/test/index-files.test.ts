import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { IndexFiles, place } from "../src/search/index-files";

const manifest = { version: "v", documents: 3, namesInFile: 2, best: 512, parts: [""], rests: [], beginnings: ["", "b", "brå", "c"], endings: ["", "r"], stopWords: ["och"], facets: [] };
const words = (...texts: string[]) => ({ words: texts, counts: texts.map(() => 1) });

/** An index whose files are read from a record, and the paths in the order they were asked for. */
async function open(files: Record<string, unknown>): Promise<{ index: IndexFiles; asked: string[] }> {
  const asked: string[] = [];
  const index = await IndexFiles.open((path) => {
    asked.push(path);
    return path in files ? Promise.resolve(files[path]) : Promise.reject(new Error(path));
  });
  return { index, asked };
}

test("A text is in the place of the last start that is not after it", () => {
  const starts = ["", "b", "brand", "s", "å"];
  for (const [text, expected] of [["", 0], ["a", 0], ["b", 1], ["bra", 1], ["brand", 2], ["brandskydd", 2], ["c", 2], ["sz", 3], ["ä", 3], ["å", 4], ["ö", 4], ["\uFFFF", 4]] as const)
    equal(place(starts, text), expected, text);
  equal(place([""], "x"), 0);
});

test("The place is that of a search from the beginning, for any starts", () => {
  for (let size = 1; size < 40; size++) {
    const starts = ["", ...Array.from({ length: size - 1 }, (_, i) => String.fromCharCode(98 + i))];
    for (let c = 95; c < 145; c++) equal(place(starts, String.fromCharCode(c)), starts.findLastIndex((start) => start <= String.fromCharCode(c)));
  }
});

test("Letters are looked for in every file that may have words with them", async () => {
  const { index, asked } = await open({ "register.json": manifest, "data/v/o1.json": words("bo"), "data/v/o2.json": words("bråk"), "data/v/o0.json": words("a"), "data/v/o3.json": words("c"), "data/v/s1.json": words("larm") });
  deepEqual((await index.beginnings("b", 9)).map((file) => file.words[0]), ["bo", "bråk"]);
  deepEqual((await index.beginnings("", 2)).map((file) => file.words[0]), ["a", "bo"], "no more than asked for");
  deepEqual((await index.endings("ar", 9)).map((file) => file.words[0]), ["larm"]);
  deepEqual(asked.toSorted(), ["data/v/o0.json", "data/v/o1.json", "data/v/o2.json", "data/v/s1.json", "register.json"]);
});

test("Words lie by their letters without dots and rings, and are looked for there", async () => {
  const starts = { ...manifest, beginnings: ["", "tillg"], endings: ["", "s"] };
  const { index } = await open({ "register.json": starts, "data/v/o0.json": words("tillämpning"), "data/v/o1.json": words("tillgång"), "data/v/s0.json": words("blå"), "data/v/s1.json": words("hus") });
  deepEqual((await index.beginnings("tillä", 4)).map((file) => file.words[0]), ["tillämpning"]);
  deepEqual((await index.endings("å", 4)).map((file) => file.words[0]), ["blå"]);
});

test("A file is read once, and again only after it failed", async () => {
  const files: Record<string, unknown> = { "register.json": manifest };
  const { index, asked } = await open(files);
  const failed = await index.sections(0).then(() => false, () => true);
  ok(failed);
  files["data/v/t0.json"] = [["", "", "Hot"]];
  await Promise.all([index.sections(0), index.sections(0)]);
  deepEqual(await index.sections(0), [["", "", "Hot"]]);
  deepEqual(asked, ["register.json", "data/v/t0.json", "data/v/t0.json"]);
});

test("The names of documents that follow each other are read together", async () => {
  const { index, asked } = await open({ "register.json": manifest, "data/v/n0.json": [{ title: "Hot" }, { title: "Brand" }], "data/v/n1.json": [{ title: "Larm" }] });
  deepEqual((await Promise.all([0, 1, 2].map((document) => index.name(document)))).map(({ title }) => title), ["Hot", "Brand", "Larm"]);
  deepEqual(asked, ["register.json", "data/v/n0.json", "data/v/n1.json"]);
  ok(await index.name(3).then(() => false, () => true), "there is no fourth");
});

test("All names are loaded once, one file after the other, and what is loaded already is not loaded again", async () => {
  const { index, asked } = await open({ "register.json": manifest, "data/v/n0.json": [{ title: "Hot" }, { title: "Brand" }], "data/v/n1.json": [{ title: "Larm" }] });
  await index.name(2);
  const loading = index.loadNames();
  deepEqual(asked.slice(1), ["data/v/n1.json", "data/v/n0.json"], "the first only, as long as it is on its way");
  await Promise.all([loading, index.loadNames()]);
  equal((await index.name(0)).title, "Hot");
  equal(asked.length, 3);
});

test("What is at hand is what has been loaded: it is loaded when it is asked for, and then it is there", async () => {
  const files: Record<string, unknown> = { "register.json": { ...manifest, rests: [""] } };
  const { index } = await open(files);
  equal(index.restAtHand("larm"), null, "it cannot be read");
  await index.rest("larm").catch(() => undefined);
  files["data/v/r0.json"] = {};
  equal(index.restAtHand("larm"), null);
  const rest = await index.rest("larm");
  equal(index.restAtHand("larm"), rest);
  ok(index.restAtHand("brand"));
});
