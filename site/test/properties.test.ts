// Whatever is stored, in a file or answered: it loads, merges, and nothing that could be read is lost. The same cases each time.
import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { remember } from "../src/learning/rules/answers";
import { begin, handIn, resume, type Asked, type Rules } from "../src/learning/rules/attempt";
import { KEY } from "../src/learning/memory/keys";
import { emptyCourse, plain, write, type State } from "../src/learning/memory/state";
import { read } from "../src/learning/memory/state-form";
import { merge } from "../src/learning/memory/state-merge";
import { Store } from "../src/learning/memory/store";
import { fileOf, imported, readFile } from "../src/learning/memory/transfer";
import { Chance, shelf, someState } from "./states";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Put in by run.mjs: whether many are tried, for a night. */
declare const LONG: boolean;
const ROUNDS = LONG ? 20_000 : 1000;
const KEYS = ["__proto__", "constructor", "toString", "<b>", "", "a".repeat(101), "Å", "kurs", "v", "k"];

function junk(chance: Chance, depth = 3): Json {
  switch (chance.below(depth > 0 ? 9 : 7)) {
    case 0: return null;
    case 1: return chance.below(2) === 0;
    case 2: return chance.pick([0, -1, 1e300, -1e300, 0.5, 1e17, 2 ** 53, -0]);
    case 3: return chance.pick(["", "i går", "1.0", "prov", "\ud800", "[1]", "9".repeat(5000)]);
    case 4: return chance.below(100_000);
    case 5: return [];
    case 6: return {};
    case 7: return chance.times(3, () => junk(chance, depth - 1));
    default: return Object.fromEntries(chance.times(3, () => [chance.pick(KEYS), junk(chance, depth - 1)]));
  }
}

/** Changes one place in a value, and gives the way there. */
function spoil(value: Json, chance: Chance): string[] {
  if (value === null || typeof value !== "object") throw new Error("nothing to change");
  const keys = Object.keys(value);
  const key = keys.length > 0 ? chance.pick(keys) : "";
  const holder = value as Record<string, Json>;
  const inner = holder[key];
  if (typeof inner === "object" && inner !== null && Object.keys(inner).length > 0 && chance.below(4) > 0) return [key, ...spoil(inner, chance)];
  if (Array.isArray(value) || chance.below(4) > 0) {
    if (key !== "") holder[key] = junk(chance);
  } else {
    const name = chance.pick(KEYS);
    Object.defineProperty(holder, name, { value: junk(chance), enumerable: true, configurable: true, writable: true });
    return [name];
  }
  return [key];
}

/** Every part that is kept or lost as one, by the way to it. */
function parts(state: State): Map<string, string> {
  const found = new Map<string, string>();
  const note = (way: string[], value: unknown) => found.set(way.join("\n"), JSON.stringify(value, plain));
  for (const [id, course] of state.k) {
    for (const name of ["r", "f", "q"] as const) for (const [key, value] of course[name]) note(["k", id, name, key], value);
    for (const [kind, attempt] of Object.entries(course.t)) {
      const { q, a, c, i, ...rest } = attempt;
      note(["k", id, "t", kind, "rest"], rest);
      for (const [name, map] of [["a", a], ["c", c]] as const) for (const [key, value] of map) note(["k", id, "t", kind, name, key], value);
    }
    for (const [at, { g, d, ...result }] of course.a.entries()) {
      note(["k", id, "a", String(at), `${result.k}${result.s}`], result);
      if (g) note(["k", id, "a", String(at), "g", `${result.k}${result.s}`], g);
    }
  }
  for (const [key, value] of state.l) note(["l", key], value);
  return found;
}

test("One spoilt place in a stored state costs what it belongs to and nothing else", () => {
  let spoilt = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const chance = new Chance(`plats ${round}`);
    const whole = someState(chance);
    const value = JSON.parse(write(whole)) as Json;
    const way = spoil(value, chance);
    const reading = read(JSON.stringify(value));
    ok(reading, `round ${round}`);
    const after = new Set([...parts(reading.state).values()]);
    for (const [place, part] of parts(whole)) {
      // A part is touched when the spoilt place lies in it or holds it; other entries of a list or an object are not.
      const steps = place.split("\n");
      const isTouched = way.every((step, at) => steps[at] === step || at >= containerDepth(steps));
      if (isTouched) spoilt++;
      else ok(after.has(part), `round ${round}: ${way.join("/")} cost ${place} ${part}`);
    }
    deepEqual(read(write(reading.state)), { state: reading.state, isWhole: true, isNewer: false });
    if (JSON.stringify(value) === write(whole)) ok(reading.isWhole, `round ${round}`);
  }
  ok(spoilt > ROUNDS / 2);
});

/** How many steps lead to what is kept or lost as one: an entry of a map, a result, an attempt. */
const containerDepth = ([first, , third]: string[]): number => (first === "l" ? 2 : third === "t" ? 4 : 4);

test("Any text in storage leads to a page that works, and what could not be read is kept as it was", () => {
  for (let round = 0; round < ROUNDS; round++) {
    const chance = new Chance(`text ${round}`);
    const text = write(someState(chance));
    const stored = [
      () => text.slice(0, chance.below(text.length)),
      () => { const at = chance.below(text.length); return text.slice(0, at) + chance.pick(["\"", "{", "9", "\u0000", ",", "null"]) + text.slice(at + chance.below(4)); },
      () => JSON.stringify(junk(chance)),
      () => JSON.stringify({ v: junk(chance, 0), g: junk(chance, 0), k: junk(chance), l: junk(chance) }),
      () => `{"v":${chance.pick([1, 2, 3, 4, 99, -5, 2.5])},"k":${JSON.stringify(junk(chance))}}`,
    ][chance.below(5)]?.() ?? "";
    const place = shelf([KEY, stored]);
    const store = new Store(() => place);
    store.updateCourse("kurs", (course) => { course.r.set("ny", 5_000_000); });
    const next = new Store(() => place);
    equal(next.course("kurs").r.get("ny"), 5_000_000, stored.slice(0, 200));
    const reading = read(stored);
    if (reading?.isWhole) equal(next.unreadTexts.length, 0);
    else equal(next.unreadTexts[0], stored);
    for (const part of parts(reading?.state ?? merge(store.state, store.state)).values()) ok([...parts(next.state).values()].includes(part), part);
  }
});

test("Merging is the same both ways and by groups, and the same when it is repeated", () => {
  for (let round = 0; round < ROUNDS / 4; round++) {
    const chance = new Chance(`samman ${round}`);
    const [a, b, c] = [0, 1, 2].map(() => someState(chance, chance.below(2))) as [State, State, State];
    const before = write(a) + write(b);
    const merged = merge(a, b);
    deepEqual(merge(b, a), merged, `round ${round}`);
    deepEqual(merge(merged, a), merged, `round ${round}`);
    deepEqual(merge(merged, merged), merged, `round ${round}`);
    deepEqual(merge(merge(a, b), c), merge(a, merge(b, c)), `round ${round}`);
    equal(write(a) + write(b), before);
  }
});

test("Merging loses no answer, mark, page or result", () => {
  for (let round = 0; round < ROUNDS / 4; round++) {
    const chance = new Chance(`kvar ${round}`);
    const [a, b] = [someState(chance), someState(chance)];
    const merged = merge(a, b);
    for (const one of [a, b])
      for (const [id, course] of one.k) {
        const after = merged.k.get(id);
        for (const name of ["r", "f", "q"] as const) for (const key of course[name].keys()) ok(after?.[name].has(key));
        for (const each of course.a) ok(after?.a.some((other) => other.s === each.s && other.k === each.k));
        for (const each of Object.values(course.t)) ok(after?.t[each.k] ?? after?.a.some((other) => other.s === each.s));
      }
  }
});

test("Any file leads to what fits of it or to one sentence, and to a state that can be stored", () => {
  for (let round = 0; round < ROUNDS; round++) {
    const chance = new Chance(`fil ${round}`);
    const here = someState(chance, 5);
    const value = JSON.parse(fileOf(someState(chance), 0)) as Json;
    if (chance.below(5) > 0) spoil(value, chance);
    const text = JSON.stringify(value);
    const file = readFile(chance.below(10) ? text : text.slice(0, chance.below(text.length)));
    if (typeof file === "string") {
      ok(file.endsWith("Inget har ändrats."));
      continue;
    }
    const after = imported(here, file.state, 9);
    deepEqual(read(write(after)), { state: after, isWhole: true, isNewer: false }, `round ${round}`);
    for (const [id, course] of here.k) for (const key of course.q.keys()) ok(after.k.get(id)?.q.has(key));
  }
});

test("Any answer to any question can be stored, read back and handed in", () => {
  const answers = ["", "x".repeat(100_000), "\u0000\u2028\ud800", "steg>".repeat(500), "__proto__", "]}\"", "75 %"];
  for (let round = 0; round < ROUNDS / 4; round++) {
    const chance = new Chance(`svar ${round}`);
    const pool = ["a", "constructor", "tostring", "a".repeat(100), "1"].map((id): Asked => ({ id, group: chance.pick(["x", "y"]), hash: chance.pick(["", "aaaa0000"]), points: 1 + chance.below(10), lesson: chance.below(3) || null }));
    const rules: Rules = { course: "kurs", kind: chance.pick(["prov", "fortest"] as const), version: "1.0", passMark: chance.below(101), draws: chance.below(2) ? [{ group: "x", count: chance.below(4) }] : [], attempts: null, held: { t: "Kursen", m: 80, n: 0 } };
    const place = shelf();
    new Store(() => place).updateCourse("kurs", (course) => {
      const attempt = course.t[rules.kind] = begin(rules, pool, 1 + chance.below(99), course);
      for (const id of attempt.q) if (chance.below(3)) attempt.a.set(id, { h: chance.pick(["aaaa0000", "bbbb0000"]), a: chance.pick(answers) });
      for (const { id } of pool) remember(course, { id, hash: "aaaa0000", answer: chance.pick(answers), score: chance.pick([0, 1 / 3, 0.9999, 1]) }, 1 + chance.below(1000), chance.pick([null, 1, 2, 3] as const));
    });
    const reading = read(place.texts.get(KEY) ?? "");
    equal(reading?.isWhole, true, `round ${round}`);
    const attempt = resume(rules, pool, reading?.state.k.get("kurs")?.t[rules.kind]);
    ok(attempt);
    const next = new Store(() => place);
    const scored = attempt.q.map((id) => ({ question: pool.find((each) => each.id === id)!, answer: attempt.a.get(id)?.a ?? null, share: chance.pick([0, 0.5, 1]) }));
    next.updateCourse("kurs", (course) => { handIn(course, rules, attempt, scored, new Map([[1, "ett"], [2, "constructor"]]), 2000 + chance.below(99)); });
    const after = read(place.texts.get(KEY) ?? "");
    equal(after?.isWhole, true, `round ${round}`);
    deepEqual([...after?.state.k.get("kurs")?.a.at(-1)?.d?.a ?? []].map(([id, { a }]) => [id, a]), [...attempt.a].filter(([id]) => attempt.q.includes(id)).map(([id, { a }]) => [id, a]));
    deepEqual(emptyCourse().t, {});
  }
});
