// Keeps the state in memory and in storage, and in step with other tabs. When storage fails, memory goes on by itself.
import { now } from "../../clock";
import { KEY } from "./keys";
import { KeptTexts, type Shelf } from "./kept-texts";
import { empty, emptyCourse, write, type Course, type State } from "./state";
import { read } from "./state-form";
import { merge } from "./state-merge";

/** Why nothing is saved: storage is turned off, or there is no room. */
export type Trouble = "blocked" | "full";

/** What the learner has to know. Unreadable and newer: a stored text could not be read, or not all of it, and is kept aside. */
export type News = Trouble | "unreadable" | "newer";

export class Store {
  /** Stored texts that could not be read. */
  private readonly kept: KeptTexts;
  private current: State = empty();
  private readonly listeners: (() => void)[] = [];
  private readonly reporters: (() => void)[] = [];
  private trouble: Trouble | null = null;
  private found: "unreadable" | "newer" | null = null;
  /** The stored text that was last read or written: while it stands there is nothing to take in. */
  private seen: string | null = null;
  /** A stored text that could not be read and is not kept aside yet: nothing may be written over it. */
  private unread: string | null = null;

  /** @param shelf Gives the storage; may throw, as browsers do when it is turned off. */
  constructor(private readonly shelf: () => Shelf) {
    this.kept = new KeptTexts(shelf);
    this.refresh();
    this.takeBack();
  }

  get state(): State {
    return this.current;
  }

  /** False while what is answered is lost when the page is left. */
  get isSaving(): boolean {
    return this.trouble === null;
  }

  /** What the learner has to know now. */
  get news(): News[] {
    return [this.trouble, this.found].filter((each) => each !== null);
  }

  /** The texts that could not be read, as they were. */
  get unreadTexts(): string[] {
    return [...this.kept.texts.map(({ t }) => t), ...(this.unread === null ? [] : [this.unread])];
  }

  /** Lets go of the texts that could not be read. */
  forgetUnread(): void {
    this.kept.remove();
    this.unread = null;
    this.found = null;
    this.spread();
  }

  /** What is known of a course; empty for one not begun. Not to be changed. */
  course(id: string): Course {
    return this.current.k.get(id) ?? emptyCourse();
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
    this.update((state) => {
      const course = state.k.get(id) ?? emptyCourse();
      state.k.set(id, course);
      change(course);
    });
  }

  /** Puts another state in the place of this one, in all tabs. What other tabs saved since is taken in first. */
  replace(make: (here: State) => State): void {
    this.refresh();
    this.current = structuredClone(make(this.current));
    this.write();
    this.tell();
  }

  /** Takes in what another tab saved. Two that save at the same moment overwrite each other: what was lost of this tab is saved again. */
  takeIn(): void {
    const stored = this.refresh();
    if (stored && write(merge(stored, this.current)) !== write(merge(stored, stored))) this.write();
    this.tell();
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Calls at once and whenever the news change. */
  onNews(report: () => void): void {
    this.reporters.push(report);
    report();
  }

  /** Takes in what is stored, and gives it when it is new. */
  private refresh(): State | null {
    if (this.trouble === "blocked") return null;
    let text: string | null;
    try {
      text = this.shelf().getItem(KEY);
    } catch {
      this.report("blocked");
      return null;
    }
    if (text === null || text === this.seen) return null;
    this.seen = text;
    const reading = read(text);
    this.unread = reading?.isWhole ? null : text;
    if (this.unread !== null) this.keepAside(text, reading?.isNewer ? "newer" : "unreadable");
    if (!reading) return null;
    this.current = merge(this.current, reading.state);
    return reading.state;
  }

  /** Keeps what could not be read under another key, and tells when it was not there yet. */
  private keepAside(text: string, found: "unreadable" | "newer"): void {
    const outcome = this.kept.add(text, now());
    if (outcome !== "failed") this.unread = null;
    if (outcome === "before" || this.found === found) return;
    this.found = found;
    this.spread();
  }

  /** Texts that can be read by now, because the portal has been updated since, are taken back. */
  private takeBack(): void {
    const readable = this.kept.texts.filter(({ t }) => read(t)?.isWhole);
    if (readable.length === 0) return;
    for (const { t } of readable) {
      const back = read(t)?.state ?? empty();
      this.current = { ...merge({ ...this.current, g: 0 }, { ...back, g: 0 }), g: this.current.g };
    }
    this.write();
    if (this.isSaving) this.kept.remove(readable);
  }

  /** A full storage is tried again each time: room may have been made. */
  private write(): void {
    if (this.trouble === "blocked") return;
    if (this.unread !== null) this.keepAside(this.unread, this.found ?? "unreadable");
    if (this.unread !== null) return this.report("full");
    const time = now();
    // When the clock went back since, what was done last has not the latest time: this state replaces what other tabs have.
    if (time < this.current.w) this.current.g++;
    this.current.w = time;
    try {
      const text = write(this.current);
      this.shelf().setItem(KEY, text);
      this.seen = text;
      this.report(null);
    } catch {
      this.report("full");
    }
  }

  private report(trouble: Trouble | null): void {
    if (this.trouble === trouble) return;
    this.trouble = trouble;
    this.spread();
  }

  private spread(): void {
    for (const report of this.reporters) report();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** The store of this page. */
export function openStore(shelf: () => Shelf = () => localStorage): Store {
  const store = new Store(shelf);
  addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) store.takeIn();
  });
  return store;
}
