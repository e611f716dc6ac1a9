// What a platform did not take waits in the browser until the course is opened there again by the same learner. Who that is stands
// there as a hash only.
import { hash32 } from "../learning/rules/hash";
import type { Shelf } from "../learning/memory/kept-texts";
import { write, type State } from "../learning/memory/state";
import { read } from "../learning/memory/state-form";

export class Backup {
  private readonly key: string;

  /** @param shelf Gives the storage; may throw. */
  constructor(private readonly shelf: () => Shelf, course: string, private readonly learner: string) {
    this.key = `portal.paket.${course}.${hash32(learner).toString(36)}`;
  }

  /** What waits; null when nothing does. */
  take(): State | null {
    try {
      const text = this.learner === "" ? null : this.shelf().getItem(this.key);
      return text === null ? null : read(text)?.state ?? null;
    } catch {
      return null;
    }
  }

  /** Puts what is to wait there, and says whether it does. Of a learner whom the platform does not name nothing is left on a computer that many use. */
  set(state: State): boolean {
    if (this.learner === "") return false;
    try {
      this.shelf().setItem(this.key, write(state));
      return true;
    } catch {
      return false;
    }
  }

  clear(): void {
    try {
      this.shelf().removeItem(this.key);
    } catch {
      // A storage that is turned off has nothing.
    }
  }
}
