// Texts in the storage that the store cannot read: they are kept, told, and taken back when they can be read.
import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { KEPT_KEY, KEY } from "../src/learning/memory/keys";
import { write } from "../src/learning/memory/state";
import { Store } from "../src/learning/memory/store";
import { cleared } from "../src/learning/memory/transfer";
import { by, shelf, state } from "./states";
import { heard, lessons, read } from "./stores";

const BROKEN = ["{nonsens", '{"v":3,"g":0,"w":0,"k":{"kurs":{"w":0,"r":{"a":1,"B!":2},"f":{},"q":{},"t":{},"a":[]}},"l":{}}', write(state({ r: by({ a: 1 }) })).slice(0, -9)];

test("What cannot be read is kept under another key as it was, told, and the rest goes on", () => {
  for (const text of BROKEN) {
    const place = shelf([KEY, text]);
    const store = new Store(() => place);
    deepEqual(heard(store), [["unreadable"]], text);
    read(store, "b", 9);
    deepEqual(lessons(place).get("b"), 9);
    deepEqual(new Store(() => place).unreadTexts, [text]);
  }
  equal(new Store(() => shelf([KEY, BROKEN[1] ?? ""])).course("kurs").r.get("a"), 1);
});

test("It is told once: on the next page it is known, and still there", () => {
  const place = shelf([KEY, BROKEN[0] ?? ""]);
  new Store(() => place);
  const next = new Store(() => place);
  deepEqual(next.news, []);
  deepEqual(next.unreadTexts, [BROKEN[0]]);
});

test("No more than three texts are kept, the latest ones", () => {
  const place = shelf();
  for (const text of ["{1", "{2", "{3", "{4", "{4"]) {
    place.texts.set(KEY, text);
    new Store(() => place);
  }
  deepEqual(new Store(() => place).unreadTexts, ["{2", "{3", "{4"]);
});

test("What cannot be kept aside is not written over", () => {
  const place = shelf([KEY, "{nonsens"]);
  place.isFull = true;
  const store = new Store(() => place);
  read(store, "a", 1);
  deepEqual(store.news, ["full", "unreadable"]);
  deepEqual(store.unreadTexts, ["{nonsens"]);
  place.isFull = false;
  place.setItem = (key, value) => {
    if (key === KEPT_KEY) throw new DOMException("full", "QuotaExceededError");
    place.texts.set(key, value);
  };
  read(store, "b", 1);
  equal(place.texts.get(KEY), "{nonsens");
});

test("When there is room again it is kept and the answers are saved", () => {
  const place = shelf([KEY, "{nonsens"]);
  place.isFull = true;
  const store = new Store(() => place);
  read(store, "a", 1);
  place.isFull = false;
  read(store, "b", 1);
  deepEqual(store.news, ["unreadable"]);
  deepEqual(lessons(place), by({ a: 1, b: 1 }));
  deepEqual(new Store(() => place).unreadTexts, ["{nonsens"]);
});

test("What a later portal saved is kept, what can be read of it goes on, and a portal that can read it takes it back", () => {
  const later = write(state({ r: by({ a: 1 }) })).replace('"v":3', '"v":99').replace('"r":{', '"nytt":{"b":2},"r":{');
  const place = shelf([KEY, later]);
  const store = new Store(() => place);
  deepEqual(store.news, ["newer"]);
  read(store, "c", 3);
  deepEqual(lessons(place), by({ a: 1, c: 3 }));
  deepEqual(new Store(() => place).unreadTexts, [later]);
  equal(new Store(() => place).isSaving, true);
});

test("A kept text that can be read by now is taken back, and kept no longer", () => {
  const kept = JSON.stringify([{ w: 1, t: write(state({ r: by({ b: 2 }) })) }, { w: 2, t: "{nonsens" }]);
  const place = shelf([KEY, write(state({ r: by({ a: 1 }) }, 7))], [KEPT_KEY, kept]);
  const store = new Store(() => place);
  deepEqual(store.course("kurs").r, by({ a: 1, b: 2 }));
  equal(store.state.g, 7);
  deepEqual(store.unreadTexts, ["{nonsens"]);
  deepEqual(lessons(place), by({ a: 1, b: 2 }));
});

test("It is not taken back while it cannot be saved", () => {
  const place = shelf([KEPT_KEY, JSON.stringify([{ w: 1, t: write(state({ r: by({ b: 2 }) })) }])]);
  place.isFull = true;
  const store = new Store(() => place);
  deepEqual(store.course("kurs").r, by({ b: 2 }));
  equal(store.unreadTexts.length, 1);
});

test("What lies where kept texts should be is a text that could not be read", () => {
  deepEqual(new Store(() => shelf([KEPT_KEY, "hej"])).unreadTexts, ["hej"]);
  deepEqual(new Store(() => shelf([KEPT_KEY, '[{"w":1,"t":"x"},5]'])).unreadTexts, ["x"]);
});

test("Letting go of the kept texts leaves the learner's own data", () => {
  const place = shelf([KEY, BROKEN[1] ?? ""]);
  const store = new Store(() => place);
  const told = heard(store);
  store.forgetUnread();
  equal(place.texts.has(KEPT_KEY), false);
  equal(store.course("kurs").r.get("a"), 1);
  deepEqual(told, [["unreadable"], []]);
});

test("What could not be kept aside can be cleared all the same", () => {
  const place = shelf([KEY, "{nonsens"]);
  place.isFull = true;
  const store = new Store(() => place);
  place.setItem = (key, value) => {
    if (key === KEPT_KEY) throw new DOMException("full", "QuotaExceededError");
    place.texts.set(key, value);
  };
  store.forgetUnread();
  store.replace((here) => cleared(here));
  deepEqual(store.unreadTexts, []);
  equal(store.isSaving, true);
  equal(new Store(() => place).state.k.size, 0);
  equal(place.texts.get(KEY)?.includes("nonsens"), false);
});

test("It is said which sort of text was kept", () => {
  const place = shelf([KEY, '{"v":99}']);
  place.isFull = true;
  const store = new Store(() => place);
  read(store, "a", 1);
  place.isFull = false;
  read(store, "b", 1);
  deepEqual(store.news, ["newer"]);
});
