// How older forms of what is stored are brought up to date. What comes in may be anything: what fits is asked afterwards.
import { isObject } from "./form";

type Old = Record<string, unknown>;

/** Step n makes form n + 1 of form n. */
export type Steps = Readonly<Record<number, (old: Old) => Old>>;

const mapValues = (map: unknown, change: (value: Old) => unknown): unknown =>
  isObject(map) ? Object.fromEntries(Object.entries(map).map(([key, value]) => [key, isObject(value) ? change(value) : value])) : map;

export const STEPS: Steps = {
  // A course had room for one test under way; now there is one for each kind. Acknowledged pages are new.
  1: (old) => ({
    ...old,
    k: mapValues(old["k"], ({ t, ...course }) => ({ ...course, t: isObject(t) && typeof t["k"] === "string" ? { [t["k"]]: t } : {} })),
    l: {},
  }),
  // What held when a test was passed, its questions and answers, and when all was last saved are new.
  2: (old) => ({ ...old, w: 0 }),
};
