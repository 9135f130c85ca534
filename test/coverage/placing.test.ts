/** Every line of a source has a place: in a row, in a stretch without rules, or it is named as nobody's. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { InventoryRow, SourceStretch } from "../../src/coverage/inventory.ts";
import { allPlaced, placings } from "../../src/coverage/placing.ts";
import { linesOf, spanOf, spansOf } from "../../src/coverage/spans.ts";

const row = (...lines: readonly string[]): InventoryRow => ({
  number: 1,
  source: "a.txt",
  place: "",
  region: "",
  careChoice: "",
  kind: "",
  status: "",
  subject: "",
  said: "",
  lines: lines.map(spanOf),
  binding: "ska",
  addressee: ["vardcentral"],
});
const stretch = (...lines: readonly string[]): SourceStretch => ({
  source: "a.txt",
  lines: lines.map(spanOf),
  reason: "rubrik",
  note: "",
});
const TEXT = "Rubrik\n\nFörsta kravet\nAndra kravet\n\nTredje\n";
const text = { file: "a.txt", text: TEXT, same: true };

describe("the lines of a source", () => {
  test("are counted without the empty ones, by what they are", () => {
    const [placed] = placings([text], [row("3-4")], [stretch("1-2")]);
    expect(placed).toMatchObject({ lines: 4, inRows: 2, inStretches: 1, beyond: [] });
    expect(placed?.unplaced).toEqual([{ first: 6, last: 6, begins: "Tredje" }]);
  });

  test("may be said by several rows, belong to another source, or not be there", () => {
    const elsewhere = { ...row("1-6"), source: "b.txt" };
    const [placed] = placings([text], [row("3", "6"), row("3-4"), elsewhere], []);
    expect(placed).toMatchObject({ inRows: 3, unplaced: [{ first: 1, last: 1 }] });
    expect(placings([text], [row("6-8")], [])[0]?.beyond).toEqual([{ first: 7, last: 8 }]);
  });

  test.each([
    [[text], true],
    [[{ ...text, same: null }], true],
    [[{ ...text, same: false }], false],
    [[{ file: "a.txt", text: null, same: null }], false],
    [[{ ...text, text: `${TEXT}En till\n` }], false],
  ])("%j are all accounted for: %j", (texts, whole) => {
    expect(allPlaced(texts, placings(texts, [row("3-6")], [stretch("1")]))).toBe(whole);
  });

  test("no line is lost: rows, stretches and what is left are all of them", () => {
    const lines = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("", " ", "ord"), { maxLength: 12 }),
        lines,
        lines,
        (written, said, silent) => {
          const source = { file: "a.txt", text: written.join("\n"), same: true };
          const [placed] = placings(
            [source],
            [{ ...row(), lines: spansOf(said) }],
            [{ ...stretch(), lines: spansOf(silent) }],
          );
          const left = linesOf(placed?.unplaced ?? []).filter((line) => written[line - 1]?.trim() !== "");
          expect((placed?.inRows ?? 0) + (placed?.inStretches ?? 0) + left.length).toBe(placed?.lines);
        },
      ),
    );
  });
});

test("spans hold the same lines that they were made of", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (lines) => {
      expect(linesOf(spansOf(lines))).toEqual([...new Set(lines)].sort((a, b) => a - b));
    }),
  );
  expect(spanOf("285-290")).toEqual({ first: 285, last: 290 });
  expect(spanOf("7")).toEqual({ first: 7, last: 7 });
});
