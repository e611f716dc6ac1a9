// What kinds of matches count. Weights of fields and documents are part of the index (SearchWeights.cs). See docs/search.md.

/** How a word of the query was found. */
export type Match = "exact" | "stem" | "part" | "split" | "head" | "prefix" | "ending" | "near" | "phrase" | "said" | "urgent";

export const WEIGHT: Readonly<Record<Exclude<Match, "urgent"> | "joined" | "number" | "folded" | "around" | "headToo" | "leftToo", number>> = {
  exact: 0.6, // on top of stem
  stem: 1,
  part: 0.5,
  folded: 0.4, // other letters than those that were typed, when the word as typed is known too
  joined: 0.8, // neighbours written together: "brand skydd", "SBA-rond"
  number: 3, // a whole number of a document or law: KS 2021-53
  split: 0.6,
  head: 0.3, // the last part alone of a compound whose parts no document has together
  headToo: 0.2, // the same beside pages that have both parts
  leftToo: 0.15, // and the first part alone
  prefix: 0.4,
  ending: 0.35,
  near: 0.8,
  around: 0.6, // who and where, beside words that tell what
  phrase: 2, // a synonym of several words
  said: 1, // in a sentence that readers say of the page
};

/** A word still being typed is also taken as the beginning of others, at this part of the weight. */
export const WHILE_TYPING = 0.5;

/** Pages of the reader's own role and förvaltning. */
export const OWN = 1.1;

/** The share of the query's words that a document has counts by this power. */
export const COVERED = 1.5;

/** A query with so many words that tell something is a story, of which no word decides alone: */
export const STORY = 3;

/** the more points a word gives a document, the less each counts, and it gives fewer than these. */
export const MOST_IN_STORY = 50;
