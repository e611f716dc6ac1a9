// What search-field.ts loads when somebody is about to search.
import { openSession, type Session } from "./session";
import { results } from "./results";
import { suggestions } from "./suggestions";

const sessions = new Map<string, Session>();

function session(folder: string): Session {
  let open = sessions.get(folder);
  if (!open) sessions.set(folder, open = openSession(folder));
  return open;
}

/** Makes a search field suggest. */
export function suggest(form: HTMLFormElement, field: HTMLInputElement, folder: string): void {
  const open = session(folder);
  void open.files().catch(() => undefined); // ready before the first key
  suggestions(form, field, open);
}

/** Makes the results page show results. */
export function showResults(root: HTMLElement, folder: string): void {
  results(root, session(folder));
}
