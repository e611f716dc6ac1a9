// Reads a stored state, whoever wrote it. What does not fit is left out and the rest is kept; older forms are brought up to date.
import { between, isObject, listOf, mapOf, oneOf, or, shape, text, whole, type Reader } from "./form";
import { isAddress, isId } from "./limits";
import { STEPS, type Steps } from "./state-steps";
import { empty, VERSION, type Acknowledged, type Answered, type Attempt, type Course, type Given, type Marked, type Result, type State, type TestKind } from "./state";

/** The last moment whose date can be written and counted on from. */
const LAST_TIME = Date.UTC(2200, 0, 1);
const LAST_DAY = LAST_TIME / 86_400_000;

export interface Reading {
  state: State;
  /** False when something was left out. */
  isWhole: boolean;
  /** True when a later portal wrote it. */
  isNewer: boolean;
}

/** The state in a stored text; null when nothing in it can be a state. */
export function read(stored: string, steps: Steps = STEPS, version: number = VERSION): Reading | null {
  const value = fromJson(stored);
  if (!isObject(value)) return null;
  const isNewer = typeof value["v"] === "number" && value["v"] > version;
  let isWhole = !isNewer;
  const state = readState(upToDate(value, steps, version), () => { isWhole = false; });
  return { state: state ?? empty(), isWhole, isNewer };
}

export function fromJson(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}

function upToDate(value: Record<string, unknown>, steps: Steps, version: number): Record<string, unknown> {
  let current = value;
  for (let form = value["v"]; typeof form === "number" && form < version; form++) {
    const step = steps[form];
    if (!step) break;
    current = { ...step(current), v: form + 1 };
  }
  return current;
}

const time = between(0, LAST_TIME);
/** A time, negative for what was taken away. */
const mark = between(-LAST_TIME, LAST_TIME);
const share = between(0, 1);
const id = text(isId);
const version = text((each) => /^\d{1,4}\.\d{1,4}$/.test(each));
const sureness = oneOf(1, 2, 3);
const byId = <T>(reader: Reader<T>): Reader<Map<string, T>> => or(mapOf(reader, isId), () => new Map<string, T>());

const answered = shape<Pick<Answered, "h" | "a" | "s" | "w">, Pick<Required<Answered>, "b" | "d" | "u">>(
  { h: text(), a: text(), s: share, w: time }, { b: whole(0, 4), d: whole(0, LAST_DAY), u: oneOf(1) });
const given = shape<Given>({ h: text(), a: text() });
const attemptOf = (kind: TestKind): Reader<Attempt> => shape<Attempt>({
  s: time, k: oneOf(kind), v: version, q: listOf(id), a: byId(given), c: byId(sureness), i: or(whole(0, 100_000), () => 0), w: time,
});
const marked = shape<Given & { s: number }, { c: number }>({ h: text(), a: text(), s: share }, { c: sureness }) as Reader<Marked>;
const result = shape<Omit<Result, "g" | "d">, Pick<Required<Result>, "g" | "d">>(
  { s: time, k: oneOf("prov", "fortest", "kurs"), v: version, e: time, p: whole(0, 100), o: oneOf(1, 0, -1) },
  { g: shape({ t: text(), m: whole(0, 100), n: whole(0, 1200) }), d: shape({ q: listOf(id), a: byId(marked) }) });
const course = shape<Course>({
  w: or(time, () => 0), r: byId(mark), f: byId(mark), q: byId(answered),
  t: or(shape<object, Required<Course["t"]>>({}, { prov: attemptOf("prov"), fortest: attemptOf("fortest") }), () => ({})),
  a: or(listOf(result), () => []),
});
const acknowledged = shape<Acknowledged>({ v: text((each) => /^\d{4}-\d{2}-\d{2}$/.test(each)), w: mark });
const readState = shape<State>({
  v: or<typeof VERSION>(oneOf(VERSION), () => VERSION), g: or(time, () => 0), w: or(time, () => 0),
  k: byId(course), l: or(mapOf(acknowledged, isAddress), () => new Map<string, Acknowledged>()),
});
