/** The words that a profile may use, and those it may not: each told at its place, in every field that has one. */
import { describe, expect, test } from "vitest";
import { loadRulebook } from "../../src/read/load.ts";
import { readProfile } from "../../src/read/profile.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import { edited, tree } from "./tree.ts";

const YRKEN = "specs/yrken.yaml";
/** Every sort of word has an everyday name too. */
const WITH_ALIASES = edited(YRKEN, "title: Chef }", "title: Chef, aliases: [basen] }")
  .replace("title: Rehabilitering }", "title: Rehabilitering, aliases: [rehabben] }")
  .replace("title: Gynekologi }", "title: Gynekologi, aliases: [gyn] }");

const loaded = loadRulebook(tree({ [YRKEN]: WITH_ALIASES }));
if (!loaded.ok) throw new Error("the whole tree must load");
const { rulebook } = loaded;

/** A profile where every field has a word of the registers. */
const WHOLE = `unit: { name: Granen, region: skane, careChoice: vardcentral, municipality: "1281" }
openingHours:
  - { days: vardagar, opens: "08:00", closes: "17:00", present: [lakare] }
  - { days: lordag, closed: true }
seasons:
  - { from: "2026-06-01", through: "2026-08-31", openingHours: [{ days: vardagar, opens: "08:00", closes: "16:00", present: [lakare] }] }
staff:
  - { profession: lakare, percent: 100, competences: [allmanmedicin, { id: allmanmedicin, credits: 60 }], role: [chef] }
addOns: [{ id: gynekologi, from: "2025-01-01" }]
subcontractors: [{ service: rehab, profession: lakare }]
facts:
  listade: 1000
  listade-lakare: { value: 900, asOf: "2025-10-01" }
  journal: digital
  rutiner: [tolk, brand]
`;

const WORDS: readonly (readonly [id: string, alias: string, unknown: string])[] = [
  ["lakare", "doktor", "lekare"],
  ["allmanmedicin", "allman", "allmanmedisin"],
  ["chef", "basen", "cheff"],
  ["rehab", "rehabben", "rehabb"],
  ["gynekologi", "gyn", "gynekologii"],
];

const read = (text: string) => readProfile({ file: "p.yaml", text }, rulebook);
const wholeOf = (text: string): unknown => {
  const { ok, findings, ...rest } = read(text);
  expect(findings).toEqual([]);
  return ok && "profile" in rest ? rest.profile : null;
};

function placesOf(text: string, word: string): readonly string[] {
  return text
    .split("\n")
    .flatMap((line, n) =>
      [...line.matchAll(new RegExp(String.raw`(?<![\w-])${word}(?![\w-])`, "g"))].map(
        ({ index }) => `${n + 1}:${index + 1}`,
      ),
    );
}

test("a whole profile is read as it is written", () => {
  const parsed = parseYaml({ file: "p.yaml", text: WHOLE });
  expect(wholeOf(WHOLE)).toStrictEqual(parsed.ok ? parsed.value : null);
});

describe("a word of a register", () => {
  test.each(WORDS)("%s may be called %s wherever it stands", (id, alias) => {
    const everyday = WHOLE.replaceAll(new RegExp(String.raw`(?<![\w-])${id}(?![\w-])`, "g"), alias);
    expect(everyday).toContain(alias);
    expect(wholeOf(everyday)).toStrictEqual(wholeOf(WHOLE));
  });

  test.each(WORDS)("is not %s spelt otherwise, %s or %s: told wherever it stands", (id, _alias, unknown) => {
    const text = WHOLE.replaceAll(new RegExp(String.raw`(?<![\w-])${id}(?![\w-])`, "g"), unknown);
    const { findings } = read(text);
    expect(findings.map(({ code, where }) => [code, `${where.line}:${where.column}`])).toEqual(
      placesOf(text, unknown).map((place) => ["K302", place]),
    );
    for (const { message, fix } of findings) expect(`${message} ${fix}`).toContain(id);
  });
});

describe("what contradicts itself in a profile", () => {
  const FIRST = "listade: 1000";
  test.each<[law: string, from: string, to: string, found: readonly string[]]>([
    ["a part that is larger than its whole", "value: 900", "value: 1001", ["K507 13:28"]],
    ["a part that is its whole is fine", "value: 900", "value: 1000", []],
    ["more than full time is a warning", "percent: 100", "percent: 101", ["K508 8:36"]],
    ["a season that ends before it begins", 'through: "2026-08-31"', 'through: "2026-05-31"', ["K401 6:36"]],
    ["a season of one day is fine", 'through: "2026-08-31"', 'through: "2026-06-01"', []],
    [
      "hours that end before they begin",
      'opens: "08:00", closes: "16:00"',
      'opens: "08:00", closes: "07:00"',
      ["K401 6:107"],
    ],
    [
      "hours that end when they begin",
      'opens: "08:00", closes: "17:00"',
      'opens: "08:00", closes: "08:00"',
      ["K401 3:47"],
    ],
    ["closed with an opening", "closed: true", 'closed: true, opens: "08:00"', ["K204 4:29"]],
    ["a count that is no whole number", FIRST, "listade: 1000.5", ["K203 12:12"]],
    ["a count below the least", "value: 900,", "value: -1,", ["K206 13:28"]],
    ["a value that is not one of those listed", "journal: digital", "journal: digitall", ["K204 14:12"]],
    ["a member that is not one of those listed", "rutiner: [tolk, brand]", "rutiner: [tolk, brannd]", ["K204 15:19"]],
    ["a member twice", "rutiner: [tolk, brand]", "rutiner: [tolk, tolk]", ["K204 15:12"]],
    ["a list where one value is asked for", "journal: digital", "journal: [digital]", ["K204 14:12"]],
    ["a detailed value where it is wrong", "value: 900,", "value: 900.5,", ["K203 13:28"]],
    ["a text where a number is asked for", FIRST, "listade: många", ["K203 12:12"]],
    ["a text where a fraction may stand", FIRST, "tackning: hög", ["K203 12:13"]],
    [
      "a person's number in a list",
      "rutiner: [tolk, brand]",
      "rutiner: [tolk, brand, 850101-1234]",
      ["K204 15:26", "K704 15:26"],
    ],
    ["a municipality that there is not", '"1281"', '"9999"', ["K302 1:77"]],
  ])("%s", (_law, from, to, found) => {
    expect(WHOLE).toContain(from);
    const { findings } = read(WHOLE.replace(from, to));
    expect(findings.map(({ code, where }) => `${code} ${where.line}:${where.column}`)).toEqual(found);
  });
});
