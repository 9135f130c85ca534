/**
 * Amounts and due dates have no examples: their text is what proves them. A step off, and the validator says that the
 * figure does not stand in the text.
 */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "../../src/quantity/calendar.ts";
import { add, rational, toExactText } from "../../src/quantity/rational.ts";
import { collect, type Collected } from "../../src/read/collect.ts";
import { readFolder } from "../../src/read/files.ts";
import { figuresOf, type Figure } from "../../src/read/lint/figures.ts";
import { numberInText } from "../../src/read/lint/number-in-text.ts";
import { livingRules, statedParts } from "../../src/read/lint/parts.ts";
import { contextOf, type LintContext } from "../../src/read/lint/rule.ts";

let context: LintContext;
beforeAll(async () => {
  const { files } = await readFolder(join(import.meta.dirname, "../../specs"), "specs");
  context = contextOf(collect(files), files);
});

type AuthoredRule = Collected["rules"][number];

/** The rule with one value replaced, found by its pointer. */
function replaced(authored: AuthoredRule, pointer: string, value: unknown): AuthoredRule {
  const copy = structuredClone(authored);
  const path = pointer.split("/").slice(1);
  const last = path.pop() ?? "";
  const holder = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], copy.rule);
  (holder as Record<string, unknown>)[last] = value;
  return copy;
}

function steps(figure: Figure): readonly (string | number)[] {
  switch (figure.is) {
    case "number": {
      const step = Number.isInteger(figure.value) ? 1 : 0.1;
      return [-step, step].map((by) => Number(toExactText(add(rational(figure.value), rational(by)))));
    }
    case "date":
      return [-1, 1].map((days) => addDays(figure.value, days));
    case "clock":
      return [];
  }
}

describe("every amount and due date", () => {
  test("is noticed by its text when it is a step off", () => {
    const tried = livingRules(context)
      .filter(({ rule }) => rule.kind === "compensation" || rule.kind === "reporting" || rule.kind === "grant")
      .flatMap((living) =>
        statedParts(living)
          .flatMap(figuresOf)
          .filter(({ pointer }) => !pointer.includes("/eligibility/"))
          .flatMap((figure) => steps(figure).map((value) => ({ authored: living.authored, figure, value }))),
      );
    const survivors = tried
      .filter(({ authored, figure, value }) => {
        const rules = [replaced(authored, figure.pointer, value)];
        return !numberInText
          .check({ ...context, rules })
          .some(
            (it) => it.pointer === figure.pointer || it.related?.some(({ spot }) => spot.pointer === figure.pointer),
          );
      })
      .map(({ authored, figure, value }) => `${authored.id} ${figure.pointer} ${value}`);
    expect(tried.length).toBeGreaterThan(60);
    // The word "en" in "en annan vårdvalsenhet" is also the number one.
    expect(survivors).toEqual(["kronoberg/vardcentral/provtagning-ersattning /versions/0/amounts/0/amount 1"]);
  });
});
