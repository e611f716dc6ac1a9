// The results page, /sok/. Its address is what is searched, so that it can be shared, and the back button leads to the search before.
import { find, make, openWhen } from "../../dom";
import { waitForNet } from "../../net";
import { searchHash } from "../../search-address";
import type { IndexFiles } from "../index-files";
import type { Answer, Outcome, When } from "../search";
import { reachedBefore, readAddress, rememberReached, type Sought, writeAddress } from "./address";
import { filtered, FilterFields } from "./filters";
import { hintsFor } from "./hints";
import { forgetSearches, recentSearches, rememberSearch } from "./recent";
import { resultItem, showable } from "./result-item";
import { pause } from "./pause";
import { countOf, isSame, type Session, SETTLE } from "./session";
import { termAnswer } from "./term-answer";
import { fillTip } from "./tip";
import { WORDS } from "./words";

const PAGE = 10;

/** What takes longer than so many milliseconds is told to be on its way; older results do not stand under a new question. */
const SLOW = 150;

/** A screen reader hears the number of results so many milliseconds after the last key, or the last choice of a filter. */
const ANNOUNCE_AFTER = 1200;

/** What could not be fetched is fetched again after so many milliseconds, the next time twice as many. */
const FIRST_RETRY = 2000;
const LAST_RETRY = 30_000;

export function results(root: HTMLElement, session: Session): void {
  const form = find<HTMLFormElement>("form", root);
  const field = find<HTMLInputElement>("input[name=q]", root);
  const part = (name: string) => find(`[data-search-${name}]`, root);
  const [shown, status, call, live, hints, term, filters, more, none, failure, recent, index] =
    [part("results"), part("status"), part("call"), part("live"), part("hints"), part("term"), part("filters"), part("more"), part("none"), part("failed"), part("recent"), part("index")];
  const list = find<HTMLOListElement>("#sokresultat", root);
  if (!form || !field || !shown || !status || !call || !live || !hints || !term || !filters || !more || !none || !failure || !recent || !index || !list) return;

  let sought: Sought = { query: "", chosen: {} };
  /** What is shown: all answers that pass the filters, the outcome that they are of, and the query. */
  let hits: readonly Answer[] = [];
  let outcome: Outcome | null = null;
  let query = "";
  /** When the excerpts that were asked for last have their text, or will have none. */
  let filled: Promise<unknown> = Promise.resolve();
  let latest = 0, timer = 0, saying = 0, slow = 0, retryAfter = FIRST_RETRY;
  /** True when the address has been read, which takes the names of the filters. */
  let isReady = false;
  let stopRetrying = () => {};
  /** What the title of the page is without a search. */
  const title = document.title;
  const page = document.documentElement.classList;
  openWhen(filters as HTMLDetailsElement, "(min-width: 52rem)");

  const run = async (when: When, most = PAGE) => {
    const turn = ++latest;
    const asked = sought;
    stopRetrying();
    page.toggle("has-words", asked.query.trim() !== "");
    if (asked.query.trim() === "") {
      query = "";
      document.title = title;
      say("", 0);
      shown.hidden = failure.hidden = true;
      index.hidden = false;
      showRecent();
      settled();
      return;
    }
    if (slow === 0 && asked.query !== query) slow = window.setTimeout(() => { page.add("is-searching"); }, SLOW);
    try {
      // The best documents of the word being typed are no answer when filters leave out most of them.
      const found = await session.search(asked.query, when === "typing" && Object.keys(asked.chosen).length > 0 ? "paused" : when);
      const files = await session.files();
      if (turn !== latest) return;
      if (when === "paused" && asked.query === query && (isSame(found, outcome) || list.contains(document.activeElement))) tell(when);
      else await render(files, asked, found, turn, when, most);
      if (turn !== latest) return;
      retryAfter = FIRST_RETRY;
      settled();
    } catch {
      if (turn === latest) fail(asked.query);
    }
  };

  /** The question stays, nothing stands under it that answers another, and it is asked again. */
  const fail = (asked: string) => {
    [hits, outcome, query] = [[], null, asked];
    for (const part of [list, term, hints]) part.replaceChildren();
    filters.hidden = more.hidden = none.hidden = recent.hidden = call.hidden = true;
    shown.hidden = failure.hidden = index.hidden = false;
    status.textContent = "";
    say("", 0);
    settled();
    stopRetrying = waitForNet(retryAfter, () => void (isReady ? run("asked") : restore(true)));
    retryAfter = Math.min(LAST_RETRY, 2 * retryAfter);
  };

  const render = async (files: IndexFiles, asked: Sought, found: Outcome, turn: number, when: When, most: number) => {
    const { facets } = files.manifest;
    const time = when === "typing" ? pause(() => turn === latest) : Promise.resolve();
    const passing = filtered(found.answers, facets, asked.chosen);
    // What a word means can wait when it may be happening.
    const answer = found.answers[0]?.isUrgent ? null : await termAnswer(files, asked.query, found);
    // The term is explained over the results: it is not among them as well.
    const answers = answer && Object.keys(asked.chosen).length === 0 ? passing.filter(({ document }) => document !== answer.document) : passing;
    const items = await itemsOf(files, found, answers.slice(0, most), time);
    if (turn !== latest) return;
    [hits, outcome, query] = [answers, found, asked.query];
    list.replaceChildren(...items);
    term.replaceChildren(...(answer ? [answer.box] : []));
    hints.replaceChildren(...hintsFor(found, answers.slice(0, PAGE), facets, asked.chosen, {
      ask: (other) => { go({ query: other, chosen: {} }); },
      showAll: () => {
        go({ ...asked, chosen: {} });
        field.focus();
      },
    }));
    filters.hidden = !fields.show(found.answers, facets, asked.chosen);
    const chosen = Object.keys(asked.chosen).length;
    const summary = find("summary", filters);
    if (summary) summary.textContent = chosen === 0 ? WORDS.filter() : WORDS.filtered(chosen);
    for (const advice of none.querySelectorAll<HTMLElement>("[data-search-filtered]")) advice.hidden = chosen === 0;
    fillTip(none, query.trim(), chosen > 0);
    more.hidden = hits.length <= items.length;
    none.hidden = hits.length > 0 || answer !== null;
    index.hidden = none.hidden;
    // An urgent answer says it itself, and so does the advice when there is none.
    call.hidden = !none.hidden || (found.answers[0]?.isUrgent ?? false);
    recent.hidden = failure.hidden = true;
    shown.hidden = false;
    status.textContent = WORDS.on(countOf(passing.length, found.hasMore), query.trim());
    tell(when);
  };

  const itemsOf = async (files: IndexFiles, found: Outcome, answers: readonly Answer[], time: Promise<void>) => {
    const shown = await Promise.all(answers.map((answer) => showable(files, answer, found, time)));
    filled = Promise.allSettled(shown.map(({ part }) => part));
    return shown.map((answer) => resultItem(answer, files.manifest.emergency));
  };

  /** Screen readers hear the number when the typing or the choosing pauses, not at each key. */
  const tell = (when: When) => {
    document.title = `${query.trim()} – ${title}`;
    say(status.textContent ?? "", when === "asked" && !filters.contains(document.activeElement) ? 0 : ANNOUNCE_AFTER);
  };
  const say = (text: string, after: number) => {
    clearTimeout(saying);
    saying = window.setTimeout(() => { if (live.textContent !== text) live.textContent = text; }, after);
  };
  const settled = () => {
    clearTimeout(slow);
    slow = 0;
    page.remove("has-query", "is-searching");
  };

  const showRecent = () => {
    const queries = recentSearches();
    recent.hidden = queries.length === 0;
    if (queries.length === 0) return;
    const links = queries.map((query) => {
      const link = make("a", "", query);
      link.href = searchHash({ q: query });
      return make("li", "", link);
    });
    const clear = make("button", "button", WORDS.clear());
    clear.type = "button";
    clear.addEventListener("click", () => {
      forgetSearches();
      recent.hidden = true;
      field.focus();
    });
    const title = make("h2", "", WORDS.recent());
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
    // The keyboard of a phone goes away with the focus, so that the results are seen.
    if (matchMedia("(pointer: coarse)").matches) field.blur();
    go({ ...sought, query: field.value });
  });
  const remember = () => { if (hits.length > 0) rememberReached({ shown: list.children.length, scroll: scrollY }); };
  list.addEventListener("click", () => {
    rememberSearch(sought.query);
    remember();
  });
  addEventListener("pagehide", remember);
  more.addEventListener("click", () => void (async () => {
    const from = list.children.length;
    if (!outcome) return;
    const items = await itemsOf(await session.files(), outcome, hits.slice(from, from + PAGE), Promise.resolve()).catch(() => []);
    list.append(...items);
    more.hidden = list.children.length >= hits.length;
    items[0]?.querySelector<HTMLElement>(".result-link")?.focus();
    remember();
  })());

  const restore = async (isFirst: boolean) => {
    const facets = (await session.files().catch(() => null))?.manifest.facets;
    const address = readAddress(facets ?? []);
    const reached = reachedBefore();
    // Somebody may have typed before the script was here.
    sought = { ...address, query: (isFirst && field.value) || address.query };
    field.value = sought.query;
    isReady = facets !== undefined;
    if (isReady) writeAddress(sought, false);
    await run("asked", Math.max(PAGE, reached?.shown ?? 0));
    if (!reached) return;
    await filled; // excerpts move what is below them
    scrollTo({ top: reached.scroll, behavior: "instant" });
  };
  history.scrollRestoration = "manual"; // the browser goes to where the results end before they are there
  addEventListener("popstate", () => void restore(false));
  void restore(true);
}
