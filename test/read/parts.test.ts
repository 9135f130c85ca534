/** The rulebook in two parts: put together they are the whole, byte for byte. */
import { describe, expect, it } from "vitest";
import { decidedPart, proposedPart, withProposed } from "../../src/rulebook/decided.ts";
import type { Rulebook } from "../../src/rulebook/model.ts";
import { realRulebook } from "../rulebook.ts";

function withRules(statuses: readonly (readonly string[])[]): Rulebook {
  const rules = statuses.map((own, n) => ({
    id: `prov/${n}`,
    kind: "definition",
    versions: own.map((status) => ({ standing: { status } })),
  }));
  return { modules: [], rules, registers: { fleets: [], unitPatterns: [] } } as unknown as Rulebook;
}

const [DECIDED, BOTH, NONE] = [["beslutad"], ["beslutad", "foreslagen"], ["foreslagen"]];

describe("what is decided and what is not", () => {
  it.each([
    ["nothing", []],
    ["only decided", [DECIDED, DECIDED]],
    ["proposals first, in a row and last", [NONE, NONE, DECIDED, BOTH, NONE, DECIDED, NONE, NONE]],
    ["only proposals", [NONE, NONE]],
  ])("are the whole again: %s", (_, statuses) => {
    const whole = withRules(statuses);
    const [decided, proposed] = [decidedPart(whole), proposedPart(whole)];
    expect(JSON.stringify(withProposed(decided, proposed))).toBe(JSON.stringify(whole));
    expect(JSON.stringify(decided)).not.toContain("foreslagen");
    expect(proposed.rules).toHaveLength(statuses.filter((own) => own !== DECIDED).length);
  });

  it("are the whole again of the rules that there are", async () => {
    const rulebook = await realRulebook();
    const parts = JSON.parse(JSON.stringify([decidedPart(rulebook), proposedPart(rulebook)])) as [Rulebook, never];
    expect(JSON.stringify(withProposed(...parts))).toBe(JSON.stringify(rulebook));
  });
});
