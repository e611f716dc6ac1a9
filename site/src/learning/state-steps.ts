// How older forms of what is stored are brought up to date. What comes in may be anything: whether it is a state is asked afterwards.

type Old = Record<string, unknown>;

/** Step n makes form n + 1 of form n. */
export type Steps = Readonly<Record<number, (old: Old) => Old>>;

const isOld = (value: unknown): value is Old => typeof value === "object" && value !== null && !Array.isArray(value);

const mapValues = (map: unknown, change: (value: Old) => unknown): unknown =>
  isOld(map) ? Object.fromEntries(Object.entries(map).map(([key, value]) => [key, isOld(value) ? change(value) : value])) : map;

export const STEPS: Steps = {
  // A course had room for one test under way; now there is one for each kind. Acknowledged pages are new.
  1: (old) => ({
    ...old,
    k: mapValues(old["k"], ({ t, ...course }) => ({ ...course, t: isOld(t) ? { [String(t["k"])]: t } : {} })),
    l: {},
  }),
};
