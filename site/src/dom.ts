// Short words for finding and making elements.

export const find = <T extends Element = HTMLElement>(selector: string, root: ParentNode = document): T | null =>
  root.querySelector<T>(selector);

export const findAll = <T extends Element = HTMLElement>(selector: string, root: ParentNode = document): T[] =>
  [...root.querySelectorAll<T>(selector)];

/**
 * An element with a class and children; texts become text nodes, never HTML. A list with a class has no marks before its items, which
 * Safari takes for no list unless the role says so.
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K, className: string, ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (className && (name === "ul" || name === "ol")) element.setAttribute("role", "list");
  element.append(...children);
  return element;
}

/** Keeps a disclosure open where the style sheet shows its content beside the page, so that both say the same. */
export function openWhen(details: HTMLDetailsElement, media: string): MediaQueryList {
  const query = matchMedia(media);
  const follow = () => { details.open = query.matches; };
  query.addEventListener("change", follow);
  follow();
  return query;
}

/** The address that calls a telephone number. */
export function telephone(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, "")}`;
}
