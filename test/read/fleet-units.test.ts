/** A list of units, whichever way it is written: each unit is read, or told of where it stands. */
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/read/limits.ts";
import { loadRulebook } from "../../src/read/load.ts";
import { readProfile } from "../../src/read/profile.ts";
import { quickProfile } from "../../src/read/quick-profile.ts";
import { readUnits } from "../../src/read/fleet/whole.ts";
import { tree } from "./tree.ts";

const loaded = loadRulebook(tree());
if (!loaded.ok) throw new Error("the whole tree must load");
const { rulebook } = loaded;

const UNIT = { name: "Granen", region: "skane", careChoice: "vardcentral" };
const LINE = JSON.stringify({ unit: UNIT, facts: { listade: 8200 } });
const TABLE = "namn;region;vardval\nÅsen;skane;vardcentral\n";

/** Each unit by its name, or why it is none and where. */
function told(file: string, written: string | Uint8Array): readonly string[] {
  const bytes = typeof written === "string" ? new TextEncoder().encode(written) : written;
  const { units, remark } = readUnits(file, bytes, rulebook);
  const each = units.map((it) =>
    it.is === "unit"
      ? it.profile.unit.name
      : [
          it.message,
          ...it.findings.map(({ code, where }) => `${code} ${where.file}:${where.line}:${where.column}`),
        ].join(" "),
  );
  return remark === null ? each : [...each, remark];
}

describe("a list of units", () => {
  it("is one profile a line, and an empty line is none", () => {
    expect(told("alla.ndjson", `${LINE}\n\n${LINE.replace("Granen", "Linden")}\r\n`)).toEqual(["Granen", "Linden"]);
    expect(told("ALLA.JSONL", LINE)).toEqual(["Granen"]);
  });

  it("tells a line that is no JSON, and one that is no profile, at its line", () => {
    const lines = [LINE, "{", LINE.replace("8200", '"många"'), LINE];
    expect(told("alla.ndjson", lines.join("\n"))).toEqual([
      "Granen",
      "alla.ndjson rad 2 är ingen profil i JSON. Skriv en hel profil på varje rad.",
      `Enheten i alla.ndjson rad 3 kan inte läsas. K203 alla.ndjson:3:${LINE.indexOf("8200") + 1}`,
      "Granen",
    ]);
  });

  it("reads carefully what is written in an uncommon way", () => {
    expect(told("alla.ndjson", LINE.replace("Granen", "Gr\\u0061nen"))).toEqual(["Granen"]);
  });

  it("does not read a line longer than a file may be, and reads the others", () => {
    const long = `${LINE.slice(0, -1)},"note":"${"x".repeat(LIMITS.fileBytes)}"}`;
    expect(told("alla.ndjson", `${long}\n${LINE}`)).toEqual(["alla.ndjson rad 1 är för lång för en profil.", "Granen"]);
  });

  it("is a table, with a remark where its encoding had to be assumed", () => {
    expect(told("alla.csv", TABLE)).toEqual(["Åsen"]);
    const codes = Array.from(TABLE, (letter) => letter.codePointAt(0) ?? 0);
    const [name, remark] = told("alla.CSV", Uint8Array.from(codes));
    expect(name).toBe("Åsen");
    expect(remark).toContain("har lästs som Windows-1252");
  });

  it("is one profile in a file of another kind", () => {
    expect(told("granen.yaml", "unit: { name: Granen, region: skane, careChoice: vardcentral }\n")).toEqual(["Granen"]);
    expect(told("granen.yaml", "unit: [\n")).toEqual([
      expect.stringMatching(/^Enheten i granen.yaml kan inte läsas. K101/),
    ]);
  });

  it.each(["alla.ndjson", "granen.yaml"])("that is not UTF-8 is refused: %s", (file) => {
    expect(told(file, Uint8Array.from([0xc5, 0x73]))).toEqual([expect.stringContaining("är inte sparad som UTF-8")]);
  });
});

describe("a line of JSON is read quickly", () => {
  const quick = (text: string): boolean => quickProfile(text, rulebook) !== null;

  it.each([
    ["as programs write it", LINE],
    ["with spaces and line ends", JSON.stringify(JSON.parse(LINE), null, 2)],
    ["with å, ä, ö and dashes", LINE.replace("Granen", "Åsens vårdcentral – söder")],
    ["with fractions", LINE.replace('"listade":8200', '"tackning":84.5')],
    ["with lists", LINE.replace('"listade":8200', '"rutiner":["tolk","brand"],"filial":"nej"')],
    ["with nine digits in a name", LINE.replace("Granen", "123456789")],
    ["with ten digits that are no person's", LINE.replace("Granen", "5560360793")],
  ])("%s", (_how, text) => {
    const careful = readProfile({ file: "rad", text }, rulebook);
    expect(quick(text)).toBe(true);
    expect(careful.ok && careful.profile).toEqual(quickProfile(text, rulebook));
  });

  it.each([
    ["an escape", LINE.replace("Granen", "Gr\\u0061nen")],
    ["a tab", LINE.replace(",", ",\t")],
    ["a hard space", LINE.replace("Granen", "VC\u00A0Granen")],
    ["a soft hyphen", LINE.replace("Granen", "Gra\u00ADnen")],
    ["a sign beyond the common ones", LINE.replace("Granen", "Granen ☂")],
    ["a sign of two units", LINE.replace("Granen", "Granen 🌲")],
    ["a space before a colon", LINE.replace('"facts":', '"facts" :')],
    ["a field twice", LINE.replace('"listade":8200', '"listade":8200,"listade":1')],
    ["minus nought", LINE.replace("8200", "-0")],
    ["an exponent", LINE.replace("8200", "82e2")],
    ["a large exponent", LINE.replace("8200", "82E2")],
    ["sixteen digits", LINE.replace("8200", "1234567890123456")],
    ["a text that never ends", LINE.slice(0, LINE.indexOf("Granen") + 3)],
    ["a text that is cut", LINE.slice(0, -1)],
    ["a personal number", LINE.replace("Granen", "19121212-1212")],
    ["a number that is a person's", LINE.replace("8200", "8112189876")],
    ["an address", LINE.replace("Granen", "namn@example.se")],
    ["a text too long", LINE.replace("Granen", "x".repeat(LIMITS.textLength + 1))],
    ["what is no profile", "[]"],
    ["nothing", ""],
    ["null", LINE.replace("8200", "null")],
    ["a value outside the register", LINE.replace('"listade"', '"listadde"')],
    ["a negative count", LINE.replace("8200", "-5")],
    ["a warning", LINE.replace('"facts"', '"staff":[{"profession":"lakare","percent":150}],"facts"')],
  ])("but not %s: that is for the careful reader", (_what, text) => {
    expect(quick(text)).toBe(false);
  });
});
