/** The locks of the rules themselves. */
import { describe, expect, it } from "vitest";
import { brokenLocks, locksOf } from "../../src/compare/locks.ts";
import { lockFindings } from "../../src/read/locks.ts";
import type { Rulebook } from "../../src/rulebook/model.ts";
import { authored, specs, specsWith } from "./specs.ts";

/** All of the rules, without their places. */
const whole = (rules: Rulebook) => ({ rulebook: rules, positions: new Map(), unread: [] });

describe("the locks of decided editions", () => {
  it("are findings that say where and how to mend it", () => {
    const rule = authored.find(({ id }) => id === "skane/vardcentral/oppettid-vecka");
    if (rule === undefined || rule.rule.kind !== "requirement") throw new Error("the rule is gone");
    const copy = structuredClone(rule);
    const first = copy.rule.kind === "requirement" ? copy.rule.versions[0] : undefined;
    if (first === undefined) throw new Error("no version");
    first.text = "Något helt annat.";
    const said = lockFindings(locksOf(specs), whole(specsWith(copy)));
    expect(said).toMatchObject([
      { code: "K412", severity: "error", pointer: "/versions/0", where: { file: rule.file } },
    ]);
    expect(said[0]?.message).toContain("versionen från 1 januari 2024");
    const isCorrected = (first.corrections ?? []).length > 0;
    expect(said[0]?.paste?.startsWith("corrections:")).toBe(!isCorrected);
    first.corrections = [...(first.corrections ?? []), { date: "2026-11-20", reason: "Texten var fel avskriven." }];
    expect(lockFindings(locksOf(specs), whole(specsWith(copy)))).toEqual([]);
  });

  it("of the real rules are many, and fit them", () => {
    const locks = locksOf(specs);
    const parts = locks.flatMap(({ editions }) =>
      Object.values(editions).flatMap((rules) => Object.values(rules).flat()),
    );
    expect(parts.length).toBeGreaterThan(200);
    expect(brokenLocks(locks, specs)).toEqual([]);
  });
});
