/** What the strategists' guide says can be written: each row of its table is a rule that can be read. */
import { describe, expect, test } from "vitest";
import { loadRulebook } from "../../src/read/load.ts";
import { edited, tree } from "../read/tree.ts";
import { facts, ID } from "../patterns/book.ts";
import { GUIDE } from "./guide.ts";

const ROWS = [...GUIDE.matchAll(/^\| (.+?) +\| `(\{ kind: .+ \})` +\|$/gmu)].map(([, text = "", check = ""]) => ({
  text,
  check,
}));

const REGIONS = "specs/regioner.yaml";
const REGISTERS = {
  ...facts(
    ...["over-taket-sedan", "fragad", "svarad", "uppsagt", "slutar"].map(
      (id) => `{ id: ${id}, title: ${id}, question: Vilken dag?, type: datum }`,
    ),
  ),
  [REGIONS]: edited(
    REGIONS,
    "regions:\n",
    'municipalityGroups: [{ id: glesbygd, name: Glesbygd, municipalities: ["1281"] }]\nregions:\n',
  ),
};

function findingsFor(text: string, check: string): readonly string[] {
  const file = `specs/${ID}.yaml`;
  const rule = `kind: requirement
title: Ur handboken
chapter: bemanning
obligation: ska
versions:
  - from: "2024-01-01"
    status: beslutad
    text: ${JSON.stringify(text)}
    sources: [{ source: rapport-2024, at: Avtal }]
    check: ${check}
`;
  const loaded = loadRulebook(tree({ ...REGISTERS, [file]: rule }));
  // That the guide gives no examples is no fault of it, nor that it says neither ska nor bör.
  return loaded.findings
    .filter(({ where, code }) => where.file === file && code !== "K514" && code !== "K703")
    .map(({ code, message }) => `${code} ${message}`);
}

describe("the guide's table of what can be written", () => {
  test("is there", () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(8);
  });

  test.each(ROWS)("$text", ({ text, check }) => {
    expect(findingsFor(text, check)).toEqual([]);
  });

  test("would be told of a check that says something else", () => {
    const [row] = ROWS;
    expect(findingsFor("Öppet hela tiden 07.30–18.00 på vardagar.", row?.check ?? "")).not.toEqual([]);
  });
});
