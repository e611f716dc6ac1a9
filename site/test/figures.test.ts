import { equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { tally, type Rules } from "../src/learning/rules/attempt";
import { percent, pointsText } from "../src/learning/rules/figures";
import { sortOf, verdict } from "../src/learning/rules/verdict";

test("Percent is rounded down but not by what binary fractions lose", () => {
  equal(percent(799, 1000), 79);
  equal(percent(0.1 + 0.7, 1), 80);
  equal(percent(12, 15), 80);
  equal(percent(0, 0), 0);
});

test("Points have one decimal, or more where one would say something else", () => {
  const cases: [number, number, number, string][] = [
    [15.16666667, 19, 80, "15,17"], [15.2, 19, 80, "15,2"], [0.1 + 0.2 + 14.9, 19, 80, "15,2"], [19, 19, 80, "19"], [0, 19, 80, "0"],
    [8.25, 11, 75, "8,3"], [8.2499, 11, 75, "8,2"], [0.95, 1, 100, "0,95"], [0.04, 1, 100, "0,04"], [1.995, 2, 100, "1,995"], [2 / 3, 2, 100, "0,7"], [4 / 3, 2, 100, "1,3"], [1.5, 3, 100, "1,5"], [0.0004, 1, 100, "0,0004"],
  ];
  for (const [points, most, mark, text] of cases) equal(pointsText(points, most, mark), text, `${points} of ${most} at ${mark}`);
});

test("A part of the points is never called all or nothing of them", () => {
  equal(verdict(0.95, 1), "Delvis rätt: 0,95 av 1\u00A0poäng.");
  equal(verdict(0.999, 1), "Delvis rätt: 0,999 av 1\u00A0poäng.");
  equal(verdict(0.01, 1), "Delvis rätt: 0,01 av 1\u00A0poäng.");
  equal(verdict(0.5, 3), "Delvis rätt: 1,5 av 3\u00A0poäng.");
  equal(verdict(1, 3), "Rätt!");
  equal(verdict(0, 3), "Inte riktigt.");
});

test("A result is right, partly right or wrong", () => equal([1, 0.999, 0.001, 0].map(sortOf).join(), "right,partial,partial,wrong"));

test("Shown points meet the mark when the test is passed and not otherwise, whatever was scored", () => {
  for (let most = 1; most <= 30; most++)
    for (const mark of [1, 33, 50, 66, 70, 75, 80, 85, 90, 99, 100])
      for (let step = 0; step <= most * 60; step++) {
        const points = step / 60;
        const question = { id: "a", group: "", hash: "", points: most, lesson: null };
        const { isPassed, percent: shownPercent } = tally({ passMark: mark } as Rules, [{ question, answer: "", share: points / most }]);
        const shown = Number(pointsText(points, most, mark).replace(",", "."));
        const where = `${points} of ${most} at ${mark}: ${shown}`;
        ok(shown * 100 >= most * mark - 1e-6 === isPassed, where);
        ok(shownPercent >= mark === isPassed, where);
        ok(Math.abs(shown - points) < 0.051 && shown > 0 === step > 0, where);
      }
});
