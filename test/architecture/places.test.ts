/** Regions and care choices are data: no file of the program names one. A new one is files below specs/ alone. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PlaceNames } from "../../src/rulebook/words/names.ts";
import { specs } from "../compare/specs.ts";

const PROJECT = join(import.meta.dirname, "..", "..");
const FOLDERS = ["src", "site", "schemas", "scripts"];

/** Words that hold a name and are about something else. */
const OTHERWISE = [
  // The time zone of the whole country.
  "Europe/Stockholm",
];

const named = namesOf(specs.registers);

describe.each(FOLDERS)("%s", (folder) => {
  it("names no region and no care choice", () => {
    expect(filesIn(folder).flatMap((file) => found(readFileSync(join(PROJECT, file), "utf8"), file, named))).toEqual(
      [],
    );
  });
});

describe("what finds names", () => {
  const names = namesOf({
    regions: [
      {
        id: "vastra-gotaland",
        name: "Region Västra Östra",
        place: "Östraland",
        inPlace: "i Östraland",
        code: "99",
        municipalities: [{ code: "9901", name: "Byn" }],
      },
    ],
    careChoices: [
      {
        id: "psykoterapi",
        name: "ungdomshälsa",
        unit: { one: "ungdomsmottagning", definite: "ungdomsmottagningen", many: "ungdomsmottagningar" },
        abbreviation: "UM",
      },
    ],
  });

  it.each([
    ["an id", 'region: "vastra-gotaland"'],
    ["an id in a name of code", "const vastraGotaland2026 = 1"],
    ["a name", "i Region Västra Östra"],
    ["a place, inflected", "Östralands kommuner"],
    ["a care choice", "Ungdomshälsan"],
    ["what its units are called", "ungdomsmottagningarnas"],
    ["an abbreviation", "en UM-enhet"],
  ])("sees %s", (_, text) => {
    expect(found(`// one\n${text}`, "a.ts", names)).toEqual([expect.stringMatching(/^a\.ts:2: /u)]);
  });

  it.each(["UMGÅS", "um", "Byn", "gotaland", "ungdomshälsostrategi"])("leaves what is no name: %s", (text) => {
    expect(found(text, "a.ts", names)).toEqual([]);
  });

  it("leaves words that are about something else", () => {
    expect(found(OTHERWISE.join(" "), "a.ts", named)).toEqual([]);
  });
});

/**
 * What no file may hold: ids, names and unit names in any case and inflection, but not as the beginning of another word;
 * abbreviations as words of their own.
 */
function namesOf({ regions, careChoices }: PlaceNames): RegExp {
  const spelled = [
    ...regions.flatMap(({ id, name, place }) => [id, camelCase(id), name, place]),
    ...careChoices.flatMap(({ id, name, unit }) => [id, camelCase(id), name, unit.one, unit.definite, unit.many]),
  ].map((name) => name.toLowerCase());
  const short = careChoices.map(({ abbreviation }) => abbreviation);
  // One expression in two cases: a name is found in any, an abbreviation only in its own.
  const anyCase = [...new Set(spelled)].map((name) =>
    name.replaceAll(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`),
  );
  return new RegExp(
    `(?:${anyCase.join("|")})\\p{Ll}{0,4}(?!\\p{Ll})|(?<![\\p{L}\\d])(?:${short.join("|")})(?![\\p{L}\\d])`,
    "u",
  );
}

function camelCase(id: string): string {
  return id.replaceAll("-", "");
}

function found(text: string, file: string, names: RegExp): readonly string[] {
  return text.split("\n").flatMap((line, index) => {
    const rest = OTHERWISE.reduce((left, word) => left.replaceAll(word, ""), line);
    return names.test(rest) ? [`${file}:${index + 1}: ${line.trim().slice(0, 160)}`] : [];
  });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(PROJECT.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
