// Stored texts that could not be read, or not all of them: kept as they were under a key of their own, so that they can be saved
// as files, and taken back by a portal that can read them.
import { between, listOf, shape, text } from "./form";
import { KEPT_KEY } from "./keys";
import { fromJson } from "./state-form";

/** How many are kept; an older one gives way. */
const MOST = 3;

/** The part of Storage that is used. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** A text, and when it was put aside. */
export interface Kept {
  w: number;
  t: string;
}

const readTexts = listOf(shape<Kept>({ w: between(0, Number.MAX_VALUE), t: text() }));

export class KeptTexts {
  constructor(private readonly shelf: () => Shelf) {}

  /** The texts, oldest first; none when storage is turned off. */
  get texts(): Kept[] {
    let stored: string | null;
    try {
      stored = this.shelf().getItem(KEPT_KEY);
    } catch {
      return [];
    }
    if (stored === null) return [];
    // What is no list of texts is itself a text that could not be read.
    return readTexts(fromJson(stored), () => undefined) ?? [{ w: 0, t: stored }];
  }

  /** Puts a text aside, and says whether it was there before. */
  add(t: string, w: number): "added" | "before" | "failed" {
    const { texts } = this;
    if (texts.some((each) => each.t === t)) return "before";
    return this.set([...texts, { w, t }].slice(-MOST)) ? "added" : "failed";
  }

  remove(gone: readonly Kept[] = this.texts): void {
    this.set(this.texts.filter(({ t }) => !gone.some((each) => each.t === t)));
  }

  private set(texts: readonly Kept[]): boolean {
    try {
      if (texts.length === 0) this.shelf().removeItem(KEPT_KEY);
      else this.shelf().setItem(KEPT_KEY, JSON.stringify(texts));
      return true;
    } catch {
      return false;
    }
  }
}
