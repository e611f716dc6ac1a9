// The results page, /sok/. Its address is what is searched, so that it can be shared, and the back button leads to the search before.
import { find, make, openWhen } from "../../dom";
import type { IndexFiles } from "../index-files";
import type { Answer, Outcome } from "../search";
import { readAddress, type Sought, writeAddress } from "./address";
import { filtered, FilterFields } from "./filters";
import { forgetSearches, recentSearches, rememberSearch } from "./recent";
import { resultItem, showable } from "./result-item";
import { countOf, isSame, pause, type Session, SETTLE, type When } from "./session";
import { termAnswer } from "./term-answer";

const PAGE = 10;

/** Who goes through the choices of a filter with the arrow keys hears the number of results after so many milliseconds. */
const ANNOUNCE_AFTER = 500;

export function results(root: HTMLElement, session: Session): void {
  const form = find<HTMLFormElement>("form", root);
  const field = find<HTMLInputElement>("input[name=q]", root);
  const part = (name: string) => find(`[data-search-${name}]`, root);
  const [shown, status, hints, term, filters, more, none, recent, index] =
    [part("results"), part("status"), part("hints"), part("term"), part("filters"), part("more"), part("none"), part("recent"), part("index")];
  const list = find<HTMLOListElement>("#sokresultat", root);
  if (!form || !field || !shown || !status || !hints || !term || !filters || !more || !none || !recent || !index || !list) return;

  let sought: Sought = { query: "", chosen: {} };
  /** What is shown: all answers that pass the filters, the outcome that they are of, and the query. */
  let hits: readonly Answer[] = [];
  let outcome: Outcome | null = null;
  let query = "";
  let latest = 0, timer = 0, saying = 0;
  /** What the title of the page is without a search. */
  const title = document.title;
  openWhen(filters as HTMLDetailsElement, "(min-width: 52rem)");

  const run = async (when: When) => {
    const turn = ++latest;
    const asked = sought;
    if (asked.query.trim() === "") {
      query = "";
      document.title = title;
      clearTimeout(saying);
      status.textContent = "";
      shown.hidden = true;
      index.hidden = false;
      showRecent();
      settled();
      return;
    }
    try {
      // The best documents of the word being typed are no answer when filters leave out most of them.
      const found = await session.search(asked.query, when === "typing" && Object.keys(asked.chosen).length === 0);
      const files = await session.files();
      if (turn !== latest) return;
      if (when === "paused" && asked.query === query && (isSame(found, outcome) || list.contains(document.activeElement))) {
        say(when);
        return;
      }
      await render(files, asked, found, turn, when);
    } catch {
      if (turn !== latest) return;
      shown.hidden = false;
      index.hidden = false;
      clearTimeout(saying);
      status.textContent = "Sökningen kunde inte hämtas. Kontrollera nätet och ladda om sidan, eller leta i registret här nedanför.";
    }
    settled();
  };

  const render = async (files: IndexFiles, asked: Sought, found: Outcome, turn: number, when: When) => {
    const { facets } = files.manifest;
    const time = when === "typing" ? pause(() => turn === latest) : Promise.resolve();
    const answers = filtered(found.answers, facets, asked.chosen);
    const [items, answer] = await Promise.all([itemsOf(files, found, answers.slice(0, PAGE), time), termAnswer(files, asked.query, found)]);
    if (turn !== latest) return;
    [hits, outcome, query] = [answers, found, asked.query];
    list.replaceChildren(...items);
    term.replaceChildren(...(answer ? [answer] : []));
    hints.replaceChildren(...hintsFor(asked.query, found));
    filters.hidden = !fields.show(found.answers, facets, asked.chosen);
    more.hidden = hits.length <= PAGE;
    none.hidden = hits.length > 0;
    index.hidden = hits.length > 0;
    recent.hidden = true;
    shown.hidden = false;
    say(when);
  };

  const itemsOf = (files: IndexFiles, found: Outcome, answers: readonly Answer[], time: Promise<void>) =>
    Promise.all(answers.map(async (answer) => resultItem(await showable(files, answer.document, found.marked, time))));

  /** Screen readers hear the number when the typing or the choosing pauses, not at each key. */
  const say = (when: When) => {
    document.title = `${query.trim()} – ${title}`;
    clearTimeout(saying);
    if (when === "typing") return;
    const text = `${countOf(hits.length, outcome?.hasMore ?? false)} på ”${query.trim()}”.`;
    saying = window.setTimeout(() => { if (status.textContent !== text) status.textContent = text; },
      filters.contains(document.activeElement) ? ANNOUNCE_AFTER : 0);
  };
  const settled = () => { document.documentElement.classList.remove("has-query"); };

  const hintsFor = (asked: string, found: Outcome): HTMLElement[] => {
    const lines: HTMLElement[] = [];
    if (found.corrected !== null) {
      const link = make("a", "", found.corrected);
      link.href = `?q=${encodeURIComponent(found.corrected)}`;
      link.addEventListener("click", (event) => {
        event.preventDefault();
        go({ query: found.corrected ?? asked, chosen: {} });
      });
      lines.push(make("p", "search-hint", "Menade du ", link, "?"));
    }
    for (const [word, [first, second]] of found.split)
      lines.push(make("p", "search-hint", `Ordet ”${word}” finns inte i portalen. Här är sidor där ”${first}-” och ”${second}” står var för sig.`));
    if (found.unknown.length > 0 && found.answers.length > 0)
      lines.push(make("p", "search-hint", `${new Intl.ListFormat("sv").format(found.unknown.map((word) => `”${word}”`))} finns inte i portalen.`));
    if (found.answers.slice(0, PAGE).some((answer) => answer.isOwn))
      lines.push(make("p", "search-hint", "Sidor för den roll och förvaltning som du har valt på startsidan står lite högre."));
    return lines;
  };

  const showRecent = () => {
    const queries = recentSearches();
    recent.hidden = queries.length === 0;
    if (queries.length === 0) return;
    const links = queries.map((query) => {
      const link = make("a", "", query);
      link.href = `?q=${encodeURIComponent(query)}`;
      return make("li", "", link);
    });
    const clear = make("button", "button", "Rensa");
    clear.type = "button";
    clear.addEventListener("click", () => {
      forgetSearches();
      recent.hidden = true;
      field.focus();
    });
    const title = make("h2", "", "Senaste sökningar");
    recent.replaceChildren(title, make("ul", "inline-list", ...links), clear);
  };

  /** Shows a search, as a step of its own for the back button or instead of the present one. */
  const go = (next: Sought, isStep = true) => {
    sought = next;
    field.value = next.query;
    clearTimeout(timer);
    writeAddress(sought, isStep);
    void run("asked");
  };
  const fields = new FilterFields(find(".filter-fields", filters) ?? filters, (facet, value, isStep) => {
    const chosen = { ...sought.chosen, [facet]: value };
    if (!value) delete chosen[facet];
    go({ ...sought, chosen }, isStep);
  });

  field.addEventListener("input", () => {
    sought = { ...sought, query: field.value };
    void run("typing");
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      writeAddress(sought, false);
      void run("paused");
    }, SETTLE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    rememberSearch(field.value);
    go({ ...sought, query: field.value });
  });
  list.addEventListener("click", () => { rememberSearch(sought.query); });
  more.addEventListener("click", () => void (async () => {
    const from = list.children.length;
    if (!outcome) return;
    const items = await itemsOf(await session.files(), outcome, hits.slice(from, from + PAGE), Promise.resolve());
    list.append(...items);
    more.hidden = list.children.length >= hits.length;
    items[0]?.querySelector("a")?.focus();
  })());

  const restore = async (isFirst: boolean) => {
    const { facets } = (await session.files().catch(() => null))?.manifest ?? { facets: [] };
    const address = readAddress(facets);
    // Somebody may have typed before the script was here.
    sought = { ...address, query: (isFirst && field.value) || address.query };
    field.value = sought.query;
    await run("asked");
  };
  window.addEventListener("popstate", () => void restore(false));
  void restore(true);
}
