/** The words that the scripts say, in the language of the portal. They stand in templates/words; the generator puts those that a script asks for into it. */
interface Wording {
  /** The tag of the language (BCP 47), for dates and lists. */
  readonly language: string;
  /** By key, or by the number that the generator puts in its place: the text, or the text for one and for any other number. */
  readonly words: Readonly<Record<string, string | readonly [one: string, other: string]>>;
}

declare const PORTAL_WORDS: Wording;

const { language, words } = PORTAL_WORDS;

export { language };

type Values = Readonly<Record<string, string | number>>;

/** The text of a key, with values in its places. The key stands in the call, so that the generator finds it. */
export function word(key: string, values: Values = {}): string {
  const text = words[key];
  return filled(text as string, values);
}

/** The text of a key for a number of things: "3 lektioner". */
export function counted(key: string, count: number, values: Values = {}): string {
  const forms = words[key];
  return filled((forms as readonly string[])[count === 1 ? 0 : 1] as string, { ...values, count });
}

/** The text of a key with elements in its places, such as links: where they stand is for the language to say. */
export function sentence(key: string, values: Readonly<Record<string, string | number | Node>>): (string | Node)[] {
  const text = words[key];
  return (text as string).split(PLACES).map((part, at) => {
    const value = at % 2 === 0 ? part : values[part] ?? `{${part}}`;
    return typeof value === "number" ? String(value) : value;
  }).filter((part) => part !== "");
}

/** What stands around places, and their names between. */
const PLACES = /\{([a-z_]+)\}/;

const filled = (text: string, values: Values): string =>
  text.replace(/\{([a-z_]+)\}/g, (place, name: string) => { const value = values[name]; return value === undefined ? place : String(value); });

/** A date in words: "20 november 2026". */
export const longDate = (date: Date): string => new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(date);

/** Things in a row: "1, 2 och 3". */
export const listed = (items: readonly string[]): string => new Intl.ListFormat(language).format(items);
