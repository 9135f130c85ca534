/** What a text says where nothing is wrong with it, where each part of it stands, and how near a limit it may go. */
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/read/limits.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import { hiddenInside } from "../../src/read/yaml/characters.ts";
import { numberFault } from "../../src/read/yaml/numbers.ts";

const FILE = "f.yaml";

function read(text: string) {
  const parsed = parseYaml({ file: FILE, text });
  if (!parsed.ok) throw new Error(parsed.findings.map(({ code, message }) => `${code} ${message}`).join("\n"));
  return parsed;
}

/** `1:4–1:6 K109`: where each finding stands. */
const faults = (text: string): readonly string[] =>
  parseYaml({ file: FILE, text }).findings.map(
    ({ code, where: { line, column, endLine, endColumn } }) => `${line}:${column}–${endLine}:${endColumn} ${code}`,
  );
const messages = (text: string): string =>
  parseYaml({ file: FILE, text })
    .findings.map(({ message }) => message)
    .join("\n");

describe("a text", () => {
  it.each<[law: string, text: string, value: unknown]>([
    ["holds texts, numbers, and yes and no", 'a: b\nc: -1.5\nd: true\ne: "5"\n', { a: "b", c: -1.5, d: true, e: "5" }],
    [
      "holds lists and groups, in both ways",
      "a:\n  - b: 1\n  - { b: 2 }\nc: [x, [y]]\n",
      { a: [{ b: 1 }, { b: 2 }], c: ["x", ["y"]] },
    ],
    ["holds empty lists, groups and texts", 'a: []\nb: {}\nc: ""\n', { a: [], b: {}, c: "" }],
    ["is JSON too", '{"a": [1, {"b": false}]}', { a: [1, { b: false }] }],
    ["is folded, or kept in its lines", "a: >\n  x\n  y\nb: |\n  x\n  y\n", { a: "x y\n", b: "x\ny\n" }],
    ["is of one form, however it is put together", "a: o\u0308\n", { a: "ö" }],
    ["has hard spaces in prose as spaces", "a: 1\u00A0000 kronor\u202Fi veckan\n", { a: "1 000 kronor i veckan" }],
    ["may begin with a byte order mark", "\uFEFFa: b\n", { a: "b" }],
    ["may have the line ends of another system", "a: b\r\nc: d\r\n", { a: "b", c: "d" }],
    ["may hold other characters of two parts", "a: 😀\n", { a: "😀" }],
    ["may have a comment", "a: ska  # ska | bor\n", { a: "ska" }],
    ["may have a comment after a code", "a: ska # eller bör\n", { a: "ska" }],
    ["may hold a # inside a word", "a: C#-moll\n", { a: "C#-moll" }],
    ["may have one document start", "---\na: b\n", { a: "b" }],
    ["may have quoted days and clock times", 'a: "2025-09-01"\nb: "08:00"\n', { a: "2025-09-01", b: "08:00" }],
    ["may be quoted by curly quotes in part", "a: Kallas ”så” här\n", { a: "Kallas ”så” här" }],
    ["may end with a 0 in its decimals", "a: 4.50\nb: 0\nc: 0.5\n", { a: 4.5, b: 0, c: 0.5 }],
  ])("%s", (_, text, value) => {
    expect(read(text).value).toEqual(value);
  });

  it("has a place for each field, each item, and what they hold", () => {
    const { positions } = read("a:\n  - b: xyz\n  - [1, 22]\n'c/d': |\n  x\n");
    const at = (pointer: string) => {
      const place = positions.get(pointer);
      const span = (it: NonNullable<typeof place>["value"]) => `${it.line}:${it.column}–${it.endLine}:${it.endColumn}`;
      return place && [place.key && span(place.key), span(place.value)];
    };
    expect(at("")).toEqual([null, "1:1–5:4"]);
    expect(at("/a")).toEqual(["1:1–1:2", "2:3–3:12"]);
    expect(at("/a/0/b")).toEqual(["2:5–2:6", "2:8–2:11"]);
    expect(at("/a/1/1")).toEqual([null, "3:9–3:11"]);
    expect(at("/c~1d")).toEqual(["4:1–4:6", "4:8–5:4"]);
    expect([at("/b"), at("/a/2"), at("/a/0/b/c")]).toEqual([undefined, undefined, undefined]);
  });

  it("that could not be read says what stands around an empty field", () => {
    const parsed = parseYaml({ file: FILE, text: "a: 1\nb:\nc: [x, ~, y]\n" });
    expect(parsed.ok ? null : parsed.rest).toEqual({ a: 1, c: ["x", "", "y"] });
    expect(parseYaml({ file: FILE, text: "- a\n- ~\n" })).toMatchObject({ ok: false, rest: null });
  });
});

describe("a limit lets through what it says", () => {
  const nested = (depth: number): string => `a: ${"[".repeat(depth)}${"]".repeat(depth)}\n`;
  const indented = (depth: number): string =>
    Array.from({ length: depth }, (_, at) => `${"  ".repeat(at)}a:\n`).join("") + `${"  ".repeat(depth)}b: 1\n`;
  const fields = (count: number): string => Array.from({ length: count }, (_, at) => `k${at}: v\n`).join("");

  it("of depth", () => {
    expect(faults(nested(LIMITS.depth))).toEqual([]);
    expect(messages(nested(LIMITS.depth + 1))).toContain(String(LIMITS.depth));
    expect(faults(indented(LIMITS.depth - 1))).toEqual([]);
    expect(faults(indented(LIMITS.depth + 1))).toHaveLength(1);
  });

  it("of fields, and of how long a text is", () => {
    expect(faults(fields(LIMITS.fieldsPerMap))).toEqual([]);
    expect(faults(fields(LIMITS.fieldsPerMap + 1))).toHaveLength(1);
    expect(faults(`a: ${"x".repeat(LIMITS.textLength)}\n`)).toEqual([]);
    expect(faults(`a: ${"x".repeat(LIMITS.textLength + 1)}\n`)).toHaveLength(1);
  });

  it("of digits", () => {
    expect(numberFault("1".repeat(LIMITS.integerDigits))).toBe(null);
    expect(numberFault("1".repeat(LIMITS.integerDigits + 1))?.code).toBe("K206");
    expect(numberFault(`-0.00${"1".repeat(LIMITS.integerDigits)}`)).toBe(null);
  });
});

describe("a character that nobody sees", () => {
  it.each([
    ["\u0085", "radbrytning NEL", "U+0085"],
    ["\u00AD", "mjukt bindestreck", "U+00AD"],
    ["\u061C", "läsriktningstecken", "U+061C"],
    ["\u180E", "mongoliskt blanksteg", "U+180E"],
    ["\u200B", "nollbreddsblanksteg", "U+200B"],
    ["\u200C", "nollbreddsavskiljare", "U+200C"],
    ["\u200D", "nollbreddsfogare", "U+200D"],
    ["\u200F", "läsriktningstecken", "U+200F"],
    ["\u2029", "styckebrytning PS", "U+2029"],
    ["\u202A", "osynligt styrtecken för läsriktning", "U+202A"],
    ["\u2060", "ordfogare", "U+2060"],
    ["\u2069", "osynligt styrtecken för läsriktning", "U+2069"],
    ["\uFEFF", "byteordningsmärke", "U+FEFF"],
    ["\u{E0041}", "dolt tecken", "U+E0041"],
    ["\u{E007F}", "dolt tecken", "U+E007F"],
    ["\uDC00", "halvt tecken", "U+DC00"],
    ["\u0007", "", "U+0007"],
    ["\u001F", "", "U+001F"],
    ["\u007F", "", "U+007F"],
    ["\u009F", "", "U+009F"],
  ])("is told by its name and number: %j", (character, name, number) => {
    const said = messages(`a: x${character}y\n`);
    expect(said).toContain(name);
    expect(said).toContain(number);
    expect(faults(`a: x${character}y\n`)[0]).toMatch(/^1:5–1:6 K10[79]$/);
  });

  it("is found as deep as it is hidden, in names as in texts", () => {
    expect(hiddenInside({ a: ["b", { c: "x\u202Ey" }] })?.code).toBe("K109");
    expect(hiddenInside([{ "a\u200Bb": 1 }])?.code).toBe("K109");
    expect(hiddenInside({ a: ["b", 1, true, null, { c: "😀\tx\nå" }] })).toBe(null);
    expect(faults('a: "x\\u202ey"\n')).toEqual(["1:4–1:14 K109"]);
  });

  it("is told a few times, and what spoils the whole file once", () => {
    expect(faults(`a: ${"\u200B".repeat(LIMITS.sameFaultPerFile + 5)}\n`)).toHaveLength(LIMITS.sameFaultPerFile);
    expect(faults("a: \uFFFDx\uFFFD\n")).toEqual(["1:4–1:5 K107"]);
    expect(faults("a:\n\u00A0b: 1\n \u2003c: 2\n")).toEqual(["2:1–2:2 K109", "3:2–3:3 K109"]);
  });
});

describe("a number in another spelling is shown as it should be written", () => {
  it.each([
    ["1e3", "K203"],
    ["1E3", "K203"],
    ["0x1F", "K203"],
    ["0o10", "K203"],
    ["+5", "K203"],
    ["007", "K203"],
    ["-012", "K203"],
    [".5", "K203"],
    ["5.", "K203"],
    [".inf", "K203"],
    ["-.INF", "K203"],
    [".nan", "K203"],
    ["-0", "K203"],
    ["-0.00", "K203"],
  ])("%s", (written, code) => {
    expect(numberFault(written)?.code).toBe(code);
  });

  it.each(["0", "5", "-5", "0.05", "10.50", "-0.5"])("but %s is one", (written) => {
    expect(numberFault(written)).toBe(null);
  });
});
