import { RULEBOOK } from "../../src/read/built.ts";
import { editionViews } from "../../src/rulebook/editions.ts";
import { hasContent } from "../../src/rulebook/in-force.ts";
import type { Rule, Rulebook } from "../../src/rulebook/model.ts";
import { jsonFile, type GeneratedFile } from "./output.ts";
import { about, banner } from "../words/generate.ts";

/**
 * The rulebook as data: `rulebook.json` is everything (with proposals, for previews), `decided.json` is what services
 * should judge by, and one file per edition holds what was in force that year.
 */
export function dataFiles(rulebook: Rulebook): readonly GeneratedFile[] {
  return [
    jsonFile(RULEBOOK, rulebook),
    jsonFile("generated/data/decided.json", decidedPart(rulebook)),
    { path: "generated/decided.ts", text: decidedModule(rulebook) },
    ...editionViews(rulebook).map(({ edition, rules }) =>
      jsonFile(`generated/data/${edition.id}.json`, {
        edition,
        rules: rules.map(({ rule, versions }) => ({ ...rule, versions })),
      }),
    ),
  ];
}

function decidedPart(rulebook: Rulebook): unknown {
  return { ...rulebook, rules: rulebook.rules.flatMap(decidedOnly) };
}

/** As text that is parsed: a literal of this size would take the compiler of everyone who imports it seconds to check. */
function decidedModule(rulebook: Rulebook): string {
  const json = JSON.stringify(JSON.stringify(decidedPart(rulebook)));
  return [
    banner.fromSpecs,
    'import type { Rulebook } from "../src/rulebook/model.ts";',
    "",
    about.decided,
    `export const decided: Rulebook = JSON.parse(${json}) as Rulebook;`,
    "",
  ].join("\n");
}

/** The rule without what is only proposed, or nothing when nothing of it is decided. */
function decidedOnly(rule: Rule): readonly unknown[] {
  if (!hasContent(rule)) return [rule];
  const versions = rule.versions.filter(({ standing }) => standing.status === "beslutad");
  return versions.length === 0 ? [] : [{ ...rule, versions }];
}
