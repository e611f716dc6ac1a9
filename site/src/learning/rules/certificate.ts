// The check code of a kursintyg: what it says, and two signs that catch typing errors. It proves nothing against fraud.
// Twelve signs of Crockford's base 32. Ten hold the facts; the last two make the word divisible by a polynomial over
// GF(32) with two roots (a Reed-Solomon code of distance 3), so that any two wrong signs are noticed, swapped ones among them.

const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DATA = 10;
const FIRST_DAY = Date.UTC(2020, 0, 1) / 86_400_000;

/** The value that says that the course has no test. */
export const NO_RESULT = 127;

/** What a code says. The course is a mark of fifteen bits, found again in the list of courses. */
export interface Facts {
  course: number;
  major: number;
  minor: number;
  day: number;

  /** Percent, or NO_RESULT. */
  result: number;
}

/** Widths in bits, first to last: 50 in all, the first two free for a later form. */
const FIELDS: readonly [keyof Facts | null, number][] =
  [[null, 2], ["course", 15], ["major", 6], ["minor", 6], ["day", 14], ["result", 7]];

/** Twelve signs in three groups; null when the facts have no place in them, such as a date before 2020. */
export function codeOf(facts: Facts): string | null {
  const stored: Facts = { ...facts, day: facts.day - FIRST_DAY };
  if (!FIELDS.every(([name, width]) => !name || (Number.isInteger(stored[name]) && stored[name] >= 0 && stored[name] < 2 ** width))) return null;
  const bits = FIELDS.map(([name, width]) => toBits(name ? stored[name] : 0, width)).join("");
  const data = Array.from({ length: DATA }, (_, i) => parseInt(bits.slice(i * 5, i * 5 + 5), 2));
  const signs = [...data, ...checksOf(data)].map((value) => SIGNS.charAt(value)).join("");
  return signs.replace(/(.{4})(?=.)/g, "$1-");
}

/** What a code says; null when it was mistyped. Case, spaces and hyphens do not matter, and O, I, L and U are read as what they look like. */
export function readCode(text: string): Facts | null {
  const signs = text.toUpperCase().replace(/[\s\-\u2010-\u2015]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1").replaceAll("U", "V");
  const word = [...signs].map((sign) => SIGNS.indexOf(sign));
  if (word.length !== DATA + 2 || word.includes(-1) || evaluate(word, 1) !== 0 || evaluate(word, 2) !== 0) return null;
  const bits = word.slice(0, DATA).map((value) => toBits(value, 5)).join("");
  const facts: Facts = { course: 0, major: 0, minor: 0, day: 0, result: 0 };
  let at = 0;
  for (const [name, width] of FIELDS) {
    const value = parseInt(bits.slice(at, at + width), 2);
    at += width;
    if (name) facts[name] = value;
    else if (value !== 0) return null;
  }
  return facts.result > 100 && facts.result !== NO_RESULT ? null : { ...facts, day: facts.day + FIRST_DAY };
}

const toBits = (value: number, width: number): string => value.toString(2).padStart(width, "0");

// GF(32): polynomials over two elements modulo x^5 + x^2 + 1; POWERS[i] is the i-th power of x.
const POWERS = Array.from({ length: 31 }, () => 0);
for (let i = 0, value = 1; i < 31; i++) {
  POWERS[i] = value;
  value <<= 1;
  if (value & 32) value ^= 0b100101;
}

const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (POWERS[(POWERS.indexOf(a) + POWERS.indexOf(b)) % 31] ?? 0);

const over = (a: number, b: number): number =>
  a === 0 ? 0 : (POWERS[(POWERS.indexOf(a) - POWERS.indexOf(b) + 31) % 31] ?? 0);

/** The word as a polynomial, at the given power of x (Horner). */
const evaluate = (word: readonly number[], power: number): number =>
  word.reduce((sum, value) => times(sum, POWERS[power] ?? 0) ^ value, 0);

/** The two signs p, q for which the whole word is zero at x and at x^2: p x + q = a and p x^2 + q = b. */
function checksOf(data: readonly number[]): [number, number] {
  const a = evaluate([...data, 0, 0], 1);
  const b = evaluate([...data, 0, 0], 2);
  const p = over(a ^ b, (POWERS[1] ?? 0) ^ (POWERS[2] ?? 0));
  return [p, a ^ times(p, POWERS[1] ?? 0)];
}
