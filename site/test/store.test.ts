import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { KEPT_KEY, KEY } from "../src/learning/keys";
import { empty, emptyCourse, write } from "../src/learning/state";
import { Store, type News } from "../src/learning/store";
import { cleared, imported } from "../src/learning/transfer";
import { by, shelf, state } from "./states";

const read = (store: Store, lesson: string, time: number) => store.updateCourse("kurs", (course) => { course.r.set(lesson, time); });
const heard = (store: Store): News[][] => {
  const list: News[][] = [];
  store.onNews(() => list.push(store.news));
  return list;
};
const at = (time: number, act: () => void) => {
  globalThis.portalNow = time;
  act();
  globalThis.portalNow = undefined;
};
const lessons = (place: ReturnType<typeof shelf>) => new Store(() => place).course("kurs").r;

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

test("It is said which sort of text was kept", () => {
  const place = shelf([KEY, '{"v":99}']);
  place.isFull = true;
  const store = new Store(() => place);
  read(store, "a", 1);
  place.isFull = false;
  read(store, "b", 1);
  deepEqual(store.news, ["newer"]);
});
