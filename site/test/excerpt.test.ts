import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { excerpt } from "../src/search/excerpt";
import type { Section } from "../src/search/index-files";

const shown = (text: Section[], ...words: string[]) => {
  const found = excerpt("Sidan", text, new Set(words));
  const marked = (pieces: readonly (readonly [string, boolean])[]) => pieces.map(([piece, isMarked]) => (isMarked ? `[${piece}]` : piece)).join("");
  return { section: found.section && `${found.section.id}: ${marked(found.section.heading)}`, text: marked(found.text) };
};

test("The section with most of the words is shown, with every form of them marked", () => {
  const text: Section[] = [["", "", "Om brand."], ["larma", "Larma", "Ring när larmet går. Utrym vid brand, också vid brandlarm."]];
  deepEqual(shown(text, "larm", "brand"), { section: "larma: [Larma]", text: "Ring när [larmet] går. Utrym vid [brand], också vid [brandlarm]." });
});

test("Without a match the beginning of the page is shown", () => {
  deepEqual(shown([["", "", "Om brand."], ["a", "A", "Larm."]], "vatten"), { section: null, text: "Om brand." });
});

test("A long text is cut between words round the match, and never beside a dot that keeps points of a list apart", () => {
  const points = Array.from({ length: 100 }, (_, i) => `punkt${"e".repeat(i % 7)}`);
  for (let at = 0; at < points.length; at++) {
    const text = points.with(at, "larm").join(" · ");
    const { text: cut } = shown([["", "", text]], "larm");
    equal(cut.includes("[larm]"), true);
    equal(/^… ·|· …$/.test(cut), false, cut);
    equal(text.includes(cut.replaceAll(/^… | …$|[[\]]/g, "")), true, cut);
    equal(cut.length < 200, true);
  }
});

test("One word of a story tells of no section, but two do, or one in its heading", () => {
  const text: Section[] = [["", "", "Om skydd."], ["a", "Kollegor", "Det som står på skylten."], ["b", "Elever", "Den som hämtar står kvar."]];
  const section = (words: readonly string[], isStory: boolean) => excerpt("Sidan", text, new Set(words), { isStory }).section?.id ?? null;
  deepEqual([section(["står"], false), section(["står"], true), section(["står", "hämtar"], true), section(["elever"], true)], ["a", null, "b", "b"]);
});

test("A section that compares with others answers only who asks for them", () => {
  const text: Section[] = [["", "", "Om hot."], ["jamfor-med-lund", "Jämför med Lund", "Lund har larm."]];
  const sectionFor = (title: string, ...words: string[]) => excerpt(title, text, new Set(words), { others: ["lund"] }).section?.id ?? null;
  deepEqual([sectionFor("Hot", "larm"), sectionFor("Hot", "larm", "lund"), sectionFor("Lund: hot", "larm")], [null, "jamfor-med-lund", "jamfor-med-lund"]);
});

test("What may be happening now is read from its first step, and a section with the words is another way in", () => {
  const text: Section[] = [["", "", `1. Rädda. 2. Varna. ${"Vänta ute. ".repeat(30)}Ta inte hissen.`], ["hissen", "Hissen och rullstolen", "Ta aldrig hissen."]];
  const found = excerpt("Det brinner", text, new Set(["hissen"]), { isUrgent: true });
  deepEqual([found.section, found.text[0]?.[0].slice(0, 19), found.others.map(({ id }) => id)], [null, "1. Rädda. 2. Varna.", ["hissen"]]);
});
