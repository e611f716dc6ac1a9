// Where a platform has put its SCORM API: in the window above or one that opened it. See SCORM 2004 4th edition, Run-Time Environment, 3.3.

/** Windows that are looked through on the way up, as ADL's own example does. */
const MOST = 500;

/** Milliseconds that a slow platform has to put it there, and between two looks. */
const PATIENCE = 5_000;
const PAUSE = 100;

export type Api = Readonly<Record<string, (...values: string[]) => unknown>>;

export async function findApi(name: string, from: Window = window): Promise<Api | null> {
  for (let waited = 0; ; waited += PAUSE) {
    const found = above(name, from) ?? above(name, from.opener as Window | null) ?? above(name, openerOf(from.top));
    if (found || waited >= PATIENCE || (isAlone(from))) return found;
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

/** No window above and none that opened it: there is nobody to wait for. */
const isAlone = (from: Window): boolean => from.parent === from && from.opener === null;

function above(name: string, from: Window | null): Api | null {
  let current = from;
  for (let at = 0; current && at < MOST; at++) {
    const found = apiOf(current, name);
    if (found) return found;
    if (current.parent === current) return null;
    current = current.parent;
  }
  return null;
}

/** A window of another origin tells nothing. */
function apiOf(window: Window, name: string): Api | null {
  try {
    return ((window as unknown as Record<string, unknown>)[name] as Api | null | undefined) ?? null;
  } catch {
    return null;
  }
}

function openerOf(window: Window | null): Window | null {
  try {
    return (window?.opener as Window | null | undefined) ?? null;
  } catch {
    return null;
  }
}
