/** What a rule may say, held against the rows of the sources it cites: who is bound, and every figure and day. */
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/read/finding.ts";
import { loadRulebook } from "../../src/read/load.ts";
import { RULE, RULE_FILE, edited, tree } from "./tree.ts";

const INVENTORY = "specs/inventering.tsv";
const STRETCHES = "specs/kallrader.tsv";
const HEADER = "n\tsource file\tplace\tregion\tcare_choice\tkind\tstatus\tsubject\tfigure\tlines\tbinding\taddressee";
const SOURCE = '  - { id: bild, title: Bilder, publisher: Regionen, level: bild, date: "2024-09-02", file: a.txt }\n';

interface Row {
  readonly figure?: string;
  readonly binding?: string;
  readonly addressee?: string;
  readonly source?: string;
  readonly lines?: string;
}

const row = (n: number, it: Row = {}): string =>
  [
    n,
    it.source ?? "a.txt",
    "Sida 1\tSkåne\tVC\trequirement\tin_force\tÖppettid",
    it.figure ?? ">=30 08:00-17:00",
    it.lines ?? "3-5",
    it.binding ?? "ska",
    it.addressee ?? "vardcentral",
  ].join("\t");

/** The small tree, with the first version's source read into the inventory as row 1. */
function found(
  code: string,
  rows: readonly string[],
  rule = RULE,
  more: Readonly<Record<string, string>> = {},
): readonly Finding[] {
  const cited = rule.replace(
    "source: rapport-2024, at: God tillgänglighet",
    "source: bild, at: God tillgänglighet, inventory: [1]",
  );
  const changes = {
    "specs/kallor.yaml": edited("specs/kallor.yaml", "sources:\n", `sources:\n${SOURCE}`),
    [INVENTORY]: `${[HEADER, ...rows].join("\n")}\n`,
    [RULE_FILE]: cited,
    ...more,
  };
  return loadRulebook(tree(changes)).findings.filter((it) => it.code === code);
}

const assumed = (about: string, text = "Källan säger det inte."): string =>
  RULE.replace(
    "    decision: pvn-2023-12-13\n",
    `    decision: pvn-2023-12-13\n    assumptions: [{ about: ${about}, text: ${text} }]\n`,
  );

describe("K309: a requirement that binds has a source that binds the same units", () => {
  test.each(["ska", "krav", "beslutat", "uppdrag"])("%s binds", (binding) => {
    expect(found("K309", [row(1, { binding })])).toEqual([]);
  });

  test.each([
    "galler",
    "bor",
    "mal",
    "riktvarde",
    "far",
    "definierar",
    "konstaterar",
    "pagar",
    "aviserar",
    "forslag",
    "fraga",
  ])("%s does not, and the finding stands at the version's sources", (binding) => {
    const findings = found("K309", [row(1, { binding })]);
    expect(findings).toMatchObject([{ where: { file: RULE_FILE, line: 13, column: 5 } }]);
    expect(findings[0]?.message).toContain(`rad 1 (${binding})`);
  });

  test.each(["vardcentral", "alla-vardval", "alla-vardgivare", "kommun;vardcentral"])(
    "%s is whom the rule concerns",
    (addressee) => {
      expect(found("K309", [row(1, { addressee })])).toEqual([]);
    },
  );

  test.each(["region", "egen-regi", "psykoterapi", "ingen"])("%s is somebody else", (addressee) => {
    expect(found("K309", [row(1, { addressee })])[0]?.message).toContain(`rad 1 (${addressee})`);
  });

  test("an assumption about whom it concerns says so instead", () => {
    expect(found("K309", [row(1, { binding: "galler" })], assumed("scope"))).toEqual([]);
    expect(found("K309", [row(1, { binding: "galler" })], assumed("wording"))).toHaveLength(1);
  });

  test("what is not ska, not decided, or from a source that is not inventoried is not judged", () => {
    const nothing = [row(1, { binding: "galler" })];
    expect(found("K309", nothing, RULE.replace("obligation: ska", "obligation: mal"))).toEqual([]);
    expect(found("K309", nothing, RULE.replace("at: Sommaren", "at: Sommar"))).toHaveLength(1);
    expect(found("K309", [])).toHaveLength(1);
    expect(loadRulebook(tree()).findings.filter(({ code }) => code === "K309")).toEqual([]);
  });
});

describe("K513: every figure and day stands in a cited row", () => {
  test.each([">=30 08:00-17:00", "30; 8-17", "8 17 30.0"])("%j says them", (figure) => {
    expect(found("K513", [row(1, { figure })])).toEqual([]);
  });

  test("a figure of the text and of the check that no row says, each where it stands", () => {
    const findings = found("K513", [row(1, { figure: ">=45 08:00-17:00" })]);
    expect(findings).toMatchObject([
      { severity: "error", where: { line: 10, column: 44 }, pointer: "/versions/0/text" },
      { severity: "error", where: { line: 11 }, pointer: "/versions/0/check/atLeastHoursPerWeek" },
    ]);
    expect(findings[0]?.message).toContain("30 står inte");
  });

  test.each([
    ["den 1 september 2025", "2025-09-01", 0],
    ["den 1 september", "2025-09-01", 0],
    ["den 1 september 2025", "2025-09-02", 1],
    ["den 1 september 2024", "2025-09-01", 1],
    ["fyra gånger", "4", 0],
    ["fyra gånger", "5", 1],
    ["12 miljoner kronor", "12 MSEK", 0],
    ["12 000 000 kronor", "12 MSEK", 0],
    ["12 miljoner kronor", "13 MSEK", 1],
  ])("%j with a row that says %j", (text, figure, count) => {
    const rule = RULE.replace("vardagar 8–17.", `vardagar 8–17, ${text}.`);
    expect(found("K513", [row(1, { figure: `30 8-17 ${figure}` })], rule)).toHaveLength(count);
  });

  test("an assumption may say it, and the numbers of a list's items are no figures", () => {
    const assumption = assumed("value", '"Vi räknar med 30 timmar."');
    expect(found("K513", [row(1, { figure: "8-17" })], assumption)).toEqual([]);
    const listed = RULE.replace(
      "text: Vårdcentralen ska ha öppet minst 30 timmar per vecka, vardagar 8–17.",
      "text: |\n      1. Vårdcentralen ska ha öppet minst 30 timmar per vecka.\n      2. Det är vardagar 8–17.",
    );
    expect(found("K513", [row(1)], listed)).toEqual([]);
  });

  test("of figures and answers too", () => {
    const figures = `sums: [{ id: summa, title: Summa, total: antal, parts: [antal, inga] }]
figures:
  - { id: inga, title: Inga, value: 0, unit: stycken, asOf: { label: år 2024 }, region: skane, sources: [{ source: rapport-2024, at: Sida }] }
  - { id: antal, title: Antal, value: 5, unit: stycken, asOf: { label: år 2024 }, region: skane, sources: [{ source: bild, at: Sida, inventory: [1] }] }
`;
    const answers = `answers:
  - { id: fraga, question: Hur många?, answer: Det är 7., date: "2024-09-02", sources: [{ source: bild, at: Sida, inventory: [1] }] }
`;
    const more = { "specs/siffror.yaml": figures, "specs/fragor-och-svar.yaml": answers };
    expect(found("K513", [row(1)], RULE, more)).toMatchObject([
      { where: { file: "specs/fragor-och-svar.yaml", line: 2 }, pointer: "/answers/0/answer" },
      { where: { file: "specs/siffror.yaml", line: 4 }, pointer: "/figures/1/value" },
    ]);
    expect(found("K513", [row(1, { figure: "30 8-17 5 7" })], RULE, more)).toEqual([]);
  });
});

describe("the tables", () => {
  const stretches = (lines: string, source = "a.txt"): Readonly<Record<string, string>> => ({
    [STRETCHES]: `source file\tlines\treason\tnote\n${source}\t${lines}\trubrik\t\n`,
  });

  test("K310: a source that the register does not have, in either", () => {
    expect(found("K310", [row(1), row(2, { source: "b.txt" })])).toMatchObject([
      { severity: "error", where: { file: INVENTORY, line: 3, column: 3 } },
    ]);
    expect(found("K310", [row(1)], RULE, stretches("1", "c.txt"))).toMatchObject([
      { where: { file: STRETCHES, line: 2, column: 1 } },
    ]);
  });

  test("K311: a line that says something and says nothing", () => {
    expect(found("K311", [row(1)], RULE, stretches("1-2 6"))).toEqual([]);
    const findings = found("K311", [row(1)], RULE, stretches("1-3 5-9"));
    expect(findings).toMatchObject([{ severity: "error", where: { file: STRETCHES, line: 2, column: 7 } }]);
    expect(findings[0]?.message).toContain("Rad 3 och 5");
  });
});
