import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { KEY } from "../src/learning/memory/keys";
import { empty, emptyCourse } from "../src/learning/memory/state";
import { Store } from "../src/learning/memory/store";
import { cleared, imported } from "../src/learning/memory/transfer";
import { by, shelf, state } from "./states";
import { heard, lessons, read } from "./stores";

const at = (time: number, act: () => void) => {
  globalThis.portalNow = time;
  act();
  globalThis.portalNow = undefined;
};

test("What one store saves the next one reads", () => {
  const place = shelf();
  read(new Store(() => place), "a", 1);
  deepEqual(lessons(place), by({ a: 1 }));
});

test("Two tabs do not overwrite each other", () => {
  const place = shelf();
  const [one, two] = [new Store(() => place), new Store(() => place)];
  read(one, "a", 1);
  read(two, "b", 2);
  read(one, "c", 3);
  deepEqual(lessons(place), by({ a: 1, b: 2, c: 3 }));
});

test("Two tabs that save at the same moment, each before it sees the other's, lose nothing and come to rest", () => {
  const place = shelf();
  const [one, two] = [new Store(() => place), new Store(() => place)];
  read(one, "a", 1);
  place.texts.clear();
  read(two, "b", 2);
  one.takeIn();
  two.takeIn();
  deepEqual(lessons(place), by({ a: 1, b: 2 }));

  const settled = place.texts.get(KEY);
  one.takeIn();
  two.takeIn();
  equal(place.texts.get(KEY), settled);
  two.replace(() => empty(Date.now() + 9));
  one.takeIn();
  deepEqual(lessons(place), new Map());
});

test("A tab is told when another has saved", () => {
  const place = shelf();
  const [one, two] = [new Store(() => place), new Store(() => place)];
  let told = 0;
  two.onChange(() => told++);
  read(one, "a", 1);
  two.takeIn();
  equal(told, 1);
  deepEqual(two.course("kurs").r, by({ a: 1 }));
});

test("Without storage everything works in memory and the trouble is told once", () => {
  const store = new Store(() => { throw new DOMException("no", "SecurityError"); });
  const told = heard(store);
  read(store, "a", 1);
  read(store, "b", 2);
  deepEqual(store.course("kurs").r, by({ a: 1, b: 2 }));
  deepEqual(told, [["blocked"]]);
  equal(store.isSaving, false);
  deepEqual(store.unreadTexts, []);
});

test("A full storage is told once, kept in memory, and saved and told when there is room again", () => {
  const place = shelf();
  const store = new Store(() => place);
  const told = heard(store);
  place.isFull = true;
  read(store, "a", 1);
  read(store, "b", 2);
  deepEqual(told, [[], ["full"]]);
  equal(store.isSaving, false);
  deepEqual(store.course("kurs").r, by({ a: 1, b: 2 }));
  place.isFull = false;
  read(store, "c", 3);
  deepEqual(lessons(place), by({ a: 1, b: 2, c: 3 }));
  deepEqual(told, [[], ["full"], []]);
  equal(store.isSaving, true);
});

test("Clearing reaches a tab that had something unsaved in memory", () => {
  const place = shelf();
  const [one, two] = [new Store(() => place), new Store(() => place)];
  read(two, "a", 1);
  one.replace((here) => cleared(here));
  two.takeIn();
  read(two, "b", 60);
  deepEqual(lessons(place), by({ b: 60 }));
});

test("Cleared while the clock was ahead and again when it was right: everything is gone, in both tabs", () => {
  const place = shelf();
  const [one, two] = [new Store(() => place), new Store(() => place)];
  at(9_000, () => one.replace((here) => cleared(here)));
  at(1_000, () => read(two, "a", 1_000));
  at(2_000, () => one.replace((here) => cleared(here)));
  at(3_000, () => two.takeIn());
  deepEqual(lessons(place), new Map());
});

test("An imported file is there although the clock was ahead when everything was cleared", () => {
  const place = shelf();
  const [one, two] = [new Store(() => place), new Store(() => place)];
  at(9_000, () => one.replace((here) => cleared(here)));
  at(1_000, () => one.replace((here) => imported(here, state({ r: by({ a: 1 }) }))));
  at(1_100, () => two.takeIn());
  deepEqual(lessons(place), by({ a: 1 }));
});

test("What is done after the clock went back is not undone by another tab", () => {
  const place = shelf();
  const [one, two] = [new Store(() => place), new Store(() => place)];
  at(9_000, () => read(one, "a", 9_000));
  two.takeIn();
  at(1_000, () => read(one, "a", -1_000));
  at(1_100, () => two.takeIn());
  equal(two.course("kurs").r.get("a"), -1_000);
  at(1_200, () => read(two, "b", 1_200));
  deepEqual(lessons(place), by({ a: -1_000, b: 1_200 }));
  equal(two.state.g, 1);
});

test("An unknown course is empty and knows no words of the language", () => {
  const store = new Store(() => shelf());
  deepEqual(store.course("constructor"), emptyCourse());
  store.updateCourse("constructor", (course) => { course.w = 5; });
  equal(store.course("constructor").w, 5);
});

test("Every change is told to who listens, and a listener is not told of the news of others", () => {
  const store = new Store(() => shelf());
  let told = 0;
  store.onChange(() => told++);
  read(store, "a", 1);
  store.replace(() => empty());
  equal(told, 2);
});

test("Taking in what another tab saved writes nothing when there is nothing to add, nor when nothing is stored", () => {
  const place = shelf();
  const [one, two] = [new Store(() => place), new Store(() => place)];
  two.takeIn();
  equal(place.texts.size, 0);
  read(one, "a", 1);
  let writes = 0;
  const { setItem } = place;
  place.setItem = function set(this: typeof place, ...args: [string, string]) { writes++; setItem.call(this, ...args); };
  two.takeIn();
  equal(writes, 0);
});

test("What is saved in the same moment is merged, and begins no new generation", () => {
  const place = shelf();
  const store = new Store(() => place);
  at(5_000, () => { read(store, "a", 1); read(store, "b", 1); });
  equal(store.state.g, 0);
  equal(store.state.w, 5_000);
});

test("A storage that was turned off is not asked again", () => {
  let asked = 0;
  const store = new Store(() => { asked++; throw new DOMException("no", "SecurityError"); });
  const before = asked;
  read(store, "a", 1);
  store.takeIn();
  equal(asked, before);
});
