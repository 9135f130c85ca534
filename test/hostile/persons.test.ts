/** Personal numbers as people write them are refused; telephone and organisation numbers, days and sums are not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personalNumberIn } from "../../src/read/personal-data.ts";

const BIRTHS = ["850101", "19850101", "85 01 01", "1985-01-01", "85.01.01", "1985/01/01", "850161", "19850191"];
const DASHES = [
  "-",
  "+",
  "‐",
  "‑",
  "‒",
  "–",
  "—",
  "―",
  "−",
  "⁃",
  "﹣",
  "－",
  " - ",
  " – ",
  "-\u00A0",
  "\u2009–\u2009",
  "--",
  " -- ",
  "~",
  "˗",
  "⁻",
  "₋",
  "─",
  "➖",
  "＋",
];

describe("a personal number", () => {
  it.each(BIRTHS)("is known after the birthday %s with any dash", (birth) => {
    for (const dash of DASHES) {
      const text = `${birth}${dash}1234`;
      expect([text, personalNumberIn(text)]).toEqual([text, { start: 0, length: text.length }]);
    }
  });

  it.each([
    "8501011234",
    "198501011234",
    "850101 1234",
    "850101-12 34",
    "19850101 – 12 34",
    "850101  1234",
    "19850101\u202F1234",
    "850101\t1234",
    "850101\n1234",
    "85 01 01 1234",
    "1985 01 01 1234",
    "pnr850101-1234",
    "pnr:850101-1234x",
    "19 850101-1234",
    "(850101-1234).",
    "id=8501011234;",
    // What comes before it is a birthday too, with four digits that are none.
    "1201 850101-1234",
    "2025-01-01 850101-1234",
  ])("written %j is refused", (text) => {
    expect(personalNumberIn(text)).not.toBeNull();
  });

  it.each(["850101/12X", "850101.12X", "850101_12X", "85 0101 12X", "1985-0101-12X", "1985-01-01 12X"])(
    "written as nobody would, %s, is one if its last digit checks",
    (written) => {
      const found = [...Array(100).keys()].filter((n) =>
        personalNumberIn(written.replace("X", String(n).padStart(2, "0"))),
      );
      expect(found).toHaveLength(10);
    },
  );
});

describe("a number that is no person's", () => {
  it.each([
    ["an organisation's", "232100-0255", "556036-0793", "5560360793", "16232100-0255", "SE232100025501"],
    ["a telephone's", "070-123 45 67", "0701234567", "+46701234567", "+46 70 123 45 67", "08-123 456 78", "0811234567"],
    [
      "an area's",
      "0401234567",
      "0411-12 12 34",
      "046-10 12 12 34",
      "0910-101234",
      "0771-11 77 00",
      "0443090000",
      "010-101 12 34",
    ],
    ["days", "2025-01-01 2025-12-31", "2025-01-01–2025-12-31", "20250101-20251231", "2025.01.01-2025.12.31"],
    ["a day and a clock or a year", "2025-01-01 1200", "2025-09-01 0800", "2025-01-01 – 2026"],
    ["a sum or a count", "12 345 678 9012", "123456789012345", "1 234 567 890", "98 01 01"],
    ["an account's", "5050-1055", "12 12 12-1", "1234 5678 9012 3456"],
  ])("is left alone: %s", (_, ...texts) => {
    for (const text of texts) expect([text, personalNumberIn(text)]).toEqual([text, null]);
  });

  it("is looked for in bounded time: a digit is read by few beginnings", () => {
    const digits = fc.string({ unit: fc.constantFrom("0", "1", "9", " ", "-", "."), minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(digits, (text) => {
        const found = personalNumberIn(text);
        return found === null || (found.length >= 10 && found.length <= 30);
      }),
      { numRuns: 2_000 },
    );
  });
});
