/** What cannot be, is always so, or speaks of itself: told where it stands, and what may well be is left alone. */
import { describe, expect, it } from "vitest";
import { loadRulebook } from "../../src/read/load.ts";
import { RULE_FILE, edited, tree } from "../read/tree.ts";

const TEXT = "Vårdcentralen ska ha öppet minst 30 timmar per vecka, vardagar 8–17.";
const CHECK = 'check: { kind: opening-hours, days: vardagar, between: ["08:00", "17:00"], atLeastHoursPerWeek: 30 }';
const LINE = 11;
const BUSY = "{ kind: attestation, statement: Vi har en rutin., method: dokument }";
const YES = "{ kind: fact-is, fact: filial, is: ja }";
const NO = "{ kind: fact-is, fact: filial, is: nej }";
const privat = "{ kind: operator, is: privat }";
const own = "{ kind: operator, is: egen-regi }";
const between = (limits: string): string => `{ kind: fact-range, fact: listade, ${limits} }`;
const number = (limits: string): string => `{ kind: number, fact: listade, ${limits} }`;
const all = (...of: readonly string[]): string => `{ kind: all-of, of: [${of.join(", ")}] }`;
const any = (...of: readonly string[]): string => `{ kind: any-of, of: [${of.join(", ")}] }`;
const not = (condition: string): string => `{ kind: not, condition: ${condition} }`;

/** The codes about what holds of nobody, everybody or itself, at the line of the check. */
function told(written: string): readonly string[] {
  const text = "Det gäller 5, 6, 7, 9, 10, 11, 50 och 85.";
  const rule = edited(RULE_FILE, TEXT, text).replace(CHECK, () => written);
  return loadRulebook(tree({ [RULE_FILE]: rule }))
    .findings.filter(({ code, where }) => ["K304", "K501", "K502", "K505"].includes(code) && where.line >= LINE)
    .map(({ code }) => code);
}

describe("a condition", () => {
  const conditioned = (condition: string): readonly string[] => told(`when: ${condition}\n    check: ${BUSY}`);

  it.each([
    ["two answers to one question", all(YES, NO)],
    ["both sorts of operator", all(privat, own)],
    ["neither answer", all(not(YES), not(NO))],
    ["numbers that no number is between", all(between("atLeast: 10"), between("lessThan: 10"))],
    ["persons between nine and ten", between("moreThan: 9, lessThan: 10")],
    ["two municipalities", all('{ kind: municipality, in: ["1281"] }', '{ kind: municipality, in: ["1280"] }')],
    ["an add-on held and not held", all("{ kind: add-on, holds: gyn }", not("{ kind: add-on, holds: gyn }"))],
    ["a number beyond what it can be", "{ kind: fact-range, fact: tackning, moreThan: 100 }"],
    [
      "a value that is another too",
      all("{ kind: fact-is, fact: journal, is: papper }", "{ kind: fact-is, fact: journal, is: digital }"),
    ],
    ["nothing new, deep inside", any(YES, all(privat, not(any(privat, YES))))],
  ])("that asks for %s applies to nobody", (_, condition) => {
    expect(conditioned(condition)).toEqual(["K505"]);
  });

  it.each([
    ["either answer", any(YES, NO)],
    ["either operator", any(privat, own)],
    ["neither sort of operator", not(any(privat, own))],
    ["a number on either side", any(between("atLeast: 10"), between("lessThan: 10"))],
    ["a number that all have", between("atLeast: 0")],
    ["not both answers", not(all(YES, all(privat, NO)))],
  ])("that asks for %s does not tell units apart", (_, condition) => {
    // What is so because of something inside it is told there.
    expect(conditioned(condition)).toEqual([condition.includes("all-of") ? "K505" : "K502"]);
  });

  it.each([
    ["one answer or an operator", any(YES, privat)],
    ["ten exactly", all(between("atLeast: 10"), between("atMost: 10"))],
    [
      "two of several values",
      all("{ kind: fact-is, fact: rutiner, is: tolk }", "{ kind: fact-is, fact: rutiner, is: brand }"),
    ],
    [
      "a share between two whole numbers",
      all("{ kind: fact-range, fact: tackning, moreThan: 9 }", "{ kind: fact-range, fact: tackning, lessThan: 10 }"),
    ],
    ["a limit that is not stated", all(between("atLeast: ej-angivet"), between("lessThan: 5"))],
    [
      "one municipality of two",
      all('{ kind: municipality, in: ["1281", "1280"] }', not('{ kind: municipality, in: ["1280"] }')),
    ],
    ["either operator with another answer each", any(all(privat, YES), all(own, NO))],
  ])("that asks for %s is left alone", (_, condition) => {
    expect(conditioned(condition)).toEqual([]);
  });

  it("that the rule's own condition shuts out applies to nobody", () => {
    expect(told(`when: ${YES}\n    check: { kind: when, if: ${NO}, then: ${BUSY} }`)).toEqual(["K505"]);
    expect(told(`when: ${YES}\n    check: { kind: when, if: ${privat}, then: ${BUSY} }`)).toEqual([]);
  });

  it("of more parts than can be tried is not judged, and takes no time", () => {
    const parts = Array.from({ length: 60 }, (_, n) => `{ kind: add-on, holds: a${n} }`);
    expect(conditioned(all(...parts))).toEqual([]);
  });
});

describe("a check", () => {
  it.each([
    ["of a share of itself", "{ kind: share, part: listade, of: listade, atLeast: 85 }", "K304"],
    [
      "of a ratio to itself",
      "{ kind: ratio, numerator: { kind: fact, fact: listade }, denominator: { kind: fact, fact: listade }, atMost: 5 }",
      "K304",
    ],
    ["of two numbers at once", `{ kind: all, of: [${number("atLeast: 10")}, ${number("atMost: 9")}] }`, "K501"],
    [
      "of two values at once",
      "{ kind: all, of: [{ kind: one-of, fact: journal, values: [papper] }, { kind: one-of, fact: journal, values: [digital] }] }",
      "K501",
    ],
    ["that any number passes", `{ kind: any, of: [${number("atLeast: 10")}, ${number("atMost: 10")}] }`, "K502"],
    [
      "that asks for what its condition says",
      `{ kind: when, if: ${between("atLeast: 10")}, then: ${number("atLeast: 5")} }`,
      "K502",
    ],
  ])("%s is told", (_, check, code) => {
    expect(told(`check: ${check}`)).toContain(code);
  });

  it.each([
    ["of two parts that can be", `{ kind: all, of: [${number("atLeast: 10")}, ${number("atMost: 11")}] }`],
    ["of an attestation twice", `{ kind: all, of: [${BUSY}, ${BUSY}] }`],
    [
      "with a condition of its own number",
      `{ kind: when, if: ${between("atLeast: 10")}, then: ${number("atLeast: 50")} }`,
    ],
  ])("%s is left alone", (_, check) => {
    expect(told(`check: ${check}`)).toEqual([]);
  });
});

/** The codes at a rule changed in one place. */
function codesOf(from: string, to: string): readonly string[] {
  return codesIn(edited(RULE_FILE, from, to));
}

/** With a link in the text of every version, so that nothing moves from one to the next. */
function codesOfLink(link: string): readonly string[] {
  const from = "Vårdcentralen ska ha öppet";
  const to = `Vårdcentralen ${link} ska ha öppet`;
  return codesIn(edited(RULE_FILE, from, to).replaceAll(from, () => to));
}

function codesIn(rule: string): readonly string[] {
  const { findings } = loadRulebook(tree({ [RULE_FILE]: rule }));
  return [...new Set(findings.filter(({ severity }) => severity === "error").map(({ code }) => code))];
}

describe("a rule", () => {
  it("is not related to itself", () => {
    expect(codesOf("terms: [vardag]", "terms: [vardag]\nrelated: [skane/vardcentral/oppettid-vecka]")).toEqual([
      "K304",
    ]);
  });

  it.each([
    ['title: " "'],
    ['title: "\\t"'],
    ['title: "\\n \\n"'],
    ["title: '   '"],
    ["title: |\n\n  \n"],
    ['title: "\\u3000"'],
  ])("has no blank title: %s", (title) => {
    expect(codesOf("title: Öppettid per vecka", title)[0]).toMatch(/^K(202|101|109)$/);
  });

  it.each([
    ["[https://a.se](https://b.se)"],
    ["[www.a.se](https://www.b.se)"],
    ["[regionens sida skane.se](https://skane.example.com/se)"],
    ["[Skane.SE/vard](https://skane.se.evil.com/vard)"],
    ["[info@skane.se](mailto:info@b.se)"],
    ["[skåne.se](https://b.se/skane.se)"],
    ["[https://a.se](mailto:x@b.se)"],
  ])("has no link that names one host and leads to another: %s", (link) => {
    expect(codesOfLink(link)).toEqual(["K702"]);
  });

  it.each([
    ["[regionens sida](https://b.se)"],
    ["[skane.se](https://www.skane.se/vard)"],
    ["[bilaga 1.pdf](https://b.se/bilaga.pdf)"],
    ["[avsnitt 5.4](https://b.se)"],
    ["[info@b.se](mailto:info@b.se)"],
    ["[t.ex. så](https://b.se)"],
  ])("may have a link such as %s", (link) => {
    expect(codesOfLink(link)).toEqual([]);
  });
});
