// The program's Swedish words, as the generator puts them into the scripts: for tests that run scripts in Node.
import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A number and the word after it are not parted at the end of a line. */
const tied = (text) => text.replaceAll("{count} ", "{count}\u00A0");

const flat = (entries, before = "") => Object.entries(entries).flatMap(([key, value]) =>
  typeof value === "string" ? [[before + key, value]] : "one" in value ? [[before + key, [tied(value.one), tied(value.other)]]] : flat(value, `${before}${key}.`));

/** What esbuild puts in the place of the name that stands for the words. */
export const words = { PORTAL_WORDS: JSON.stringify({ language: "sv", words: Object.fromEntries(flat(parse(readFileSync(new URL("../../templates/words/sv.yml", import.meta.url), "utf8")))) }) };
