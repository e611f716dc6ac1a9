import { equal, ok } from "node:assert/strict";
import { test } from "node:test";
import cases from "../../tests/shared/scoring.json";
import { ending, isRightNumber, isRightText, oneRight, severalRight, share, type Outcome } from "../src/learning/rules/scoring";

const each = <T extends object>(list: readonly T[], expected: (one: T) => unknown, actual: (one: T) => unknown): void => {
  ok(list.length > 0);
  for (const one of list) equal(actual(one), expected(one), JSON.stringify(one));
};

type Text = { alternatives: string[]; answer: string; isRight: boolean; matchCase?: boolean; matchMarks?: boolean };
type Numeric = { value: number; tolerance: number; answer: string; unit?: string; isRight: boolean };

test("One right option is all or nothing", () => each(cases.oneRight, (one) => one.share, (one) => oneRight(one.right, one.chosen)));

test("Several right options count right ones less wrong ones", () =>
  each(cases.severalRight, (one) => one.share, (one) => severalRight(one.right, one.chosen)));

test("Places count one by one", () => each(cases.share, (one) => one.share, (one) => share(one.places)));

test("An ending is worth all, half or nothing", () => each(cases.ending, (one) => one.share, (one) => ending(one.outcome as Outcome)));

test("Texts are compared as their settings say", () =>
  each(cases.text as Text[], (one) => one.isRight, (one) =>
    isRightText({ alternatives: one.alternatives, matchCase: one.matchCase ?? false, matchMarks: one.matchMarks ?? false }, one.answer)));

test("Numbers are right within their tolerance", () =>
  each(cases.number as Numeric[], (one) => one.isRight, (one) => isRightNumber(one.value, one.tolerance, one.answer, one.unit)));
