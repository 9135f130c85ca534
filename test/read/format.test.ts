/** The form of authored files: what is set, what is kept, and that nothing a file says is changed. */
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { formatted } from "../../src/read/format/format.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import { tree } from "./tree.ts";

const form = (text: string): string | null => formatted({ file: "f.yaml", text });

describe("the form", () => {
  test.each([
    [
      "indents are two steps, lists below their field",
      "a:\n- b: 1\n  c:\n      d: 2\n",
      "a:\n  - b: 1\n    c:\n      d: 2\n",
    ],
    ["spaces inside braces and none inside brackets", "a: {b: 1,c: [ 2,3 ]}\n", "a: { b: 1, c: [2, 3] }\n"],
    ["an empty group stays empty", "a: {}\nb: [ ]\n", "a: {}\nb: []\n"],
    ["one space after a colon and a dash", "a:   1\nb:\n  -   c: 1\n      d: 2\n", "a: 1\nb:\n  - c: 1\n    d: 2\n"],
    ["no space at a line's end and one line end last", "a: 1   \nb: 2\n\n\n", "a: 1\nb: 2\n"],
    ["a last line without an end", "a: 1", "a: 1\n"],
    ["line ends of Windows and a mark first", "\uFEFFa: 1\r\nb: 2\r\n", "a: 1\nb: 2\n"],
    ["of several blank lines one, and none first", "\n\na: 1\n\n\n\nb: 2\n", "a: 1\n\nb: 2\n"],
    ["double quotes", "a: 'b'\nc: 'it''s'\n", 'a: "b"\nc: "it\'s"\n'],
    ["quotes that hold quotes stay", "a: 'say \"b\"'\n", "a: 'say \"b\"'\n"],
    [
      "days and clock times in quotes",
      "a: 2025-09-01\nb: [08:00, 17:00]\n",
      'a: "2025-09-01"\nb: ["08:00", "17:00"]\n',
    ],
    [
      "comments stay where they are",
      "# top\na: 1 # beside\n# between\nb:\n    # inside\n    c: 1\n# end\n",
      "# top\na: 1 # beside\n# between\nb:\n  # inside\n  c: 1\n# end\n",
    ],
    ["a comment keeps its distance", "a: Ring oss  # som alltid\n", "a: Ring oss  # som alltid\n"],
    [
      "a text of lines moves whole",
      "a:\n    b: |\n        Ett.\n          Två.\n\n        Tre.\n    c: 1\n",
      "a:\n  b: |\n    Ett.\n      Två.\n\n    Tre.\n  c: 1\n",
    ],
    ["a list that someone broke stays broken", "a:\n  b: [1,\n   2,\n   3]\n", "a:\n  b: [1,\n    2,\n    3]\n"],
    ["brackets on lines of their own", "a: [\n 1,\n 2,\n ]\n", "a: [\n  1,\n  2,\n]\n"],
    ["a text over several lines", "a: b\n     c\n     d\n", "a: b\n  c\n  d\n"],
    ["a text that begins below its field", "a:\n   b\n   c\n", "a:\n  b\n  c\n"],
  ])("%s", (_, text, wanted) => {
    expect(form(text)).toBe(wanted);
  });

  it("leaves alone what cannot be read, and what would say something else", () => {
    expect(form("a: [1\n")).toBeNull();
    expect(form("a: &x 1\n")).toBeNull();
    expect(form("a: |+\n  b\n\n\n")).toBeNull();
  });

  it("is what the form makes of it: a second time changes nothing", () => {
    for (const source of tree().filter(({ file }) => file.endsWith(".yaml"))) {
      const once = formatted(source);
      expect(once, source.file).not.toBeNull();
      expect(formatted({ ...source, text: once ?? "" })).toBe(once);
    }
  });

  it("says what the text said, however it was indented and spaced", () => {
    const word = fc.constantFrom("a", "b", "text med ord", '"2025-09-01"', "'x y'", "1.5", "[1,  2]", "{a: 1,b: x}");
    const field = fc.tuple(fc.constantFrom("a", "b", "c", "d"), word, fc.constantFrom("", "  # ord", "\n\n# rad"));
    fc.assert(
      fc.property(
        fc.uniqueArray(field, { selector: ([key]) => key, minLength: 1 }),
        fc.integer({ min: 1, max: 7 }),
        (fields, step) => {
          const inner = fields.map(([key, value, after]) => `${" ".repeat(step)}${key}:   ${value}${after}`).join("\n");
          const text = `x:\n${inner}\ny:\n- z:\n${inner.replaceAll(/^/gmu, "   ")}\n`;
          const once = form(text) ?? "";
          const [before, after] = [text, once].map((it) => parseYaml({ file: "f.yaml", text: it }));
          expect(before?.ok === true && after?.ok === true && after.value).toEqual(before?.ok === true && before.value);
          expect(form(once)).toBe(once);
          expect(once.match(/#.*/gu)).toEqual(text.match(/#.*/gu));
        },
      ),
    );
  });
});
