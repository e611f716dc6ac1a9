// Keeps the state in memory and in storage, and in step with other tabs. When storage fails, memory goes on by itself.
import { empty, emptyCourse, merge, NewerForm, parse, type Course, type State } from "./state";

export const KEY = "portal.larande";

/** The part of Storage that is used. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** Why nothing more is saved. */
export type Trouble = "blocked" | "full" | "newer";

export class Store {
  private current: State = empty();
  private readonly listeners: (() => void)[] = [];
  private readonly reporters: ((trouble: Trouble) => void)[] = [];
  private trouble: Trouble | null = null;
  /** The stored text that was last read or written: while it stands there is nothing to take in. */
  private seen: string | null = null;

  /** @param shelf Gives the storage; may throw, as browsers do when it is turned off. */
  constructor(private readonly shelf: () => Shelf) {
    this.refresh();
  }

  get state(): State {
    return this.current;
  }

  /** What is known of a course; empty for one not begun. Not to be changed. */
  course(id: string): Course {
    return this.current.k[id] ?? emptyCourse();
  }

  /** Changes the state and saves it. What other tabs saved since is taken in first. */
  update(change: (state: State) => void): void {
    this.refresh();
    change(this.current);
    this.write();
    this.tell();
  }

  /** Changes what is known of a course. */
  updateCourse(id: string, change: (course: Course) => void): void {
    this.update((state) => change((state.k[id] ??= emptyCourse())));
  }

  /** Puts another state in the place of this one, in all tabs. */
  replace(state: State): void {
    this.current = structuredClone(state);
    this.write();
    this.tell();
  }

  /** Takes in what another tab saved. Two that save at the same moment overwrite each other: what was lost of this tab is saved again. */
  takeIn(): void {
    const stored = this.refresh();
    if (stored && JSON.stringify(merge(stored, this.current)) !== JSON.stringify(merge(stored, stored))) this.write();
    this.tell();
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Calls once if saving does not work, now or later. */
  onTrouble(report: (trouble: Trouble) => void): void {
    if (this.trouble) report(this.trouble);
    else this.reporters.push(report);
  }

  /** Takes in what is stored, and gives it when it is new. */
  private refresh(): State | null {
    if (this.trouble === "newer" || this.trouble === "blocked") return null;
    try {
      const text = this.shelf().getItem(KEY);
      if (text === null || text === this.seen) return null;
      const stored = parse(text);
      if (stored) this.current = merge(this.current, stored);
      this.seen = text;
      return stored;
    } catch (error) {
      this.fail(error instanceof NewerForm ? "newer" : "blocked");
      return null;
    }
  }

  /** A full storage is tried again each time: room may have been made. */
  private write(): void {
    if (this.trouble === "newer" || this.trouble === "blocked") return;
    try {
      const text = JSON.stringify(this.current);
      this.shelf().setItem(KEY, text);
      this.seen = text;
    } catch {
      this.fail("full");
    }
  }

  private fail(trouble: Trouble): void {
    this.trouble = trouble;
    for (const report of this.reporters.splice(0)) report(trouble);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** The store of this page. */
export function openStore(): Store {
  const store = new Store(() => localStorage);
  addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) store.takeIn();
  });
  return store;
}
