/** What the strategists' guide shows of amounts: each piece is read where it says, and its tables answer what they say. */
import { describe, expect, it, test } from "vitest";
import { decide } from "../../src/decide/decide.ts";
import type { Table } from "../../src/rulebook/model.ts";
import { bookWith, ruleIn } from "../patterns/book.ts";
import { codesIn, HEADING, section } from "./guide.ts";

const { blocks, text: GUIDE } = section(HEADING.amounts);

/** A rule whose only version ends with a piece of the guide. */
function ruleOf(kind: "compensation" | "decision-table", says: string, shown = "") {
  const book = bookWith(`kind: ${kind}
title: Pengar
chapter: bemanning
versions:
  - from: "2024-01-01"
    status: beslutad
    text: ${says}
    sources: [{ source: rapport-2024, at: Pengar }]
${shown.replace(/^(?=.)/gmu, "    ")}`);
  return ruleIn(book);
}

function tableOf(says: string, shown: string | undefined): Table {
  const rule = ruleOf("decision-table", says, shown);
  const table = rule.kind === "decision-table" ? rule.versions[0]?.table : undefined;
  if (table === undefined) throw new Error("no such table");
  return table;
}

const [figures, fees, ladder, ...others] = blocks;

test(`${HEADING.amounts}: there is no piece that is not tried`, () => {
  expect(others).toEqual([]);
});

test(`${HEADING.amounts}: figures stand one by one`, () => {
  const rule = ruleOf("compensation", "Vårdtyngd ger 458 kronor per poäng, för 18 månader.", figures);
  const amounts = rule.kind === "compensation" ? rule.versions[0]?.amounts : [];
  expect(amounts?.map(({ amount }) => amount)).toEqual([458, 18]);
});

describe(`${HEADING.amounts}: tables`, () => {
  const fee = tableOf("Besöket kostar 300 kronor. Före 18 år är det gratis.", fees);
  const deduction = tableOf("Avdraget är 2 procent under 90 och 4 procent under 85.", ladder);

  it.each([
    [17, "nej", 0],
    [18, "nej", 300],
    [18, "ja", 0],
  ])("a fee: %d years, free card %s", (alder, frikort, amount) => {
    expect(decide(fee, { alder, frikort })).toMatchObject({ is: "row", row: { amount } });
  });

  it.each([
    [84.99, 4],
    [85, 2],
    [90, 0],
  ])("a deduction at %d percent", (tackningsgrad, amount) => {
    expect(decide(deduction, { tackningsgrad })).toMatchObject({ is: "row", row: { amount } });
  });

  it("asks for a case by the names that the table has", () => {
    const command = codesIn(GUIDE).find((code) => code.startsWith("npx ffu decide ")) ?? "";
    const given = [...command.matchAll(/--input (\w+)=/gu)].map(([, name]) => name);
    expect(given).toEqual(fee.inputs.map(({ id }) => id));
  });
});
