// Regions around tables: a stop for the Tab key and a landmark only while there is something to scroll to. Without script they always are.
import { findAll } from "./dom";

export function scrollers(): void {
  for (const region of findAll(".table-scroll")) {
    const name = region.getAttribute("aria-labelledby") ?? "";
    const follow = () => {
      const scrolls = region.scrollWidth > region.clientWidth + 1 || region.scrollHeight > region.clientHeight + 1;
      if (scrolls === region.hasAttribute("tabindex")) return;
      if (scrolls) {
        region.tabIndex = 0;
        region.setAttribute("role", "region");
        region.setAttribute("aria-labelledby", name);
      } else {
        for (const attribute of ["tabindex", "role", "aria-labelledby"]) region.removeAttribute(attribute);
      }
    };
    const observer = new ResizeObserver(follow);
    observer.observe(region);
    for (const table of region.children) observer.observe(table);
  }
}
