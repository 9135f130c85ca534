import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clean,
  COLUMNS,
  cut,
  displayWidth,
  document,
  ends,
  fieldLines,
  indented,
  marked,
  painter,
  proseLines,
  wrap,
} from "../../src/render/layout.ts";

const plain = painter(false);
const text = fc.string({ unit: "binary", maxLength: 300 });
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 120 }),
      fc.constantFrom("1\u00A0419\u00A0753", "å", "漢字", "👩‍⚕️"),
    ),
  )
  .map((all) => all.join(" "));

/** Anything a terminal could take for a command, or that hides or turns text. */
function unsafe(line: string): readonly string[] {
  return line.match(/[\p{Cc}\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu) ?? [];
}

describe("control characters never reach a terminal", () => {
  const cases: readonly (readonly [from: string, to: string])[] = [
    ["\u001B[31mröd\u001B[0m", "röd"],
    ["\u001B]0;titel\u0007text", "text"],
    ["\u001B]8;;https://evil.example\u001B\\länk\u001B]8;;\u001B\\", "länk"],
    ["\u009B2Jtext", "text"],
    ["a\u0000b\u0008c", "abc"],
    ["rad ett\r\nrad två\tslut", "rad ett rad två slut"],
    ["a\u202Eb\u2066c\u200Bd\uFEFF", "abcd"],
    ["vanlig text – med å, ä, ö och 1\u00A0000", "vanlig text – med å, ä, ö och 1\u00A0000"],
  ];
  it.each(cases)("%j", (from, to) => {
    expect(clean(from)).toBe(to);
  });

  it("whatever the data", () => {
    fc.assert(
      fc.property(text, (it) => {
        expect(unsafe(clean(it))).toEqual([]);
      }),
    );
  });
});

describe("every line fits in eighty columns", () => {
  const layouts: readonly (readonly [name: string, make: (it: string) => readonly string[]])[] = [
    ["wrap", (it) => wrap(it, COLUMNS)],
    ["indented", (it) => indented(it, 6, 3)],
    ["marked", (it) => marked("12.", it, 4)],
    ["fieldLines", (it) => fieldLines([["Krav", it]], 4, 9, plain)],
    ["ends", (it) => ends(`  ✗ ${clean(it)}`, clean(it), 4)],
    ["cut", (it) => [cut(it, 30)]],
    ["proseLines", (it) => proseLines(it, 4)],
  ];
  it.each(layouts)("%s, whatever the data", (_, make) => {
    fc.assert(
      fc.property(fc.oneof(text, words), (it) => {
        for (const line of make(it)) {
          expect(displayWidth(line)).toBeLessThanOrEqual(COLUMNS);
          expect(unsafe(line)).toEqual([]);
        }
      }),
    );
  });

  it("wrapping loses no words and keeps what belongs together", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zåäö0-9\u00A0]{1,20}$/), { minLength: 1 }), (all) => {
        expect(wrap(all.join(" "), 30).join(" ")).toBe(all.join(" "));
      }),
    );
  });

  it("a combining accent takes no column, a wide character two", () => {
    expect(displayWidth("a\u030A")).toBe(1);
    expect(displayWidth("漢")).toBe(2);
    expect(displayWidth("vårdcentral")).toBe(11);
  });

  it("two texts share a line only when both fit", () => {
    expect(ends("  ✗ Kort", "id", 4)).toEqual([`  ✗ Kort${" ".repeat(70)}id`]);
    expect(ends("  ✗ Kort", "i".repeat(72), 4)).toEqual(["  ✗ Kort", `    ${"i".repeat(72)}`]);
  });
});

describe("prose", () => {
  it("keeps paragraphs and list items, and unfolds other lines", () => {
    expect(proseLines("Ett\nstycke.\n\nEn lista:\n- ett\n- två\n", 2)).toEqual([
      "  Ett stycke.",
      "",
      "  En lista:",
      "  - ett",
      "  - två",
    ]);
  });
});

describe("a document", () => {
  it("ends with one line feed, has no trailing spaces and no double empty lines", () => {
    expect(document(["", "a  ", "", "", "b", "", ""])).toBe("a\n\nb\n");
    expect(document([])).toBe("");
  });
});

describe("colour", () => {
  it("is used only when asked for", () => {
    expect(plain("bad", "fel")).toBe("fel");
    expect(painter(true)("bad", "fel")).toBe("\u001B[31mfel\u001B[39m");
    expect(painter(true)("bad", "")).toBe("");
  });
});
