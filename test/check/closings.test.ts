/** A suggestion is shown only where it is proven: it alone gives met, and one step less does not. */
import { describe, expect, it } from "vitest";
import { provenClosings } from "../../src/check/closings.ts";
import type { Closing } from "../../src/check/outcome.ts";
import type { CheckOf } from "../../src/rulebook/model.ts";
import { context, profile } from "./build.ts";
import { judgedWhole } from "./closing-proof.ts";

const to = (value: number): Closing["edits"] => [{ path: ["facts", "barn"], value }];
const closing = (edits: number, less: number | null): Closing => ({
  sentence: `Till ${edits}.`,
  edits: to(edits),
  oneStepLess: less === null ? null : to(less),
});

function shown(...closings: readonly Closing[]): readonly string[] {
  const passes = (tried: ReturnType<typeof profile>): boolean => Number(tried.facts?.["barn"]) >= 5;
  return provenClosings(closings, passes, profile({ facts: { barn: 1 } })).map(({ sentence }) => sentence);
}

describe("a suggestion", () => {
  it.each<[string, Closing, boolean]>([
    ["that just suffices", closing(5, 4), true],
    ["that suffices and has no smaller", closing(9, null), true],
    ["that does not suffice", closing(4, 3), false],
    ["that does not suffice and has no smaller", closing(4, null), false],
    ["of which less would do", closing(6, 5), false],
  ])("%s", (_, tried, isShown) => {
    expect(shown(tried)).toEqual(isShown ? [tried.sentence] : []);
  });

  it("stands by itself: others that fail take nothing from it", () => {
    expect(shown(closing(6, 5), closing(5, 4), closing(4, 3), closing(7, null))).toEqual(["Till 5.", "Till 7."]);
  });

  it("is none where nothing is broken", () => {
    const rule: CheckOf<"number"> = { kind: "number", fact: "barn", atLeast: 5 };
    const closings = (barn: number) => judgedWhole(rule, context({ facts: { barn } })).closings;
    expect([closings(4).length, closings(5)]).toEqual([1, []]);
  });
});
