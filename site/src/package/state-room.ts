// What a platform keeps of the state: all of it where there is room, else the packed form, and what is oldest is left out first.
import { empty, emptyCourse, write, type Course, type State } from "../learning/memory/state";
import { read } from "../learning/memory/state-form";
import { dayOf } from "../clock";
import { isPacked, StatePacker } from "./packed-state";
import type { PackagedCourse } from "./packaged-course";

export interface Kept {
  text: string;
  /** How many results and answers there was no room for. */
  leftOut: number;
}

/** With so much room the state is kept as it is, as long as it fits. With less it is always packed: what always happens is what is tried. */
const ROOMY = 16_000;

/** Results that are kept longest, besides the last passed one and those of today, which count for the attempts of a day. */
const LAST_RESULTS = 3;

export class StateRoom {
  private readonly packer: StatePacker;

  constructor(private readonly packaged: PackagedCourse) {
    this.packer = new StatePacker(packaged);
  }

  /** The state of this course in so many characters. */
  write(state: State, room: number): Kept {
    const { id } = this.packaged.course;
    const own: State = structuredClone({ ...state, k: new Map([[id, state.k.get(id) ?? emptyCourse()]]), l: new Map() });
    const text = room >= ROOMY ? write(own) : null;
    if (text !== null && text.length <= room) return { text, leftOut: 0 };
    const course = own.k.get(id) as Course;
    let packed = this.packer.pack(own);
    let leftOut = 0;
    for (const leaveOut of oldestFirst(course, dayOf(state.w))) {
      if (packed.length <= room) break;
      leaveOut();
      leftOut++;
      packed = this.packer.pack(own);
    }
    return { text: packed, leftOut };
  }

  /** The state that was kept; an empty one when there is none, or when it cannot be read. */
  read(text: string): State {
    return isPacked(text) ? this.packer.unpack(text) : read(text)?.state ?? empty();
  }
}

/** What can be left out, in the order in which it is. What was reached, which lessons are read and tests under way are not among it while anything else is. */
function* oldestFirst(course: Course, today: number): Generator<() => void> {
  const passed = course.a.findLast(({ k, o }) => k !== "fortest" && o === 1);
  for (const result of course.a.slice(0, -1)) if (result.d) yield () => { delete result.d; };
  for (const result of course.a.slice(0, -LAST_RESULTS))
    if (result !== passed && dayOf(result.e) !== today) yield () => { course.a = course.a.filter((each) => each !== result); };
  for (const [id] of [...course.q].sort(([, a], [, b]) => a.w - b.w)) yield () => { course.q.delete(id); };
  for (const result of course.a) if (result.d) yield () => { delete result.d; };
  for (const attempt of [course.t.fortest, course.t.prov])
    for (const id of [...attempt?.a.keys() ?? []]) yield () => { attempt?.a.delete(id); };
  for (const result of course.a) if (result !== passed) yield () => { course.a = course.a.filter((each) => each !== result); };
}
