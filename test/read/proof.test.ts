import { join } from "node:path";
/** What is proven by computing it: examples, decision tables, sums, answers, due dates and the inventory. */
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/read/finding.ts";
import { readFolder } from "../../src/read/files.ts";
import { loadRulebook } from "../../src/read/load.ts";
import { RULE, RULE_FILE, tree } from "./tree.ts";

const TABLE_FILE = "specs/skane/vardcentral/tabell.yaml";
const INVENTORY = "specs/inventering.tsv";
const HEADER = "n\tsource file\tplace\tregion\tcare_choice\tkind\tstatus\tsubject\tlines\tbinding\taddressee";

type Changes = Parameters<typeof tree>[0];

function found(changes: Changes, code: string): readonly Pick<Finding, "severity" | "message" | "pointer">[] {
  return loadRulebook(tree(changes))
    .findings.filter((it) => it.code === code)
    .map(({ severity, message, pointer }) => ({ severity, message, pointer }));
}

function table(rows: string, { policy = "unik", more = "", examples = "" } = {}): Changes {
  return {
    [TABLE_FILE]: `kind: decision-table
title: Tabell
chapter: bemanning
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Gränserna är 30 och 35.
    table:
      inputs:
        - { id: bmi, title: BMI, question: Vilket BMI?, type: tal, unit: kg/m², domain: { min: 10, max: 60, step: 0.05 } }
      hitPolicy: ${policy}
      rows:
${rows}
${more}
    sources: [{ source: rapport-2024, at: Tabell }]
${examples}
`,
  };
}

const LOW = "        - { id: lag, when: { bmi: { lessThan: 30 } }, then: Låg }";
const HIGH = "        - { id: hog, when: { bmi: { atLeast: 30 } }, then: Hög }";
const HIGHER = "        - { id: hogre, when: { bmi: { atLeast: 35 } }, then: Högre }";
const ABOVE = "        - { id: over, when: { bmi: { moreThan: 30 } }, then: Över }";

describe("K509: an example that gets another answer", () => {
  test("says what was expected and what came out", () => {
    const [finding] = found({ [RULE_FILE]: RULE.replace("expect: not-met", "expect: met") }, "K509");
    expect(finding).toMatchObject({ severity: "error", pointer: "/examples/0/expect" });
    expect(finding?.message).toContain('väntar sig "met" (uppfyllt), men regeln ger "not-met" (inte uppfyllt)');
  });

  test("is about the proposal when it asks for the proposal", () => {
    const proposal = `  - status: foreslagen
    intended: { edition: "2026" }
    text: Vårdcentralen ska ha öppet minst 20 timmar per vecka, vardagar 8–17.
    check: { kind: opening-hours, days: vardagar, between: ["08:00", "17:00"], atLeastHoursPerWeek: 20 }
    sources: [{ source: rapport-2024, at: Förslag }]
exceptions:`;
    const file = RULE.replace("exceptions:", proposal).replace(
      "expect: not-met",
      "version: forslag\n    expect: not-met",
    );
    expect(found({ [RULE_FILE]: file }, "K509")[0]?.message).toContain('regeln ger "met"');
  });

  test("is about the state on its own day", () => {
    const file = RULE.replace('date: "2025-10-06"', 'date: "2023-12-31"');
    expect(found({ [RULE_FILE]: file }, "K509")[0]?.message).toContain('regeln ger "upcoming"');
  });

  test.each([
    ["{ bmi: 29.95 }", "[hog]", "men tabellen ger raden lag"],
    ["{ bmi: 30 }", "[]", "väntar sig ingen rad, men tabellen ger raden hog"],
    ["{}", "[lag]", "bmi saknas"],
    ["{ bmi: 61 }", "[hog]", "bmi ligger utanför sitt omfång"],
  ])("in a table: %s with %s", (input, rows, message) => {
    const examples = `examples: [{ title: Fall, input: ${input}, expectRows: ${rows} }]`;
    expect(found(table(`${LOW}\n${HIGH}`, { examples }), "K509")[0]?.message).toContain(message);
  });

  test("is not found when every example gets what it expects", () => {
    const examples = "examples: [{ title: Fall, input: { bmi: 30 }, expectRows: [hog] }]";
    expect(found(table(`${LOW}\n${HIGH}`, { examples }), "K509")).toEqual([]);
  });
});

describe("K510: overlaps and gaps that the table does not own up to", () => {
  test("names the rows that overlap and a case", () => {
    const [finding] = found(table(`${LOW}\n${HIGH}\n${HIGHER}`), "K510");
    expect(finding?.severity).toBe("error");
    expect(finding?.message).toContain("Raderna hog och hogre passar båda för BMI 35 kg/m²");
  });

  test("names the case that no row fits: exactly on the limit", () => {
    const [finding] = found(table(`${LOW}\n${ABOVE}`), "K510");
    expect(finding?.message).toContain("Ingen rad passar för BMI 30 kg/m².");
  });

  test.each([
    ["first row wins", `${LOW}\n${HIGH}\n${HIGHER}`, { policy: "forsta" }],
    ["all rows count", `${LOW}\n${HIGH}\n${HIGHER}`, { policy: "samlad" }],
    ["the overlap is known", `${LOW}\n${HIGH}\n${HIGHER}`, { more: "      knownOverlaps: Källan är sådan." }],
    ["the gap is known", `${LOW}\n${ABOVE}`, { more: "      knownGaps: Exakt 30 saknar svar." }],
  ])("is quiet when %s", (_, rows, options) => {
    expect(found(table(rows, options), "K510")).toEqual([]);
  });
});

describe("K511: an overlap or a gap that is not there", () => {
  test.each(["knownOverlaps", "knownGaps"])("%s is a warning", (field) => {
    const [finding, ...others] = found(table(`${LOW}\n${HIGH}`, { more: `      ${field}: Något.` }), "K511");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", pointer: `/versions/0/table/${field}` });
  });
});

function figures(values: readonly (number | string)[], total: string): Changes {
  const entry = (value: number | string, index: number): string =>
    `  - { id: s${index}, title: Siffra, value: ${value}, unit: st, asOf: { label: nu }, region: skane, sources: [{ source: rapport-2024, at: Sida }] }`;
  return {
    "specs/siffror.yaml": `figures:\n${values.map(entry).join("\n")}\nsums:\n  - { id: summa, title: Summa, total: ${total}, parts: [s0, s1] }\n`,
  };
}

describe("K512: sums", () => {
  test.each([
    [figures([82, 96], "178")],
    [figures([82, 96, 178], "s2")],
    // 3.3 + 4.2 is 7.5 exactly, which floating point does not know.
    [figures([3.3, 4.2], "7.5")],
    [figures([0.1, 0.2], "0.3")],
  ])("that hold are quiet", (changes) => {
    expect(found(changes, "K512")).toEqual([]);
  });

  test("that do not hold say both totals", () => {
    expect(found(figures([82, 96], "179"), "K512")[0]?.message).toBe("Delarna blir 178, men totalen är 179.");
  });

  test("cannot be made of words", () => {
    expect(found(figures([82, "cirka 96"], "178"), "K512")[0]?.message).toContain("s1");
  });
});

describe("K515: a figure and its target", () => {
  const aimed = (unit: string, target: string): Changes => ({
    "specs/siffror.yaml": `figures:
  - { id: s0, title: Utfall, value: 92, unit: procent, asOf: { label: nu }, region: skane, target: ${target}, sources: [{ source: rapport-2024, at: Sida }] }
  - { id: s1, title: Mål, value: 95, unit: ${unit}, asOf: { label: nu }, region: skane, sources: [{ source: rapport-2024, at: Sida }] }
sums:
  - { id: summa, title: Summa, total: 187, parts: [s0, s1] }
`,
  });
  test("that are counted alike are quiet", () => {
    expect(found(aimed("procent", "{ atLeast: s1 }"), "K515")).toEqual([]);
  });
  test("that are not say so where the target stands", () => {
    expect(found(aimed("poäng", "{ atLeast: s1 }"), "K515")).toMatchObject([
      { severity: "error", pointer: "/figures/0/target", message: "Siffran och målet räknas inte i samma enhet." },
    ]);
  });
  test("need the figure's last day when a rule is the target", () => {
    const [finding] = found(aimed("procent", "{ rule: skane/vardcentral/oppettid-vecka }"), "K515");
    expect(finding?.message).toContain("saknar sista dag");
  });
  test("name a figure and a rule that exist", () => {
    expect(found(aimed("procent", "{ atMost: s9 }"), "K302")).toHaveLength(1);
    expect(found(aimed("procent", "{ rule: skane/vardcentral/finns-inte }"), "K302")).toHaveLength(1);
  });
});

describe("K410: a question with an answer, or unanswered", () => {
  const asked = (answer: string): Changes => ({
    "specs/fragor-och-svar.yaml": `answers:
  - id: fraga
    question: Vad gäller?
    date: "2026-05-07"
    sources: [{ source: rapport-2024, at: Fråga 1 }]
${answer}
`,
  });
  test.each([["    answer: Kravet kvarstår."], ["    unanswered: true"]])("%s is one of them", (answer) => {
    expect(found(asked(answer), "K410")).toEqual([]);
  });
  test.each([[""], ["    answer: Kravet kvarstår.\n    unanswered: true"]])("%j is neither", (answer) => {
    expect(found(asked(answer), "K410")).toHaveLength(1);
  });
});

describe("K411: a due date on a day off", () => {
  const due = (date: string, text: string): Changes => ({
    "specs/skane/vardcentral/rapport.yaml": `kind: reporting
title: Rapport
chapter: bemanning
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Rapporten lämnas ${text}.
    duty: { who: Enheten, what: Rapport, due: [{ label: Sista dag, date: "${date}" }] }
    sources: [{ source: rapport-2024, at: Rapport }]
`,
  });
  test.each([
    ["2026-05-31", "den 31 maj 2026", "är en söndag."],
    ["2026-05-30", "den 30 maj 2026", "är en lördag."],
    ["2026-05-14", "den 14 maj 2026", "är en torsdag (Kristi himmelsfärdsdag)."],
  ])("%s is a notice with the weekday", (date, text, said) => {
    const [finding] = found(due(date, text), "K411");
    expect(finding?.severity).toBe("notice");
    expect(finding?.message).toContain(said);
  });
  test("a working day is quiet", () => {
    expect(found(due("2027-01-15", "den 15 januari 2027"), "K411")).toEqual([]);
  });
});

describe("the inventory", () => {
  const carrying = (rows: string): string =>
    RULE.replace("at: God tillgänglighet }", `at: God tillgänglighet, inventory: ${rows} }`);
  const inventory = `${HEADER}\n192\ta.txt\tSida 1\tSkåne\tVC\trequirement\tin_force\tÖppettid\t1\tska\tvardcentral\n193\ta.txt\tSida 1\tSkåne\tVC\trequirement\tin_force\tFönster\t2-3\tska\tvardcentral\n`;

  test("K307: a row that it does not have, with its place", () => {
    const [finding, ...others] = found({ [RULE_FILE]: carrying("[192, 9999]"), [INVENTORY]: inventory }, "K307");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "error", pointer: "/versions/0/sources/0/inventory/1" });
    expect(finding?.message).toContain("9999");
  });

  test("K307: a left-out row that it does not have", () => {
    const left = "leftOut: [{ rows: [7], reason: Sägs inte. }]\n";
    expect(found({ "specs/utelamnat.yaml": left, [INVENTORY]: inventory }, "K307")).toHaveLength(1);
  });

  test("K302: somebody addressed who is neither a care choice nor in the list", () => {
    const [finding, ...others] = found({ [INVENTORY]: inventory.replace(/vardcentral\n$/, "vardcentrl\n") }, "K302");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "error", pointer: "/rows/1/addressee/0" });
    expect(finding?.message).toContain("Menade du vardcentral?");
  });

  test("without one no row is judged", () => {
    expect(found({ [RULE_FILE]: carrying("[9999]") }, "K307")).toEqual([]);
  });

  test("K308: a row that is both carried and left out", () => {
    const left = "leftOut: [{ rows: [192, 193], reason: Sägs inte. }]\n";
    const changes = { [RULE_FILE]: carrying("[192]"), "specs/utelamnat.yaml": left, [INVENTORY]: inventory };
    expect(found(changes, "K308")).toMatchObject([{ severity: "error", pointer: "/leftOut/0/rows/0" }]);
  });

  test("comes out with the rulebook", async () => {
    const { files } = await readFolder(join(import.meta.dirname, "../../specs"), "specs");
    const loaded = loadRulebook(files);
    const [first] = loaded.ok ? (loaded.inventory ?? []) : [];
    expect(first).toMatchObject({ number: 1 });
  });
});

describe("K514: a limit without examples", () => {
  const only = (...titles: readonly string[]): Changes => {
    const [before = "", ...examples] = RULE.split(/(?=^ {2}- title: )/m);
    return { [RULE_FILE]: before + examples.filter((it) => titles.some((title) => it.includes(title))).join("") };
  };
  const ALL = ["gränsen 30", "gränsen 40", "gränsen 45"];

  test("says which limit, and stands at it", () => {
    const [finding, ...others] = found(only("gränsen 30", "gränsen 40"), "K514");
    expect(others).toEqual([]);
    expect(finding).toEqual({
      severity: "warning",
      pointer: "/versions/1/check/atLeastHoursPerWeek",
      message: "Inget exempel ligger på gränsen 45 timmar, och inget precis under gränsen 45 timmar.",
    });
  });

  test("says which side of it", () => {
    const [finding] = found(only("gränsen 30", "gränsen 40", "Precis under gränsen 45"), "K514");
    expect(finding?.message).toBe("Inget exempel ligger på gränsen 45 timmar.");
  });

  test("gives the examples to paste, and with them in place it is quiet", () => {
    const changes = only("gränsen 30", "Precis under gränsen 40");
    const text = changes?.[RULE_FILE] ?? "";
    const pasted = loadRulebook(tree(changes)).findings.flatMap(({ paste = "" }) => paste);
    expect(pasted).toHaveLength(2);
    const mended = { [RULE_FILE]: text + pasted.join("") };
    expect(loadRulebook(tree(mended)).findings).toEqual([]);
  });

  test("is not found when every limit has its two", () => {
    expect(found(only(...ALL), "K514")).toEqual([]);
  });
});

describe("K516: a text that moved beside its check", () => {
  /** A version from 2026 whose text is changed, with the check that it had. */
  const next = (text: string, more = ""): Changes => ({
    [RULE_FILE]: RULE.replace(
      "exceptions:",
      `  - from: "2026-09-01"
    status: beslutad
    text: ${text}
    check: { kind: opening-hours, days: vardagar, between: ["08:00", "17:00"], atLeastHoursPerWeek: 45 }
    sources: [{ source: rapport-2024, at: Ändringar, level: slutsats }]
${more}exceptions:`,
    ),
  });
  const MOVED = "Vårdcentralen ska ha öppet minst 45 timmar per vecka, vardagar utom fredag 8–17.";

  test("is an error at the text, with the words that moved and the lines to answer in", () => {
    const [finding, ...others] = loadRulebook(tree(next(MOVED))).findings;
    expect(others.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(finding).toMatchObject({ code: "K516", severity: "error", pointer: "/versions/2/text" });
    expect(finding?.message).toContain("utom, fredag");
    expect(finding?.paste).toMatch(/^assessment:\n {2}class: .*\n {2}reason: .*\n {2}comparison: "\w+"$/u);
  });

  test("is answered by the author", () => {
    const [finding] = loadRulebook(tree(next(MOVED))).findings;
    const answer = (finding?.paste ?? "")
      .replace(/class: .*/u, "class: omformulerat")
      .replace(/reason: .*/u, "reason: Fredagen har aldrig räknats in i tiden.");
    const indented = answer.replaceAll(/^/gmu, "    ");
    expect(found(next(MOVED, `${indented}\n`), "K516")).toEqual([]);
  });

  test.each([
    ["other words", "Vårdcentralen ska hålla öppet minst 45 timmar per vecka, vardagar 8–17."],
    ["a number in words", "Vårdcentralen ska ha öppet minst fyrtiofem timmar per vecka, vardagar 8–17."],
  ])("is not found where only the wording moved: %s", (_, text) => {
    expect(found(next(text), "K516")).toEqual([]);
  });

  test("is not found where the check moved with its text", () => {
    expect(found({}, "K516")).toEqual([]);
  });
});

describe("K413: a rule that no source shows in the newest edition", () => {
  const EDITIONS = "specs/skane/vardcentral/utgavor.yaml";
  const own = (more = ""): readonly Finding[] => {
    const editions = tree().find(({ file }) => file === EDITIONS)?.text ?? "";
    const [, edition = ""] = editions.split("editions:\n");
    const rule = RULE.replace("at: Ändringar, level: slutsats }]\n", (it) => it + more);
    const changes = { [EDITIONS]: editions + edition.replaceAll("2025", "2026"), [RULE_FILE]: rule };
    return loadRulebook(tree(changes)).findings.filter(
      ({ code, where }) => code === "K413" && where.file === RULE_FILE,
    );
  };

  test("says until when it is known, with the assumption to paste", () => {
    const [finding, ...others] = own();
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", pointer: "/versions/1/sources" });
    expect(finding?.message).toContain("31 december 2025");
    expect(finding?.paste).toContain("senast belagd i december 2025");
    expect(own(`${(finding?.paste ?? "").replaceAll(/^/gmu, "    ")}\n`)).toEqual([]);
  });

  test("is not content with an assumption that names another year", () => {
    expect(own("    assumptions: [{ about: through, text: Regeln är senast belagd i maj 2019. }]\n")).toHaveLength(1);
  });

  test("is not found where a source tells of the newest edition", () => {
    expect(found({}, "K413")).toEqual([]);
  });
});
