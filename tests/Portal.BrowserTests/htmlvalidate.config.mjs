// All recommended rules of html-validate, less those below, each with its reason.
export default {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Notation, not meaning: both forms are valid HTML, and templates and Markdig write one of each.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "no-trailing-whitespace": "off",

    // The scrolling regions around tables: <div role="region"> and <section> with a name are the same. A <ol role="list"> is none of <ul>.
    "prefer-native-element": ["error", { exclude: ["region", "list"] }],

    // Safari takes a list without marks for no list unless its role says so.
    "no-redundant-role": "off",

    // Ids follow the headings, "1. Leda och samordna" among them; HTML allows a first digit.
    "valid-id": ["error", { relaxed: true }],

    // Several answers to one question share its name, as radio buttons and checkboxes do in any form.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit"] }],

    // The names of governing documents are as long as they are, and no search engine cuts them off.
    "long-title": "off",

    // Looks for spaces inside a number; the links say "Ring 112".
    "tel-non-breaking": "off",

    // Forms that filter act at once and announce it: there is nothing to submit.
    "wcag/h32": "off",
  },
};
