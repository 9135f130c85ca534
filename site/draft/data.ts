/** What the page for trying a proposal holds: the registers and the made-up units of a care choice, and each rule by itself. */
import { baseOf, type Base } from "../../src/compare/draft.ts";
import { contentNeeds } from "../../src/check/needs.ts";
import { attestedRules } from "../../src/fleet/attestations.ts";
import { rulesForUnit } from "../../src/rulebook/in-force.ts";
import type {
  CareChoice,
  IsoDate,
  Module,
  Region,
  Registers,
  Requirement,
  Rulebook,
  RuleId,
} from "../../src/rulebook/model.ts";
import type { Schemas } from "../../src/read/schemas.ts";
import type { Against } from "../../src/read/profile.ts";
import type { Homes } from "../../src/read/fleet/table/units.ts";
import { NO_REGISTERS } from "../../src/rulebook/no-registers.ts";
import { readerData, unitOfModule, withWholes } from "../checker/data.ts";
import { repositoryUrls } from "../urls.ts";
import { fieldsOf, type DraftField } from "./fields.ts";
import { draftSource, type DraftSource } from "./source.ts";

/** Plain data, the same for every rule of a care choice. */
export interface DraftData {
  /** `<region>/<care choice>`. */
  readonly module: string;
  readonly unit: { readonly region: Region; readonly careChoice: CareChoice };
  /** The day that a draft begins on unless another is asked for. */
  readonly from: IsoDate;
  readonly registers: Registers;
  /** The requirements that the made-up units attest. */
  readonly attested: readonly RuleId[];
}

/** A requirement that can be changed, with what can be changed in it. Fetched when it is chosen. */
export interface Draftable {
  readonly rule: Requirement;
  readonly base: Base;
  readonly fields: readonly DraftField[];
  /** Null where the rule's file is not at hand. */
  readonly source: DraftSource | null;
  /** Where the file is edited, where the repository is public. */
  readonly editor: string | null;
}

/** What the reader of files holds units against. */
export interface FleetReaderData extends Against, Homes {}

export function fleetReaderData(rulebook: Rulebook): FleetReaderData {
  const { registers, rules } = readerData(rulebook);
  return { registers, rules, modules: rulebook.modules.map(({ home }) => ({ home })) };
}

/** What draftable rules are made of. */
export interface DraftGround {
  readonly rulebook: Rulebook;
  readonly today: IsoDate;
  readonly specs: readonly { readonly file: string; readonly text: string }[];
  readonly repository: string | null;
  readonly schemas: Pick<Schemas, "definition">;
}

/** The requirements of a care choice's units with a version to begin with, in document order. */
export function draftables(
  { rulebook, today, specs, repository, schemas }: DraftGround,
  module: Module,
): readonly Draftable[] {
  const unit = unitOfModule(module);
  if (unit === null) return [];
  return rulesForUnit(rulebook, unit).flatMap((rule): readonly Draftable[] => {
    if (rule.kind !== "requirement") return [];
    const base = baseOf(rule, today);
    const version = base === null ? undefined : rule.versions[base.index];
    if (base === null || version === undefined) return [];
    const fields = fieldsOf(version, rulebook.registers, schemas);
    const spec = specs.find(({ file }) => file === rule.file);
    return [
      {
        rule: { ...rule, examples: [] },
        base,
        fields,
        source:
          spec === undefined
            ? null
            : draftSource(
                spec,
                base,
                fields.map(({ path }) => path),
              ),
        editor: repository === null ? null : repositoryUrls(repository).edit(rule.file),
      },
    ];
  });
}

/** Null for a module that no unit belongs to. */
export function draftData(
  rulebook: Rulebook,
  module: Module,
  rules: readonly Requirement[],
  from: IsoDate,
): DraftData | null {
  const unit = unitOfModule(module);
  if (unit === null) return null;
  return {
    module: module.id,
    unit,
    from,
    registers: registersFor(rulebook.registers, unit, rules),
    attested: attestedRules(rulebook, unit),
  };
}

/** What the comparison, the witnesses and the made-up units read. What only pages show is left out. */
function registersFor(
  registers: Registers,
  { region, careChoice }: DraftData["unit"],
  rules: readonly Requirement[],
): Registers {
  const asked = rules
    .flatMap(({ versions, exceptions }) => [...versions, ...exceptions])
    .flatMap((content) => contentNeeds(content))
    .flatMap((need) => (need.part === "fact" ? [need.fact] : []));
  const read = new Set(asked.flatMap((id) => withWholes(registers.facts, id)));
  const patterns = new Set((registers.fleets ?? []).filter(isOwn).map(({ pattern }) => pattern));
  return {
    ...NO_REGISTERS,
    facts: registers.facts.filter(({ id }) => read.has(id)),
    professions: registers.professions,
    // An example of a national rule lies in the first region of all.
    regions: registers.regions.map((it) => (it.id === region ? it : { ...it, municipalities: [] })),
    careChoices: registers.careChoices,
    // A unit's place among all descriptions is a part of what it is drawn from.
    fleets: registers.fleets ?? [],
    unitPatterns: (registers.unitPatterns ?? []).filter(({ id }) => patterns.has(id)),
  };

  function isOwn(fleet: { readonly region: string; readonly careChoice: string }): boolean {
    return fleet.region === region && fleet.careChoice === careChoice;
  }
}
