import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { personalNumberIn } from "../../src/read/personal-data.ts";
import { editDistance, suggestion } from "../../src/read/suggest.ts";
import { asNumber } from "../../src/read/words/fields.ts";
import { numberWord, numberWordsIn, numeralsIn } from "../../src/words/numerals.ts";

describe("numbers in Swedish text", () => {
  test.each([
    ["minst 1 800 listade", ["1800"]],
    ["1\u00A0419\u00A0753 kr", ["1419753"]],
    ["4,1 tjänster", ["4.1"]],
    ["84.95 %", ["84.95"]],
    ["8–17", ["8", "17"]],
    ["12 miljoner kronor", ["12", "12000000"]],
    ["1,2 miljarder", ["1.2", "1200000000"]],
    ["inga tal", []],
  ])("%s", (text, values) => {
    expect(numeralsIn(text).map((it) => it.value)).toEqual(values);
  });

  test.each([
    ["noll", 0],
    ["två", 2],
    ["tolv", 12],
    ["tjugofem", 25],
    ["åttiofem", 85],
    ["hundra", 100],
    ["etthundrafemtio", 150],
    ["tvåtusenfemhundra", 2500],
    ["hund", null],
    ["femtioelva", null],
  ])("%s is %s", (word, value) => {
    expect(numberWord(word)).toBe(value);
  });

  test("halves and shares", () => {
    expect(numberWordsIn("två och en halv tjänst")).toContain("2.5");
    expect(numberWordsIn("minst hälften av dem")).toContain("50");
  });

  test.each(["betalar ingenting", "är gratis", "är kostnadsfritt", "är avgiftsfri"])("%s is nought", (said) => {
    expect(numberWordsIn(said)).toContain("0");
  });

  test("every whole number is found as it is printed with spaces", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (n) => {
        const printed = String(n).replaceAll(/\B(?=(?:\d{3})+$)/g, " ");
        expect(numeralsIn(`minst ${printed} kronor`)[0]?.value).toBe(String(n));
      }),
    );
  });
});

describe("numbers written for people", () => {
  test.each([
    ["1,5", "1.5"],
    ["1 000", "1000"],
    ["50%", "50"],
    ["45 h", "45"],
    ["1_000", "1000"],
    ["007", "7"],
    ["fem", null],
    ["4 5,", null],
  ])("%s", (text, number) => {
    expect(asNumber(text)).toBe(number);
  });
});

describe("suggestions", () => {
  test.each([
    ["minnst", ["minst", "mest"], "minst"],
    ["Minst", ["minst"], "minst"],
    ["listadde", ["listade", "listade-lakare"], "listade"],
    ["sjuksköterska", ["sjukskoterska"], "sjukskoterska"],
    ["atleast", ["atLeast", "atMost"], "atLeast"],
    ["bana", ["oppettid"], null],
    ["", ["a"], "a"],
    [
      "skane/vardcentral/oppettider-vecka",
      ["skane/vardcentral/ikbt", "skane/vardcentral/oppettid-vecka"],
      "skane/vardcentral/oppettid-vecka",
    ],
    ["skane/vardcentral/finns-inte", ["skane/vardcentral/ikbt"], null],
    ["rehab", ["psykoterapi", "rehabilitering"], "rehabilitering"],
    ["barn", ["barnavardscentral", "barnmorskemottagning"], null],
    ["reh", ["rehabilitering"], null],
    [
      "skane/vardcentral/oppet",
      ["skane/vardcentral/ikbt", "skane/vardcentral/oppettid-vecka"],
      "skane/vardcentral/oppettid-vecka",
    ],
  ])("%s among %j", (word, known, wanted) => {
    expect(suggestion(word, known)).toBe(wanted);
  });

  test("the distance is that of the fewest edits, the same both ways", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test("a limit changes nothing but how soon a word is given up", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(8), (a, b, limit) => {
        const distance = editDistance(a, b);
        expect(editDistance(a, b, limit)).toBe(Math.min(distance, limit + 1));
      }),
      { numRuns: 1000 },
    );
  });

  test("two swapped letters are one mistake", () => {
    expect(editDistance("listade", "lsitade")).toBe(1);
  });
});

describe("what looks like a personal identity number", () => {
  test.each([
    ["19121212-1212", true],
    ["121212-1212", true],
    ["1212121212", true],
    ["121212+1212", true],
    ["191212721212", true],
    ["232100-0255", false],
    ["SE2321000255-A1", false],
    ["2025-09-01", false],
    ["08-123 45 67", false],
    ["VC 850101–1234", true],
    ["850101—1234", true],
    ["850101 - 1234", true],
    ["850101‑1234", true],
    ["850101−1234", true],
    ["pnr850101-1234", true],
    ["85 01 01-1234", true],
    ["85 01 01 1234", true],
    ["1985-01-01-1234", true],
    ["1985–01–01–1234", true],
    ["850161-1234", true],
    ["0707010006", false],
    ["0701-234567", false],
    ["070-123 45 67", false],
    ["0701 23 45 67", false],
    ["+46 70 123 45 67", false],
    ["046-12 34 56", false],
    ["556036-0793", false],
    ["5560360793", false],
    ["2025-01-01–2025-12-31", false],
    ["2026-03-01 14:00", false],
    ["1 2345 678 9012", false],
  ])("%s: %s", (text, looks) => {
    expect(personalNumberIn(text) !== null).toBe(looks);
  });
});
