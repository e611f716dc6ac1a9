// Points and percent as they are shown. A shown figure never says anything else than the verdict: percent are rounded down, and
// points have as many decimals as it takes.
import { language } from "../../wording";

const MOST_DECIMALS = 5;

/** Whole percent, rounded down so that 80 is never said of 79.9. */
export const percent = (points: number, most: number): number => (most === 0 ? 0 : Math.floor((points / most) * 100 + 1e-9));

const decimals = new Intl.NumberFormat(language, { maximumFractionDigits: MOST_DECIMALS, useGrouping: false });

/**
 * Points with one decimal, or with more where one would contradict: something is not shown as nothing, less than
 * the mark not as the mark, the mark not as less.
 * @param mark The percent that the points are held against; all of them when not given.
 */
export function pointsText(points: number, most: number, mark = 100): string {
  const isEnough = (value: number): boolean => percent(value, most) >= mark;
  for (let places = 1; ; places++) {
    const isLast = places === MOST_DECIMALS;
    const shown = (isLast ? Math.floor : Math.round)(points * 10 ** places + 1e-6) / 10 ** places;
    if (isLast || (isEnough(shown) === isEnough(points) && shown > 0 === points > 0)) return decimals.format(shown);
  }
}
