/** No assumption about whether a requirement binds, or whom, ever makes a breach. */
import { describe, expect, it } from "vitest";
import { checkUnit } from "../../src/check/report.ts";
import { states } from "../../src/check/states.ts";
import type { Assumption, Profile } from "../../src/rulebook/model.ts";
import { DATE, exception, requirement, rulebook, version } from "../compare/build.ts";
import { profile } from "./build.ts";

type About = Assumption["about"];

const AT_LEAST_30 = { kind: "number", fact: "listade", atLeast: 30 } as const;
const AT_LEAST_20 = { kind: "number", fact: "listade", atLeast: 20 } as const;

const about = (what: About): { readonly assumptions: readonly Assumption[] } => ({
  assumptions: [{ about: what, text: "Ingen källa säger det." }],
});
const unit = (listade: number): Profile => profile({ facts: { listade } });

function resultOf(rule: ReturnType<typeof requirement>, tried: Profile) {
  const rules = rulebook([rule]);
  const [result] = checkUnit(rules, tried, { date: DATE }).results;
  expect(states(rules, tried, { date: DATE })).toEqual({ [rule.id]: result?.state });
  return result;
}

describe("a requirement that is assumed to bind", () => {
  it.each<[About, string, boolean]>([
    ["obligation", "unknown", false],
    ["scope", "unknown", false],
    ["value", "not-met", true],
    ["wording", "not-met", true],
    ["through", "not-met", true],
    ["period", "not-met", true],
  ])("by an assumption about %s is %s where the limit is not reached", (what, state, breach) => {
    expect(resultOf(requirement([version(AT_LEAST_30, about(what))]), unit(29))).toMatchObject({ state, breach });
  });

  it("says what is missing, and that no source makes it a requirement", () => {
    const result = resultOf(requirement([version(AT_LEAST_30, about("obligation"))]), unit(29));
    expect(result?.explanation).toMatch(/1.* Men ingen källa säger att detta är ett krav på er\.$/u);
    expect(result).toMatchObject({ gap: null, suggestions: [], missing: [] });
  });

  it("is met where the limit is reached", () => {
    expect(resultOf(requirement([version(AT_LEAST_30, about("scope"))]), unit(30))).toMatchObject({ state: "met" });
  });

  it("is judged by the exception's own assumptions where one covers the day", () => {
    const days = { precision: "exact", from: "2024-01-01", through: "2030-12-31" } as const;
    const lower = exception("lagre", AT_LEAST_20, days);
    const bound = requirement([version(AT_LEAST_30, about("scope"))], { exceptions: [lower] });
    expect(resultOf(bound, unit(19))).toMatchObject({ state: "not-met", breach: true });
    const exceptions = [{ ...lower, ...about("scope") }];
    const assumed = requirement([version(AT_LEAST_30)], { exceptions });
    expect(resultOf(assumed, unit(19))).toMatchObject({ state: "unknown", breach: false });
  });
});
