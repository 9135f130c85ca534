/** `ffu facts`: what the rules ask a unit for, and an empty profile to answer in. */
import { presentIn, structuresIn } from "../../check/need.ts";
import { factsText, templateText, type CataloguedFact } from "../../render/facts-text.ts";
import { jsonText } from "../../render/json.ts";
import type { Paint } from "../../render/layout.ts";
import type { CareChoice, Module, Region, Rulebook } from "../../rulebook/model.ts";
import { usage } from "../words/usage.ts";
import { withoutRulebook } from "../aborted.ts";
import { isGiven, valueOf, type Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { ruleNeeds, rulesByFact, type RuleNeeds } from "../needed-facts.ts";
import { isCalled } from "../sides.ts";
import { rendered, targetsOf, UsageError } from "../output.ts";
import { FORMATS } from "../formats.ts";
import { careChoiceName } from "../../rulebook/words/names.ts";
import { readRulebook } from "../rulebook.ts";
import { specsFolder } from "../specs-folder.ts";

export const facts: Command = async (input, surroundings) => {
  const targets = targetsOf(input, FORMATS.facts, surroundings.workingFolder);
  const wantsTemplate = isGiven(input, "template");
  if (wantsTemplate && targets.some(({ format }) => format === "json")) throw new UsageError(usage.templateIsText());
  const folder = specsFolder(input, surroundings);
  const read = await readRulebook(folder);
  if (read.is !== "read") return withoutRulebook(read, targets, surroundings);
  const units = unitsCalled(valueOf(input, "for"), read.rulebook);
  const needs = ruleNeeds(read.rulebook, units);
  const shown = catalogued(read.rulebook, needs, units !== null);
  if (!wantsTemplate) {
    const called = units === null ? null : careChoiceName(read.rulebook.registers, units[0].careChoice);
    const renderers = {
      text: (paint: Paint) => factsText(shown, called, paint),
      json: () => jsonText({ schemaVersion: "1.0", facts: shown.map(({ fact, rules }) => ({ ...fact, rules })) }),
    };
    return rendered(EXIT.done, targets, renderers, surroundings);
  }
  return rendered(
    EXIT.done,
    targets,
    { text: () => template(read.rulebook, oneUnit(units, read.rulebook), shown, needs) },
    surroundings,
  );
};

interface Unit {
  readonly region: Region;
  readonly careChoice: CareChoice;
}

/** `<region>/<care choice>`, a care choice in every region that has it, or all of a region. Null when nothing was asked for. */
function unitsCalled(asked: string | null, rulebook: Rulebook): readonly [Unit, ...Unit[]] | null {
  if (asked === null) return null;
  const modules = unitModules(rulebook);
  const [first, ...rest] = modules.filter(({ id }) => isCalled(id, asked)).map(({ unit }) => unit);
  if (first !== undefined) return [first, ...rest];
  throw new UsageError(
    usage.unknownCareChoice(
      asked,
      modules.map(({ id }) => id),
    ),
  );
}

/** A profile is for one region's care choice. */
function oneUnit(units: readonly [Unit, ...Unit[]] | null, rulebook: Rulebook): Unit {
  if (units === null) throw new UsageError(usage.templateNeedsCareChoice(unitModules(rulebook).map(({ id }) => id)));
  const [unit, ...others] = units;
  if (others.length === 0) return unit;
  throw new UsageError(
    usage.careChoiceInMany(
      unit.careChoice,
      units.map((it) => `${it.region}/${it.careChoice}`),
    ),
  );
}

/** The modules that a unit can have an agreement for. */
function unitModules({ modules }: Rulebook): readonly (Pick<Module, "id"> & { readonly unit: Unit })[] {
  return modules.flatMap(({ id, home: { region, module } }) =>
    region === "nationellt" || module === "gemensamt" || module === "other"
      ? []
      : [{ id, unit: { region, careChoice: module } }],
  );
}

/** In the register's order. For one care choice only what its rules ask for. */
function catalogued(rulebook: Rulebook, needs: readonly RuleNeeds[], askedOnly: boolean): readonly CataloguedFact[] {
  const rules = rulesByFact(needs);
  return rulebook.registers.facts
    .map((fact) => ({ fact, rules: rules.get(fact.id) ?? [] }))
    .filter((it) => !askedOnly || it.rules.length > 0);
}

function template(
  rulebook: Rulebook,
  unit: Unit,
  shown: readonly CataloguedFact[],
  needs: readonly RuleNeeds[],
): string {
  const all = needs.flatMap((it) => it.needs);
  return templateText({
    ...unit,
    facts: shown,
    parts: structuresIn(all),
    present: presentIn(all),
    attestations: needs.flatMap(({ rule, needs: own }) =>
      own.flatMap((need) => (need.part === "attestation" ? [{ rule, statement: need.statement }] : [])).slice(-1),
    ),
    vocabulary: rulebook.registers.professions,
    names: rulebook.registers,
  });
}
