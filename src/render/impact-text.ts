/** What a change of the rules means for a fleet, as text for people. */
import type { Impact, RuleImpact, UnitImpact } from "../compare/impact.ts";
import type { SideState } from "../compare/fleet-unit.ts";
import type { SideName } from "../compare/report.ts";
import { groupBy } from "../quantity/group.ts";
import type { Covering } from "../rulebook/covering.ts";
import { nearGroups } from "./near-units.ts";
import { changeLabel } from "./words/diff-report.ts";
import * as words from "./words/impact-report.ts";
import { COLUMNS, cut, displayWidth, ends, indented, padEnd, padStart, wrap, type Paint } from "./layout.ts";

export interface ImpactStyle {
  readonly paint: Paint;
  readonly older: SideName;
  readonly newer: SideName;
  /** Whether an edition covers the newer day, of each kind of unit in the fleet. */
  readonly coverings: readonly Covering[];
  readonly byRule: boolean;
  /** The most lines of units, or 0 for all. */
  readonly max: number;
}

const GAP = 2;
const NAME_WIDTH = 16;

export function impactLines(result: Impact, shown: readonly UnitImpact[], style: ImpactStyle): readonly string[] {
  const { paint } = style;
  return [
    ...wrap(words.subject(result.units, style.older, style.newer), COLUMNS).map((line) => paint("heading", line)),
    ...wrap(words.sameUnit, COLUMNS).map((line) => paint("quiet", line)),
    ...wrap(words.reachOf(style.coverings, style.newer), COLUMNS),
    "",
    ...wrap(words.unitCounts(result), COLUMNS),
    ...wrap(words.severalGroups, COLUMNS).map((line) => paint("quiet", line)),
    ...(result.untried.length === 0 ? [] : ["", ...wrap(words.untriedText(result.untried), COLUMNS)]),
    ...(result.rules.length + result.untried.length === 0 ? ["", ...wrap(words.noRules, COLUMNS)] : []),
    ...matrixLines(result, paint),
    ...ruleLines(result.rules, paint),
    ...unitLines(shown, style),
    ...nearLines(result, paint),
    ...factLines(result, paint),
  ];
}

/** Only rows and columns that hold something. What stands as it stood is a dash: it is no change. */
function matrixLines({ matrix }: Impact, paint: Paint): readonly string[] {
  const count = (from: SideState, to: SideState): number => matrix[from]?.[to] ?? 0;
  const moved = (from: SideState, to: SideState): boolean => from !== to && count(from, to) > 0;
  const rows = words.sideStates.filter((from) => words.sideStates.some((to) => moved(from, to)));
  const columns = words.sideStates.filter((to) => rows.some((from) => moved(from, to)));
  if (rows.length === 0) return [];
  const widths = columns.map((to) => displayWidth(words.shortState(to)));
  const line = (name: string, cells: readonly string[]): string =>
    `  ${padEnd(name, NAME_WIDTH)}${cells.map((cell, index) => padStart(cell, (widths[index] ?? 0) + GAP)).join("")}`;
  return [
    "",
    paint("heading", words.headings.matrix),
    "",
    paint("quiet", line(`${words.columns.before} \\ ${words.columns.after}`, columns.map(words.shortState))),
    ...rows.map((from) =>
      line(
        words.shortState(from),
        columns.map((to) => (from === to ? "–" : String(count(from, to)))),
      ),
    ),
  ];
}

function ruleLines(rules: readonly RuleImpact[], paint: Paint): readonly string[] {
  if (rules.length === 0) return [];
  const { columns } = words;
  const heads = [columns.breached, columns.unknown, columns.met, columns.near];
  const widths = heads.map(displayWidth);
  const width = COLUMNS - widths.reduce((sum, it) => sum + it + GAP, 0);
  const line = (name: string, cells: readonly string[]): string =>
    padEnd(cut(name, width), width) + cells.map((cell, index) => padStart(cell, (widths[index] ?? 0) + GAP)).join("");
  return [
    "",
    paint("quiet", line("", heads)),
    ...rules.flatMap(({ change, newlyBreached, newlyUnknown, newlyMet, near }) => [
      line(`  ${change.title}`, [newlyBreached, newlyUnknown, newlyMet, near].map(String)),
      paint("quiet", `    ${changeLabel(change)} · ${change.rule}`),
    ]),
  ];
}

function unitLines(shown: readonly UnitImpact[], { paint, byRule, max }: ImpactStyle): readonly string[] {
  if (shown.length === 0) return [];
  const listed = max === 0 ? shown : shown.slice(0, max);
  const groups = groupBy(listed, (it) => (byRule ? it.title : it.unit));
  const hidden = shown.length - listed.length;
  return [
    "",
    paint("heading", byRule ? words.headings.rules : words.headings.units),
    ...[...groups].flatMap(([name, own]) => [
      "",
      ...wrap(name, COLUMNS - 2).map((line) => `  ${line}`),
      ...own.flatMap((it) => [
        ...ends(`    ${cut(byRule ? it.unit : it.title, COLUMNS / 2)}`, words.stateChange(it), 6),
        ...(it.gap === null ? [] : indented(it.gap, 6)),
      ]),
    ]),
    ...(hidden > 0 ? ["", ...wrap(words.hiddenUnits(hidden), COLUMNS)] : []),
  ];
}

function nearLines(result: Impact, paint: Paint): readonly string[] {
  const groups = nearGroups(result);
  if (groups.length === 0) return [];
  return [
    "",
    paint("heading", words.headings.near),
    ...groups.flatMap(({ title, named, others }) => [
      "",
      ...wrap(title, COLUMNS - 2).map((line) => `  ${line}`),
      ...named.flatMap(({ unit, margin }) => ends(`    ${cut(unit, COLUMNS / 2)}`, margin, 6)),
      ...(others === 0 ? [] : [paint("quiet", `    ${words.moreNear(others)}`)]),
    ]),
  ];
}

function factLines({ neededFacts }: Impact, paint: Paint): readonly string[] {
  if (neededFacts.length === 0) return [];
  return [
    "",
    paint("heading", words.headings.facts),
    "",
    ...neededFacts.flatMap(({ title, units }) => indented(words.neededFact(title, units), 2)),
  ];
}
