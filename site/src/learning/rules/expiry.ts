// How long a passed course holds.
import { dayOf } from "../../clock";

/** Days before the end when the learner is reminded. */
export const REMIND_DAYS = 30;

export type Validity = "valid" | "soon" | "expired";

export interface Expiry {
  /** The last day it holds, as a time on that day; null when it never ends. */
  to: number | null;
  state: Validity;

  /** Days left; negative after the end. */
  days: number;
}

/** The same day so many months later, or the last of the month when there is no such day. */
export function addMonths(time: number, months: number): number {
  const from = new Date(time);
  const last = new Date(from.getFullYear(), from.getMonth() + months + 1, 0).getDate();
  return new Date(from.getFullYear(), from.getMonth() + months, Math.min(from.getDate(), last), 12).getTime();
}

/** Where a course passed at a time stands now. Its last day is included. */
export function expiry(passed: number, months: number | null, now: number): Expiry {
  if (months === null) return { to: null, state: "valid", days: Number.POSITIVE_INFINITY };
  const to = addMonths(passed, months);
  const days = dayOf(to) - dayOf(now);
  return { to, state: days < 0 ? "expired" : days <= REMIND_DAYS ? "soon" : "valid", days };
}

/** True when the course has a new first number since it was passed. */
export const isOutdated = (passedVersion: string, version: string): boolean => parseInt(passedVersion, 10) < parseInt(version, 10);
