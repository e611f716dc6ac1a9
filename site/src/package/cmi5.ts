// cmi5 (AICC, Quartz 1st edition): the session of a course with a learning record store, from its launch to its last statement.
import { now } from "../clock";
import { duration } from "./scorm2004";
import { Launch } from "./cmi5-launch";
import { answered, defined, type Statement, type Verb } from "./cmi5-statements";
import type { PackagedCourse } from "./packaged-course";
import type { Mode, Platform } from "./platform";
import type { GivenAnswer, Report } from "./report";

/** What has been said of a registration: of these there may be only one each, and no failed after passed. */
interface Said {
  completed: boolean;
  passed: boolean;
  /** When the last failed test was. */
  failed: number;
}

/** Our own document among those that the platform keeps for the learner. */
interface Notes extends Said {
  kept: string;
  place: string;
}

const NOTES = "portal.larande";
const MODES: Readonly<Record<string, Mode>> = { Browse: "browse", Review: "review" };

export class Cmi5 implements Platform {
  readonly mode: Mode;
  readonly room = Number.POSITIVE_INFINITY;
  readonly learner: string;
  private readonly began = now();
  /** Statements that were not taken yet, in order. Their ids say that they are the same when they are sent again. */
  private waiting: Statement[] = [];
  private report: Report | null = null;
  /** What is said or waits to be. */
  private readonly said: Said;

  private constructor(private readonly course: PackagedCourse, private readonly launch: Launch, private readonly notes: Notes) {
    const { completed, passed, failed } = notes;
    this.said = { completed, passed, failed };
    this.mode = MODES[launch.data.launchMode] ?? "normal";
    this.learner = launch.actor;
    this.waiting.push(this.defined("initialized"));
  }

  get kept(): string {
    return this.notes.kept;
  }

  get place(): string {
    return this.notes.place;
  }

  /** The platform; null when the address is not that of a launch. Fails when the platform does not answer. */
  static async connect(course: PackagedCourse, address: URL = new URL(location.href)): Promise<Cmi5 | null> {
    const launch = await Launch.of(address);
    if (!launch) return null;
    const notes = { kept: "", place: "", completed: false, passed: false, failed: 0, ...await launch.readState<Partial<Notes>>(NOTES) };
    const platform = new Cmi5(course, launch, notes);
    // Preferences must be asked for before anything is told; the course has nothing that they could change,
    // so a request that is lost changes nothing either.
    await launch.readPreferences().catch(() => undefined);
    await platform.send();
    return platform;
  }

  async save(report: Report, answers: readonly GivenAnswer[], kept: string, place: string): Promise<boolean> {
    if (this.mode !== "normal") return this.waiting.length === 0 || this.send();
    for (const given of answers) this.waiting.push(answered(this.launch, this.course, given));
    this.judge(report);
    Object.assign(this.notes, { kept, place });
    const noted = this.launch.writeState(NOTES, this.notes);
    const isSaid = await this.send();
    return (await noted) && isSaid && (this.isNoted() || this.launch.writeState(NOTES, Object.assign(this.notes, this.said)));
  }

  async finish(): Promise<string | null> {
    this.judgeAtLast();
    this.waiting.push(this.defined("terminated"));
    if (await this.send() && !this.isNoted()) await this.launch.writeState(NOTES, Object.assign(this.notes, this.said));
    return addressOfWeb(this.launch.data.returnURL);
  }

  /** What may be said once is said once. The platform's own mark goes before the course's. */
  private judge(report: Report): void {
    this.report = report;
    if (report.isComplete && !this.said.completed) {
      this.said.completed = true;
      this.waiting.push(this.defined("completed"));
    }
    if (this.said.passed || !this.hasPassed(report)) return;
    this.said.passed = true;
    this.waiting.push(this.defined("passed", report.score));
  }

  /** That a test was failed is said at the end: a session has one judgement only, and the next attempt may be passed. Nobody who has passed fails. */
  private judgeAtLast(): void {
    const last = this.report?.lastTest;
    if (this.mode !== "normal" || !last || this.said.passed || last.time <= this.said.failed) return;
    this.said.failed = last.time;
    this.waiting.push(this.defined("failed", last.score));
  }

  private hasPassed({ isPassed, score }: Report): boolean {
    const mark = this.launch.data.masteryScore;
    return mark === undefined ? isPassed === true : score !== null && score / 100 >= mark;
  }

  private defined(verb: Verb, score: number | null = null): Statement {
    const seconds = Math.max(0, (now() - this.began) / 1000);
    return defined(this.launch, verb, verb === "initialized" ? null : duration(seconds), score === null ? null : score / 100, this.said.failed);
  }

  /** Is it noted what was said? It is once it has been taken: what is said twice has the same id. */
  private isNoted(): boolean {
    return this.notes.completed === this.said.completed && this.notes.passed === this.said.passed && this.notes.failed === this.said.failed;
  }

  /** Sends what waits; false when it was not taken. */
  private async send(): Promise<boolean> {
    const sent = this.waiting;
    if (sent.length === 0) return true;
    if (!await this.launch.tell(sent)) return false;
    this.waiting = this.waiting.filter((each) => !sent.includes(each));
    return true;
  }
}

/** An address of the web, which the platform says; null for any other. Whoever writes the address of the launch says which platform it is: none may run a script here. */
function addressOfWeb(text: string | undefined): string | null {
  if (!text) return null;
  try {
    return /^https?:$/.test(new URL(text).protocol) ? text : null;
  } catch {
    return null;
  }
}

export const connectCmi5 = (course: PackagedCourse): Promise<Cmi5 | null> => Cmi5.connect(course);
