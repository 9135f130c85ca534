import { describe, expect, it } from "vitest";
import { evaluateCheck } from "../../src/check/kinds/index.ts";
import type { CheckOf, Profile } from "../../src/rulebook/model.ts";
import { context } from "./build.ts";
import { expectClosingsToHold, gapOf, judgedWhole, missingPointers } from "./closing-proof.ts";

type Facts = NonNullable<Profile["facts"]>;
const number = (rest: Omit<CheckOf<"number">, "kind">): CheckOf<"number"> => ({ kind: "number", ...rest });

describe("a number", () => {
  it.each([
    [{ atLeast: 200 }, 200, "met"],
    [{ atLeast: 200 }, 199, "not-met"],
    [{ moreThan: 200 }, 200, "not-met"],
    [{ moreThan: 200 }, 201, "met"],
    [{ atMost: 250 }, 250, "met"],
    [{ atMost: 250 }, 251, "not-met"],
    [{ lessThan: 250 }, 250, "not-met"],
    [{ lessThan: 250 }, 249, "met"],
    [{ atLeast: 5, atMost: 8 }, 5, "met"],
    [{ atLeast: 5, atMost: 8 }, 9, "not-met"],
    [{ atLeast: 0 }, 0, "met"],
  ] as const)("%j with %d is %s, and a suggestion closes it", (limits, barn, state) => {
    const check = number({ fact: "barn", ...limits });
    const unit = context({ facts: { barn } });
    expect(evaluateCheck(check, unit).state).toBe(state);
    expect(expectClosingsToHold(check, unit)).toHaveLength(state === "not-met" ? 1 : 0);
  });

  it("shows 84.95 exactly and does not round it to 85", () => {
    const outcome = evaluateCheck(number({ fact: "andel", atLeast: 85 }), context({ facts: { andel: 84.95 } }));
    expect(gapOf(outcome)).toMatchObject({ actual: { value: "84.95" }, difference: { value: "0.05" } });
    expect(outcome.sentence).toContain("84,95");
  });

  it("has a margin when it is met", () => {
    const outcome = evaluateCheck(
      number({ fact: "barn", atLeast: 200, atMost: 260 }),
      context({ facts: { barn: 250 } }),
    );
    expect(outcome).toMatchObject({
      state: "met",
      margin: { required: { value: "260" }, difference: { value: "10" } },
    });
  });

  it("is unknown without the fact, and asks for it", () => {
    expect(missingPointers(evaluateCheck(number({ fact: "barn", atLeast: 200 }), context()))).toEqual(["/facts/barn"]);
  });

  it("is settled by the register's domain where it can be", () => {
    expect(evaluateCheck(number({ fact: "barn", atLeast: 0 }), context()).state).toBe("met");
    expect(evaluateCheck(number({ fact: "barn", lessThan: 0 }), context()).state).toBe("not-met");
    expect(evaluateCheck(number({ fact: "barn-0-1", atMost: 10 }), context({ facts: { barn: 10 } })).state).toBe("met");
    expect(evaluateCheck(number({ fact: "barn-0-1", atLeast: 11 }), context({ facts: { barn: 10 } })).state).toBe(
      "not-met",
    );
    expect(evaluateCheck(number({ fact: "barn-0-1", atLeast: 10 }), context({ facts: { barn: 10 } })).state).toBe(
      "unknown",
    );
  });

  it("changes a fact that has a day without losing the day", () => {
    const check = number({ fact: "barn", atLeast: 200 });
    const [closing] = expectClosingsToHold(check, context({ facts: { barn: { value: 150, asOf: "2026-01-01" } } }));
    expect(closing?.edits).toEqual([{ path: ["facts", "barn", "value"], value: 200 }]);
  });

  it.each([{ atLeast: "ej-angivet" }, {}, { atLeast: 5, atMost: "ej-angivet" }] as const)(
    "with the limits %j is never met",
    (limits) => {
      const outcome = evaluateCheck(number({ fact: "barn", ...limits }), context({ facts: { barn: 10 } }));
      expect(outcome).toMatchObject({ state: "unknown", missing: [], notes: [{ code: "limit-not-stated" }] });
    },
  );
});

describe("a share", () => {
  const check: CheckOf<"share"> = {
    kind: "share",
    part: "listade-hos-namngiven-lakare",
    of: "listade",
    atLeast: 85,
  };
  const judge = (facts: Facts) => evaluateCheck(check, context({ facts }));
  const of = (part: number, whole: number): Facts => ({ "listade-hos-namngiven-lakare": part, listade: whole });

  it.each([
    [6970, 8200, "met"],
    [6969, 8200, "not-met"],
    [1699, 2000, "not-met"],
    [0, 8200, "not-met"],
    [17, 20, "met"],
  ] as const)("of %d in %d is %s", (part, whole, state) => {
    expect(judge(of(part, whole)).state).toBe(state);
  });

  it("is exact: 84.95 percent is short of 85", () => {
    expect(gapOf(judge(of(1699, 2000)))).toMatchObject({ actual: { value: "84.95" }, difference: { value: "0.05" } });
  });

  it("is shown as a fraction where no decimal is exact, and never rounded up to the limit", () => {
    const outcome = judge(of(254_999, 300_000));
    expect(gapOf(outcome).kind === "share" && gapOf(outcome)).toMatchObject({ actual: { value: "254999/3000" } });
    expect(outcome.sentence).not.toContain("85 procent. ");
    expect(outcome.sentence).toMatch(/84,99/);
  });

  it("is closed by the number of people that is enough, not one fewer", () => {
    const [closing] = expectClosingsToHold(check, context({ facts: of(6000, 8201) }));
    expect(closing?.edits).toEqual([{ path: ["facts", "listade-hos-namngiven-lakare"], value: 6971 }]);
  });

  it("of nothing does not apply, whatever the part", () => {
    expect(judge(of(0, 0)).state).toBe("not-applicable");
    expect(judge({ listade: 0 }).state).toBe("not-applicable");
  });

  it("is unknown while the part or the whole is missing, and names what is", () => {
    expect(missingPointers(judge({ listade: 8200 }))).toEqual(["/facts/listade-hos-namngiven-lakare"]);
    expect(missingPointers(judge({ "listade-hos-namngiven-lakare": 10 }))).toEqual(["/facts/listade"]);
    expect(missingPointers(judge({}))).toHaveLength(2);
  });

  it("is settled although the part is missing when no part could change it", () => {
    const settled = (limits: object) =>
      evaluateCheck({ ...check, ...limits }, context({ facts: { listade: 8200 } })).state;
    expect(settled({ atLeast: 0 })).toBe("met");
    expect(settled({ atLeast: 101 })).toBe("not-met");
    expect(settled({ atLeast: 100 })).toBe("unknown");
  });

  it("says that the part and the whole are of two days", () => {
    const of = (recept: string, listade: string) =>
      evaluateCheck(
        { kind: "share", part: "recept", of: "listade", atMost: 100 },
        context({ facts: { recept: { value: 1, asOf: recept }, listade: { value: 2, asOf: listade } } }),
      ).notes.map(({ sentence }) => sentence);
    expect(of("2025-01-01", "2025-03-01")).toEqual(["Uppgifterna har inte samma dag: 1 januari 2025 och 1 mars 2025."]);
    expect(of("2025-03-01", "2025-03-01")).toEqual([]);
  });

  it("says that nobody knows the day of one of them", () => {
    const of = (asOf?: string) =>
      evaluateCheck(
        { kind: "share", part: "recept", of: "listade", atMost: 100 },
        context({
          ...(asOf === undefined ? {} : { asOf }),
          facts: { recept: { value: 1, asOf: "2025-01-01" }, listade: 2 },
        }),
      ).notes.map(({ sentence }) => sentence);
    expect(of()).toEqual(["Uppgifterna har inte samma dag: 1 januari 2025 och ingen dag."]);
    expect(of("2025-01-01")).toEqual([]);
    expect(of("2025-02-01")).toHaveLength(1);
  });

  it("with too large a part is closed downwards", () => {
    const most: CheckOf<"share"> = { kind: "share", part: "recept", of: "listade", atMost: 10 };
    expect(expectClosingsToHold(most, context({ facts: { recept: 200, listade: 1999 } }))).toHaveLength(1);
  });
});

describe("children per nurse", () => {
  const nurses = { kind: "persons", who: { anyOf: [{ role: "bvc-sjukskoterska" }] } } as const;
  const check: CheckOf<"ratio"> = {
    kind: "ratio",
    numerator: { kind: "fact", fact: "barn" },
    denominator: nurses,
    atLeast: 200,
    ofWhich: { numerator: { kind: "fact", fact: "barn-0-1" }, atLeast: 25 },
  };
  it("says that the children and the nurses are of two days", () => {
    const { notes } = evaluateCheck(
      check,
      context({
        asOf: "2025-03-01",
        staff: [{ profession: "sjukskoterska", role: ["bvc-sjukskoterska"], percent: 100 }],
        facts: { barn: { value: 200, asOf: "2025-01-01" }, "barn-0-1": 25 },
      }),
    );
    expect(notes.map(({ code }) => code)).toEqual(["two-days"]);
  });

  const unit = (barn: number, small: number, percents: readonly (number | null)[]): Partial<Profile> => ({
    facts: { barn, "barn-0-1": small },
    staff: percents.map((percent) => ({
      profession: "sjukskoterska",
      role: ["bvc-sjukskoterska"],
      ...(percent === null ? {} : { percent }),
    })),
  });
  const judge = (parts: Partial<Profile>) => evaluateCheck(check, context(parts));

  it.each([
    [400, 50, 2, "met"],
    [399, 50, 2, "not-met"],
    [400, 49, 2, "not-met"],
    [200, 24, 1, "not-met"],
    [200, 25, 1, "met"],
  ] as const)("%d children of which %d small and %d nurses: %s", (barn, small, n, state) => {
    const parts = unit(
      barn,
      small,
      Array.from({ length: n }, () => 100),
    );
    expect(judge(parts).state).toBe(state);
  });

  it("does not round 199.5 up", () => {
    expect(gapOf(judge(unit(399, 50, [100, 100])))).toMatchObject({
      actual: { value: "199.5" },
      difference: { value: "0.5" },
    });
  });

  it("is closed by one more child, or by one nurse fewer", () => {
    const closings = expectClosingsToHold(check, context(unit(399, 50, [100, 100])));
    expect(closings.map(({ edits }) => edits[0]?.path)).toEqual([["facts", "barn"], ["staff"]]);
  });

  it("without nurses is not met for a reason, without any division", () => {
    const outcome = judge(unit(400, 50, []));
    expect(outcome.state).toBe("not-met");
    expect(outcome.sentence).toMatch(/inga/);
    expect(judge({ ...unit(400, 50, []), facts: {} }).state).toBe("not-met");
  });

  it("goes by heads or by full-time posts as the rule says", () => {
    const perPost: CheckOf<"ratio"> = { ...check, denominator: { kind: "full-time", who: nurses.who } };
    const parts = unit(200, 25, [50]);
    expect(judge(parts)).toMatchObject({ state: "met" });
    const outcome = evaluateCheck(perPost, context(parts));
    expect(outcome.state).toBe("met");
    expect(outcome.parts[0]).toMatchObject({ margin: { actual: { value: "400" } } });
  });

  it("is unknown without staff or children, and asks for what is missing", () => {
    const main: CheckOf<"ratio"> = { kind: "ratio", numerator: check.numerator, denominator: nurses, atLeast: 200 };
    expect(missingPointers(evaluateCheck(main, context({ facts: { barn: 400 } })))).toEqual(["/staff"]);
    expect(missingPointers(evaluateCheck(main, context({ staff: unit(0, 0, [100]).staff ?? [] })))).toEqual([
      "/facts/barn",
    ]);
  });

  it("depends on hired nurses only where they change the answer", () => {
    const main: CheckOf<"ratio"> = { kind: "ratio", numerator: check.numerator, denominator: nurses, atLeast: 200 };
    const withHired = (barn: number) => {
      const parts = unit(barn, 0, [100, 100]);
      const staff = (parts.staff ?? []).map((row, index) =>
        index === 1 ? { ...row, employment: "inhyrd" as const } : row,
      );
      return evaluateCheck(main, context({ ...parts, staff }));
    };
    expect(withHired(400).state).toBe("met");
    expect(withHired(199).state).toBe("not-met");
    expect(withHired(300)).toMatchObject({ state: "unknown", notes: [{ code: "hired-staff" }] });
  });

  it("counts per thousand where the rule does", () => {
    const perThousand: CheckOf<"ratio"> = {
      kind: "ratio",
      numerator: { kind: "fact", fact: "recept" },
      denominator: { kind: "fact", fact: "listade" },
      per: 1000,
      lessThan: 250,
    };
    const judgeRecept = (recept: number) =>
      evaluateCheck(perThousand, context({ facts: { recept, listade: 8000 } })).state;
    expect([1999, 2000].map(judgeRecept)).toEqual(["met", "not-met"]);
    const closings = expectClosingsToHold(perThousand, context({ facts: { recept: 2000, listade: 8000 } }));
    expect(closings.map(({ edits }) => edits[0]?.value)).toEqual([1999, 8001]);
  });
});

describe("a guide value", () => {
  const check: CheckOf<"ratio"> = {
    kind: "ratio",
    numerator: { kind: "fact", fact: "listade" },
    denominator: { kind: "full-time", who: { anyOf: [{ profession: "lakare" }] } },
    guideValue: 1100,
  };
  const unit = (listade: number) => context({ staff: [{ profession: "lakare", percent: 100 }], facts: { listade } });

  it.each([
    [1100, "met", null],
    [1300, "not-met", "200 listade per heltidstjänst över riktvärdet"],
    [900, "not-met", "200 listade per heltidstjänst under riktvärdet"],
  ] as const)("with %d is %s, tells the distance and proposes nothing", (listade, state, distance) => {
    const outcome = judgedWhole(check, unit(listade));
    expect(outcome).toMatchObject({ state, closings: [] });
    if (distance !== null) expect(gapOf(outcome).sentence).toContain(distance);
  });

  it("is said to be about so much", () => {
    expect(evaluateCheck(check, unit(1300)).sentence).toContain("ungefär 1\u00A0100");
  });
});
