// SCORM, as both versions of it work: the course sets elements of a data model, and asks the platform to keep them.
import { now } from "../clock";
import { findApi, type Api } from "./find-api";
import { interactionOf, type Interaction, type Notation } from "./interaction";
import type { Mode, Platform } from "./platform";
import type { GivenAnswer, Report } from "./report";

export type Element = readonly [name: string, value: string];

/** What was known of the learner when the course was opened. */
export interface Before {
  get(name: string): string;
}

/** Where the versions differ. */
export interface Dialect {
  api: string;
  calls: { begin: string; end: string; get: string; set: string; commit: string };
  names: { mode: string; kept: string; place: string; learner: string };
  room: number;
  notation: Notation;
  /** What must be kept, in the order in which it is to be set. */
  elements(report: Report, before: Before, seconds: number): Element[];
  /** A lesson as objective number n. Its id comes first. */
  objective(n: number, lesson: Report["lessons"][number]): Element[];
  interaction(n: number, given: Interaction): Element[];
  /** The elements of a visit that is only for looking. */
  browsed: Element[];
}

export class Scorm implements Platform {
  readonly mode: Mode;
  readonly kept: string;
  readonly place: string;
  readonly learner: string;
  readonly room: number;
  private readonly began = now();
  /** What was set last, so that it is not set again. */
  private readonly told = new Map<string, string>();
  private readonly waiting: GivenAnswer[] = [];
  /** The numbers of the objectives that the platform has, by id. Another version of the course may have had other lessons. */
  private readonly objectives: Map<string, number>;
  private interactions: number;

  private constructor(private readonly api: Api, private readonly dialect: Dialect) {
    const { names, room } = dialect;
    const mode = this.get(names.mode);
    this.mode = mode === "browse" || mode === "review" ? mode : "normal";
    this.kept = this.get(names.kept);
    this.place = this.get(names.place);
    this.learner = this.get(names.learner);
    this.room = room;
    this.interactions = this.count("cmi.interactions._count");
    this.objectives = new Map(Array.from({ length: this.count("cmi.objectives._count") }, (_, n) => [this.get(`cmi.objectives.${n}.id`), n]));
    if (this.mode === "browse" && dialect.browsed.map((element) => this.set(element)).length > 0) this.commit();
  }

  /** The platform; null when there is none, or when it does not let the course begin. */
  static async connect(dialect: Dialect): Promise<Scorm | null> {
    const api = await findApi(dialect.api);
    return api && isYes(call(api, dialect.calls.begin, "")) ? new Scorm(api, dialect) : null;
  }

  save(report: Report, answers: readonly GivenAnswer[], kept: string, place: string): boolean {
    this.waiting.push(...answers);
    if (this.mode !== "normal") return true;
    const { elements, names } = this.dialect;
    const isKept = [
      ...elements(report, this, Math.max(0, (now() - this.began) / 1000)),
      [names.kept, kept] as const, [names.place, place] as const,
    ].map((element) => this.set(element)).every(Boolean);
    // Platforms need not have objectives and interactions: what they do not take of these is no trouble of the learner's.
    for (const lesson of report.lessons) this.tellLesson(lesson);
    this.tellAnswers();
    return this.commit() && isKept;
  }

  finish(): null {
    call(this.api, this.dialect.calls.end, "");
    return null;
  }

  get(name: string): string {
    return this.told.get(name) ?? String(call(this.api, this.dialect.calls.get, name) ?? "");
  }

  private tellLesson(lesson: Report["lessons"][number]): void {
    const known = this.objectives.get(lesson.id);
    const n = known ?? this.objectives.size;
    const [id, ...rest] = this.dialect.objective(n, lesson);
    if (!id || (known === undefined && !this.set(id))) return;
    this.objectives.set(lesson.id, n);
    for (const element of rest) this.set(element);
  }

  private tellAnswers(): void {
    for (let given = this.waiting.shift(); given; given = this.waiting.shift()) {
      const [id, ...rest] = this.dialect.interaction(this.interactions, interactionOf(given, this.dialect.notation));
      if (!id || !this.set(id)) continue;
      this.interactions++;
      for (const element of rest) this.set(element);
    }
  }

  private count(name: string): number {
    return Number(this.get(name)) || 0;
  }

  private set([name, value]: Element): boolean {
    if (this.told.get(name) === value) return true;
    const isTaken = isYes(call(this.api, this.dialect.calls.set, name, value));
    if (isTaken) this.told.set(name, value);
    return isTaken;
  }

  private commit(): boolean {
    return isYes(call(this.api, this.dialect.calls.commit, ""));
  }
}

/** Some platforms answer with the word, some with the value. */
const isYes = (answer: unknown): boolean => String(answer) === "true";

/** A platform that throws has answered no. */
function call(api: Api, name: string, ...values: string[]): unknown {
  try {
    return api[name]?.(...values);
  } catch {
    return "false";
  }
}
