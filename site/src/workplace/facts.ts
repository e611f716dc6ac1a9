// The local facts of a workplace, as this browser remembers them: its only place besides the files that are saved.
import { isObject } from "../learning/memory/form";
import { load, save } from "../storage";
import { word } from "../wording";

const KEY = "portal.arbetsplats";

/** What could not be read, kept as it was when something new is filled in. */
const UNREAD = "portal.arbetsplats.olast";

/** What the text says it is, so that another JSON file is not taken for it. */
const SORT = "portal-arbetsplats";
const VERSION = 1;

/** A field lets less be written (`maxlength` in the template); once it let this much, and what was filled in then stays. */
const LONGEST = 120;
const MOST_CHARACTERS = 1_000_000;

/** What is filled in, by the id of the fact. Never an empty text. */
export type Facts = Map<string, string>;

export interface Reading {
  facts: Facts;

  /** False when something did not fit and was left out. */
  isWhole: boolean;
}

export const textOf = (facts: Facts): string =>
  JSON.stringify({ sort: SORT, version: VERSION, uppgifter: Object.fromEntries([...facts].sort(([one], [other]) => (one < other ? -1 : 1))) }, null, 1) + "\n";

/** What a text holds, or one sentence on why there is nothing. */
export function read(text: string): Reading | string {
  const file = text.length > MOST_CHARACTERS ? null : parsed(text);
  if (!isObject(file) || file["sort"] !== SORT) return word("workplace.file_other");
  if (typeof file["version"] === "number" && file["version"] > VERSION) return word("my_data.file_newer");
  const values = file["uppgifter"];
  if (!isObject(values)) return word("my_data.file_damaged");
  const entries = Object.entries(values);
  const facts = new Map(entries.flatMap(([id, value]): [string, string][] => {
    const known = /^[a-z0-9-]{1,100}$/.test(id) && typeof value === "string" ? tidy(value) : "";
    return known !== "" && known.length <= LONGEST ? [[id, known]] : [];
  }));
  return { facts, isWhole: facts.size === entries.length };
}

/** One line without spaces at its ends. */
export const tidy = (value: string): string => value.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();

export function stored(): Facts {
  const reading = read(load(KEY) ?? "");
  return typeof reading === "string" ? new Map() : reading.facts;
}

/** What is filled in under ids that the card has not any more, save what has been written elsewhere since. */
export const lost = (facts: Facts, shown: Facts): string[] => {
  const seen = new Set(shown.values());
  return [...facts].filter(([id, value]) => !shown.has(id) && !seen.has(value)).map(([, value]) => value);
};

/** Remembers a change. False when the browser does not let anything be remembered. */
export function change(facts: Facts): boolean {
  const before = load(KEY);
  if (before !== null && typeof read(before) === "string") save(UNREAD, before);
  const now: Facts = new Map([...new Map([...stored(), ...facts])].filter(([, value]) => value !== ""));
  const text = now.size === 0 ? null : textOf(now);
  save(KEY, text);
  return load(KEY) === text;
}

export function forget(): void {
  save(KEY, null);
  save(UNREAD, null);
}

/** Hears of changes in other windows. */
export const onChange = (act: () => void): void => addEventListener("storage", ({ key }) => { if (key === KEY || key === null) act(); });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
