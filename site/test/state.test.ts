import { deepEqual, equal, ok, throws } from "node:assert/strict";
import { test } from "node:test";
import { empty, emptyCourse, keep, merge, NewerForm, parse, type Answered, type Attempt, type Course, type Result, type State } from "../src/learning/state";

const answer = (w: number, s = 1): Answered => ({ h: "aaaa0000", a: "b", s, w });
const result = (s: number, o: 1 | 0 = 1): Result => ({ s, k: "prov", v: "1.0", e: s + 10, p: 90, o });
const attempt = (s: number, w = s): Attempt => ({ s, k: "prov", v: "1.0", q: ["x"], a: {}, c: {}, i: 0, w });
const state = (course: Partial<Course>, g = 0): State => ({ ...empty(g), k: { kurs: { ...emptyCourse(), ...course } } });
const full = state({ w: 5, r: { dorren: 4 }, f: { besok: -3 }, q: { "okand-person": { ...answer(5), b: 0, d: 20000, u: 1 } }, t: { prov: attempt(6) }, a: [result(1)] });

test("What is written is read back the same", () => deepEqual(parse(JSON.stringify(full)), full));

test("What is no state is not read", () => {
  const wrong: unknown[] = [null, 1, "hej", [], {}, { v: 2 }, { v: 2, g: 0, k: [], l: {} }, { v: 1, g: 0, k: [] }, { v: 1, g: 0, k: { kurs: { t: 3 } } }, { ...full, extra: 1 },
    state({ q: { a: { ...answer(1), s: "1" as unknown as number } } }), state({ r: { a: null as unknown as number } }),
    { ...empty(), k: { "<b>": emptyCourse() } }, state({ t: { prov: { ...attempt(1), k: "annat" as "prov" } } }), state({ t: { fortest: attempt(1) } }),
    { ...empty(), l: { "vagledning/brand": { v: "i går", w: 1 } } }, { ...empty(), l: { "../brand": { v: "2026-11-20", w: 1 } } }];
  for (const value of wrong) equal(parse(JSON.stringify(value)), null, JSON.stringify(value));
  equal(parse("{"), null);
  for (const key of ["__proto__", "constructor"])
    for (const v of [1, 2])
      equal(parse(`{"v":${v},"g":0,"k":{"${key}":{"w":0,"r":{},"f":{},"q":{},${v === 2 ? '"t":{},' : ""}"a":[]}}${v === 2 ? ',"l":{}' : ""}}`), null);
});

test("An older form is brought up to date step by step", () => {
  const steps = {
    [-1]: (old: Record<string, unknown>) => ({ ...old, g: 0 }),
    0: ({ courses, ...rest }: Record<string, unknown>) => ({ ...rest, k: courses }),
    1: (old: Record<string, unknown>) => ({ ...old, l: {} }),
  };
  deepEqual(parse('{"v":-1,"courses":{}}', steps), empty());
  equal(parse('{"v":-2,"courses":{}}', steps), null);
});

test("The first form is read: its test under way and its answers are kept", () => {
  const { t, ...course } = full.k["kurs"] as Course;
  const first = { v: 1, g: 7, k: { kurs: { ...course, t: t.prov }, annan: { w: 0, r: {}, f: {}, q: {}, a: [] } } };
  deepEqual(parse(JSON.stringify(first)), { ...full, g: 7, k: { ...full.k, annan: emptyCourse() } });
});

test("A final test and a pre-test are under way side by side, also from two tabs", () => {
  const pre: Attempt = { ...attempt(4), k: "fortest" };
  deepEqual(merge(state({ t: { prov: attempt(3) } }), state({ t: { fortest: pre } })).k["kurs"]?.t, { prov: attempt(3), fortest: pre });
  deepEqual(merge(state({ t: { prov: attempt(3), fortest: pre } }), state({ a: [result(3)] })).k["kurs"]?.t, { fortest: pre });
});

test("Of an acknowledged page the last word counts", () => {
  const page = (v: string, w: number): State => ({ ...empty(), l: { "vagledning/brand": { v, w } } });
  deepEqual(merge(page("2026-11-20", 5), page("2026-11-20", -6)).l, page("2026-11-20", -6).l);
  deepEqual(merge(page("2027-01-01", 7), page("2026-11-20", -6)).l, page("2027-01-01", 7).l);
  deepEqual(parse(JSON.stringify(page("2026-11-20", 5))), page("2026-11-20", 5));
});

test("A form of a later portal is not touched", () => throws(() => parse('{"v":3}'), NewerForm));

test("Of each question the newest answer wins, whichever tab is asked", () => {
  const a = state({ q: { x: answer(1, 0), y: answer(9, 1) } });
  const b = state({ q: { x: answer(2, 1), z: answer(3) } });
  deepEqual(merge(a, b), state({ q: { x: answer(2, 1), y: answer(9, 1), z: answer(3) } }));
  deepEqual(merge(b, a).k["kurs"]?.q["x"], answer(2, 1));
});

test("A mark that was taken away stays away", () => {
  equal(merge(state({ r: { a: 5 } }), state({ r: { a: -7 } })).k["kurs"]?.r["a"], -7);
  equal(merge(state({ r: { a: -7 } }), state({ r: { a: 8 } })).k["kurs"]?.r["a"], 8);
});

test("A test that one tab handed in is over in the other", () => {
  const merged = merge(state({ t: { prov: attempt(3, 99) } }), state({ a: [result(3)] })).k["kurs"];
  deepEqual(merged?.t, {});
  equal(merged?.a.length, 1);
});

test("Of a test under way the last change counts", () => {
  deepEqual(merge(state({ t: { prov: attempt(3, 5) } }), state({ t: { prov: attempt(3, 6) } })).k["kurs"]?.t, { prov: attempt(3, 6) });
});

test("Results of both tabs are kept once, in order", () => {
  deepEqual(merge(state({ a: [result(1), result(30)] }), state({ a: [result(1), result(20)] })).k["kurs"]?.a, [result(1), result(20), result(30)]);
});

test("What was cleared does not come back from another tab", () => {
  deepEqual(merge(full, empty(100)), empty(100));
  deepEqual(merge(empty(100), full), empty(100));
});

test("Merging is the same both ways, changes nothing when repeated and leaves its parts alone", () => {
  const parts = [full, state({ q: { x: answer(7) }, r: { dorren: -9 } }), state({ a: [result(40, 0)], t: { prov: attempt(50), fortest: { ...attempt(60), k: "fortest" } } }), empty(), state({ w: 1 }, 3)];
  for (const a of parts)
    for (const b of parts) {
      const before = JSON.stringify([a, b]);
      const merged = merge(a, b);
      deepEqual(merge(b, a), merged);
      deepEqual(merge(merged, a), merged);
      deepEqual(merge(merged, merged), merged);
      equal(JSON.stringify([a, b]), before);
    }
});

test("The last passed test is kept however many failed after it", () => {
  const kept = keep([result(1), ...Array.from({ length: 50 }, (_, i) => result(i + 100, 0))]);
  equal(kept.length, 31);
  deepEqual(kept[0], result(1));
});

test("A thousand answers take less than a hundred thousand signs", () => {
  const q = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`en-fraga-med-id-${i}`, { ...answer(1_795_000_000_000), b: 1, d: 20777 }]));
  ok(JSON.stringify(state({ q })).length < 100_000);
});
