// Some of the words of the texts, in the order of their letters without dots and rings: from the first letter on, or from the last one back.
import { fold, hasDots, plain } from "./tokens";

export type Direction = "forwards" | "backwards";

export class WordFile {
  constructor(readonly words: readonly string[], readonly counts: readonly number[], private readonly direction: Direction) {}

  /**
   * The other words that begin with the letters (backwards: that end with them), and how often each occurs. Dots and rings that were
   * typed are meant; letters without any stand for those with them too.
   */
  completions(letters: string): [word: string, count: number][] {
    return this.within(letters).filter(([word]) => word !== letters && (!hasDots(letters) || this.key(plain(word)).startsWith(this.key(letters))));
  }

  /** The words that begin with the letters (backwards: that end with them), dots and rings put aside. */
  within(letters: string): [word: string, count: number][] {
    const found: [string, number][] = [];
    const key = this.key(fold(letters));
    const end = this.place(key + "\uFFFF");
    for (let i = this.place(key); i < end; i++) found.push([plain(this.words[i] ?? ""), this.counts[i] ?? 0]);
    return found;
  }

  /** Whether the letters are a word. */
  has(letters: string): boolean {
    return this.count(letters) > 0;
  }

  /** How often the letters occur as a word; as they stand when the reader types dots and rings. */
  count(letters: string, isDotted = hasDots(letters)): number {
    const key = this.key(fold(letters));
    let count = 0;
    for (let i = this.place(key); i < this.words.length && this.key(fold(this.words[i] ?? "")) === key; i++)
      if (!isDotted || plain(this.words[i] ?? "") === letters) count += this.counts[i] ?? 0;
    return count;
  }

  /** The place of the first word that is not before some text. */
  private place(text: string): number {
    let low = 0, high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.key(fold(this.words[middle] ?? "")) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private key(folded: string): string {
    return this.direction === "forwards" ? folded : reverse(folded);
  }
}

export function reverse(text: string): string {
  return text.split("").reverse().join("");
}
