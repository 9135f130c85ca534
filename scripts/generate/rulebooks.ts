/**
 * A rulebook per region and care choice: what its units are judged by and nothing else, so that a service for one kind of
 * unit loads twenty kilobytes and not a hundred. Other kinds of rules, and other units, are in the whole rulebook.
 */
import { concernsUnit } from "../../src/rulebook/in-force.ts";
import { moduleOf } from "../../src/rulebook/modules.ts";
import type { CareChoice, Module, Region, Registers, Requirement, Rulebook } from "../../src/rulebook/model.ts";
import { about } from "../words/generate.ts";
import { rulebookModule } from "./data.ts";
import type { GeneratedFile } from "./output.ts";

interface Kind {
  readonly region: Region;
  readonly careChoice: CareChoice;
}

/** `decided` is the rulebook without proposals. */
export function rulebookFiles(decided: Rulebook): readonly GeneratedFile[] {
  return decided.modules.flatMap((module): readonly GeneratedFile[] => {
    const kind = kindOf(module);
    if (kind === null) return [];
    const text = rulebookModule("const rulebook", "../../../", about.rulebook(module.title), onlyFor(decided, kind));
    return [{ path: `generated/rulebooks/${module.id}.ts`, text: `${text}\nexport default rulebook;\n` }];
  });
}

function kindOf({ home: { region, module } }: Module): Kind | null {
  return region === "nationellt" || module === "gemensamt" || module === "other"
    ? null
    : { region, careChoice: module };
}

function onlyFor(decided: Rulebook, kind: Kind): Rulebook {
  const rules = decided.rules
    .filter((rule): rule is Requirement => rule.kind === "requirement" && concernsUnit(rule, kind))
    .map((rule): Requirement => ({ ...rule, examples: [] }));
  const homes = new Set(rules.map((rule) => moduleOf(decided.modules, rule)));
  const modules = decided.modules.filter(
    (module) => homes.has(module) || (module.home.region === kind.region && module.home.module === kind.careChoice),
  );
  return { modules, rules, registers: ledTo(decided.registers, kind.region, { modules, rules }) };
}

/**
 * The entries of the registers that the rules name, and what those name in turn. What a unit can be asked for, or say of
 * itself, is there whole.
 */
function ledTo(registers: Registers, region: Region, named: unknown): Registers {
  const { facts, professions, careChoices } = registers;
  const questions = registers.questions.filter(isIn(stringsIn(named)));
  const isNamed = isIn(stringsIn([named, questions, facts]));
  return {
    facts,
    professions,
    careChoices,
    regions: registers.regions.filter(({ id }) => id === region),
    questions,
    sources: registers.sources.filter(isNamed),
    decisions: registers.decisions.filter(isNamed),
    terms: [],
    figures: [],
    sums: [],
    answers: [],
    leftOut: [],
    fleets: [],
    unitPatterns: [],
  };
}

function isIn(names: ReadonlySet<string>): (entry: { readonly id: string }) => boolean {
  return ({ id }) => names.has(id);
}

function stringsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  JSON.stringify(value, (_key, it: unknown) => {
    if (typeof it === "string") found.add(it);
    return it;
  });
  return found;
}
