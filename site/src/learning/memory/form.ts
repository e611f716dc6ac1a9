// Reading values that may be anything. A reader gives what it knows, and undefined for the rest; what is left out of something
// that is kept otherwise is told, so that nothing is lost unnoticed.

export type Reader<T> = (value: unknown, leftOut: () => void) => T | undefined;
type Readers<T> = { readonly [K in keyof T]-?: Reader<T[K]> };

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

export const between = (least: number, most: number): Reader<number> => (value) => (typeof value === "number" && value >= least && value <= most ? value : undefined);

export const whole = (least: number, most: number): Reader<number> => (value) => (Number.isInteger(value) ? between(least, most)(value, () => undefined) : undefined);

export const text = (fits: (text: string) => boolean = () => true): Reader<string> => (value) => (typeof value === "string" && fits(value) ? value : undefined);

export const oneOf = <const T>(...words: T[]): Reader<T> => (value) => words.find((word) => word === value);

/** What fits of a list. */
export const listOf = <T>(read: Reader<T>): Reader<T[]> => (value, leftOut) =>
  Array.isArray(value) ? value.flatMap((each) => read(each, leftOut) ?? (leftOut(), [])) : undefined;

/** What fits of an object's entries. A Map has no names of its own, so that any id can be a key. */
export const mapOf = <T>(read: Reader<T>, isKey: (key: string) => boolean): Reader<Map<string, T>> => (value, leftOut) => {
  if (!isObject(value)) return undefined;
  const map = new Map<string, T>();
  for (const [key, each] of Object.entries(value)) {
    const known = isKey(key) ? read(each, leftOut) : undefined;
    if (known === undefined) leftOut();
    else map.set(key, known);
  }
  return map;
};

/** An object with all of the first fields and any of the second. */
export const shape = <R extends object, O extends object = object>(required: Readers<R>, optional: Partial<Readers<O>> = {}): Reader<R & Partial<O>> => (value, leftOut) => {
  if (!isObject(value)) return undefined;
  const known: Record<string, unknown> = {};
  const fields: Record<string, Reader<unknown>> = { ...required, ...optional } as Record<string, Reader<unknown>>;
  for (const [name, read] of Object.entries(fields)) {
    const isThere = Object.hasOwn(value, name);
    const field = read(isThere ? value[name] : undefined, leftOut);
    if (field !== undefined) known[name] = field;
    else if (Object.hasOwn(required, name)) return undefined;
    else if (isThere) leftOut();
  }
  if (Object.keys(value).some((name) => !Object.hasOwn(fields, name))) leftOut();
  return known as R & Partial<O>;
};

/** A value to go on with when there is none that fits. */
export const or = <T>(read: Reader<T>, otherwise: () => T): Reader<T> => (value, leftOut) => {
  if (value === undefined) return otherwise();
  const known = read(value, leftOut);
  if (known === undefined) leftOut();
  return known ?? otherwise();
};
