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
  /** The day that the row says the rule starts. */
  readonly from?: string;
}

const row = (n: number, it: Row = {}): string =>
  [
    n,
    it.source ?? "a.txt",
    `Sida 1\tSkåne\tVC\trequirement\tin_force\tÖppettid ${it.from ?? "2024-01-01"}`,
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

describe("K316: what is decided has a source that says it applies", () => {
  test.each(["aviserar", "forslag", "fraga"])("%s alone does not, and the finding stands at the sources", (binding) => {
    const findings = found("K316", [row(1, { binding })]);
    expect(findings).toMatchObject([{ severity: "error", where: { file: RULE_FILE, line: 13, column: 5 } }]);
    expect(findings[0]?.message).toContain(`rad 1 (${binding})`);
  });

  test.each(["ska", "galler", "beslutat", "mal", "far", "konstaterar", "pagar", "definierar"])("%s does", (binding) => {
    expect(found("K316", [row(1, { binding })])).toEqual([]);
  });

  test("one row that says so is enough, and an assumption about what applies says it instead", () => {
    const both = RULE.replace(
      "source: rapport-2024, at: God tillgänglighet",
      "source: bild, at: God tillgänglighet, inventory: [1, 2]",
    );
    const proposal = row(1, { binding: "forslag" });
    expect(found("K316", [proposal, row(2, { binding: "galler" })], both)).toEqual([]);
    expect(found("K316", [proposal, row(2, { binding: "fraga" })], both)).toHaveLength(1);
    for (const about of ["obligation", "scope", "value"])
      expect(found("K316", [row(1, { binding: "forslag" })], assumed(about))).toEqual([]);
    expect(found("K316", [row(1, { binding: "forslag" })], assumed("from"))).toHaveLength(1);
  });

  test("what is only proposed may rest on a proposal", () => {
    const proposed = RULE.replace("status: beslutad", "status: foreslagen");
    expect(found("K316", [row(1, { binding: "forslag" })], proposed)).toEqual([]);
  });
});

describe("K317: where a requirement is assumed the source is shown as a conclusion", () => {
  const concluded = (level: string): string =>
    assumed("obligation").replace("at: God tillgänglighet", `at: God tillgänglighet, level: ${level}`);

  test("no source shown as one is a finding at the sources", () => {
    const findings = found("K317", [row(1)], assumed("obligation"));
    expect(findings).toMatchObject([{ severity: "error", where: { file: RULE_FILE } }]);
    expect(findings[0]?.pointer).toBe("/versions/0/sources");
  });

  test("only the level slutsats says it, and only an assumption about obligation asks for it", () => {
    expect(found("K317", [row(1)], concluded("rapport"))).toHaveLength(1);
    expect(found("K317", [row(1)], concluded("slutsats"))).toEqual([]);
    expect(found("K317", [row(1)], assumed("scope"))).toEqual([]);
    expect(found("K317", [row(1)])).toEqual([]);
  });
});

describe("K318: which edition a review is for is said by a row that the review cites", () => {
  const reviewed = (edition: string): string =>
    RULE.replace(
      "versions:\n",
      `underReview:\n  note: Ses över.\n${edition}  sources: [{ source: bild, at: Sidan, inventory: [1] }]\nversions:\n`,
    );

  test("a year that no row says is a finding at the year", () => {
    const findings = found("K318", [row(1)], reviewed('  edition: "2027"\n'));
    expect(findings).toMatchObject([{ severity: "error", pointer: "/underReview/edition" }]);
    expect(findings[0]?.message).toContain("2027");
  });

  test.each(["2027", ">=30 2027-01-01", "FFU 2027"])("%j says it", (figure) => {
    expect(found("K318", [row(1, { figure })], reviewed('  edition: "2027"\n'))).toEqual([]);
  });

  test("a review without a year says none", () => {
    expect(found("K318", [row(1)], reviewed(""))).toEqual([]);
  });

  const proposed = (intended: string): string =>
    RULE.replace(
      "exceptions:\n",
      `  - status: foreslagen\n    intended: ${intended}\n    text: Ett förslag.\n    sources: [{ source: bild, at: Sidan, inventory: [1] }]\nexceptions:\n`,
    );

  test("a proposal is held to the same, and is no better for an assumption", () => {
    const findings = found("K318", [row(1)], proposed('{ edition: "2027" }'));
    expect(findings).toMatchObject([{ severity: "error", pointer: "/versions/2/intended/edition" }]);
    expect(findings[0]?.message).toContain("2027");
    const supposed = proposed('{ edition: "2027" }\n    assumptions: [{ about: from, text: Vi antar 2027. }]');
    expect(found("K318", [row(1)], supposed)).toHaveLength(1);
    expect(found("K318", [row(1, { figure: "2027" })], proposed('{ edition: "2027" }'))).toEqual([]);
    expect(found("K318", [row(1)], proposed("{ note: på sikt }"))).toEqual([]);
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

  test("a first day that no row says, until it is an assumption", () => {
    expect(found("K513", [row(1, { from: "2024-02-01" })])).toMatchObject([
      { severity: "error", pointer: "/versions/0/from" },
    ]);
    expect(found("K513", [row(1, { from: "2024-02-01" })], assumed("from"))).toEqual([]);
  });

  test("the month and the day of a document are no numbers that it says, but its year is", () => {
    const said = (text: string) => found("K513", [row(1)], RULE.replace("vardagar 8–17.", `vardagar 8–17, ${text}.`));
    expect(said("9 gånger")).toHaveLength(1);
    expect(said("sedan 2024")).toEqual([]);
  });

  test("what is said beside the text: steps, amounts, tables, duties, what follows of a breach", () => {
    const beside = (rest: string, kind: string): readonly Finding[] =>
      found("K513", [row(1)], RULE, {
        "specs/skane/vardcentral/annan.yaml": `kind: ${kind}
title: En annan
chapter: oppet
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Så här är det.
    sources: [{ source: bild, at: Sida, inventory: [1] }]
${rest}`,
      });
    const pointers = (rest: string, kind: string) => beside(rest, kind).map(({ pointer }) => pointer);
    expect(
      pointers(
        "    steps: { order: i-ordning, of: [{ id: ett, title: Steg efter 99 dagar, measures: [Minst 98 prov] }] }\n",
        "procedure",
      ),
    ).toEqual(["/versions/0/steps/of/0/title", "/versions/0/steps/of/0/measures/0"]);
    expect(
      pointers(
        "    amounts: [{ id: a, title: Per 97 besök, amount: ej-angivet, unit: kr, direction: ersattning, condition: Efter 96 besök }]\n",
        "compensation",
      ),
    ).toEqual(["/versions/0/amounts/0/title", "/versions/0/amounts/0/condition"]);
    expect(pointers("    duty: { who: De 95, what: Alla 94, due: [{ label: Inom 93 dagar }] }\n", "reporting")).toEqual(
      ["/versions/0/duty/who", "/versions/0/duty/what", "/versions/0/duty/due/0/label"],
    );
    const consequence = RULE.replace("obligation: ska\n", "obligation: ska\nconsequence: Vite om 92 kronor.\n");
    expect(found("K513", [row(1)], consequence)).toEqual([]);
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

  test("K310: a source without a file goes by its id and has no lines, one with a file has some", () => {
    const other = '  - { id: sida, title: Sida, publisher: Regionen, level: officiell-webb, date: "2024-09-02" }\n';
    const more = {
      "specs/kallor.yaml": edited("specs/kallor.yaml", "sources:\n", `sources:\n${SOURCE}${other}`),
    };
    expect(found("K310", [row(1), row(2, { source: "sida", lines: "" })], RULE, more)).toEqual([]);
    expect(found("K310", [row(1, { lines: "" })])).toMatchObject([{ where: { file: INVENTORY, line: 2 } }]);
  });

  test("K315: a source that a decided rule rests on and that no row has been made of", () => {
    const all = found("K315", [row(1)]);
    expect(all.map(({ pointer }) => pointer).toSorted()).toEqual([
      "/exceptions/0/sources/0/source",
      "/versions/0/sources/0/source",
      "/versions/1/sources/0/source",
    ]);
    const finding = all.find(({ pointer }) => pointer === "/versions/1/sources/0/source");
    expect(finding).toMatchObject({
      severity: "warning",
      where: { file: RULE_FILE },
      pointer: "/versions/1/sources/0/source",
    });
    expect(finding?.message).toContain("rapport-2024");
    expect(found("K315", [row(1), row(2, { source: "rapport-2024", lines: "" })])).toEqual([]);
    expect(loadRulebook(tree()).findings.filter(({ code }) => code === "K315")).toEqual([]);
  });

  test("K311: a line that says something and says nothing", () => {
    expect(found("K311", [row(1)], RULE, stretches("1-2 6"))).toEqual([]);
    const findings = found("K311", [row(1)], RULE, stretches("1-3 5-9"));
    expect(findings).toMatchObject([{ severity: "error", where: { file: STRETCHES, line: 2, column: 7 } }]);
    expect(findings[0]?.message).toContain("Rad 3 och 5");
  });
});
