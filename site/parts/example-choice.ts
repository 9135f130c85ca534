/** Which of a rule's examples say most: one that passes, the one that fails by the least, and one that cannot be told. */
import { exampleProfile } from "../../src/check/example.ts";
import { previewInForce } from "../../src/check/preview.ts";
import type { Distance } from "../../src/check/outcome.ts";
import { unitOf } from "../../src/check/unit.ts";
import type { Registers, Requirement, RuleExample } from "../../src/rulebook/model.ts";

interface Chosen {
  readonly shown: readonly RuleExample[];
  readonly rest: readonly RuleExample[];
}

export function chooseExamples(rule: Requirement, registers: Registers): Chosen {
  const expecting = (...states: readonly RuleExample["expect"][]): readonly RuleExample[] =>
    rule.examples.filter(({ expect }) => states.includes(expect));
  const [nearest] = expecting("not-met").toSorted(
    (a, b) => shortage(rule, a, registers) - shortage(rule, b, registers),
  );
  const [passes] = expecting("met");
  const [open] = expecting("unknown", "needs-attestation");
  const shown = [passes, nearest, open].filter((it) => it !== undefined);
  return { shown, rest: rule.examples.filter((it) => !shown.includes(it)) };
}

/** How large a part of what is asked for the example lacks; what has no amount comes last. */
function shortage(rule: Requirement, example: RuleExample, registers: Registers): number {
  const profile = exampleProfile(rule, example, registers);
  const gap = previewInForce(rule, unitOf({ profile, date: example.date, registers }))?.gap ?? null;
  return gap === null ? Number.MAX_VALUE : partMissing(gap);
}

function partMissing(gap: Distance): number {
  switch (gap.kind) {
    case "number":
    case "share":
    case "ratio":
    case "staffing":
    case "hours":
    case "channels":
    case "days":
      return Math.abs(Number(gap.difference.value) / Number(gap.required.value));
    case "set":
    case "answer":
      return Number.MAX_VALUE;
  }
}
