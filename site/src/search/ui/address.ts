// What is searched, as the address of the results page tells it: ?q=...&typ=...&roll=...
import type { Facet } from "../index-files";
import type { Chosen } from "./filters";

export interface Sought {
  readonly query: string;
  readonly chosen: Chosen;
}

export function readAddress(facets: readonly Facet[]): Sought {
  const values = new URLSearchParams(location.search);
  return {
    query: values.get("q") ?? "",
    chosen: Object.fromEntries(facets.map((facet) => [facet.id, values.get(facet.id) ?? ""]).filter(([, value]) => value)) as Chosen,
  };
}

/** Puts what is searched in the address, as a new step for the back button or instead of the present one. */
export function writeAddress({ query, chosen }: Sought, isStep: boolean): void {
  const values = new URLSearchParams(query.trim() ? { q: query.trim(), ...chosen } : {});
  const address = values.size > 0 ? `?${values}` : location.pathname;
  if (address === (location.search || location.pathname)) return;
  if (isStep) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}
