/** Decision tables: one row, several, none, and what cannot be looked up. Overlaps and gaps are found, all of them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tableFindings } from "../../src/decide/completeness.ts";
import { decide, fittingRows } from "../../src/decide/decide.ts";
import type { Table } from "../../src/rulebook/model.ts";

const INPUTS: Table["inputs"] = [
  { id: "bmi", title: "BMI", question: "Vilket BMI?", type: "tal", domain: { min: 10, max: 60, step: 0.05 } },
  {
    id: "kon",
    title: "Kön",
    question: "Kvinna eller man?",
    type: "val",
    values: [
      { id: "kvinna", title: "Kvinna" },
      { id: "man", title: "Man" },
    ],
  },
  { id: "sjuk", title: "Sjukdom", question: "Sjukdom?", type: "ja-nej" },
];

function tableOf(
  rows: readonly (readonly [string, Table["rows"][number]["when"]])[],
  hitPolicy: Table["hitPolicy"] = "unik",
): Table {
  return { inputs: INPUTS, hitPolicy, rows: rows.map(([id, when]) => ({ id, when, then: id })) };
}

const REFERRAL = tableOf([
  ["mellan", { bmi: { atLeast: 35, atMost: 39.9 } }],
  ["lag", { bmi: { atLeast: 30, atMost: 34.9 }, sjuk: "ja" }],
  ["hog", { bmi: { moreThan: 40 } }],
]);

describe("one case", () => {
  test.each([
    [37, "mellan"],
    [35, "mellan"],
    [39.9, "mellan"],
    [40.05, "hog"],
  ])("BMI %d is %s, and what no such row asks for may be left out", (bmi, row) => {
    expect(decide(REFERRAL, { bmi })).toMatchObject({ is: "row", row: { id: row } });
  });

  test.each([34.95, 39.95, 40, 29.95])("BMI %d, which no row names, has no answer", (bmi) => {
    expect(decide(REFERRAL, { bmi, sjuk: "ja" })).toEqual({ is: "no-row" });
  });

  test("what a possible row depends on has to be given", () => {
    expect(decide(REFERRAL, { bmi: 32 })).toEqual({ is: "bad-input", faults: [{ input: "sjuk", fault: "missing" }] });
    expect(decide(REFERRAL, { bmi: 32, sjuk: "nej" })).toEqual({ is: "no-row" });
  });

  test.each<[Parameters<typeof decide>[1], string, string]>([
    [{ bmi: 37, langd: 180 }, "langd", "unknown-input"],
    [{ bmi: "trettiosju" }, "bmi", "not-a-number"],
    [{ bmi: 9.95 }, "bmi", "outside-domain"],
    [{ bmi: 60.05 }, "bmi", "outside-domain"],
    [{ bmi: 37, kon: "annat" }, "kon", "unknown-value"],
    [{ bmi: 37, sjuk: "kanske" }, "sjuk", "unknown-value"],
  ])("%j is refused: %s is %s", (input, id, fault) => {
    expect(decide(REFERRAL, input)).toEqual({ is: "bad-input", faults: [{ input: id, fault }] });
  });
});

describe("rows that overlap", () => {
  const rows = [
    ["alla", { kon: ["kvinna", "man"] }],
    ["man", { kon: "man" }],
  ] as const;
  test.each([
    ["unik", { is: "several", rows: [{ id: "alla" }, { id: "man" }] }],
    ["forsta", { is: "row", row: { id: "alla" } }],
    ["samlad", { is: "collected", rows: [{ id: "alla" }, { id: "man" }] }],
  ] as const)("under %s", (policy, answer) => {
    expect(decide(tableOf(rows, policy), { kon: "man" })).toMatchObject(answer);
  });
});

describe("a whole table", () => {
  test("two ranges that share a limit overlap only there", () => {
    const table = tableOf([
      ["under", { bmi: { atMost: 30 } }],
      ["over", { bmi: { atLeast: 30 } }],
    ]);
    const { overlaps, gaps, complete } = tableFindings(table);
    expect(overlaps).toMatchObject([{ rows: ["under", "over"], example: { bmi: 30 } }]);
    expect(gaps).toEqual([]);
    expect(complete).toBe(true);
  });

  test("two ranges that both leave out their limit have a gap only there", () => {
    const table = tableOf([
      ["under", { bmi: { lessThan: 30 } }],
      ["over", { bmi: { moreThan: 30 } }],
    ]);
    expect(new Set(tableFindings(table).gaps.map(({ bmi }) => bmi))).toEqual(new Set([30]));
  });

  const limit = fc.integer({ min: 11, max: 59 });
  const range = fc.oneof(
    limit.map((it) => ({ atLeast: it })),
    limit.map((it) => ({ moreThan: it })),
    limit.map((it) => ({ atMost: it })),
    limit.map((it) => ({ lessThan: it })),
    fc.tuple(limit, limit).map(([a, b]) => ({ atLeast: Math.min(a, b), atMost: Math.max(a, b) })),
  );
  const when = fc.record(
    { bmi: range, kon: fc.constantFrom("kvinna", "man"), sjuk: fc.constantFrom("ja", "nej") },
    { requiredKeys: [] },
  );
  const tables = fc
    .array(when, { minLength: 1, maxLength: 5 })
    .map((rows) => tableOf(rows.map((it, index) => [`rad-${index}`, it] as const)));
  const cases = fc.record({
    bmi: fc.integer({ min: 200, max: 1200 }).map((it) => it / 20),
    kon: fc.constantFrom("kvinna", "man"),
    sjuk: fc.constantFrom("ja", "nej"),
  });

  test("without findings never leaves a case without exactly one row", () => {
    fc.assert(
      fc.property(tables, cases, (table, input) => {
        const { overlaps, gaps } = tableFindings(table);
        const fitting = fittingRows(table, input).length;
        if (gaps.length === 0) expect(fitting).toBeGreaterThan(0);
        if (overlaps.length === 0) expect(fitting).toBeLessThan(2);
      }),
      { numRuns: 300 },
    );
  });

  test("is told only of what is there", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { overlaps, gaps } = tableFindings(table);
        for (const { rows, example } of overlaps) expect(fittingRows(table, example).map(({ id }) => id)).toEqual(rows);
        for (const gap of gaps) expect(decide(table, gap)).toEqual({ is: "no-row" });
      }),
      { numRuns: 200 },
    );
  });

  test("that tells too many cases apart says that it is not whole", () => {
    const many = Array.from({ length: 17 }, (_, index) => ({
      id: `fraga-${index}`,
      title: "Fråga",
      question: "Ja?",
      type: "ja-nej" as const,
    }));
    const table: Table = { inputs: many, hitPolicy: "unik", rows: [{ id: "alltid", when: {}, then: "Ja." }] };
    expect(tableFindings(table).complete).toBe(false);
  });
});
