// What is new since the visit before: elements that name a day, data-since, are shown to who was here before it. Only days are remembered, and only here.
import { findAll } from "./dom";
import { load, save } from "./storage";

/** In this browser: the day of the last visit, and that of the one before it. */
const KEY = "portal.visits";

/** The day of the visit before this one; null on a first visit. Days are written 2026-11-26, so that they can be compared. */
export function visit(today: string, stored: string | null): { before: string | null; stored: string } {
  const [last = "", before = ""] = /^\d{4}-\d\d-\d\d( \d{4}-\d\d-\d\d)?$/.test(stored ?? "") ? (stored as string).split(" ") : [];
  const previous = last === today ? before : last;
  return { before: previous === "" ? null : previous, stored: previous === "" ? today : `${today} ${previous}` };
}

export function visits(): void {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  const { before, stored } = visit(today, load(KEY));
  save(KEY, stored);
  if (before !== null) for (const element of findAll("[data-since]")) element.hidden = (element.dataset["since"] ?? "") < before;
}
