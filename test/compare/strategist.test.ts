/** Changes that a strategist makes, each told for what it is. */
import { describe, expect, it } from "vitest";
import type { Change } from "../../src/compare/change.ts";
import { diff } from "../../src/compare/diff.ts";
import { proposalChanges } from "../../src/compare/proposals.ts";
import { meaningOf } from "../../src/render/change-story.ts";
import type { Check, Condition, Requirement } from "../../src/rulebook/model.ts";
import { loadRulebook } from "../../src/read/load.ts";
import { RULE, RULE_FILE, tree } from "../read/tree.ts";
import { DATE, decided, requirement, rulebook, version } from "./build.ts";

interface Stated {
  readonly text: string;
  readonly check: Check;
  readonly when?: Condition | null;
}

function changed(older: Stated, newer: Stated, parts: Partial<Requirement> = {}): Change | null {
  const side = ({ text, check, when = null }: typeof older) => ({
    rulebook: rulebook([requirement([version(check, { text, when })], parts)]),
    date: DATE,
  });
  return diff(side(older), side(newer))[0] ?? null;
}

const range = (limits: { readonly atLeast?: number; readonly lessThan?: number }): Condition => ({
  kind: "fact-range",
  fact: "listade",
  ...limits,
});
const barn = (atLeast: number): Check => ({ kind: "number", fact: "barn", atLeast });

describe("a text that moved more than its check", () => {
  const hours = (least: number): Check => ({
    kind: "opening-hours",
    days: "vardagar",
    atLeastHoursPerWeek: least,
  });

  it("is tightened as far as the check says, and for a person to judge beyond that", () => {
    const change = changed(
      { text: "Minst 30 barn ska vara listade.", check: barn(30) },
      { text: "Minst 31 barn ska inte vara listade.", check: barn(31) },
    );
    expect(change?.class).toBe("undecided");
    expect(change?.axes.map(({ axis, direction }) => [axis, direction])).toEqual([
      ["level", "tightened"],
      ["text", "undecided"],
    ]);
    expect(change?.axes[1]?.sentences.join(" ")).toContain(": inte.");
  });

  it("says the unit that the check did not follow to", () => {
    const change = changed(
      { text: "Öppet minst 30 timmar per vecka.", check: hours(30) },
      { text: "Öppet minst 45 timmar per månad.", check: hours(45) },
    );
    expect(change?.class).toBe("undecided");
    expect(change?.axes[1]?.sentences.join(" ")).toContain(": vecka, månad.");
  });

  it.each([
    ["where the check says all that moved", "Öppet minst 45 timmar per vecka."],
    ["where it is in words", "Öppet minst fyrtiofem timmar per vecka."],
    ["where what the rule is about is called another thing", "Mottagningen är öppen minst 45 timmar per vecka."],
  ])("is tightened %s", (_, text) => {
    const older = { text: "Öppet minst 30 timmar per vecka.", check: hours(30) };
    expect(changed(older, { text, check: hours(45) })?.class).toBe("tightened");
  });
});

describe("a boundary between two tiers", () => {
  const tiers = (below: number, from: number): Stated => ({
    text: `Vid färre än ${below} listade minst 3 barn, vid minst ${from} listade minst 6 barn.`,
    check: {
      kind: "all",
      of: [
        { kind: "when", if: range({ lessThan: below }), then: barn(3) },
        { kind: "when", if: range({ atLeast: from }), then: barn(6) },
      ],
    },
  });

  it("is reworded where the other tier asks for as much there", () => {
    expect(changed(tiers(6000, 6000), tiers(6001, 6000))?.class).toBe("reworded");
  });

  it("is tightened where it moves down to a lower number, with a unit between the two", () => {
    const change = changed(tiers(6000, 6000), tiers(5000, 5000));
    expect(change?.class).toBe("tightened");
    const [witness] = change?.witnesses ?? [];
    expect(Number(witness?.profile.facts?.["listade"])).toBeGreaterThanOrEqual(5000);
    expect(Number(witness?.profile.facts?.["listade"])).toBeLessThan(6000);
  });
});

describe("a unit that shows a direction", () => {
  it("is told with what decides whether the requirement applies", () => {
    const stated = (least: number): Stated => ({
      text: `Minst ${least} barn.`,
      check: barn(least),
      when: range({ atLeast: 5000 }),
    });
    const change = changed(stated(5), stated(6));
    expect(change?.class).toBe("tightened");
    expect(change?.witnesses[0]?.given).toEqual([{ title: "Antal listade", value: "5000", unit: "personer" }]);
    const [example] = change === null ? [] : meaningOf(change).examples;
    expect(example).toContain("(Antal listade: 5000 personer)");
  });

  it("is there, or the direction is for a person to judge", () => {
    const share = (atLeast: number): Check => ({ kind: "share", part: "barn-0-1", of: "barn", atLeast });
    const stated = (least: number): Stated => ({
      text: `Minst ${least} procent.`,
      check: share(least),
      // Whoever has no children at all has no share of them either.
      when: { kind: "fact-range", fact: "barn", atMost: 0 },
    });
    const change = changed(stated(10), stated(20));
    expect(change?.class).toBe("undecided");
    expect(change?.axes.map(({ reason }) => reason)).toEqual(["U12"]);
  });
});

describe("a proposal that is decided", () => {
  it("has not gone away", () => {
    const text = "Minst 6 barn.";
    const proposal = version(barn(6), { text, standing: { status: "foreslagen", intended: { from: "2026-09-01" } } });
    const older = rulebook([requirement([version(barn(5)), proposal])]);
    const newer = rulebook([
      requirement([version(barn(5)), version(barn(6), { text, standing: decided("2026-09-01") })]),
    ]);
    expect(proposalChanges(older, newer).map(({ is }) => is)).toEqual(["decided"]);
  });
});

describe("a repeal", () => {
  const END = '    through: "2026-12-31"\n';
  const ended = (lines: string) => tree({ [RULE_FILE]: RULE.replace('  - from: "2025-09-01"\n', (it) => it + lines) });

  it("cites the decision that made it, and not the one that made the rule", () => {
    const loaded = loadRulebook(ended(`${END}    repealedBy: pvn-2023-12-13\n`));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
    const { rulebook: rules } = loaded;
    const [change] = diff({ rulebook: rules, date: "2026-12-31" }, { rulebook: rules, date: "2027-01-01" });
    expect(change?.class).toBe("withdrawn");
    expect(change?.older?.repealedBy).toBe("pvn-2023-12-13");
    expect(change?.older?.decision).toBeNull();
  });

  it.each([
    ["a decision that is not in the register", `${END}    repealedBy: finns-inte\n`, "K302"],
    ["a decision without a last day", "    repealedBy: pvn-2023-12-13\n", "K407"],
  ])("is refused with %s", (_, lines, code) => {
    const { findings } = loadRulebook(ended(lines));
    const [fault, ...others] = findings.filter(({ severity }) => severity === "error");
    expect(others).toEqual([]);
    expect(fault?.code).toContain(code);
    expect(fault?.message).toMatch(/finns-inte|through/u);
  });
});
