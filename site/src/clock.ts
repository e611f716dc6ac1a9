// What time it is. Tests set `portalNow` (milliseconds) before the page's script runs.
import { longDate } from "./wording";

declare global {
  var portalNow: number | undefined;
}

const DAY = 86_400_000;

export const now = (): number => globalThis.portalNow ?? Date.now();

/** The number of the calendar day where the reader is; the next day is one more. */
export function dayOf(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}

/** The middle of a numbered day, for writing its date. */
export const timeOf = (day: number): number => {
  const date = new Date(day * DAY);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12).getTime();
};

/** `20 november 2026`. */
export const dateText = (time: number): string => longDate(new Date(time));

/** `2026-11-20`. */
export function isoDate(time: number): string {
  const date = new Date(time);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
