// What is known of the course, in as few signs as a platform may have room for: SCORM 1.2 keeps 4,096. Ids become four signs of their
// hash, answers the numbers of their parts, times seconds. Sections are parted by |, entries by ; and the fields of one by a comma.
import { hash32 } from "../learning/rules/hash";
import { heldNow } from "../learning/rules/progress";
import { empty, emptyCourse, type Answered, type Attempt, type Course, type Given, type Marked, type Result, type State, type TestKind } from "../learning/memory/state";
import type { PackagedCourse, PackagedQuestion } from "./packaged-course";

/** The first sign of a packed text; another form of it gets another. */
const FORM = "1";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const KINDS: readonly Result["k"][] = ["prov", "fortest", "kurs"];
const OUTCOMES: readonly Result["o"][] = [1, 0, -1];

/** Times are counted from here, in seconds. */
const FIRST = Date.UTC(2025, 0, 1);

/** The hash of a question that is no longer as it was. */
const CHANGED = "-";

export const isPacked = (text: string): boolean => text.startsWith(FORM);

export class StatePacker {
  private readonly questions: ReadonlyMap<string, PackagedQuestion>;
  private readonly questionIds: ReadonlyMap<string, string>;
  private readonly lessonIds: ReadonlyMap<string, string>;

  constructor(private readonly packaged: PackagedCourse) {
    const { course, questions } = packaged;
    this.questions = new Map(questions.map((question) => [question.id, question]));
    this.questionIds = new Map(questions.map(({ id }) => [mark(id), id]));
    this.lessonIds = new Map(course.lessons.map(({ id }) => [mark(id), id]));
  }

  pack(state: State): string {
    const { course } = this.packaged;
    const known = state.k.get(course.id) ?? emptyCourse();
    return [
      FORM,
      [state.g.toString(36), packTime(state.w), packTime(known.w)].join(","),
      packMarks(known.r),
      packMarks(known.f),
      [...known.q].map(([id, answered]) => this.packAnswered(id, answered)).join(";"),
      ...(["prov", "fortest"] as const).map((kind) => { const attempt = known.t[kind]; return attempt ? this.packAttempt(attempt) : ""; }),
      known.a.map((result) => this.packResult(result)).join(";"),
    ].join("|");
  }

  /** What a packed text says, as far as the course still has it. */
  unpack(text: string): State {
    const { course } = this.packaged;
    const [, times = "", read = "", skipped = "", answers = "", prov = "", preTest = "", results = ""] = text.split("|");
    const [g = "", w = "", opened = ""] = times.split(",");
    const known: Course = {
      w: unpackTime(opened), r: this.unpackMarks(read), f: this.unpackMarks(skipped),
      q: new Map(entries(answers).flatMap((entry) => this.unpackAnswered(entry))),
      t: Object.fromEntries([["prov", prov], ["fortest", preTest]].flatMap(([kind, each]) => (each ? [[kind, this.unpackAttempt(kind as TestKind, each)]] : []))) as Course["t"],
      a: entries(results).map((each) => this.unpackResult(each)),
    };
    return { ...empty(parseInt(g, 36) || 0), w: unpackTime(w), k: new Map([[course.id, known]]) };
  }

  private packAnswered(id: string, { h, a, s, w, b, d, u }: Answered): string {
    const card = b === undefined || d === undefined ? [] : [`${b}${u ?? 0}${d.toString(36)}`];
    return [packShare(s) + this.packGiven(id, { h, a }), packTime(w), ...card].join(",");
  }

  private unpackAnswered(entry: string): [string, Answered][] {
    const [given = "", time = "", card = ""] = entry.split(",");
    const found = this.unpackGiven(given.slice(2));
    if (!found) return [];
    const repeated = card ? { b: Number(card[0]), d: parseInt(card.slice(2), 36), ...(card[1] === "1" ? { u: 1 as const } : {}) } : {};
    return [[found[0], { ...found[1], s: unpackShare(given.slice(0, 2)), w: unpackTime(time), ...repeated }]];
  }

  private packAttempt({ s, v, q, a, c, i, w }: Attempt): string {
    return [s.toString(36), v, q.map(mark).join(""), i, packTime(w), ...[...new Set([...a.keys(), ...c.keys()])].map((id) => {
      const given = a.get(id);
      return `${c.get(id) ?? 0}${given ? this.packGiven(id, given) : mark(id)}`;
    })].join(",");
  }

  private unpackAttempt(k: TestKind, text: string): Attempt {
    const [s = "", v = "1.0", q = "", i = "0", w = "", ...answers] = text.split(",");
    const attempt: Attempt = { s: parseInt(s, 36), k, v, q: this.unpackIds(q), a: new Map(), c: new Map(), i: Number(i), w: unpackTime(w) };
    for (const each of answers) {
      const id = this.questionIds.get(each.slice(1, 5));
      const given = each.length > 5 ? this.unpackGiven(each.slice(1)) : null;
      if (given) attempt.a.set(...given);
      if (id !== undefined && each[0] !== "0") attempt.c.set(id, Number(each[0]));
    }
    return attempt;
  }

  private packResult({ s, k, v, e, p, o, g, d }: Result): string {
    const now = heldNow(this.packaged.course);
    const held = !g ? "-" : g.t === now.t && g.m === now.m && g.n === now.n ? "" : [escape(g.t), g.m, g.n].join(":");
    const details = d ? [d.q.map(mark).join(""), ...[...d.a].map(([id, { s: share, c, ...given }]) => `${c ?? 0}${packShare(share)}${this.packGiven(id, given)}`)] : [];
    return [`${KINDS.indexOf(k)}${OUTCOMES.indexOf(o)}${s.toString(36)}`, (e - s).toString(36), v, p, held, ...details].join(",");
  }

  private unpackResult(text: string): Result {
    const [head = "", lasted = "", v = "1.0", p = "0", held = "-", asked, ...answers] = text.split(",");
    const s = parseInt(head.slice(2), 36);
    const [t = "", m = "", n = ""] = held.split(":");
    return {
      s, k: KINDS[Number(head[0])] ?? "prov", v, e: s + parseInt(lasted, 36), p: Number(p), o: OUTCOMES[Number(head[1])] ?? 0,
      ...(held === "-" ? {} : { g: held === "" ? heldNow(this.packaged.course) : { t: unescape(t), m: Number(m), n: Number(n) } }),
      ...(asked === undefined ? {} : { d: { q: this.unpackIds(asked), a: new Map(answers.flatMap((each): [string, Marked][] => {
        const given = this.unpackGiven(each.slice(3));
        return given ? [[given[0], { ...given[1], s: unpackShare(each.slice(1, 3)), ...(each[0] === "0" ? {} : { c: Number(each[0]) }) }]] : [];
      })) } }),
    };
  }

  /** Which question, which version of it, and the answer: four, two and as many signs as it needs. */
  private packGiven(id: string, { h, a }: Given): string {
    const question = this.questions.get(id);
    return mark(id) + version(h) + (question?.hash === h ? packAnswer(question, a) : "");
  }

  private unpackGiven(text: string): [string, Given] | null {
    const id = this.questionIds.get(text.slice(0, 4));
    const question = this.questions.get(id ?? "");
    if (id === undefined || !question) return null;
    return [id, version(question.hash) === text.slice(4, 6) ? { h: question.hash, a: unpackAnswer(question, text.slice(6)) } : { h: CHANGED, a: "" }];
  }

  private unpackIds(text: string): string[] {
    return (text.match(/.{4}/g) ?? []).flatMap((each) => this.questionIds.get(each) ?? []);
  }

  private unpackMarks(text: string): Map<string, number> {
    return new Map(entries(text).flatMap((each): [string, number][] => {
      const id = this.lessonIds.get(each.slice(0, 4));
      const [isGone, time] = [each[4] === "!", unpackTime(each.slice(4).replace("!", ""))];
      return id === undefined ? [] : [[id, isGone ? -time : time]];
    }));
  }
}

const entries = (text: string): string[] => (text === "" ? [] : text.split(";"));

/** Twenty-four bits of an id's hash. */
function mark(id: string): string {
  const hash = hash32(id);
  return [18, 12, 6, 0].map((shift) => DIGITS.charAt((hash >>> shift) & 63)).join("");
}

/** Twelve bits of what a question says. */
function version(hash: string): string {
  const bits = parseInt(hash.slice(0, 3), 16) || 0;
  return DIGITS.charAt(bits >>> 6) + DIGITS.charAt(bits & 63);
}

const packMarks = (marks: ReadonlyMap<string, number>): string =>
  [...marks].map(([id, time]) => mark(id) + (time < 0 ? "!" : "") + packTime(Math.abs(time))).join(";");

const packTime = (time: number): string => (time === 0 ? "" : Math.max(1, Math.ceil((time - FIRST) / 1000)).toString(36));
const unpackTime = (text: string): number => (text === "" ? 0 : FIRST + parseInt(text, 36) * 1000);

/** A share of the points in parts of which halves, thirds and so on up to tenths are whole numbers, never rounded up to all of them. */
const PARTS = 2520;
const packShare = (share: number): string => {
  const parts = share >= 1 ? PARTS : Math.min(PARTS - 1, Math.round(share * PARTS));
  return DIGITS.charAt(parts >>> 6) + DIGITS.charAt(parts & 63);
};
const unpackShare = (signs: string): number => Math.max(0, DIGITS.indexOf(signs[0] ?? "A") * 64 + DIGITS.indexOf(signs[1] ?? "A")) / PARTS;

/** Parts that can be numbered with one sign are. */
const isNumbered = ({ keys }: PackagedQuestion): boolean => keys.length > 0 && keys.length < DIGITS.length;

const partedBy = ({ kind }: PackagedQuestion): string => (kind === "scenario" ? ">" : ",");

/** A part that was not answered is the last sign. */
function packAnswer(question: PackagedQuestion, answer: string): string {
  if (!isNumbered(question)) return escape(answer);
  return answer === "" ? "" : answer.split(partedBy(question)).map((part) => DIGITS.charAt(part === "" ? 63 : question.keys.indexOf(part))).join("");
}

function unpackAnswer(question: PackagedQuestion, packed: string): string {
  if (!isNumbered(question)) return unescape(packed);
  return [...packed].map((sign) => (sign === "_" ? "" : question.keys[DIGITS.indexOf(sign)] ?? "")).join(partedBy(question));
}

/** Text that has none of the signs that part things, and none that cannot be sent. */
const escape = (text: string): string => text.replace(/[%,;|:\u0000-\u001f\u007f]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
const unescape = (text: string): string => text.replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
