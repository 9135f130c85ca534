/** Modules and their rules: a rule stands in one module's folder, and may concern others. */
import type { UnitKind } from "./in-force.ts";
import type { ContentRule, IsoDate, Module, Rule } from "./model.ts";

/** True for a rule that stands in the module's own folder. */
export function isOwnRule(rule: Pick<Rule, "id">, module: Pick<Module, "id">): boolean {
  return rule.id.startsWith(`${module.id}/`);
}

/** The module whose folder the rule stands in. */
export function moduleOf(modules: readonly Module[], rule: Pick<Rule, "id">): Module | null {
  return modules.find((module) => isOwnRule(rule, module)) ?? null;
}

/** The module of a unit's own region and care choice. */
export function ownModule(modules: readonly Module[], { region, careChoice }: UnitKind): Module | undefined {
  return modules.find(({ home }) => home.region === region && home.module === careChoice);
}

/** The same: one without chapters and editions where the rulebook has none. */
export function unitModule(modules: readonly Module[], { region, careChoice }: UnitKind): Module {
  const id = `${region}/${careChoice}`;
  const home = { region, module: careChoice };
  return (
    ownModule(modules, { region, careChoice }) ?? {
      id,
      home,
      title: id,
      chapters: [],
      editions: [],
      newestSource: null,
    }
  );
}

/** True for a module's own rules, and for a care choice also for the common ones that concern it. */
export function belongsTo(rule: ContentRule, module: Pick<Module, "id" | "home">): boolean {
  const { region, module: name } = module.home;
  const own = isOwnRule(rule, module);
  if (name === "gemensamt" || name === "other") return own;
  const reaches = rule.home.region === region || rule.home.region === "nationellt";
  return own || (reaches && rule.concerns.includes(name));
}

/** The rule's number in the printed edition of its own module that covers the day. */
export function sectionOn(modules: readonly Module[], rule: Pick<Rule, "id">, date: IsoDate): string | null {
  const edition = moduleOf(modules, rule)?.editions.find(({ from, through }) => from <= date && date <= through);
  return edition?.sections?.[rule.id] ?? null;
}
