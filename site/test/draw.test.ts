import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import { draw, random, readDraws, redraw, shuffle } from "../src/learning/rules/draw";

const pool = [..."abcdefgh"].map((id, i) => ({ id, group: i < 5 ? "besök" : "larm" }));
const draws = [{ group: "besök", count: 3 }, { group: "larm", count: 2 }];
const groupOf = (id: string) => pool.find((each) => each.id === id)?.group;
const inGroup = (ids: string[], group: string) => ids.filter((id) => groupOf(id) === group).length;
const seeds = Array.from({ length: 300 }, (_, i) => `försök ${i}`);

test("Random numbers lie from 0 up to 1 and spread evenly", () => {
  const next = random("frö");
  const numbers = Array.from({ length: 10_000 }, next);
  ok(numbers.every((number) => number >= 0 && number < 1));
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  ok(Math.abs(mean - 0.5) < 0.02, `${mean}`);
});

test("A shuffle keeps all items and changes nothing in the list it was given", () => {
  for (const seed of seeds) {
    const items = [1, 2, 3, 4, 5];
    deepEqual(shuffle(items, seed).sort(), [1, 2, 3, 4, 5]);
    deepEqual(items, [1, 2, 3, 4, 5]);
  }
});

test("Every item comes first about equally often", () => {
  const firsts = new Map<number, number>();
  for (let i = 0; i < 5000; i++) {
    const first = shuffle([0, 1, 2, 3, 4], `s${i}`)[0] ?? -1;
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  for (const count of firsts.values()) ok(count > 850 && count < 1150, `${[...firsts]}`);
});

test("A draw takes so many from each group, none twice, and the same for the same seed", () => {
  for (const seed of seeds) {
    const ids = draw(pool, draws, seed);
    equal(new Set(ids).size, 5);
    equal(inGroup(ids, "besök"), 3);
    equal(inGroup(ids, "larm"), 2);
    deepEqual(draw(pool, draws, seed), ids);
  }
});

test("Different seeds give different draws, and in time every question", () => {
  const all = seeds.map((seed) => draw(pool, draws, seed).join(""));
  ok(new Set(all).size > 100);
  equal(new Set(all.join("")).size, pool.length);
});

test("Without draws all questions are asked in the order of the file", () => {
  deepEqual(draw(pool, [], "frö"), pool.map(({ id }) => id));
});

test("A draw is kept when nothing was edited", () => {
  for (const seed of seeds) deepEqual(redraw(draw(pool, draws, seed), pool, draws, seed), draw(pool, draws, seed));
});

test("A question that is gone is replaced from its group and the others keep their places", () => {
  for (const seed of seeds) {
    const earlier = draw(pool, draws, seed);
    const [gone] = earlier;
    const rest = pool.filter(({ id }) => id !== gone);
    const now = redraw(earlier, rest, draws, seed);
    deepEqual(now.slice(0, 4), earlier.slice(1));
    equal(now.length, 5);
    equal(inGroup(now, "besök"), 3);
    ok(!now.includes(gone ?? ""));
  }
});

test("Without draws a new question is asked too", () => {
  deepEqual(redraw(["a", "b"], [{ id: "a", group: "" }, { id: "c", group: "" }], [], "frö"), ["a", "c"]);
});

test("Draws are read as the page gives them", () => {
  deepEqual(readDraws("besök:2;larm: sent:3"), [{ group: "besök", count: 2 }, { group: "larm: sent", count: 3 }]);
  deepEqual(readDraws(""), []);
  notEqual(draw(pool, readDraws("besök:2"), "a").join(), "");
});

test("The same seed gives the same numbers as ever: attempts under way are mixed by it", () => {
  const next = random("frö");
  deepEqual([next(), next(), next()].map((number) => Math.floor(number * 1e6)), [465270, 352315, 886008]);
  deepEqual(draw(pool, draws, "kurs/prov/1795000000000").join(""), "fbdga");
});

test("A draw that avoids the last one takes from it only what is missing, none twice", () => {
  for (const seed of seeds) {
    const last = draw(pool, draws, seed);
    const now = draw(pool, draws, `${seed} igen`, last);
    equal(new Set(now).size, 5);
    equal(inGroup(now, "besök"), 3);
    deepEqual(["a", "b", "c", "d", "e"].filter((id) => !last.includes(id) && !now.includes(id)), []);
    deepEqual(now, draw(pool, draws, `${seed} igen`, last));
  }
  equal(new Set(seeds.map((seed) => draw(pool, draws, seed, ["a", "b", "c", "d", "e"]).filter((id) => "abcde".includes(id)).sort().join(""))).size, 10);
});

test("A draw that is too long, or has a question twice, is cut to what is asked", () => {
  deepEqual(redraw(["a", "a", "b", "c", "d", "e", "f", "g"], pool, draws, "frö").length, 5);
  deepEqual(new Set(redraw(["f", "g", "h"], pool, draws, "frö").filter((id) => "fgh".includes(id))), new Set(["f", "g"]));
  for (const seed of seeds) deepEqual(redraw([], pool, draws, seed).sort(), draw(pool, draws, seed).sort());
});

test("A question that has changed its group makes room for another", () => {
  const moved = pool.map((each) => (each.id === "a" ? { ...each, group: "borta" } : each));
  const now = redraw(["a", "b", "c", "f", "g"], moved, draws, "frö");
  deepEqual(now.slice(0, 4), ["b", "c", "f", "g"]);
  equal(now.length, 5);
  ok("de".includes(now[4] ?? ""));
});
