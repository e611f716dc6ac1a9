import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { empty } from "../src/learning/state";
import { KEY, Store, type Shelf, type Trouble } from "../src/learning/store";

const shelf = (text: string | null = null): Shelf & { text: string | null; isFull: boolean } => ({
  text,
  isFull: false,
  getItem(key) { return key === KEY ? this.text : null; },
  setItem(_, value) {
    if (this.isFull) throw new DOMException("full", "QuotaExceededError");
    this.text = value;
  },
});
const read = (store: Store, lesson: string, time: number) => store.updateCourse("kurs", (course) => { course.r[lesson] = time; });
const troubles = (store: Store): Trouble[] => {
  const list: Trouble[] = [];
  store.onTrouble((trouble) => list.push(trouble));
  return list;
};

test("What one store saves the next one reads", () => {
  const place = shelf();
  read(new Store(() => place), "a", 1);
  deepEqual(new Store(() => place).course("kurs").r, { a: 1 });
});

test("Two tabs do not overwrite each other", () => {
  const place = shelf();
  const [one, two] = [new Store(() => place), new Store(() => place)];
  read(one, "a", 1);
  read(two, "b", 2);
  read(one, "c", 3);
  deepEqual(new Store(() => place).course("kurs").r, { a: 1, b: 2, c: 3 });
});

test("Two tabs that save at the same moment, each before it sees the other's, lose nothing and come to rest", () => {
  const place = shelf();
  const [one, two] = [new Store(() => place), new Store(() => place)];
  read(one, "a", 1);
  place.text = null;
  read(two, "b", 2);
  one.takeIn();
  two.takeIn();
  deepEqual(new Store(() => place).course("kurs").r, { a: 1, b: 2 });

  const settled = place.text;
  one.takeIn();
  two.takeIn();
  equal(place.text, settled);
  two.replace(empty(9));
  one.takeIn();
  deepEqual(new Store(() => place).course("kurs").r, {});
});

test("A tab is told when another has saved", () => {
  const place = shelf();
  const [one, two] = [new Store(() => place), new Store(() => place)];
  let told = 0;
  two.onChange(() => told++);
  read(one, "a", 1);
  two.takeIn();
  equal(told, 1);
  deepEqual(two.course("kurs").r, { a: 1 });
});

test("Without storage everything works in memory and the trouble is told once", () => {
  const store = new Store(() => { throw new DOMException("no", "SecurityError"); });
  const told = troubles(store);
  read(store, "a", 1);
  read(store, "b", 2);
  deepEqual(store.course("kurs").r, { a: 1, b: 2 });
  deepEqual(told, ["blocked"]);
});

test("A full storage is told once, kept in memory and saved when there is room again", () => {
  const place = shelf();
  const store = new Store(() => place);
  const told = troubles(store);
  place.isFull = true;
  read(store, "a", 1);
  read(store, "b", 2);
  deepEqual(told, ["full"]);
  deepEqual(store.course("kurs").r, { a: 1, b: 2 });
  place.isFull = false;
  read(store, "c", 3);
  deepEqual(new Store(() => place).course("kurs").r, { a: 1, b: 2, c: 3 });
});

test("What a later portal saved is not overwritten", () => {
  const place = shelf('{"v":99,"nytt":true}');
  const store = new Store(() => place);
  read(store, "a", 1);
  deepEqual(store.course("kurs").r, { a: 1 });
  equal(place.text, '{"v":99,"nytt":true}');
  deepEqual(troubles(store), ["newer"]);
});

test("Nonsense in storage is replaced", () => {
  const place = shelf("{nonsens");
  read(new Store(() => place), "a", 1);
  deepEqual(new Store(() => place).course("kurs").r, { a: 1 });
});

test("Clearing reaches a tab that had something unsaved in memory", () => {
  const place = shelf();
  const [one, two] = [new Store(() => place), new Store(() => place)];
  read(two, "a", 1);
  one.replace(empty(50));
  two.takeIn();
  read(two, "b", 60);
  deepEqual(new Store(() => place).course("kurs").r, { b: 60 });
});
