// Where the pages of a package keep what is remembered: with the page around them, which knows the platform, else in the browser.
import type { Shelf } from "../learning/memory/kept-texts";

declare global {
  interface Window {
    portalShelf?: Shelf;
  }
}

export function shelfHere(): Shelf {
  try {
    // Of a file that was opened by itself the page around it is another origin.
    return window.parent.portalShelf ?? localStorage;
  } catch {
    return localStorage;
  }
}
