/** What the strategists' guide says of values: what it calls right is read, what it calls wrong is told of. */
import { describe, expect, it, test } from "vitest";
import { loadRulebook } from "../../src/read/load.ts";
import { PACKAGE_SCHEMAS } from "../../src/read/package-schemas.ts";
import { edited, RULE_FILE, tree } from "../read/tree.ts";
import { codesIn, HEADING, rowsOf, section } from "./guide.ts";

const MODULE = "specs/skane/vardcentral";
type Files = Readonly<Record<string, string>>;

/** The values that a definition of the schemas allows. */
const allowed = (name: string): unknown => PACKAGE_SCHEMAS.definition(name)?.["enum"];

test(`${HEADING.examples}: what can be expected is what a unit can get`, () => {
  expect(rowsOf(section(HEADING.examples)).flatMap(([code = ""]) => codesIn(code))).toEqual(allowed("ExpectedState"));
});

test(`${HEADING.levels}: the levels are those that a source can have`, () => {
  const [, levels = ""] = section(HEADING.levels).text.split("`kallor.yaml`");
  expect(codesIn(levels.split(". Läsaren")[0] ?? "")).toEqual(allowed("SourceLevel"));
});

test(`${HEADING.whole}: an edition says so, and nothing is wrong`, () => {
  const file = `${MODULE}/utgavor.yaml`;
  const [completeness = "", , ...wholes] = codesIn(section(HEADING.whole).text);
  const tried = wholes.slice(0, 3).map((whole) => {
    const loaded = loadRulebook(
      tree({
        [file]: edited(file, "    state: rekonstruerad\n", `    state: rekonstruerad\n    ${completeness}: ${whole}\n`),
      }),
    );
    return loaded.findings;
  });
  expect(tried).toEqual([[], [], []]);
});

describe(`${HEADING.numbers}: what is to be written, and what is not`, () => {
  const provision = (amount: string, words: string): Files => ({
    [`${MODULE}/avgift.yaml`]: `kind: compensation
title: Avgift
chapter: bemanning
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Avgiften är ${words} kronor.
    amounts: [{ id: avgift, title: Avgift, amount: ${amount}, unit: kr, direction: avgift }]
    sources: [{ source: rapport-2024, at: Avgifter }]
`,
  });
  const change = (file: string, from: string, to: string): Files => ({ [file]: edited(file, from, to) });
  /** Where each is written, in the order of the table. */
  const PLACES: readonly ((value: string) => Files)[] = [
    (value) => change(RULE_FILE, '- from: "2025-09-01"', `- from: ${value}`),
    (value) => change(RULE_FILE, 'opens: "08:00", closes: "12:00"', `opens: ${value}, closes: "12:00"`),
    (value) => change(RULE_FILE, 'opens: "08:00", closes: "12:00"', `opens: "20:00", closes: ${value}`),
    (value) => change("specs/regioner.yaml", '"0780"', value),
    (value) => change(`${MODULE}/utgavor.yaml`, '"2025"\n', `${value}\n`),
    (value) => provision(value, "150 000"),
    (value) => provision(value, "0,5"),
    (value) => change("specs/kallor.yaml", "title: Delårsrapport", `title: ${value}`),
  ];
  const rows = rowsOf(section(HEADING.numbers)).map(([right = "", wrong = ""], index) => {
    const values = (cell: string): readonly string[] => {
      const [first = cell, ...more] = codesIn(cell);
      return / eller `/u.test(cell) ? [first, ...more] : [first];
    };
    return { right: values(right), wrong: values(wrong), place: PLACES[index] };
  });
  const findings = (written: Files | undefined): readonly string[] =>
    loadRulebook(tree(written)).findings.map(
      ({ code, where, message }) => `${code} ${where.file}:${where.line} ${message}`,
    );

  it("has a place for every row", () => {
    expect(rows).toHaveLength(PLACES.length);
  });

  it.each(rows.flatMap(({ right, place }) => right.map((value) => ({ value, place }))))(
    "$value is read",
    ({ value, place }) => {
      expect(findings(place?.(value))).toEqual([]);
    },
  );

  it.each(rows.flatMap(({ wrong, place }) => wrong.map((value) => ({ value, place }))))(
    "$value is told of",
    ({ value, place }) => {
      expect(findings(place?.(value))).not.toEqual([]);
    },
  );
});
