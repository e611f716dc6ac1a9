import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { pause } from "../src/search/ui/pause";
import { countOf, isSame } from "../src/search/ui/session";
import { search } from "../src/search/search";
import { tinyIndex } from "./tiny-index";

const LONG = 400;
const within = (promise: Promise<void>, milliseconds: number) => Promise.race([
  promise.then(() => true),
  new Promise<boolean>((resolve) => { setTimeout(() => { resolve(false); }, milliseconds); }),
]);

test("A pause comes when the typing has stopped, and not before", async () => {
  const paused = pause(() => true);
  ok(!await within(paused, 20));
  ok(await within(paused, LONG));
});

test("There is no pause when the typing goes on", async () => {
  ok(!await within(pause(() => false), LONG));
});

test("The number of results is told, and when it is not known the least that it is", () => {
  deepEqual([countOf(0, false), countOf(1, false), countOf(12, false), countOf(512, true)], ["Inga träffar", "1\u00A0träff", "12\u00A0träffar", "Minst 512\u00A0träffar"]);
});

test("The same answers are the same, whether the typing goes on or not, unless there were more", async () => {
  const files = await tinyIndex(Array.from({ length: 9 }, () => ({ title: "larm" })), undefined, undefined, 5);
  const [asked, typed] = [await search(files, "larm"), await search(files, "larm", { when: "typing" })];
  ok(isSame(asked, await search(files, "larmet")));
  ok(!isSame(asked, typed));
  ok(!isSame(asked, null));
  equal(isSame({ ...typed, hasMore: false }, typed), false);
});
