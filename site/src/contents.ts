// Marks the present section in "På den här sidan".
import { find, findAll, openWhen } from "./dom";

export function contents(): void {
  const nav = find("[data-contents]");
  const details = nav && find<HTMLDetailsElement>("details", nav);
  if (!nav || !details) return;
  const wide = openWhen(details, "(min-width: 72rem)");

  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of findAll<HTMLAnchorElement>("a", nav)) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
    link.addEventListener("click", () => { if (!wide.matches) details.open = false; });
  }

  // The present section is the last heading above the upper third of the window.
  const mark = () => {
    const line = innerHeight / 3;
    const atEnd = Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight - 1;
    const passed = [...links.keys()].filter((heading) => {
      const top = heading.getBoundingClientRect().top;
      return atEnd ? top < innerHeight : top < line;
    });
    const current = passed.at(-1);
    for (const [heading, link] of links) {
      if (heading === current) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  };

  const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px", threshold: [0, 1] });
  for (const heading of links.keys()) observer.observe(heading);
  addEventListener("scrollend", mark);
  mark();
}
