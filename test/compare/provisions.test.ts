/** What is said of rules that nobody can breach when they change: amounts, tables, duties, and what surrounds every rule. */
import { describe, expect, it } from "vitest";
import { diff } from "../../src/compare/diff.ts";
import { loadRulebook } from "../../src/read/load.ts";
import { tree } from "../read/tree.ts";

const FILE = "specs/skane/vardcentral/provet.yaml";
const DATE = "2026-02-02";

function read(changes: Readonly<Record<string, string>>) {
  const loaded = loadRulebook(tree(changes));
  if (!loaded.ok) throw new Error(loaded.findings.map((it) => `${it.where.file} ${it.message}`).join("\n"));
  return { rulebook: loaded.rulebook, date: DATE };
}

/** What changes from one text of the file to another: the class, its flags, and each axis with what is said. */
function changes(
  older: Readonly<Record<string, string>>,
  newer: Readonly<Record<string, string>>,
): readonly (readonly unknown[])[] {
  return diff(read(older), read(newer)).map((it) => [
    it.class,
    ...it.flags,
    ...it.axes.map(({ axis, direction, sentences }) =>
      [axis, direction, ...sentences].join(": ").replaceAll("\u00A0", " "),
    ),
  ]);
}

function edited(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the rule does not hold: ${from}`);
  return text.replace(from, to);
}

const between = (text: string, from: string, to: string): readonly (readonly unknown[])[] =>
  changes({ [FILE]: text }, { [FILE]: edited(text, from, to) });

const SOURCES = "    sources: [{ source: rapport-2024, at: X }]\n";

const COMPENSATION = `kind: compensation
title: Ersättning per besök
chapter: bemanning
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Ersättningen kan vara 100, 399,5, 400, 450 eller 500.
    amounts:
      - { id: besok, title: Besök, amount: 400, unit: kr, direction: ersattning }
      - { id: samtal, title: Samtal, amount: ej-angivet, unit: kr, direction: ersattning }
${SOURCES}`;
const AMOUNT = "{ id: besok, title: Besök, amount: 400, unit: kr, direction: ersattning }";

describe("an amount", () => {
  it.each([
    ["that is raised", "amount: 400", "amount: 450", "Besök: höjs från 400 kronor till 450 kronor."],
    ["that is lowered", "amount: 400", "amount: 399.5", "Besök: sänks från 400 kronor till 399,5 kronor."],
    [
      "that is no longer stated",
      "amount: 400",
      "amount: ej-angivet",
      "Besök: 400 kronor blir belopp som källan inte anger.",
    ],
    ["in another unit", "400, unit: kr", "500, unit: procent", "Besök: 400 kronor blir 500 procent."],
    ["on a condition", "amount: 400", "condition: Efter remiss., amount: 400", "Besök: 400 kronor blir 400 kronor."],
    ["that goes", `      - ${AMOUNT}\n`, "", "Besök: utgår, tidigare 400 kronor."],
    [
      "that comes",
      `      - ${AMOUNT}\n`,
      `      - ${AMOUNT}\n      - { id: resa, title: Resa, amount: 100, unit: kr, direction: ersattning }\n`,
      "Resa: tillkommer, 100 kronor.",
    ],
  ])("%s is told", (_what, from, to, said) => {
    expect(between(COMPENSATION, from, to)).toEqual([["changed", `content: none: ${said}`]]);
  });

  it("that only changes place is nothing", () => {
    const [first = "", second = ""] = COMPENSATION.match(/ {6}- .*\n/g) ?? [];
    expect(between(COMPENSATION, first + second, second + first)).toEqual([]);
  });
});

const TABLE = `kind: decision-table
title: Avgift
chapter: bemanning
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Åldern är 18 eller 20. Avgiften är 0, 150, 200, 300 eller 350.
    table:
      inputs:
        - { id: alder, title: Ålder, question: Hur gammal?, type: tal, unit: år, domain: { min: 0, max: 120, step: 1 } }
        - { id: jour, title: Jourtid, question: Är det jourtid?, type: ja-nej }
      hitPolicy: forsta
      knownGaps: Det som tabellen inte säger.
      rows:
        - { id: unga, when: { alder: { lessThan: 20 } }, then: Ingen avgift, amount: 0, unit: kr }
        - { id: jourtid, when: { jour: ja }, then: Avgift, amount: 300, unit: kr }
        - { id: vanligt, when: {}, then: Avgift, amount: 200, unit: kr }
${SOURCES}`;

describe("a decision table", () => {
  it.each([
    ["is told by a case whose amount is raised", "amount: 300", "amount: 350", /höjs från 300 kronor till 350 kronor/],
    [
      "is told by a case whose amount is lowered",
      "amount: 200",
      "amount: 150",
      /sänks från 200 kronor till 150 kronor/,
    ],
    [
      "is told by a case that gets an answer in words",
      "then: Avgift, amount: 300, unit: kr",
      "then: Remiss krävs",
      /”Avgift” \(300 kronor\) blir ”Remiss krävs”/,
    ],
    [
      "is told by a case that gets no answer",
      "        - { id: vanligt, when: {}, then: Avgift, amount: 200, unit: kr }\n",
      "",
      /”Avgift” \(200 kronor\) blir inget svar/,
    ],
    [
      "is told by the case at a limit that moves",
      "lessThan: 20",
      "lessThan: 18",
      /”?Ingen avgift”?.*(?:blir|till)|höjs från 0 kr/,
    ],
    [
      "is told by a case that gets a reason",
      "then: Avgift, amount: 300, unit: kr",
      "then: Avgift, amount: 300, unit: kr, reason: Kvällar kostar mer.",
      /”Avgift” \(300 kronor, inget skäl\) blir ”Avgift” \(300 kronor, skäl: ”Kvällar kostar mer\.”\)/,
    ],
    [
      "is told by a case whose amount goes",
      "then: Avgift, amount: 300, unit: kr }\n        - { id: vanligt, when: {}, then: Avgift, amount: 200, unit: kr",
      "then: Avgift, amount: 300, unit: kr }\n        - { id: vanligt, when: {}, then: Avgift",
      /”Avgift” \(200 kronor\) blir ”Avgift”/,
    ],
    [
      "that asks something else is shown side by side",
      "domain: { min: 0, max: 120, step: 1 }",
      "domain: { min: 0, max: 110, step: 1 }",
      /^content: none: Innehållet är ändrat\.$/,
    ],
    [
      "that is written anew says so where its answers stand",
      "{ id: vanligt, when: {}",
      "{ id: vanligt, when: { alder: { atLeast: 20 } }",
      /ger samma svar i alla fall/,
    ],
  ])("%s", (_how, from, to, said) => {
    expect(between(TABLE, from, to)).toEqual([["changed", expect.stringMatching(said)]]);
  });
});

describe("an answer of a decision table", () => {
  const SAID = edited(
    TABLE,
    "then: Avgift, amount: 300, unit: kr",
    "then: Avgift 300 kronor, amount: 300, unit: kr, reason: Kvällar kostar mer.",
  );
  it.each([
    [
      "that gets another reason says both",
      "Kvällar kostar mer",
      "Nätter kostar mer",
      /”Avgift 300 kronor” \(300 kronor, skäl: ”Kvällar kostar mer\.”\) blir ”Avgift 300 kronor” \(300 kronor, skäl: ”Nätter kostar mer\.”\)/,
    ],
    [
      "that loses its reason says so",
      ", reason: Kvällar kostar mer.",
      "",
      /skäl: ”Kvällar kostar mer\.”\) blir .*inget skäl\)/,
    ],
    [
      "that says its amount in words only says that no amount is left",
      "amount: 300, unit: kr, ",
      "",
      /\(300 kronor, skäl: .*\) blir ”Avgift 300 kronor” \(inget belopp, skäl: /,
    ],
  ])("%s", (_how, from, to, said) => {
    expect(between(SAID, from, to)).toEqual([["changed", expect.stringMatching(said)]]);
  });
});

describe("a decision table of choices", () => {
  const CHOICES = edited(
    edited(
      TABLE,
      "{ id: jour, title: Jourtid, question: Är det jourtid?, type: ja-nej }",
      "{ id: jour, title: Tid, question: Vilken tid?, type: val, values: [{ id: ja, title: Jourtid }, { id: nej, title: Dagtid }] }",
    ),
    "when: { jour: ja }",
    "when: { jour: [ja] }",
  );

  it.each([
    [
      "of other choices",
      "{ id: nej, title: Dagtid }",
      "{ id: dag, title: Dagtid }",
      "content: none: Innehållet är ändrat.",
    ],
    [
      "that asks about something else",
      "Hur gammal?",
      "Hur många år som listad?",
      "content: none: Innehållet är ändrat.",
    ],
    [
      "whose choice is of something else",
      "title: Jourtid }",
      "title: Inte jourtid }",
      "content: none: Innehållet är ändrat.",
    ],
  ])("%s is told as a change", (_what, from, to, said) => {
    expect(between(CHOICES, from, to)).toEqual([["changed", said]]);
  });

  it("whose questions are put in other small words, or whose rows are called otherwise, answers the same", () => {
    const same = [["changed", "content: none: Tabellen är skriven på ett annat sätt, men ger samma svar i alla fall."]];
    expect(between(CHOICES, "Vilken tid?", "Vilken tid är det?")).toEqual(same);
    expect(between(CHOICES, "{ id: jourtid, when", "{ id: kvall, when")).toEqual(same);
  });
});

const DUTY = `kind: reporting
title: Rapport
chapter: bemanning
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Enheten lämnar en rapport om läget till regionen senast den 29 maj 2026.
    duty: { who: Enheten, to: Regionen, what: Rapport om läget, due: [{ label: Rapporten, date: "2026-05-29" }] }
${SOURCES}`;

describe("a duty", () => {
  it("that is another is shown side by side", () => {
    expect(between(DUTY, "to: Regionen", "to: Kommunen")).toEqual([
      ["changed", "content: none: Innehållet är ändrat."],
    ]);
  });

  it("whose text is only folded is the same, and in other small words is reworded", () => {
    expect(between(DUTY, "lämnar en rapport", "lämnar  en rapport")).toEqual([]);
    expect(between(DUTY, "lämnar en rapport", "lämnar in en rapport")).toEqual([["reworded", "text: none"]]);
  });

  it("whose text alone has another day is for a person, and so is one that loses what stands beside it", () => {
    expect(between(DUTY, "senast den 29 maj 2026.", "senast den 29 maj 2026 eller den 30 juni 2026.")).toEqual([
      ["undecided", expect.stringMatching(/^text: undecided: .*Innebär texten något annat än förut\?$/)],
    ]);
  });
});

describe("what surrounds a rule", () => {
  it("another title is told, and asked about where it names something else", () => {
    expect(between(COMPENSATION, "title: Ersättning per besök", "title: Ersättningen per besök")).toEqual([
      ["reworded", "text: none: Rubriken ”Ersättning per besök” är ändrad till ”Ersättningen per besök”."],
    ]);
    expect(between(COMPENSATION, "title: Ersättning per besök", "title: Ersättning per 3 besök")).toEqual([
      ["undecided", "text: undecided: Rubriken ”Ersättning per besök” är ändrad till ”Ersättning per 3 besök”."],
    ]);
  });

  it.each([
    [
      "more care choices",
      "concerns: [vardcentral]\n",
      "concerns: [vardcentral, psykoterapi]\n",
      "tightened",
      "Gäller nu även",
    ],
    ["fewer", "concerns: [vardcentral, psykoterapi]\n", "concerns: [vardcentral]\n", "relaxed", "Gäller inte längre"],
    ["others", "concerns: [vardcentral]\n", "concerns: [psykoterapi]\n", "mixed", "Gäller nu även"],
  ])("%s that it concerns are told", (_what, from, to, direction, said) => {
    const older = edited(COMPENSATION, "chapter: bemanning\n", `chapter: bemanning\n${from}`);
    expect(between(older, from, to)).toEqual([["changed", expect.stringContaining(`scope: ${direction}: ${said}`)]]);
  });

  it("whom it addresses is asked about", () => {
    const older = edited(COMPENSATION, "chapter: bemanning\n", "chapter: bemanning\naddressee: region\n");
    expect(between(older, "addressee: region", "addressee: kommun")).toEqual([
      ["changed", expect.stringContaining("scope: undecided: Ansvaret flyttas från regionen till kommunen.")],
    ]);
  });
});

describe("where a rule came from", () => {
  const other = (name: string): string => `specs/skane/vardcentral/${name}.yaml`;
  const moved = (to: string): string => `kind: moved\ntitle: Flyttad\nto: skane/vardcentral/${to}\n`;
  const split = (...to: readonly string[]): string =>
    `kind: split\ntitle: Delad\nto: [${to.map((it) => `skane/vardcentral/${it}`).join(", ")}]\n`;
  const raised = edited(COMPENSATION, "amount: 400", "amount: 450");
  const told = "content: none: Besök: höjs från 400 kronor till 450 kronor.";

  it.each([
    ["is its own id", { [FILE]: raised }, [["changed", told]]],
    ["is the rule that points to it", { [FILE]: moved("b"), [other("b")]: raised }, [["changed", "moved", told]]],
    [
      "is found over as many moves as there are",
      { [FILE]: moved("b"), [other("b")]: moved("c"), [other("c")]: raised },
      [["changed", "moved", told]],
    ],
    [
      "is told of every part that it was split into",
      { [FILE]: split("b", "c"), [other("b")]: raised, [other("c")]: raised },
      [
        ["changed", "split", told],
        ["changed", "split", told],
      ],
    ],
  ])("%s", (_what, newer, wanted) => {
    expect(changes({ [FILE]: COMPENSATION }, newer)).toEqual(wanted);
  });

  it("is nowhere for a rule that nothing points to", () => {
    const found = changes({ [FILE]: COMPENSATION }, { [other("b")]: COMPENSATION }).map(([sort]) => sort);
    expect(found).toEqual(["new", "withdrawn"]);
  });
});
