// Suggestions under a search field while one types (the combobox pattern of the ARIA Authoring Practices Guide). They are a short
// cut to the results page: without them the form leads there.
import { make, telephone } from "../../dom";
import type { Outcome, When } from "../search";
import { forgetSearches, recentSearches, rememberSearch } from "./recent";
import { showable } from "./result-item";
import { pause } from "./pause";
import { countOf, isSame, type Session, SETTLE } from "./session";
import { WORDS } from "./words";

const MOST = 6;
/** What browsers that say nothing else give as the code of a key that an input method takes. */
const COMPOSING = 229;
const ANNOUNCE_AFTER = 1000;

interface Option {
  readonly item: HTMLLIElement;
  readonly choose: () => void;
}

export function suggestions(form: HTMLFormElement, field: HTMLInputElement, session: Session): void {
  const list = make("ul", "suggestions");
  list.id = `${field.id}-forslag`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", WORDS.suggestions());
  list.hidden = true;
  const status = make("p", "visually-hidden");
  status.setAttribute("role", "status");
  form.append(list, status);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  let options: Option[] = [];
  let shownFor: Outcome | null = null;
  let active = -1, latest = 0, timer = 0, settling = 0;

  const activate = (place: number) => {
    options[active]?.item.setAttribute("aria-selected", "false");
    active = place;
    const option = options[active];
    option?.item.setAttribute("aria-selected", "true");
    option?.item.scrollIntoView({ block: "nearest" });
    if (option) field.setAttribute("aria-activedescendant", option.item.id);
    else field.removeAttribute("aria-activedescendant");
  };
  /** Closes the list; what is being looked for does not open it again. */
  const close = () => {
    latest++;
    clearTimeout(settling);
    activate(-1);
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
  };
  const announce = (text: string) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => { status.textContent = text; }, ANNOUNCE_AFTER);
  };
  const show = (shown: Option[], text: string) => {
    activate(-1);
    options = shown;
    options.forEach(({ item, choose }, i) => {
      item.id = `${list.id}-${i}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.addEventListener("click", choose);
    });
    list.replaceChildren(...options.map((option) => option.item));
    list.hidden = options.length === 0;
    field.setAttribute("aria-expanded", String(options.length > 0));
    announce(text);
  };
  const showRecent = () => {
    const queries = recentSearches();
    const shown = queries.map((query) => option(make("li", "suggestion suggestion-recent", query), () => { field.value = query; form.requestSubmit(); }));
    if (shown.length > 0) {
      shown.push(option(make("li", "suggestion suggestion-all", WORDS.clearRecent()), () => {
        forgetSearches();
        show([], WORDS.cleared());
        field.focus();
      }));
    }
    show(shown, shown.length > 0 ? WORDS.recentCount(queries.length) : "");
  };
  /** Somebody chooses among them: they stay where they are. */
  const isInUse = () => list.hidden || active >= 0 || list.matches(":hover");
  const update = async (when: When = "typing") => {
    const query = field.value.trim();
    const turn = ++latest;
    clearTimeout(settling);
    if (query === "") {
      showRecent();
      return;
    }
    try {
      const outcome = await session.search(query, when);
      const files = await session.files();
      if (when === "paused" && isSame(outcome, shownFor)) return;
      const pauses = when === "typing" ? pause(() => turn === latest) : Promise.resolve();
      const found = await Promise.all(outcome.answers.slice(0, MOST).map((answer) => showable(files, answer, outcome, pauses)));
      if (turn !== latest || document.activeElement !== field || (when === "paused" && isInUse())) return;
      if (when === "typing") settling = window.setTimeout(() => void update("paused"), SETTLE);
      shownFor = outcome;
      const shown = found.map(({ name, title, part }) => {
        const text = make("span", "suggestion-title", ...title);
        let href = name.href;
        void part.then((best) => {
          href = best.href;
          text.append(...best.heading);
        }, () => undefined);
        return option(make("li", "suggestion", text, " ", make("span", "kind", name.kind)), () => {
          rememberSearch(query);
          location.href = href;
        });
      });
      const urgent = found.filter(({ isUrgent }) => isUrgent).length; // they stand first
      if (urgent > 0) shown.splice(urgent, 0, call(files.manifest.emergency));
      const count = countOf(outcome.answers.length, outcome.hasMore);
      if (shown.length > 0) shown.push(option(make("li", "suggestion suggestion-all", showAll(outcome)), () => { form.requestSubmit(); }));
      show(shown, shown.length > 0 ? WORDS.choose(count) : WORDS.on(count, query));
    } catch {
      if (turn === latest) close(); // the form still leads to the results page
    }
  };

  field.addEventListener("input", () => void update());
  field.addEventListener("focus", () => { if (list.hidden) void update(); });
  field.addEventListener("blur", close);
  list.addEventListener("pointerdown", (event) => { event.preventDefault(); }); // keeps the focus in the field
  form.addEventListener("submit", () => { rememberSearch(field.value); });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === COMPOSING) return; // the key is the composer's
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault(); // closes the list only; the next Esc empties the field
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) void update();
      else activate(next(active, event.key === "ArrowDown" ? 1 : -1, options.length));
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      options[active]?.choose();
    }
  });
  if (document.activeElement === field) void update();
}

const showAll = ({ answers: { length }, hasMore }: Outcome): string =>
  hasMore ? WORDS.allHits() : WORDS.allCounted(length);

/** Whoever taps it calls: an option cannot hold a link. */
const call = (number: string): Option =>
  option(make("li", "suggestion suggestion-urgent", ...WORDS.urgent(WORDS.call(number))), () => { location.href = telephone(number); });

const option = (item: HTMLLIElement, choose: () => void): Option => ({ item, choose });

/** The next place; before the first and after the last is the field itself. */
function next(place: number, step: number, length: number): number {
  const moved = place + step;
  return moved < -1 ? length - 1 : moved >= length ? -1 : moved;
}
