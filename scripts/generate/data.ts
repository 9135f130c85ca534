import { RULEBOOK } from "../../src/read/built.ts";
import { decidedPart } from "../../src/rulebook/decided.ts";
import type { Rulebook } from "../../src/rulebook/model.ts";
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
