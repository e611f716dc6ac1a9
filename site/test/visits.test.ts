// The day of the visit before.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../src/visits";

test("a first visit has none before it, nor has the rest of its day", () => {
  assert.deepEqual(visit("2026-11-26", null), { before: null, stored: "2026-11-26" });
  assert.deepEqual(visit("2026-11-26", "2026-11-26"), { before: null, stored: "2026-11-26" });
});

test("the visit before stays the same all day", () => {
  const first = visit("2026-11-26", "2026-11-20");
  assert.deepEqual(first, { before: "2026-11-20", stored: "2026-11-26 2026-11-20" });
  assert.deepEqual(visit("2026-11-26", first.stored), first);
});

test("on the next day the day before is the visit before", () => {
  assert.deepEqual(visit("2026-11-27", "2026-11-26 2026-11-20"), { before: "2026-11-26", stored: "2026-11-27 2026-11-26" });
});

test("what is stored may be anything", () => {
  for (const stored of ["", "x", "2026-11-26 x", "2026-11-26 2026-11-20 2026-11-19", "{}"]) assert.deepEqual(visit("2026-11-27", stored), { before: null, stored: "2026-11-27" });
});
