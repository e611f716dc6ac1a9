// Asks a tiny index, as the tests of search do.
import { search, type Options, type Outcome } from "../src/search/search";
import { tinyIndex, type TinyDocument, type TinyRegister } from "./tiny-index";

export const STOP_WORDS = ["och", "vad", "är", "mig", "någon", "den", "det", "för", "från"];

const index = (documents: readonly TinyDocument[], register?: TinyRegister) => tinyIndex(documents, STOP_WORDS, [""], 1000, register);

export const ask = async (documents: readonly TinyDocument[], query: string, register?: TinyRegister, options?: Options) => search(await index(documents, register), query, options);
export const found = (outcome: Outcome) => outcome.answers.map((answer) => answer.document);
