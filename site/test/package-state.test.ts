import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { handIn } from "../src/learning/rules/attempt";
import { emptyCourse, write, type Course, type State } from "../src/learning/memory/state";
import { read } from "../src/learning/memory/state-form";
import { StatePacker } from "../src/package/packed-state";
import type { PackagedCourse, PackagedQuestion } from "../src/package/packaged-course";
import { StateRoom } from "../src/package/state-room";
import { Chance } from "./states";

const NOW = Date.UTC(2026, 10, 20, 9, 30, 12, 345);
const SECOND = 1000;
const hex = (chance: Chance) => chance.below(2 ** 31).toString(16).padStart(8, "0");

/** A course with so many questions of every kind, and as many lessons as there are twelves of them. */
function packaged(chance: Chance, count: number): PackagedCourse {
  const kinds = ["single", "multiple", "truefalse", "order", "match", "text", "number", "gap", "scenario"] as const;
  const lessons = Math.max(1, Math.ceil(count / 12));
  return {
    format: "scorm12", iri: "https://portal.example/utbildning/kurs/", pages: ["kurs.html"],
    course: {
      id: "kurs", mark: 1, title: "Kursen, som; har: alla | tecken %2c", url: "kurs.html", version: "1.0", passMark: 80, validMonths: 12,
      lessons: Array.from({ length: lessons }, (_, at) => ({ id: `lektion-${at}`, number: at + 1, title: `Lektion ${at}`, url: "", minutes: 5, questions: [] })),
      preTest: { url: "", asked: 6, attempts: null, questions: [] }, finalTest: { url: "", asked: 12, attempts: null, questions: [] },
    },
    questions: Array.from({ length: count }, (_, at): PackagedQuestion => {
      const kind = kinds[at % kinds.length] ?? "single";
      const keys = kind === "scenario" ? ["nar-du-kommer", "slut-a", "slut-b", "steg"] : kind === "order" || kind === "match" ? ["1", "2", "3", "4"] : ["text", "number", "gap"].includes(kind) ? [] : ["a", "b", "c", "d"];
      return { id: `fraga-${at}`, hash: hex(chance), kind, prompt: `Fråga ${at}`, points: 1 + chance.below(3), keys, right: [] };
    }),
  };
}

const TEXTS = ["", "112", "ett ett två", "a,b;c|d%e:f", "åäö \"'<&>\\", "\u0000\t\n", "x".repeat(200), "😀"];

function answerTo({ kind, keys }: PackagedQuestion, chance: Chance): string {
  switch (kind) {
    case "text": case "number": return JSON.stringify([chance.pick(TEXTS)]);
    case "gap": return JSON.stringify([chance.pick(TEXTS), chance.pick(TEXTS)]);
    case "match": return keys.map(() => chance.pick([...keys, ""])).join(",");
    case "order": return [...keys].reverse().join(",");
    case "scenario": return keys.slice(0, 1 + chance.below(3)).join(">");
    default: return chance.pick(keys);
  }
}

/** What a learner may have done, at whole seconds. */
function someCourse({ questions, course }: PackagedCourse, chance: Chance): Course {
  const time = () => Math.floor((NOW - chance.below(90 * 86_400) * SECOND) / SECOND) * SECOND;
  const some = () => questions.filter(() => chance.below(3) > 0);
  const given = (question: PackagedQuestion) => ({ h: chance.below(9) === 0 ? "00000000" : question.hash, a: answerTo(question, chance) });
  const share = () => chance.pick([0, 1, 0.5, 1 / 3, 2 / 3, 0.25, 0.9, 1 / 7]);
  const held = () => chance.pick([{ t: course.title, m: 80, n: 12 }, { t: "Förr, hette; den: så", m: 75, n: 0 }]);
  const sure = () => (chance.below(2) > 0 ? { c: 1 + chance.below(3) } : {});
  const attempt = (k: "prov" | "fortest") => { const asked = some(); return { s: time() + chance.below(1000), k, v: "1.0", q: asked.map(({ id }) => id), a: new Map(asked.filter(() => chance.below(2) > 0).map((each) => [each.id, given(each)])), c: new Map(asked.filter(() => chance.below(2) > 0).map((each) => [each.id, 1 + chance.below(3)])), i: chance.below(9), w: time() }; };
  return {
    w: time(),
    r: new Map(course.lessons.filter(() => chance.below(2) > 0).map(({ id }) => [id, chance.pick([1, -1]) * time()])),
    f: new Map(course.lessons.filter(() => chance.below(3) > 1).map(({ id }) => [id, time()])),
    q: new Map(some().map((each) => [each.id, { ...given(each), s: share(), w: time(), ...(chance.below(2) > 0 ? { b: chance.below(5), d: 20_000 + chance.below(999), ...(chance.below(2) > 0 ? { u: 1 as const } : {}) } : {}) }])),
    t: { ...(chance.below(2) > 0 ? { prov: attempt("prov") } : {}), ...(chance.below(2) > 0 ? { fortest: attempt("fortest") } : {}) },
    a: chance.times(5, () => { const s = time() + chance.below(1000); return { s, k: chance.pick(["prov", "fortest"] as const), v: "1.0", e: s + chance.below(1e7), p: chance.below(101), o: chance.pick([1, 0, -1] as const), g: held(), ...(chance.below(2) > 0 ? { d: { q: some().map(({ id }) => id), a: new Map(some().map((each) => [each.id, { ...given(each), s: share(), ...sure() }])) } } : {}) }; }),
  };
}

const state = (course: Course): State => ({ v: 3, g: 0, w: NOW - (NOW % SECOND), k: new Map([["kurs", course]]), l: new Map() });

/** A state with what the packed form says of questions that have changed: that they have, and no more. */
function forgetful(known: Course, { questions }: PackagedCourse): Course {
  const of = <T extends { h: string; a: string }>(answers: ReadonlyMap<string, T>) => new Map([...answers].map(([id, each]) => [id, questions.some(({ id: other, hash }) => other === id && hash === each.h) ? each : { ...each, h: "-", a: "" }]));
  return {
    ...known, q: of(known.q),
    t: Object.fromEntries(Object.entries(known.t).map(([kind, each]) => [kind, { ...each, a: of(each.a) }])),
    a: known.a.map((each) => (each.d ? { ...each, d: { ...each.d, a: of(each.d.a) } } : each)),
  };
}

test("A packed state says what the state said, whatever a learner has done and written", () => {
  for (let seed = 0; seed < 300; seed++) {
    const chance = new Chance(`packad ${seed}`);
    const course = packaged(chance, 1 + chance.below(40));
    const known = someCourse(course, chance);
    const packer = new StatePacker(course);
    const back = packer.unpack(packer.pack(state(known))).k.get("kurs");
    const rounded = (each: Course) => ({ ...each, q: new Map([...each.q].map(([id, q]) => [id, { ...q, s: Math.round(q.s * 1000) }])), a: each.a.map((r) => ({ ...r, ...(r.d ? { d: { ...r.d, a: new Map([...r.d.a].map(([id, a]) => [id, { ...a, s: Math.round(a.s * 1000) }])) } } : {}) })) });
    deepEqual(rounded(back ?? emptyCourse()), rounded(forgetful(known, course)));
    // What comes out is what a page can take in.
    equal(read(write(packer.unpack(packer.pack(state(known)))))?.isWhole, true);
  }
});

test("Halves, thirds and sevenths of a question's points are exactly as many after a visit", () => {
  const course = packaged(new Chance("delar"), 9);
  const packer = new StatePacker(course);
  const shares = [0, 1 / 10, 1 / 9, 1 / 7, 1 / 3, 1 / 2, 2 / 3, 5 / 6, 8 / 9, 1];
  const d = { q: ["fraga-0"], a: new Map() };
  for (const s of shares) {
    d.a = new Map([["fraga-0", { h: course.questions[0]?.hash ?? "", a: "a", s }]]);
    const back = packer.unpack(packer.pack(state({ ...emptyCourse(), a: [{ s: NOW, k: "prov", v: "1.0", e: NOW + 1, p: 50, o: 0, d }] })));
    equal(back.k.get("kurs")?.a[0]?.d?.a.get("fraga-0")?.s, s);
  }
});

test("A share below the whole is never kept as the whole", () => {
  const course = packaged(new Chance("nästan"), 9);
  const packer = new StatePacker(course);
  const q = new Map([["fraga-0", { h: course.questions[0]?.hash ?? "", a: "a", s: 0.9999, w: NOW }]]);
  ok((packer.unpack(packer.pack(state({ ...emptyCourse(), q }))).k.get("kurs")?.q.get("fraga-0")?.s ?? 1) < 1);
});

test("The longest course fits 4,096 characters with every answer, a test under way and thirty results", () => {
  const chance = new Chance("längst");
  const course = packaged(chance, 60);
  const known = everything(course, chance, "ett ett två");
  const { text, leftOut } = new StateRoom(course).write(state(known), 4096);
  ok(text.length <= 4096, `${text.length}`);
  ok(leftOut <= 20, `${leftOut} left out`);
  const back = new StateRoom(course).read(text).k.get("kurs") ?? emptyCourse();
  equal(back.r.size, course.course.lessons.length);
  deepEqual([...back.t.prov?.a.keys() ?? []], [...known.t.prov?.a.keys() ?? []]);
  ok(back.q.size >= 40, `${back.q.size} answers`);
});

test("What does not fit is left out, oldest first, and never what was reached", () => {
  for (const [count, text] of [[60, "x".repeat(200)], [200, "x".repeat(200)], [400, "å%;,|".repeat(40)]] as const) {
    const chance = new Chance(`för mycket ${count}`);
    const course = packaged(chance, count);
    const known = everything(course, chance, text);
    const kept = new StateRoom(course).write(state(known), 4096);
    ok(kept.text.length <= 4096, `${kept.text.length} for ${count}`);
    ok(kept.leftOut > 0);
    const back = new StateRoom(course).read(kept.text).k.get("kurs") ?? emptyCourse();
    equal(back.r.size, course.course.lessons.length, "lessons read");
    ok(back.a.some(({ o, p }) => o === 1 && p === 85), "the passed test");
    equal(back.t.prov?.q.length, known.t.prov?.q.length, "the test under way");
    const times = [...back.q.values()].map(({ w }) => w);
    const oldest = Math.min(...times);
    const gone = [...known.q].filter(([id]) => !back.q.has(id)).map(([, { w }]) => w);
    ok(times.length === 0 || gone.every((w) => w <= oldest), "oldest first");
  }
});

/** A learner who has done all there is to do. */
function everything(packagedCourse: PackagedCourse, chance: Chance, text: string): Course {
  const { questions, course } = packagedCourse;
  const known = emptyCourse();
  known.w = NOW;
  for (const { id } of course.lessons) known.r.set(id, NOW);
  const answer = (question: PackagedQuestion) => (["text", "number", "gap"].includes(question.kind) ? JSON.stringify([text]) : answerTo(question, chance));
  const rules = { course: "kurs", kind: "prov" as const, version: "1.0", passMark: 80, draws: [], attempts: null, held: { t: course.title, m: 80, n: 12 } };
  const asked = questions.slice(0, 12).map((each) => ({ ...each, group: "", lesson: null }));
  for (let test = 0; test < 30; test++) {
    const s = NOW - (40 - test) * 86_400_000;
    const share = test === 3 ? 0.85 : 0.4;
    handIn(known, rules, { s, k: "prov", v: "1.0", q: asked.map(({ id }) => id), a: new Map(), c: new Map(asked.map(({ id }) => [id, 2])), i: 12, w: s }, asked.map((question) => ({ question, answer: answer(question), share })), new Map(), s + 600_000);
  }
  for (const [at, question] of questions.entries()) known.q.set(question.id, { h: question.hash, a: answer(question), s: 0.5, w: NOW - at * 60_000, b: 1, d: 20_500 });
  known.t.prov = { s: NOW + 1, k: "prov", v: "1.0", q: asked.map(({ id }) => id), a: new Map(asked.map((each) => [each.id, { h: each.hash, a: answer(each) }])), c: new Map(asked.map(({ id }) => [id, 2])), i: 3, w: NOW };
  known.t.fortest = { ...known.t.prov, k: "fortest", q: asked.slice(0, 6).map(({ id }) => id) };
  return known;
}

test("A course that has changed since keeps what is still there", () => {
  const chance = new Chance("ändrad");
  const before = packaged(chance, 18);
  const text = new StateRoom(before).write(state(everything(before, chance, "112")), 4096).text;
  const after = { ...before, questions: before.questions.slice(2).map((each, at) => (at === 0 ? { ...each, hash: "ffffffff" } : each)), course: { ...before.course, lessons: [...before.course.lessons].reverse().slice(1) } };
  const back = new StateRoom(after).read(text).k.get("kurs") ?? emptyCourse();
  equal(back.q.has("fraga-0"), false, "a question that is gone");
  equal(back.q.get("fraga-2")?.h === "ffffffff", false, "a question that was edited is asked again");
  equal(back.q.get("fraga-3")?.h, before.questions[3]?.hash);
  equal(back.r.size, after.course.lessons.length);
});

test("A text that is no state is an empty one", () => {
  const room = new StateRoom(packaged(new Chance("skräp"), 9));
  for (const text of ["", "0", "1", "1|||||", "1|a,b,c|zzzz|;;;|,,,;x|,,|,|,;,", "{", "{\"v\":3}", "null", "1" + "|x;y,z".repeat(900)])
    ok(read(write(room.read(text))) !== null, text.slice(0, 20));
});
