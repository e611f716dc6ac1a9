// The program's Swedish words, as the generator puts them into the scripts: for tests that run scripts in Node.
import { readFileSync } from "node:fs";
import { parse } from "yaml";

const flat = (entries, before = "") => Object.entries(entries).flatMap(([key, value]) =>
  typeof value === "string" ? [[before + key, value]] : "one" in value ? [[before + key, [value.one, value.other]]] : flat(value, `${before}${key}.`));

/** What esbuild puts in the place of the name that stands for the words. */
export const words = { PORTAL_WORDS: JSON.stringify({ language: "sv", words: Object.fromEntries(flat(parse(readFileSync("../templates/words/sv.yml", "utf8")))) }) };
