import { equal } from "node:assert/strict";
import { test } from "node:test";
import shared from "../../tests/shared/limits.json";
import { ADDRESS_LENGTH, ID_LENGTH, isAddress, isId, VERSION_PART } from "../src/learning/memory/limits";

const textOf = ({ text, times = 1 }: { text: string; times?: number }) => text.repeat(times);

test("Limits are those of the shared cases", () => {
  equal(ID_LENGTH, shared.idLength);
  equal(ADDRESS_LENGTH, shared.addressLength);
  equal(VERSION_PART, shared.versionPart);
});

test("Ids and addresses are those of the shared cases", () => {
  for (const each of shared.ids) equal(isId(textOf(each)), each.isId, each.text);
  for (const each of shared.addresses) equal(isAddress(textOf(each)), each.isAddress, each.text);
});
