// The address of a search: /sok/#q=... What stands after # is never sent to a server. Addresses with ?q=, of readers without script and
// of old links, are read too.

/** What is searched and filtered by in the address of this page; empty without a search. */
export function soughtValues(): URLSearchParams {
  const own = new URLSearchParams(location.hash.slice(1));
  return own.has("q") ? own : new URLSearchParams(location.search);
}

/** What stands after # for a search: nothing without a query. */
export function searchHash(values: Readonly<Record<string, string>>): string {
  return values["q"]?.trim() ? `#${new URLSearchParams({ ...values, q: values["q"].trim() })}` : "";
}
