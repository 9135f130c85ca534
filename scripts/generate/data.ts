import { RULEBOOK } from "../../src/read/built.ts";
import { hasContent } from "../../src/rulebook/in-force.ts";
import type { ContentRule, Rule, Rulebook } from "../../src/rulebook/model.ts";
import type { GeneratedFile } from "./output.ts";
import { about, banner } from "../words/generate.ts";

/**
 * The rulebook as data: `rulebook.json` is everything (with proposals, for previews), `decided.ts` is what services should
 * judge by. A line for each rule, so that a change is seen where it stands.
 */
export function dataFiles(rulebook: Rulebook): readonly GeneratedFile[] {
  return [
    { path: RULEBOOK, text: rulebookJson(rulebook) },
    {
      path: "generated/decided.ts",
      text: rulebookModule("export const decided", "../", about.decided, decidedPart(rulebook)),
    },
  ];
}

/** What is decided, without what is only proposed or announced, and without the made-up units: nobody is judged by those. */
export function decidedPart(rulebook: Rulebook): Rulebook {
  return {
    ...rulebook,
    registers: { ...rulebook.registers, fleets: [], unitPatterns: [] },
    rules: rulebook.rules.flatMap(decidedOnly),
  };
}

function rulebookJson({ modules, rules, registers }: Rulebook): string {
  const list = (items: readonly unknown[]): string => items.map((it) => `\n    ${JSON.stringify(it)}`).join(",");
  return `{\n  "modules": [${list(modules)}\n  ],\n  "rules": [${list(rules)}\n  ],\n  "registers": ${JSON.stringify(registers)}\n}\n`;
}

/**
 * As text that is parsed: a literal of this size would take the compiler of everyone who imports it seconds to check. `up`
 * leads from the module's folder to the package's.
 */
export function rulebookModule(declared: string, up: string, comment: string, rulebook: Rulebook): string {
  return [
    banner.fromSpecs,
    `import type { Rulebook } from "${up}src/rulebook/model.ts";`,
    "",
    comment,
    `${declared}: Rulebook = JSON.parse(${quoted(JSON.stringify(rulebook))}) as Rulebook;`,
    "",
  ].join("\n");
}

/** In single quotes, since JSON is full of double ones. */
function quoted(json: string): string {
  return `'${json.replace(/[\\']/gu, "\\$&")}'`;
}

/** The rule without what is only proposed, or nothing when nothing of it is decided. */
function decidedOnly(rule: Rule): readonly Rule[] {
  if (!hasContent(rule)) return [rule];
  const versions = rule.versions.filter(({ standing }) => standing.status === "beslutad");
  return versions.length === 0 ? [] : [{ ...rule, versions } as ContentRule];
}
