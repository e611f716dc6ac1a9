// States of learners for the tests, made by hand and at random.
import { random } from "../src/learning/rules/draw";
import type { Shelf } from "../src/learning/memory/kept-texts";
import { empty, emptyCourse, type Answered, type Attempt, type Course, type Result, type State } from "../src/learning/memory/state";

export const by = <T>(entries: Record<string, T>): Map<string, T> => new Map(Object.entries(entries));
export const answered = (w: number, s = 1): Answered => ({ h: "aaaa0000", a: "b", s, w });
export const result = (s: number, o: 1 | 0 | -1 = 1, more: Partial<Result> = {}): Result => ({ s, k: "prov", v: "1.0", e: s + 10, p: 90, o, ...more });
export const attempt = (s: number, w = s): Attempt => ({ s, k: "prov", v: "1.0", q: ["x"], a: new Map(), c: new Map(), i: 0, w });
export const course = (changes: Partial<Course> = {}): Course => ({ ...emptyCourse(), ...changes });
export const state = (known: Partial<Course>, g = 0): State => ({ ...empty(g), k: by({ kurs: course(known) }) });

/** Storage in memory. */
export const shelf = (...entries: [string, string][]): Shelf & { texts: Map<string, string>; isFull: boolean } => ({
  texts: new Map(entries),
  isFull: false,
  getItem(key) { return this.texts.get(key) ?? null; },
  setItem(key, value) {
    if (this.isFull) throw new DOMException("full", "QuotaExceededError");
    this.texts.set(key, value);
  },
  removeItem(key) { this.texts.delete(key); },
});

/** Random things that follow from a seed. */
export class Chance {
  private readonly next: () => number;
  constructor(seed: string) { this.next = random(seed); }
  below(limit: number): number { return Math.floor(this.next() * limit); }
  pick<T>(items: readonly T[]): T { return items[this.below(items.length)] as T; }
  times<T>(most: number, make: (at: number) => T): T[] { return Array.from({ length: this.below(most + 1) }, (_, at) => make(at)); }
}

const IDS = ["a", "okand-person", "constructor", "tostring", "valueof", "1", "20", "prov-1", "a".repeat(100)];
const TEXTS = ["", "b", "a,c", "[\"75 %\"]", "å\u0000\ud800\"\\", "steg-1>steg-2", "__proto__", "x".repeat(3000)];

/** A state as the portal itself would write it. */
export function someState(chance: Chance, g = 0): State {
  // Few moments, so that two things often happen in the same one.
  const time = () => 1 + chance.below(12);
  const map = <T>(make: () => T): Map<string, T> => new Map(chance.times(5, () => [chance.pick(IDS), make()]));
  const given = () => ({ h: chance.pick(["aaaa0000", "bbbb0000"]), a: chance.pick(TEXTS) });
  const attemptOf = (k: "prov" | "fortest"): Attempt => ({ s: time(), k, v: "1.0", q: chance.times(4, () => chance.pick(IDS)), a: map(given), c: map(() => chance.pick([1, 2, 3])), i: chance.below(5), w: time() });
  const results = (): Result[] => chance.times(6, (at): Result => ({
    s: 10_000 + at * 10 + chance.below(10), k: chance.pick(["prov", "fortest", "kurs"] as const), v: chance.pick(["1.0", "2026.1"]), e: 20_000 + at * 10, p: chance.below(101), o: chance.pick([1, 0, -1] as const),
    ...(chance.below(2) ? { g: { t: chance.pick(TEXTS), m: chance.below(101), n: chance.below(25) } } : {}),
  }));
  return {
    ...empty(g), w: time(),
    k: map((): Course => ({
      w: time(), r: map(() => time() - 6), f: map(time), a: results(),
      q: map((): Answered => ({ ...given(), s: chance.pick([0, 0.333, 1]), w: time(), ...(chance.below(2) ? { b: chance.below(5), d: chance.below(30_000) } : {}), ...(chance.below(4) ? {} : { u: 1 as const }) })),
      t: { ...(chance.below(2) ? { prov: attemptOf("prov") } : {}), ...(chance.below(2) ? { fortest: attemptOf("fortest") } : {}) },
    })),
    l: new Map(chance.times(3, () => [chance.pick(["vagledning/brand", "a", "styrdokument/policy"]), { v: "2026-11-20", w: time() - 6 }])),
  };
}
