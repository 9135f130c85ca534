/** A report says what is asked for beside its verdict, and the same whether it is asked for alone or with all else. */
import { describe, expect, expectTypeOf, it } from "vitest";
import rulebook, {
  checkUnit,
  everything,
  factsToProvide,
  isoDate,
  nextChanges,
  proposalPreviews,
  readProfile,
  suggestions,
  type FactRequest,
  type ReportPart,
  type Suggestion,
} from "../../src/index.ts";

const date = isoDate("2025-08-31");
const read = readProfile(
  "unit: { name: Prov, region: skane, careChoice: vardcentral }\nopeningHours: [{ days: vardagar, opens: '08:00', closes: '14:00' }]\nfacts: { samverkan-kvall-helg: nej }",
  rulebook,
);
if (!read.ok) throw new Error("the profile should be read");
const { profile } = read;

/** Plain, so that a field that is there without a value is not taken for one that is not there. */
function fieldsOf(include: readonly ReportPart[] | undefined) {
  const { results, ...report } = checkUnit(rulebook, profile, { date, include });
  return { ...report, results: results.map((result) => ({ ...result })) } as Record<string, unknown> & {
    readonly results: readonly Record<string, unknown>[];
  };
}

const whole = fieldsOf(everything);

describe("a report", () => {
  it("says nothing that has to be asked for unless it is", () => {
    for (const none of [undefined, []]) {
      const { results, ...report } = fieldsOf(none);
      const { factsToProvide: _, results: all, ...rest } = whole;
      expect(report).toStrictEqual(rest);
      expect(results).toStrictEqual(all.map(({ suggestions: __, next: ___, proposals: ____, ...brief }) => brief));
    }
  });

  it.each<[string, ReportPart]>([
    ["suggestions", suggestions],
    ["next", nextChanges],
    ["proposals", proposalPreviews],
  ])("says %s of each requirement as the whole report does, and nothing else with it", (field, part) => {
    const [bare, { results, ...report }] = [fieldsOf([]), fieldsOf([part])];
    expect(results).toStrictEqual(bare.results.map((result, n) => ({ ...result, [field]: whole.results[n]?.[field] })));
    expect({ ...report, results: bare.results }).toStrictEqual(bare);
  });

  it("says what to ask as the whole report does, and nothing else with it", () => {
    expect(fieldsOf([factsToProvide])).toStrictEqual({ ...fieldsOf([]), factsToProvide: whole["factsToProvide"] });
  });

  it("has something to say of each part here", () => {
    const filled = (field: string) => whole.results.filter((result) => result[field] !== null).length;
    const some = whole.results.filter(({ suggestions: found }) => (found as readonly unknown[]).length > 0).length;
    expect([some, filled("next"), (whole["factsToProvide"] as readonly unknown[]).length].every((n) => n > 0)).toBe(
      true,
    );
  });
});

it("has the fields of its parts in its type, and no other", () => {
  const bare = checkUnit(rulebook, profile, { date });
  expectTypeOf(bare).not.toHaveProperty("factsToProvide");
  expectTypeOf(bare.results).items.not.toHaveProperty("suggestions");
  const some = checkUnit(rulebook, profile, { date, include: [suggestions, factsToProvide] });
  expectTypeOf(some.factsToProvide).toEqualTypeOf<readonly FactRequest[]>();
  expectTypeOf(some.results).items.toHaveProperty("suggestions").toEqualTypeOf<readonly Suggestion[]>();
  expectTypeOf(some.results).items.not.toHaveProperty("next");
  expectTypeOf(checkUnit(rulebook, profile, { date, include: everything })).toHaveProperty("factsToProvide");
});
