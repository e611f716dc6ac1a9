import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { empty, write, type Attempt, type State } from "../src/learning/memory/state";
import { keep, merge } from "../src/learning/memory/state-merge";
import { answered, attempt, by, result, state } from "./states";

const only = (a: State, b: State) => merge(a, b).k.get("kurs");

test("A final test and a pre-test are under way side by side, also from two tabs", () => {
  const pre: Attempt = { ...attempt(4), k: "fortest" };
  deepEqual(only(state({ t: { prov: attempt(3) } }), state({ t: { fortest: pre } }))?.t, { prov: attempt(3), fortest: pre });
  deepEqual(only(state({ t: { prov: attempt(3), fortest: pre } }), state({ a: [result(3)] }))?.t, { fortest: pre });
});

test("Of an acknowledged page the last word counts", () => {
  const page = (v: string, w: number): State => ({ ...empty(), l: by({ "vagledning/brand": { v, w } }) });
  deepEqual(merge(page("2026-11-20", 5), page("2026-11-20", -6)).l, page("2026-11-20", -6).l);
  deepEqual(merge(page("2027-01-01", 7), page("2026-11-20", -6)).l, page("2027-01-01", 7).l);
});

test("Of each question the newest answer wins, whichever tab is asked", () => {
  const a = state({ q: by({ x: answered(1, 0), y: answered(9, 1) }) });
  const b = state({ q: by({ x: answered(2, 1), z: answered(3) }) });
  deepEqual(merge(a, b), state({ q: by({ x: answered(2, 1), y: answered(9, 1), z: answered(3) }) }));
  deepEqual(only(b, a)?.q.get("x"), answered(2, 1));
});

test("A mark that was taken away stays away", () => {
  equal(only(state({ r: by({ a: 5 }) }), state({ r: by({ a: -7 }) }))?.r.get("a"), -7);
  equal(only(state({ r: by({ a: -7 }) }), state({ r: by({ a: 8 }) }))?.r.get("a"), 8);
});

test("A test that one tab handed in is over in the other", () => {
  const merged = only(state({ t: { prov: attempt(3, 99) } }), state({ a: [result(3)] }));
  deepEqual(merged?.t, {});
  equal(merged?.a.length, 1);
  deepEqual(Object.keys(only(state({ t: { prov: attempt(3, 99) } }), state({ a: [result(3, 1, { k: "fortest" })] }))?.t ?? {}), ["prov"]);
});

test("Of a test under way the last change counts", () => {
  deepEqual(only(state({ t: { prov: attempt(3, 5) } }), state({ t: { prov: attempt(3, 6) } }))?.t, { prov: attempt(3, 6) });
});

test("Results of both tabs are kept once, in order", () => {
  deepEqual(only(state({ a: [result(1), result(30)] }), state({ a: [result(1), result(20)] }))?.a, [result(1), result(20), result(30)]);
});

test("What was cleared does not come back from another tab", () => {
  const known = state({ r: by({ a: 5 }) });
  deepEqual(merge(known, empty(100)), empty(100));
  deepEqual(merge(empty(100), known), empty(100));
});

test("The latest times are those of both", () => {
  const merged = merge({ ...state({ w: 5 }), w: 3 }, { ...state({ w: 4 }), w: 8 });
  equal(merged.w, 8);
  equal(merged.k.get("kurs")?.w, 5);
});

test("The last passed result is kept however many failed after it", () => {
  const kept = keep([result(1), ...Array.from({ length: 50 }, (_, i) => result(i + 100, 0))]);
  equal(kept.length, 31);
  deepEqual(kept[0], result(1));
  equal(keep(kept).length, 31);
  equal(keep(Array.from({ length: 50 }, (_, i) => result(i, 1))).length, 30);
  deepEqual(keep([result(1, 1, { k: "kurs" }), ...Array.from({ length: 50 }, (_, i) => result(i + 100, 1, { k: "fortest" }))])[0], result(1, 1, { k: "kurs" }));
});

test("The last handed in test keeps its answers, a broken off one after it what it asked, and older ones nothing", () => {
  const d = { q: ["a"], a: by({ a: { h: "x", a: "y", s: 1 } }) };
  const kept = keep([result(1, 0, { d }), result(2, 0, { d }), result(3, 1, { d, k: "fortest" }), result(4, -1, { d }), result(5, -1, { d })]);
  deepEqual(kept.map((each) => each.d !== undefined), [false, true, true, false, true]);
  deepEqual(keep(kept), kept);
});

test("A result with its answers is not replaced by the same without", () => {
  const d = { q: ["a"], a: new Map() };
  for (const [a, b] of [[result(1), result(1, 1, { d })], [result(1, 1, { d }), result(1)]] as const) deepEqual(only(state({ a: [a] }), state({ a: [b] }))?.a, [result(1, 1, { d })]);
});

test("Merging leaves its parts alone", () => {
  const [a, b] = [state({ r: by({ a: 1 }), a: [result(5)] }), state({ r: by({ a: 2 }), a: [result(4)] })];
  const before = write(a) + write(b);
  const merged = merge(a, b);
  merged.k.get("kurs")?.r.set("a", 99);
  equal(write(a) + write(b), before);
});
