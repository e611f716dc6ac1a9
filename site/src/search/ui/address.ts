// What is searched, as the address of the results page tells it: #q=...&typ=...&roll=..., and what the browser's history remembers of it.
import type { Facet } from "../index-files";
import { searchHash, soughtValues } from "../../search-address";
import type { Chosen } from "./filters";

export interface Sought {
  readonly query: string;
  readonly chosen: Chosen;
}

/** How far somebody had come in a list of results. */
export interface Reached {
  readonly shown: number;
  readonly scroll: number;
}

/** Values that no facet has are left out: the portal may have changed since the address was shared. */
export function readAddress(facets: readonly Facet[]): Sought {
  const values = soughtValues();
  return {
    query: values.get("q") ?? "",
    chosen: Object.fromEntries(facets.map((facet) => [facet.id, values.get(facet.id) ?? ""] as const)
      .filter(([id, value]) => facets.some((facet) => facet.id === id && facet.values.some(([known]) => known === value)))) as Chosen,
  };
}

/** Puts what is searched in the address, as a new step for the back button or instead of the present one. */
export function writeAddress({ query, chosen }: Sought, isStep: boolean): void {
  const hash = searchHash({ q: query, ...chosen });
  if (location.search === "" && (hash === location.hash || hash === "" && !soughtValues().has("q"))) return;
  const address = `${location.pathname}${hash}`;
  if (isStep) history.pushState(null, "", address);
  else history.replaceState(history.state, "", address);
}

export function rememberReached(reached: Reached): void {
  history.replaceState(reached, "", location.href);
}

export function reachedBefore(): Reached | null {
  const state = history.state as Partial<Reached> | null;
  return typeof state?.shown === "number" && typeof state.scroll === "number" ? { shown: state.shown, scroll: state.scroll } : null;
}
