// Some of the words of the texts, in the order of their letters without dots and rings: from the first letter on, or from the last one back.
import { fold } from "./tokens";

export type Direction = "forwards" | "backwards";

export class WordFile {
  private allFolded: readonly string[] | null = null;

  constructor(readonly words: readonly string[], readonly counts: readonly number[], private readonly direction: Direction) {}

  /** The words without dots and rings. Most queries need only a few of them. */
  get folded(): readonly string[] {
    return this.allFolded ??= this.words.map(fold);
  }

  /** The other words that begin with the letters (backwards: that end with them), and how often each occurs. */
  completions(letters: string): [folded: string, count: number][] {
    const found: [string, number][] = [];
    const end = this.place(this.key(letters) + "\uFFFF");
    for (let i = this.place(this.key(letters)); i < end; i++) {
      const folded = fold(this.words[i] ?? "");
      if (folded !== letters) found.push([folded, this.counts[i] ?? 0]);
    }
    return found;
  }

  /** Whether the letters are a word. */
  has(letters: string): boolean {
    return fold(this.words[this.place(this.key(letters))] ?? "") === letters;
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
