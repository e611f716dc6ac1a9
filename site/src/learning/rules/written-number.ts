// Numbers as people write them: with a unit, "ca", spaces or full stops between thousands. Tests have the same rules in
// WrittenNumber.cs; both are held to tests/shared/scoring.json.
import { tidy } from "./written-text";

const PERCENT = ["%", "procent", "proc", "pct"];
const PIECES = ["st", "stycken"];

const ABOUT = /^(?:(?:cirka|circa|ca|c:a|ungefär|omkring|runt)\.?(?=[ 0-9+-])|[~≈=]) ?/;

/** What was written may mean these numbers: none when it is no single number, two when a separator can be read in two ways. */
export function numbersIn(answer: string, unit: string): number[] {
  const written = tidy(answer).toLowerCase().replace(/:-$/, " kr").replace(ABOUT, "");
  const parts = /^([+-]?) ?([0-9]+(?:[ .,][0-9]+)*|[.,][0-9]+)([^0-9]*)$/.exec(written);
  if (!parts) return [];
  const [, sign = "", digits = "", rest = ""] = parts;
  return fits(tidy(rest), unit.toLowerCase()) ? valuesOf(digits).map((value) => (sign === "-" ? -value : value)) : [];
}

/** The values of digits with separators between them: a decimal comma or point, spaces, points or commas between thousands. */
function valuesOf(digits: string): number[] {
  const grouped = /^[1-9]\d{0,2}(?:( )\d{3}(?: \d{3})*(?:[.,]\d+)?|(\.)\d{3}(?:\.\d{3})*(?:,\d+)?|(,)\d{3}(?:,\d{3})*(?:\.\d+)?)$/.exec(digits);
  const values: number[] = [];
  if (grouped) values.push(Number(digits.replaceAll(grouped[1] ?? grouped[2] ?? grouped[3] ?? "", "").replace(",", ".")));
  if (/^\d*[.,]?\d+$/.test(digits)) values.push(Number(digits.replace(",", ".")));
  return values;
}

/** Is what stands after the number what the question counts, however it is inflected or shortened? */
function fits(rest: string, unit: string): boolean {
  if (rest === "") return true;
  if (PERCENT.includes(rest)) return unit === "" || PERCENT.includes(unit);
  if (PIECES.includes(rest)) return !PERCENT.includes(unit);
  const counted = unit.split(" ");
  return rest.split(" ").every((word, at) => isSame(word.replace(/\.$/, ""), counted[at] ?? ""));
}

function isSame(word: string, unit: string): boolean {
  if (word === "" || unit === "") return false;
  if (unit.startsWith(word) || (unit.length > 1 && word.startsWith(unit))) return true;
  if (word === "h") return unit.startsWith("tim");
  let common = 0;
  while (common < word.length && word[common] === unit[common]) common++;
  return common >= 3 && word.length - common <= 3 && unit.length - common <= 3;
}
