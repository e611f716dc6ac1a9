// What kinds of matches count. Weights of fields and documents are part of the index (SearchWeights.cs). See docs/search.md.

/** How a word of the query was found. */
export type Match = "exact" | "stem" | "part" | "split" | "prefix" | "ending" | "near";

export const WEIGHT: Readonly<Record<Match | "joined" | "number", number>> = {
  exact: 0.6, // on top of stem
  stem: 1,
  part: 0.5,
  joined: 0.8, // neighbours written together: "brand skydd", "SBA-rond"
  number: 3, // a whole number of a document or law: KS 2021-53
  split: 0.6,
  prefix: 0.4,
  ending: 0.35,
  near: 0.5,
};

/** A word still being typed is also taken as the beginning of others, at this part of the weight. */
export const WHILE_TYPING = 0.5;

/** Pages of the reader's own role and förvaltning. */
export const OWN = 1.1;
