// Which questions an attempt asks, and in what order. The same seed always gives the same.
import { hash32 } from "./hash";

/** A question that can be drawn. */
export interface Drawable {
  id: string;
  group: string;
}

/** A number of questions from a group. */
export interface Draw {
  group: string;
  count: number;
}

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
export function random(seed: string): () => number {
  let state = hash32(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The items in an order that follows from the seed (Fisher and Yates). */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
  const next = random(seed);
  const mixed = items.slice();
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}

/**
 * The ids to ask: so many from each group, mixed. Without draws all of them, in the order of the file.
 * @param avoided Ids to ask only when the group has no others left: those of the last attempt.
 */
export function draw(pool: readonly Drawable[], draws: readonly Draw[], seed: string, avoided: readonly string[] = []): string[] {
  if (draws.length === 0) return pool.map(({ id }) => id);
  const drawn = draws.flatMap(({ group, count }) => {
    const mixed = shuffle(pool.filter((each) => each.group === group), `${seed}/${group}`);
    return [...mixed.filter(({ id }) => !avoided.includes(id)), ...mixed.filter(({ id }) => avoided.includes(id))].slice(0, count);
  });
  return shuffle(drawn, seed).map(({ id }) => id);
}

/** An earlier draw when the test has been edited since: what is gone is replaced from the same group, the rest stays. */
export function redraw(earlier: readonly string[], pool: readonly Drawable[], draws: readonly Draw[], seed: string): string[] {
  const wanted = draw(pool, draws, seed);
  const groupOf = new Map(pool.map(({ id, group }) => [id, draws.length === 0 ? "" : group]));
  const room = new Map<string, number>();
  for (const id of wanted) room.set(groupOf.get(id) ?? "", (room.get(groupOf.get(id) ?? "") ?? 0) + 1);
  const take = (id: string): boolean => {
    const group = groupOf.get(id);
    const left = group === undefined ? 0 : room.get(group) ?? 0;
    if (group !== undefined && left > 0) room.set(group, left - 1);
    return left > 0;
  };
  const kept = earlier.filter(take);
  const rest = [...wanted, ...pool.map(({ id }) => id)].filter((id, at, all) => !kept.includes(id) && all.indexOf(id) === at);
  return [...kept, ...rest.filter(take)];
}

/** The draws of a test as its page gives them, `besök:2;larm:3`. */
export const readDraws = (text: string): Draw[] =>
  text.split(";").filter(Boolean).map((part) => {
    const colon = part.lastIndexOf(":");
    return { group: part.slice(0, colon), count: Number(part.slice(colon + 1)) };
  });
