// All kinds of questions, by the word that the template of questions gives them. A new kind is a file and a line here.
import { choice } from "./choice";
import { gap, number, text } from "./fields";
import type { Kind } from "./kind";
import { match } from "./match";
import { order } from "./order";
import { scenario } from "./scenario";

const KINDS: Readonly<Record<string, (form: HTMLElement) => Kind>> =
  { single: choice, multiple: choice, order, match, text, number, gap, scenario };

/** The kind of a question's form, or null for one that this script does not know. */
export const kindOf = (form: HTMLElement): Kind | null => KINDS[form.dataset["kind"] ?? ""]?.(form) ?? null;
