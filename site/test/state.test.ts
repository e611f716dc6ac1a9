import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { empty, emptyCourse, write, type Attempt, type Result, type State } from "../src/learning/memory/state";
import { read } from "../src/learning/memory/state-form";
import { answered, attempt, by, course, result, state } from "./states";

const full = state({ w: 5, r: by({ dorren: 4 }), f: by({ besok: -3 }), q: by({ "okand-person": { ...answered(5), b: 0, d: 20000, u: 1 as const } }), t: { prov: attempt(6) }, a: [result(1)] });
const whole = (text: string) => { const reading = read(text); return reading?.isWhole ? reading.state : null; };
const raw = (value: unknown) => JSON.stringify(value);
/** What is read of a course with a field of its own, and whether something was left out. */
const readCourse = (fields: Record<string, unknown>) => {
  const reading = read(raw({ v: 3, g: 0, w: 0, k: { kurs: { w: 0, r: {}, f: {}, q: {}, t: {}, a: [], ...fields } }, l: {} }));
  return { known: reading?.state.k.get("kurs"), isWhole: reading?.isWhole };
};

test("What is written is read back the same", () => {
  deepEqual(whole(write(full)), full);
  const last: Result = result(9, 0, { g: { t: "Kursen", m: 80, n: 0 }, d: { q: ["a", "b"], a: by({ a: { h: "x", a: "y", s: 1 / 3, c: 2 } }) } });
  const other: State = { ...empty(7), w: 9, k: by({ constructor: course({ q: by({ constructor: answered(1) }), a: [last] }) }), l: by({ "vagledning/brand": { v: "2026-11-20", w: -5 } }) };
  deepEqual(whole(write(other)), other);
});

test("Ids that are words of the language are ids like others, and one that is not there is not there", () => {
  equal(course().q.get("constructor"), undefined);
  equal(readCourse({ r: { constructor: 5 } }).known?.r.get("constructor"), 5);
  equal(readCourse({}).known?.r.get("constructor"), undefined);
});

test("What is no state at all gives nothing", () => {
  for (const text of ["", "{", "null", "1", '"hej"', "[]", "{nonsens", write(full).slice(0, -1)]) equal(read(text), null, text);
});

test("An id that is too long costs that one entry", () => {
  const [fits, long] = ["a".repeat(100), "a".repeat(101)];
  const { known, isWhole } = readCourse({ r: { [fits]: 1, [long]: 2 }, q: { [long]: answered(1), b: answered(2) } });
  deepEqual([...known?.r.keys() ?? []], [fits]);
  deepEqual([...known?.q.keys() ?? []], ["b"]);
  equal(isWhole, false);
});

test("One value that does not fit costs what it belongs to and nothing else", () => {
  const wrong: [Record<string, unknown>, string][] = [
    [{ q: { a: { ...answered(1), s: "1" }, b: answered(2) } }, "q"], [{ q: { a: { ...answered(1), s: 2 }, b: answered(2) } }, "q"], [{ q: { a: { ...answered(1), w: 1e17 }, b: answered(2) } }, "q"],
    [{ q: { a: null, b: answered(2) } }, "q"], [{ q: { "<b>": answered(1), b: answered(2) } }, "q"], [{ r: { a: null, b: 2 } }, "r"], [{ f: { a: "i går", b: 2 } }, "f"],
  ];
  for (const [fields, name] of wrong) {
    const { known, isWhole } = readCourse({ ...fields, w: 7 });
    deepEqual([...(known?.[name as "q" | "r" | "f"].keys() ?? [])], ["b"], raw(fields));
    equal(known?.w, 7);
    equal(isWhole, false, raw(fields));
  }
});

test("A result with impossible values is left out, the others stay", () => {
  const impossible: Partial<Record<keyof Result, unknown>>[] = [{ p: 150 }, { p: -5 }, { p: 79.5 }, { e: 1e17 }, { e: -1 }, { s: 1e300 }, { v: "två" }, { o: 2 }, { k: "annat" }, { p: null }];
  for (const fields of impossible) {
    const { known, isWhole } = readCourse({ a: [{ ...result(1), ...fields }, result(2)] });
    deepEqual(known?.a, [result(2)], raw(fields));
    equal(isWhole, false);
  }
  deepEqual(readCourse({ a: [result(1, 1, { p: 0 }), result(2, 1, { p: 100 })] }).known?.a.length, 2);
});

test("A result without what held then is kept, and so is one whose answers cannot be read", () => {
  const { known, isWhole } = readCourse({ a: [{ ...result(1), g: { t: "Kursen", m: 800, n: 0 }, d: 7 }] });
  deepEqual(known?.a, [result(1)]);
  equal(isWhole, false);
});

test("A repetition on an impossible day is given up, the answer is not", () => {
  const { known } = readCourse({ q: { a: { ...answered(1), b: 0, d: 1e300 } } });
  deepEqual(known?.q.get("a"), { ...answered(1), b: 0 });
});

test("A test under way keeps what can be read of it", () => {
  const { known, isWhole } = readCourse({ t: { prov: { ...attempt(3), q: ["a", "B", "c"], a: { a: { h: "x", a: "1" }, c: 5 }, c: { a: 9, c: 2 }, i: -4 }, fortest: attempt(4), annat: {} } });
  deepEqual(known?.t, { prov: { ...attempt(3), q: ["a", "c"], a: by({ a: { h: "x", a: "1" } }), c: by({ c: 2 }) } });
  equal(isWhole, false);
});

test("Long answers are answers", () => {
  const long = "steg>".repeat(20_000);
  equal(readCourse({ q: { a: { ...answered(1), a: long } } }).known?.q.get("a")?.a, long);
});

test("Keys that reach into the language's own objects are left out", () => {
  for (const v of [1, 2, 3]) {
    const reading = read(`{"v":${v},"g":0,"k":{"__proto__":{"w":1,"r":{},"f":{},"q":{},"t":{},"a":[]},"kurs":{"w":2,"r":{"__proto__":4,"a":5},"f":{},"q":{},"t":{},"a":[]}},"l":{"__proto__":{"v":"2026-11-20","w":1}}}`);
    deepEqual([...reading?.state.k.keys() ?? []], ["kurs"]);
    deepEqual(reading?.state.k.get("kurs")?.r, by({ a: 5 }));
    equal(reading?.isWhole, false);
  }
  equal(read('{"v":1,"g":0,"k":{"kurs":{"w":0,"r":{},"f":{},"q":{},"t":{"k":{"toString":1}},"a":[]}}}')?.state.k.size, 1);
});

test("An acknowledged page has a date for its version", () => {
  const reading = read(raw({ v: 3, g: 0, w: 0, k: {}, l: { "vagledning/brand": { v: "i går", w: 1 }, "../brand": { v: "2026-11-20", w: 1 }, [`a/${"b".repeat(199)}`]: { v: "2026-11-20", w: 1 }, a: { v: "2026-11-20", w: 1 } } }));
  deepEqual([...reading?.state.l.keys() ?? []], ["a"]);
  equal(reading?.isWhole, false);
});

test("Something that nobody knows is told of, and the rest is read", () => {
  for (const changed of [{ ...full, extra: 1 }, { ...full, v: "tre" }, { ...full, g: 1e17 }, { ...full, g: "nu" }]) {
    const reading = read(JSON.stringify(JSON.parse(write(changed as State))));
    deepEqual(reading?.state, full);
    equal(reading?.isWhole, false);
  }
});

test("An older form is brought up to date step by step", () => {
  const steps = {
    [-1]: (old: Record<string, unknown>) => ({ ...old, g: 0 }),
    0: ({ courses, ...rest }: Record<string, unknown>) => ({ ...rest, k: courses }),
    1: (old: Record<string, unknown>) => ({ ...old, l: {} }),
    2: (old: Record<string, unknown>) => ({ ...old, w: 4 }),
  };
  deepEqual(read('{"v":-1,"courses":{"kurs":{"w":3}}}', steps), { state: { ...empty(), w: 4, k: by({ kurs: course({ w: 3 }) }) }, isWhole: true, isNewer: false });
});

test("The first form is read: its test under way and its answers are kept", () => {
  const { t, ...kurs } = JSON.parse(write(full)).k.kurs as { t: { prov: Attempt } };
  const first = { v: 1, g: 7, k: { kurs: { ...kurs, t: t.prov }, annan: { w: 0, r: {}, f: {}, q: {}, a: [] } } };
  deepEqual(whole(raw(first)), { ...full, g: 7, k: new Map([...full.k, ["annan", emptyCourse()]]) });
});

test("The second form is read whole", () => {
  const second = { ...JSON.parse(write(full)), v: 2 };
  delete second.w;
  deepEqual(whole(raw(second)), full);
});

test("Of a form of a later portal what is known is read, and it is told", () => {
  const reading = read(raw({ ...JSON.parse(write(full)), v: 4, nytt: true }));
  deepEqual(reading, { state: full, isWhole: false, isNewer: true });
  equal(read(write(full))?.isNewer, false);
});

test("A thousand answers take less than a hundred thousand signs", () => {
  const q = new Map(Array.from({ length: 1000 }, (_, i) => [`en-fraga-med-id-${i}`, { ...answered(1_795_000_000_000), b: 1, d: 20777 }]));
  ok(write(state({ q })).length < 100_000);
});
