/** What compensations and fees are reckoned with: named figures with units, and tables that give an amount. */
import { describe, expect, test } from "vitest";
import { decide } from "../../src/decide/decide.ts";
import type { Table } from "../../src/rulebook/model.ts";
import { versionsOf } from "../../src/render/rule-fields.ts";
import { bookWith, changeBetween, ruleIn, told } from "./book.ts";

const SOURCES = "sources: [{ source: rapport-2024, at: Ersättning }]";

describe("a compensation's figures by name", () => {
  const book = bookWith(`kind: compensation
title: Ersättning efter vårdtyngd
chapter: bemanning
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Vårdtyngd ersätts med 294 kronor per poäng. Diagnoser från de senaste 15 månaderna räknas. Taket är 110 procent.
    ${SOURCES}
    amounts:
      - { id: poang, title: Vårdtyngd, amount: 294, unit: kr-per-poang, direction: ersattning }
      - { id: diagnoser, title: Tid som diagnoser räknas, amount: 15, unit: manader, direction: berakning }
      - { id: tak, title: Tak, amount: 110, unit: procent, direction: berakning }
  - from: "2025-01-01"
    status: beslutad
    text: Vårdtyngd ersätts med 458 kronor per poäng. Diagnoser från de senaste 18 månaderna räknas, och minst 1 dag.
    ${SOURCES}
    amounts:
      - { id: poang, title: Vårdtyngd, amount: 458, unit: kr-per-poang, direction: ersattning }
      - { id: diagnoser, title: Tid som diagnoser räknas, amount: 18, unit: manader, direction: berakning }
      - { id: vantan, title: Kortaste väntan, amount: 1, unit: dagar, direction: berakning }
`);

  test("are compared one by one", () => {
    const change = changeBetween(book, "2024-06-01", "2025-06-01");
    expect(change.class).toBe("changed");
    expect(told(change)).toEqual([
      "Vårdtyngd: höjs från 294 kronor per poäng till 458 kronor per poäng.",
      "Tid som diagnoser räknas: höjs från 15 månader till 18 månader.",
      "Kortaste väntan: tillkommer, 1 dag.",
      "Tak: utgår, tidigare 110 procent.",
    ]);
  });

  test("are explained with their units", () => {
    expect(versionsOf(ruleIn(book), book.registers)[0]?.fields).toEqual([
      ["Belopp", "Vårdtyngd: 294 kronor per poäng"],
      ["Belopp", "Tid som diagnoser räknas: 15 månader"],
      ["Belopp", "Tak: 110 procent"],
    ]);
  });
});

const DEDUCTION = (second: number) => `
    table:
      hitPolicy: forsta
      inputs:
        - id: tackningsgrad
          title: Täckningsgrad
          question: Hur stor är täckningsgraden?
          type: tal
          unit: procent
          domain: { min: 0, max: 100, step: 0.01 }
      rows:
        - { id: under-80, when: { tackningsgrad: { lessThan: 80 } }, then: "Avdrag 6 procent under 80.", amount: 6, unit: procent-av-ersattningen }
        - { id: under-85, when: { tackningsgrad: { lessThan: 85 } }, then: "Avdrag ${second} procent under 85.", amount: ${second}, unit: procent-av-ersattningen }
        - { id: under-90, when: { tackningsgrad: { lessThan: 90 } }, then: "Avdrag 2 procent under 90.", amount: 2, unit: procent-av-ersattningen }
        - { id: annars, when: {}, then: "Inget avdrag, 0 procent.", amount: 0, unit: procent-av-ersattningen }`;

describe("a deduction as a ladder on a share", () => {
  const book = bookWith(`kind: decision-table
title: Avdrag vid låg täckningsgrad
chapter: bemanning
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Avdraget är 2 procent under 90, 4 procent under 85 och 6 procent under 80.
    ${SOURCES}${DEDUCTION(4)}
  - from: "2025-01-01"
    status: beslutad
    text: Avdraget är 2 procent under 90, 5 procent under 85 och 6 procent under 80.
    ${SOURCES}${DEDUCTION(5)}
`);

  test.each([
    [90, 0],
    [89.99, 2],
    [85, 2],
    [84.99, 4],
    [80, 4],
    [79.99, 6],
  ])("of %d procent deducts %d procent", (tackningsgrad, percent) => {
    expect(decide(tableAt(book, 0), { tackningsgrad })).toMatchObject({
      is: "row",
      row: { amount: percent, unit: "procent-av-ersattningen" },
    });
  });

  test("is compared by what it answers, with a case that shows it", () => {
    expect(told(changeBetween(book, "2024-06-01", "2025-06-01"))).toEqual([
      "Täckningsgrad 80 procent: höjs från 4 procent av ersättningen till 5 procent av ersättningen.",
    ]);
  });
});

function tableAt(book: ReturnType<typeof bookWith>, version: number): Table {
  const rule = ruleIn(book);
  const table = rule.kind === "decision-table" ? rule.versions[version]?.table : undefined;
  if (table === undefined) throw new Error("no such table");
  return table;
}

const FEES = (free: string, visit: string) => `
    table:
      hitPolicy: forsta
      inputs:
        - { id: alder, title: Ålder, question: Hur gammal är patienten?, type: tal, unit: år, domain: { min: 0, max: 120, step: 1 } }
        - { id: frikort, title: Frikort, question: Har patienten frikort?, type: ja-nej }
      rows:
        - { id: barn, when: { alder: { lessThan: 18 } }, then: "Ingen avgift för den som är under 18 år.", amount: 0, unit: kr }
${free}        - { id: frikort, when: { frikort: ja }, then: Ingen avgift med frikort., amount: 0, unit: kr }
        - { id: annars, when: {}, then: Avgift för besöket., amount: ${visit}, unit: kr }`;

describe("fees with age limits and free cards", () => {
  const book = bookWith(`kind: decision-table
title: Patientavgift
chapter: bemanning
versions:
  - from: "2024-01-01"
    status: beslutad
    text: Ett besök kostar 200 kronor. Den som är under 18 år, eller har fyllt 85 år, betalar inget, 0 kronor. Det gör inte heller den som har frikort.
    ${SOURCES}${FEES("        - { id: aldre, when: { alder: { atLeast: 85 } }, then: Ingen avgift från 85 år., amount: 0, unit: kr }\n", "200")}
  - from: "2025-01-01"
    status: beslutad
    text: Ett besök kostar 300 kronor. Den som är under 18 år betalar inget, 0 kronor. Det gör inte heller den som har frikort.
    ${SOURCES}${FEES("", "300")}
`);

  test.each([
    [17, "nej", 0],
    [18, "nej", 200],
    [18, "ja", 0],
    [84, "nej", 200],
    [85, "nej", 0],
  ])("%d år, frikort %s: %d kronor", (alder, frikort, amount) => {
    expect(decide(tableAt(book, 0), { alder, frikort })).toMatchObject({ is: "row", row: { amount } });
  });

  test("are compared by whom they hit", () => {
    expect(told(changeBetween(book, "2024-06-01", "2025-06-01"))).toEqual([
      "Ålder 18 år, frikort nej: höjs från 200 kronor till 300 kronor.",
      "Ålder 85 år, frikort ja: ”Ingen avgift från 85 år” (0 kronor) blir ”Ingen avgift med frikort” (0 kronor).",
      "Ålder 85 år, frikort nej: höjs från 0 kronor till 300 kronor.",
    ]);
  });
});
