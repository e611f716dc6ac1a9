// The storage of a course in a package: its pages keep the state here as they keep it in a browser, and what is new is told to the platform.
import { KEY } from "../learning/memory/keys";
import type { Shelf } from "../learning/memory/kept-texts";
import { emptyCourse, write, type Course, type State } from "../learning/memory/state";
import { read } from "../learning/memory/state-form";
import { merge } from "../learning/memory/state-merge";
import type { Backup } from "./backup";
import type { PackagedCourse } from "./packaged-course";
import type { Platform } from "./platform";
import { answersSince, reportOf, type Report } from "./report";
import { StateRoom } from "./state-room";

/** Milliseconds without a change after which it is told: not at each letter that is written. */
const REST = 800;

/** Milliseconds after which it is told again when the platform did not take it. */
const AGAIN = 15_000;

/** How it stands with what is kept. waiting: the platform did not take it, the browser has it; lost: nothing has it. */
export interface Standing {
  is: "kept" | "waiting" | "lost";
  /** How many old answers and results there was no room for. */
  leftOut: number;
}

export class PlatformShelf implements Shelf {
  private readonly texts = new Map<string, string>();
  private readonly room: StateRoom;
  private state: State;
  private place: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Saving goes on one after another: what is newer waits. */
  private saving: Promise<void> | null = null;
  private isStale = false;
  private isOver = false;

  constructor(
    private readonly packaged: PackagedCourse,
    private readonly platform: Platform,
    private readonly backup: Backup,
    private readonly tell: (standing: Standing) => void,
  ) {
    this.room = new StateRoom(packaged);
    const kept = this.room.read(platform.kept);
    const waiting = backup.take();
    // What waits in the browser is what the platform did not take: it is newer, whatever else the platform has by now.
    this.state = waiting ? merge(kept, { ...waiting, g: kept.g }) : kept;
    this.place = platform.place;
    this.texts.set(KEY, write(this.state));
  }

  /** How it stands with the course now. */
  get report(): Report {
    return reportOf(this.packaged.course, this.known);
  }

  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.texts.set(key, value);
    if (key !== KEY) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), REST);
  }

  removeItem(key: string): void {
    this.texts.delete(key);
  }

  /** Which page is read. */
  moveTo(page: string): void {
    this.place = page;
    this.flush();
  }

  /** Tells the platform at once. */
  flush(): void {
    clearTimeout(this.timer);
    if (this.isOver) return;
    if (this.saving) {
      this.isStale = true;
      return;
    }
    const { saved, settle } = this.save();
    if (typeof saved === "boolean") return settle(saved);
    this.saving = saved.then(settle, () => settle(false)).then(() => {
      this.saving = null;
      if (!this.isStale) return;
      this.isStale = false;
      this.flush();
    });
  }

  /** Tells what is left, and ends the session. Gives the address to go to, if there is one. Who is leaving has no time to wait for answers. */
  async finish(isLeaving: boolean): Promise<string | null> {
    if (isLeaving) void this.save();
    else {
      this.flush();
      while (this.saving) await this.saving;
    }
    this.isOver = true;
    clearTimeout(this.timer);
    return this.platform.finish();
  }

  private save(): { saved: boolean | Promise<boolean>; settle: (isTaken: boolean) => void } {
    const before = this.known;
    const now = this.state = read(this.texts.get(KEY) ?? "")?.state ?? this.state;
    const answers = answersSince(before, this.known, this.packaged.questions);
    const { text, leftOut } = this.room.write(now, this.platform.room);
    // What is not taken stands in the browser from before it is told, in case the window is closed meanwhile.
    const isKept = this.platform.mode !== "normal" || this.backup.set(now);
    const settle = (isTaken: boolean) => {
      if (isTaken) this.backup.clear();
      else if (!this.isOver) this.timer = setTimeout(() => this.flush(), AGAIN);
      this.tell({ is: isTaken ? "kept" : isKept ? "waiting" : "lost", leftOut });
    };
    return { saved: this.platform.save(this.report, answers, text, this.place), settle };
  }

  private get known(): Course {
    return this.state.k.get(this.packaged.course.id) ?? emptyCourse();
  }
}
