/** What a change of the rules means for a fleet, as a table, as Markdown and as one page. */
import type { Impact, UnitImpact } from "../compare/impact.ts";
import { changeLabel, cutShort } from "./words/diff-report.ts";
import { nearGroups } from "./near-units.ts";
import * as words from "./words/impact-report.ts";
import { csvText } from "./csv.ts";
import type { ImpactStyle } from "./impact-text.ts";
import { MOST_CHARACTERS } from "./diff-markdown.ts";
import { htmlPage, htmlTable } from "./html.ts";
import { fitted, markdownTable, plainMarkdown } from "./markdown.ts";

type Sides = Pick<ImpactStyle, "older" | "newer" | "coverings">;

function unitRow(it: UnitImpact): readonly string[] {
  const before = words.stateText(it.older, it.obligation);
  const after = words.stateText(it.newer, it.obligation);
  return [it.unit, it.title, before, after, it.gap ?? ""];
}

const { columns } = words;
const UNIT_HEADS = [columns.unit, columns.rule, columns.before, columns.after, columns.gap];
const RULE_HEADS = [columns.rule, columns.class, columns.breached, columns.unknown, columns.met, columns.near];

function ruleRows({ rules }: Impact): readonly (readonly string[])[] {
  return rules.map(({ change, newlyBreached, newlyUnknown, newlyMet, near }) => [
    change.title,
    changeLabel(change),
    ...[newlyBreached, newlyUnknown, newlyMet, near].map(String),
  ]);
}

const NEAR_HEADS = [columns.rule, columns.unit, columns.margin];

function nearRows(result: Impact): readonly (readonly string[])[] {
  return nearGroups(result).flatMap(({ title, named, others }) => [
    ...named.map(({ unit, margin }) => [title, unit, margin]),
    ...(others === 0 ? [] : [[title, words.moreNear(others), ""]]),
  ]);
}

export function impactCsv(shown: readonly UnitImpact[]): string {
  return csvText(UNIT_HEADS, shown.map(unitRow));
}

export function impactMarkdown(
  result: Impact,
  shown: readonly UnitImpact[],
  { older, newer, coverings }: Sides,
): string {
  const table = (heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
    rows.length === 0
      ? []
      : markdownTable(
          heads,
          rows.map((cells) => cells.map(plainMarkdown)),
        );
  return fitted(
    [
      [
        `## ${plainMarkdown(words.subject(result.units, older, newer))}`,
        "",
        words.unitCounts(result),
        "",
        words.sameUnit,
        plainMarkdown(`${words.reachOf(coverings, newer)} ${words.untriedText(result.untried)}`.trimEnd()),
      ],
      table(RULE_HEADS, ruleRows(result)),
      table(UNIT_HEADS, shown.map(unitRow)),
      table(NEAR_HEADS, nearRows(result)),
    ].filter((lines) => lines.length > 0),
    MOST_CHARACTERS,
    cutShort,
  );
}

export function impactHtml(result: Impact, shown: readonly UnitImpact[], { older, newer, coverings }: Sides): string {
  return htmlPage(words.subject(result.units, older, newer), [
    {
      heading: null,
      text: `${words.unitCounts(result)}. ${words.sameUnit} ${words.reachOf(coverings, newer)} ${words.untriedText(result.untried)}`,
      table: "",
    },
    { heading: words.headings.rules, text: "", table: htmlTable(RULE_HEADS, ruleRows(result)) },
    { heading: words.headings.units, text: "", table: htmlTable(UNIT_HEADS, shown.map(unitRow)) },
    ...(result.near.length === 0
      ? []
      : [{ heading: words.headings.near, text: "", table: htmlTable(NEAR_HEADS, nearRows(result)) }]),
  ]);
}
