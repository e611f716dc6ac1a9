// Words as people write them, made alike before they are compared. Tests have the same rules in WrittenText.cs;
// both are held to tests/shared/scoring.json.

/** Characters that are not seen: between letters, marks of direction, soft hyphens. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const HYPHENS = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/g;
const APOSTROPHES = /[\u0060\u00B4\u02B9\u02BC\u2018-\u201B\u2032\uFF07]/g;
const QUOTES = /[\u00AB\u00BB\u201C-\u201F\u2033\u2039\u203A\uFF02]/g;

/** What may stand around an answer without being a part of it. */
const AROUND = /^[\s"'().,;:!?*_…]+|[\s"'().,;:!?*_…]+$/g;

/** One sort of hyphens, apostrophes and quotation marks, single spaces, and nothing around. A text of such signs alone stays. */
export function tidy(text: string): string {
  const plain = text.replace(UNSEEN, "").replace(HYPHENS, "-").replace(APOSTROPHES, "'").replace(QUOTES, '"').replace(/\s+/g, " ").trim();
  // A point or comma before a digit belongs to the number.
  return plain.replace(/^[.,](?=\d)/, "0$&").replace(AROUND, "") || plain;
}
