/**
 * A rulebook per region and care choice: what its units are judged by and nothing else, so that a service for one kind of
 * unit loads twenty kilobytes and not a hundred. Other kinds of rules, and other units, are in the whole rulebook.
 */
import { concernsUnit } from "../../src/rulebook/in-force.ts";
import { NO_REGISTERS } from "../../src/rulebook/no-registers.ts";
import { moduleOf } from "../../src/rulebook/modules.ts";
import type { CareChoice, Module, Region, Registers, Requirement, Rulebook } from "../../src/rulebook/model.ts";
import { about } from "../words/generate.ts";
import { dataModule } from "./data.ts";
import type { GeneratedFile } from "./output.ts";

interface Kind {
  readonly region: Region;
  readonly careChoice: CareChoice;
}

/** What every kind of unit can be asked for, or say of itself, is there once. */
const ASKED = "generated/asked.ts";

/** `decided` is the rulebook without proposals. */
export function rulebookFiles(decided: Rulebook): readonly GeneratedFile[] {
  const { facts, professions, careChoices } = decided.registers;
  const asked = dataModule("export const asked", ASKED_TYPE, "../", about.asked, { facts, professions, careChoices });
  const own = decided.modules.flatMap((module): readonly GeneratedFile[] => {
    const kind = kindOf(module);
    if (kind === null) return [];
    const text = dataModule("const own", "Rulebook", "../../../", about.rulebook(module.title), onlyFor(decided, kind));
    return [{ path: `generated/rulebooks/${module.id}.ts`, text: `${text}${WHOLE}` }];
  });
  return [{ path: ASKED, text: asked }, ...own];
}

const ASKED_TYPE = `Pick<Rulebook["registers"], "facts" | "professions" | "careChoices">`;

const WHOLE = `
import { asked } from "../../asked.ts";
const rulebook: Rulebook = { ...own, registers: { ...own.registers, ...asked } };
export default rulebook;
`;

function kindOf({ home: { region, module } }: Module): Kind | null {
  return region === "nationellt" || module === "gemensamt" || module === "other"
    ? null
    : { region, careChoice: module };
}

/** Without what is asked of every unit, which is joined to it where it is read. */
function onlyFor(decided: Rulebook, kind: Kind): Rulebook {
  const own = decided.rules.filter(
    (rule): rule is Requirement => rule.kind === "requirement" && concernsUnit(rule, kind),
  );
  const ids = new Set(own.map(({ id }) => id));
  // What leads to a register or a rule that does not follow would lead nowhere.
  const rules = own.map((rule): Requirement => ({
    ...rule,
    examples: [],
    topic: null,
    terms: [],
    related: rule.related.filter((id) => ids.has(id)),
  }));
  const homes = new Set(rules.map((rule) => moduleOf(decided.modules, rule)));
  const modules = decided.modules.filter(
    (module) => homes.has(module) || (module.home.region === kind.region && module.home.module === kind.careChoice),
  );
  return withoutFiles({ modules, rules, registers: ledTo(decided.registers, kind.region, { modules, rules }) });
}

/** Without what is held against the files of the sources: rows of an inventory, and fingerprints, of what does not follow. */
function withoutFiles(book: Rulebook): Rulebook {
  const text = JSON.stringify(book, (key, value: unknown) => {
    if (key === "inventory") return [];
    return key === "sha256" ? undefined : value;
  });
  return JSON.parse(text) as Rulebook;
}

/** The entries of the registers that the rules name, and what those name in turn. */
function ledTo(registers: Registers, region: Region, named: unknown): Registers {
  const { facts } = registers;
  const questions = registers.questions.filter(isIn(stringsIn(named)));
  const isNamed = isIn(stringsIn([named, questions, facts]));
  return {
    ...NO_REGISTERS,
    regions: registers.regions.filter(({ id }) => id === region),
    questions,
    sources: registers.sources.filter(isNamed),
    decisions: registers.decisions.filter(isNamed),
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
