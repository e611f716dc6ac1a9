import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { dateText, dayOf, isoDate, timeOf } from "../src/clock";
import { addMonths, expiry, isOutdated } from "../src/learning/rules/expiry";

const at = (text: string) => new Date(text).getTime();
const months = (from: string, count: number) => isoDate(addMonths(at(from), count));

test("Months are added by the calendar", () => {
  equal(months("2026-11-20T10:00", 12), "2027-11-20");
  equal(months("2026-11-20T23:59", 2), "2027-01-20");
  equal(months("2026-01-31T10:00", 1), "2026-02-28");
  equal(months("2024-02-29T10:00", 12), "2025-02-28");
  equal(months("2026-12-31T10:00", 24), "2028-12-31");
});

test("The last day is valid, the next is not", () => {
  const passed = at("2026-11-20T10:00");
  equal(expiry(passed, 12, at("2027-11-20T23:59")).state, "soon");
  equal(expiry(passed, 12, at("2027-11-20T23:59")).days, 0);
  equal(expiry(passed, 12, at("2027-11-21T00:01")).state, "expired");
});

test("The learner is reminded 30 days before", () => {
  const passed = at("2026-11-20T10:00");
  equal(expiry(passed, 12, at("2027-10-20T12:00")).state, "valid");
  equal(expiry(passed, 12, at("2027-10-21T12:00")).state, "soon");
});

test("A course without an end never ends", () => deepEqual(expiry(0, null, at("2090-01-01")), { to: null, state: "valid", days: Infinity }));

test("Days change at midnight where the reader is, in summer and in winter", () => {
  equal(dayOf(at("2026-03-29T23:59")) + 1, dayOf(at("2026-03-30T00:00")));
  equal(dayOf(at("2026-10-25T23:59")) + 1, dayOf(at("2026-10-26T00:00")));
  equal(isoDate(timeOf(dayOf(at("2026-10-25T00:01")))), "2026-10-25");
  equal(isoDate(at("2026-01-02T03:04")), "2026-01-02");
});

test("Only a new first number makes a passed course outdated", () => {
  equal(isOutdated("1.9", "2.0"), true);
  equal(isOutdated("1.0", "1.9"), false);
  equal(isOutdated("9.0", "10.0"), true);
  equal(isOutdated("2.0", "1.0"), false);
});

test("Dates are written in Swedish", () => equal(dateText(at("2026-11-05T23:30")), "5 november 2026"));
