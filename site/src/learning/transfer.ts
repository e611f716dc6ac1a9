// The learner's data as a file: out, in, and away.
import { now } from "./clock";
import { empty, merge, NewerForm, parse, type State } from "./state";

/** What the file says it is, so that another JSON file is not taken for it. */
const SORT = "portal-larande";
const MOST_BYTES = 5_000_000;

export const fileOf = (state: State, time: number): string => JSON.stringify({ sort: SORT, sparad: new Date(time).toISOString(), larande: state }, null, 1) + "\n";

/** The state in a file, or one sentence on why there is none. */
export function readFile(text: string): State | string {
  const wrong = "Filen är inte en fil med uppgifter från Mitt lärande. Inget har ändrats.";
  if (text.length > MOST_BYTES) return wrong;
  try {
    const value = JSON.parse(text) as { sort?: unknown; larande?: unknown } | null;
    if (typeof value !== "object" || value?.sort !== SORT) return wrong;
    return parse(JSON.stringify(value.larande ?? null)) ?? "Filen är skadad och går inte att läsa. Inget har ändrats.";
  } catch (error) {
    return error instanceof NewerForm ? "Filen är sparad av en nyare version av portalen. Inget har ändrats." : wrong;
  }
}

/** What is here and what the file holds as one: of everything, what was done last. It replaces what other tabs have. */
export const imported = (here: State, file: State, time = now()): State => ({ ...merge({ ...here, g: 0 }, { ...file, g: 0 }), g: time });

export const cleared = (time = now()): State => empty(time);
