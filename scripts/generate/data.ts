import { DECIDED, PROPOSED } from "../../src/read/built.ts";
import { decidedPart, proposedPart } from "../../src/rulebook/decided.ts";
import type { Rulebook } from "../../src/rulebook/model.ts";
import type { GeneratedFile } from "./output.ts";
import { about, banner } from "../words/generate.ts";

/**
 * The rulebook as data: `decided` is what services should judge by, as JSON and as a module, and `proposed.json` is the
 * rest, for previews. A line for each rule, so that a change is seen where it stands.
 */
export function dataFiles(rulebook: Rulebook): readonly GeneratedFile[] {
  const decided = decidedPart(rulebook);
  const { rules, registers } = proposedPart(rulebook);
  return [
    { path: DECIDED, text: inLines({ modules: decided.modules, rules: decided.rules }, decided.registers) },
    { path: PROPOSED, text: inLines({ rules }, registers) },
    {
      path: "generated/decided.ts",
      text: dataModule("export const decided", "Rulebook", "../", about.decided, decided),
    },
  ];
}

function inLines(lists: Readonly<Record<string, readonly unknown[]>>, registers: unknown): string {
  const written = Object.entries(lists).map(([name, items]) => {
    const lines = items.map((it) => `\n${JSON.stringify(it)}`).join(",");
    return `${JSON.stringify(name)}: [${lines}\n],\n`;
  });
  return `{\n${written.join("")}"registers": ${JSON.stringify(registers)}\n}\n`;
}

/**
 * As text that is parsed: a literal of this size would take the compiler of everyone who imports it seconds to check. `up`
 * leads from the module's folder to the package's.
 */
export function dataModule(declared: string, type: string, up: string, comment: string, data: unknown): string {
  return [
    banner.fromSpecs,
    `import type { Rulebook } from "${up}src/rulebook/model.ts";`,
    "",
    comment,
    `${declared}: ${type} = JSON.parse(${quoted(JSON.stringify(data))}) as ${type};`,
    "",
  ].join("\n");
}

/** In single quotes, since JSON is full of double ones. */
function quoted(json: string): string {
  return `'${json.replace(/[\\']/gu, "\\$&")}'`;
}
