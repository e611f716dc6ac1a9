// Explanations of terms. The style sheet shows them on hover and focus; here come Esc, touch and the edge of the window.
import { find, findAll } from "./dom";

const MARGIN = 12;
const SHOWN = ".term:hover, .term:focus-within, .term-open";

export function terms(): void {
  const all = findAll(".term");
  if (all.length === 0) return;
  for (const term of all) {
    term.addEventListener("pointerenter", () => place(term));
    term.addEventListener("focusin", () => place(term));
    term.addEventListener("pointerleave", () => term.classList.remove("term-dismissed"));
    term.addEventListener("focusout", () => term.classList.remove("term-dismissed"));
  }

  let last = "";
  document.addEventListener("pointerdown", (event) => {
    last = event.pointerType;
    for (const open of findAll(".term-open"))
      if (!open.contains(event.target as Node)) open.classList.remove("term-open");
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest(".term > a") : null;
    const term = link?.parentElement;
    if (!term || !isTouch(event, last) || term.classList.contains("term-open")) return;
    event.preventDefault();
    term.classList.add("term-open");
    place(term);
  });
  addEventListener("scroll", () => findAll(SHOWN).forEach(place), { passive: true, capture: true });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const term of findAll(SHOWN)) {
      term.classList.add("term-dismissed");
      term.classList.remove("term-open");
    }
  });
}

/**
 * True for a touch. The click itself tells: a keyboard, a switch and assistive technology click too, and mean the link. Where clicks
 * do not tell (Safari), the last pointer does, for clicks of a pointer.
 */
const isTouch = (click: MouseEvent, last: string): boolean =>
  (click instanceof PointerEvent ? click.pointerType : click.detail > 0 ? last : "") === "touch";

/** Puts the explanation above the word, or below where there is more room, with all of it in the window and outside scrolling tables. */
function place(term: HTMLElement): void {
  const tip = find(".term-tip", term);
  const word = term.getClientRects()[0];
  if (!tip || !word) return;
  tip.classList.add("term-tip-placed");
  tip.style.display = "block"; // so that it has a size even before it is shown
  tip.style.removeProperty("--tip-most");
  const { clientWidth, clientHeight } = document.documentElement;
  const [above, below] = [word.top - MARGIN, clientHeight - MARGIN - word.bottom];
  const isAbove = tip.offsetHeight <= above || above >= below;
  tip.style.setProperty("--tip-most", `${Math.max(isAbove ? above : below, 0)}px`);
  const height = tip.offsetHeight;
  const top = isAbove ? word.top - height : word.bottom;
  tip.style.setProperty("--tip-left", `${Math.max(MARGIN, Math.min(word.left, clientWidth - MARGIN - tip.offsetWidth))}px`);
  tip.style.setProperty("--tip-top", `${Math.max(MARGIN, Math.min(top, clientHeight - MARGIN - height))}px`);
  tip.style.removeProperty("display");
}
