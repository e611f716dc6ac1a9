// The reader's latest searches, kept in this browser only.
import { load, save } from "../../storage";

const KEY = "portal.sokningar";
const MOST = 6;

/** The latest searches, the last one first. */
export function recentSearches(): string[] {
  try {
    const value = JSON.parse(load(KEY) ?? "null") as { version?: unknown; queries?: unknown } | null;
    return value?.version === 1 && Array.isArray(value.queries) ? value.queries.filter((query) => typeof query === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  const text = query.trim().replace(/\s+/g, " ").slice(0, 100);
  if (text.length < 2) return;
  const others = recentSearches().filter((other) => other.toLowerCase() !== text.toLowerCase());
  save(KEY, JSON.stringify({ version: 1, queries: [text, ...others].slice(0, MOST) }));
}

export function forgetSearches(): void {
  save(KEY, null);
}
