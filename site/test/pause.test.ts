import { ok } from "node:assert/strict";
import { test } from "node:test";
import { pause } from "../src/search/ui/session";

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
