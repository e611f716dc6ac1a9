// What the tests of the store do with one.
import { Store, type News } from "../src/learning/memory/store";
import type { shelf } from "./states";

/** Notes in the test's course that a lesson was read. */
export const read = (store: Store, lesson: string, time: number): void => store.updateCourse("kurs", (course) => { course.r.set(lesson, time); });

/** The news of a store, each time it tells them. */
export const heard = (store: Store): News[][] => {
  const list: News[][] = [];
  store.onNews(() => list.push(store.news));
  return list;
};

/** The lessons that a new store finds. */
export const lessons = (place: ReturnType<typeof shelf>): Map<string, number> => new Store(() => place).course("kurs").r;
