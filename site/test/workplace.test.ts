import { deepEqual, equal, match } from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { change, forget, lost, read, stored, textOf, tidy } from "../src/workplace/facts";

const KEY = "portal.arbetsplats";
const UNREAD = "portal.arbetsplats.olast";
const shelf = new Map<string, string>();
const put = (key: string, value: string): void => { shelf.set(key, value); };
const storage = { getItem: (key: string) => shelf.get(key) ?? null, setItem: put, removeItem: (key: string) => void shelf.delete(key) };
const facts = (entries: Record<string, string>): Map<string, string> => new Map(Object.entries(entries));
const text = (uppgifter: unknown, version = 1) => JSON.stringify({ sort: "portal-arbetsplats", version, uppgifter });

beforeEach(() => {
  shelf.clear();
  Object.assign(globalThis, { localStorage: storage });
  storage.setItem = put;
});

test("What is saved as a file can be read back", () => {
  const known = facts({ adress: "Storgatan 12", constructor: "x", "-": "ö" });
  deepEqual(read(textOf(known)), { facts: known, isWhole: true });
});

test("Another file gives one sentence", () => {
  for (const other of ["", "hej", "[]", "null", '{"sort":"portal-larande"}', "x".repeat(1_000_001)]) match(read(other) as string, /inte en fil från arbetsplatsens kort/);
  match(read(text({}, 2)) as string, /nyare version/);
  for (const damaged of [null, [], "x", 5]) match(read(text(damaged)) as string, /skadad/);
});

test("What does not fit is left out, and told", () => {
  const whole = { a: "ett" };
  for (const wrong of [{ "A b": "x" }, { b: 5 }, { b: "x".repeat(121) }, { b: "  " }, { ["i".repeat(101)]: "x" }])
    deepEqual(read(text({ ...whole, ...wrong })), { facts: facts(whole), isWhole: false }, JSON.stringify(wrong));
});

test("A value is one line without spaces at its ends", () => {
  equal(tidy("  ett\n två\u0000\t tre  "), "ett två tre");
});

test("A change keeps what is there, and an empty value takes its own away", () => {
  equal(change(facts({ a: "ett", b: "två" })), true);
  equal(change(facts({ b: "", c: "tre" })), true);
  deepEqual(stored(), facts({ a: "ett", c: "tre" }));
  equal(change(facts({ a: "", c: "" })), true);
  equal(shelf.has(KEY), false);
});

test("What cannot be read is kept beside what is filled in anew, until all is cleared", () => {
  put(KEY, "skräp");
  deepEqual(stored(), new Map());
  change(facts({ a: "ett" }));
  equal(shelf.get(UNREAD), "skräp");
  deepEqual(stored(), facts({ a: "ett" }));
  forget();
  equal(shelf.size, 0);
});

test("A browser that remembers nothing is told from one that does", () => {
  storage.setItem = () => { throw new Error("full"); };
  equal(change(facts({ a: "ett" })), false);
});

test("A value whose field is gone is told until it is written into another", () => {
  const kept = facts({ samling: "Flaggstången", adress: "Storgatan 12" });
  deepEqual(lost(kept, facts({ adress: "Storgatan 12", samlingsplats: "" })), ["Flaggstången"]);
  deepEqual(lost(kept, facts({ adress: "Storgatan 12", samlingsplats: "Flaggstången" })), []);
});
