/** The page of what every example unit gets of every rule: a difference here is a changed answer, for a person to read. */
import type { Grant, Requirement, Rulebook } from "../../src/rulebook/model.ts";
import { concernsUnit } from "../../src/rulebook/in-force.ts";
import { markdownTable } from "../../src/render/markdown.ts";
import type { FleetUnit } from "../proof/fleet.ts";
import { followed, grouped, stretchesOf, unitState, type UnitGroup } from "../proof/observe.ts";
import { outcomesPage as words } from "../words/generate.ts";
import type { GeneratedFile } from "./output.ts";

type Judged = Requirement | Grant;

export function outcomesPageFile(rulebook: Rulebook, fleet: readonly FleetUnit[]): GeneratedFile {
  const sections = [
    `# ${words.title}`,
    words.origin,
    words.about,
    words.legend,
    ...grouped(fleet).flatMap((group) => [`## ${group.of}`, verdictTable(group, rulebook)]),
    ...followed(fleet).flatMap((unit) => [`## ${words.timeline(unit.name)}`, timelineTable(unit, rulebook)]),
  ];
  return { path: "generated/UTFALL.md", text: `${sections.join("\n\n")}\n` };
}

function verdictTable({ units }: UnitGroup, rulebook: Rulebook): string {
  const rules = judgedRules(rulebook).filter((rule) => units.some(({ profile }) => concernsUnit(rule, profile.unit)));
  const rows = rules.map((rule) => [
    label(rule),
    ...units.map(({ profile, date }) => words.states[unitState(rule, profile, date, rulebook.registers)]),
  ]);
  return table([words.rule, ...units.map(shortName)], [[words.day, ...units.map(({ date }) => date)], ...rows]);
}

function timelineTable({ profile }: FleetUnit, rulebook: Rulebook): string {
  const rules = judgedRules(rulebook).filter((rule) => concernsUnit(rule, profile.unit));
  const days = (rule: Judged): string =>
    stretchesOf(rule, profile, rulebook.registers)
      .map(({ from, state }, index) => (index === 0 ? "" : `${from} `) + words.states[state])
      .join(" → ");
  return table(
    [words.rule, words.fromDayToDay],
    rules.map((rule) => [label(rule), days(rule)]),
  );
}

function judgedRules({ rules }: Rulebook): readonly Judged[] {
  return rules.filter((rule): rule is Judged => rule.kind === "requirement" || rule.kind === "grant");
}

function label(rule: Judged): string {
  if (rule.kind === "grant") return `${rule.id} (${words.grant})`;
  return rule.obligation === "ska" ? rule.id : `${rule.id} (${rule.obligation})`;
}

/** The unit's own name, without its folder and what its profile shows. */
function shortName({ name }: FleetUnit): string {
  return name.slice(name.indexOf("/") + 1).replace(/-.*/, "");
}

/** Padded, so that it can be read as it stands. */
function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((_, index) => Math.max(3, ...[columns, ...rows].map((row) => row[index]?.length ?? 0)));
  const padded = (cells: readonly string[]): readonly string[] =>
    cells.map((cell, index) => cell.padEnd(widths[index] ?? 0));
  return markdownTable(padded(columns), rows.map(padded)).join("\n");
}
