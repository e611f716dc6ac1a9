// The field on /sok/ narrows the alphabetical index while one types.
import { find, findAll } from "./dom";
import { fold } from "./words";

const ANNOUNCE_AFTER = 400;

export function indexFilter(): void {
  const root = find("[data-index]");
  const form = root && find<HTMLFormElement>("form", root);
  const field = root && find<HTMLInputElement>("input[name=q]", root);
  const status = root && find("[data-index-status]", root);
  if (!root || !form || !field || !status) return;

  const letters = findAll("[data-index-letter]", root).map((section) => ({
    section,
    link: find(`[data-letters] a[href="#${section.querySelector("h2")?.id ?? ""}"]`, root)?.parentElement,
    entries: findAll(".index-entries > li", section).map((entry) => ({ entry, text: fold(entry.textContent) })),
  }));

  const filter = (): string => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    let hits = 0;
    for (const { section, link, entries } of letters) {
      let any = false;
      for (const { entry, text } of entries) {
        entry.hidden = !words.every((word) => text.includes(word));
        if (!entry.hidden) hits++;
        any ||= !entry.hidden;
      }
      section.hidden = !any;
      if (link) link.hidden = !any;
    }
    if (words.length === 0) return "";
    return hits === 0
      ? `Inget i registret innehåller ”${field.value.trim()}”. Pröva ett kortare ord.`
      : `${hits} ${hits === 1 ? "rad" : "rader"} i registret innehåller ”${field.value.trim()}”.`;
  };

  let timer = 0;
  const update = () => {
    const message = filter();
    clearTimeout(timer);
    timer = window.setTimeout(() => { status.textContent = message; }, ANNOUNCE_AFTER);
  };
  field.addEventListener("input", update);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = field.value.trim();
    history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    status.textContent = filter();
  });

  field.value = new URLSearchParams(location.search).get("q") ?? "";
  if (field.value) update();
}
