// What is kept in the browser's storage for learners, by name.

/** All that is remembered of the learner. */
export const KEY = "portal.larande";

/** Stored texts that could not be read. */
export const KEPT_KEY = "portal.larande.olast";
