// Elements that pages of courses are made of.
import { make } from "../../dom";
import { counted } from "../../wording";
import { icon, type IconName } from "./icons";

export type Act = () => void;

/** A button; the first sort of them stands out. */
export function button(text: string, act: Act, isPrimary = false, ...before: Node[]): HTMLButtonElement {
  const element = make("button", isPrimary ? "button button-primary" : "button", ...before, text);
  element.type = "button";
  element.addEventListener("click", act);
  return element;
}

export function link(text: string, url: string, className = ""): HTMLAnchorElement {
  const element = make("a", className, text);
  element.href = url;
  return element;
}

/** A heading that can be given focus when what is shown changes. */
export function heading(level: 2 | 3, text: string, id = ""): HTMLHeadingElement {
  const element = make(`h${level}`, "", text);
  element.tabIndex = -1;
  if (id) element.id = id;
  return element;
}

/** A mark with a word: read, passed, expires soon. */
export const mark = (sort: "good" | "warn" | "bad" | "plain", name: IconName | null, text: string): HTMLElement =>
  make("span", `mark mark-${sort}`, ...(name ? [icon(name)] : []), text);

export const hidden = (text: string): HTMLElement => make("span", "visually-hidden", text);

/** A bar that shows a part of a whole, beside text that says the same. */
export function bar(part: number, whole: number): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "progress-bar");
  svg.setAttribute("viewBox", "0 0 100 4");
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  for (const [name, width] of [["progress-left", 100], ["progress-done", whole === 0 ? 0 : (part / whole) * 100]] as const) {
    const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    rect.setAttribute("class", name);
    rect.setAttribute("width", String(width));
    rect.setAttribute("height", "4");
    svg.append(rect);
  }
  return svg;
}

/** `45 minuter`, `1 timme 10 minuter`. */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? counted("number.hours", hours) : "", rest > 0 || hours === 0 ? counted("number.minutes", rest) : ""].filter(Boolean).join(" ");
}

/** Moves focus to what has changed, in view and without a jump when it already is. */
export function focusOn(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest" });
}
