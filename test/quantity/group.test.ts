import { expect, test } from "vitest";
import { groupBy } from "../../src/quantity/group.ts";

test("groups stand in the order that their keys came, and their items too", () => {
  const groups = groupBy([3, 1, 4, 1, 5, 9, 2, 6], (it) => (it % 2 === 0 ? "even" : "odd"));
  expect([...groups]).toEqual([
    ["odd", [3, 1, 1, 5, 9]],
    ["even", [4, 2, 6]],
  ]);
  expect([...groupBy([], String)]).toEqual([]);
});
