// Typing errors.

/** Whether one text becomes the other by at most so many letters added, left out, changed or swapped with their neighbour. */
export function isNear(a: string, b: string, most: number): boolean {
  return Math.abs(a.length - b.length) <= most && restIsNear(a, 0, b, 0, most);
}

/** Equal letters never need an error; at the first that differ, each kind of error is tried. */
function restIsNear(a: string, i: number, b: string, j: number, most: number): boolean {
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i++;
    j++;
  }
  if (i === a.length || j === b.length) return a.length - i + b.length - j <= most;
  return most > 0 && (
    restIsNear(a, i + 1, b, j + 1, most - 1)
    || restIsNear(a, i + 1, b, j, most - 1)
    || restIsNear(a, i, b, j + 1, most - 1)
    || a[i] === b[j + 1] && a[i + 1] === b[j] && restIsNear(a, i + 2, b, j + 2, most - 1));
}

const LONGEST_ENDING = 2;

/** Whether a word is another with an ending, which is no error: mejlkontot, of mejlkonto. */
export const isForm = (word: string, base: string) => word.startsWith(base) && word.length - base.length <= LONGEST_ENDING;

/** Whether two words differ only in where a letter is doubled: the commonest misspelling there is, "tapat" and "tappat". */
export function isDoubled(one: string, other: string): boolean {
  const single = (word: string) => word.replace(/(\p{L})\1/gu, "$1");
  return single(one) === single(other);
}
