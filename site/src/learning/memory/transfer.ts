// The learner's data as a file: out, in, and away.
import { word } from "../../wording";
import { now } from "../../clock";
import { isObject } from "./form";
import { empty, plain, type State } from "./state";
import { fromJson, read } from "./state-form";
import { merge } from "./state-merge";

/** What the file says it is, so that another JSON file is not taken for it. */
const SORT = "portal-larande";

/** More than any storage holds (five million characters), written with a line for each value. */
const MOST_CHARACTERS = 30_000_000;

export const fileOf = (state: State, time: number): string =>
  JSON.stringify({ sort: SORT, sparad: new Date(time).toISOString(), larande: state }, plain, 1) + "\n";

/** What a file holds, and whether something in it was left out. */
export interface FromFile {
  state: State;
  isWhole: boolean;
}

/** What is in a file, or one sentence on why there is nothing. */
export function readFile(text: string): FromFile | string {
  const file = text.length > MOST_CHARACTERS ? null : fromJson(text);
  if (!isObject(file) || file["sort"] !== SORT) return word("my_data.file_other", { my_learning: word("page.my_learning") });
  const reading = isObject(file["larande"]) ? read(JSON.stringify(file["larande"])) : null;
  if (reading?.isNewer) return word("my_data.file_newer");
  if (!reading || !isObject((file["larande"] as Record<string, unknown>)["k"]) || (!reading.isWhole && isNothing(reading.state)))
    return word("my_data.file_damaged");
  return reading;
}

const isNothing = ({ k, l }: State): boolean =>
  l.size === 0 && [...k.values()].every(({ r, f, q, t, a }) => [r.size, f.size, q.size, Object.keys(t).length, a.length].every((count) => count === 0));

/** The generation that replaces a state, whatever the clock says. */
const next = (here: State, time: number): number => Math.max(time, here.g + 1);

/** What is here and what the file holds as one: of everything, what was done last. It replaces what other tabs have. */
export const imported = (here: State, file: State, time = now()): State =>
  ({ ...merge({ ...here, g: 0 }, { ...file, g: 0 }), g: next(here, time) });

export const cleared = (here: State, time = now()): State => empty(next(here, time));
