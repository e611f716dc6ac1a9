// Words that are not inflected by their endings: the same as IrregularForms.cs. Both read forms.txt, which explains its lines.
import lines from "./forms.txt";

/** The stem of each form, given how regular words are stemmed. */
export function readForms(regular: (word: string) => string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const line of lines.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const isApart = line.startsWith("!");
    const [words = "", prefixes = ""] = (isApart ? line.slice(1) : line).split(", ");
    const forms = words.split(" ");
    const first = forms[0] ?? "";
    for (const before of ["", ...prefixes.split(" ").filter((prefix) => prefix !== "").map((prefix) => prefix.slice(0, -1))]) {
      const stem = isApart ? first : regular(before + first);
      for (const form of isApart ? forms : forms.slice(1))
        for (const said of isApart || !form.endsWith("de") ? [form] : [form, `${form}s`]) if (!stems.has(before + said)) stems.set(before + said, stem);
    }
  }
  return stems;
}
