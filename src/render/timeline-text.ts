/** The verdict over a whole period as text: the requirements that come out differently on different days first. */
import type { CoveredStretch, RuleTimeline, Stretch } from "../check/timeline.ts";
import type { Period } from "../rulebook/model.ts";
import * as words from "./words/timeline-report.ts";
import { COLUMNS, ends, indented, wrap, type Paint } from "./layout.ts";

/** How a unit comes out over a period, and which editions the days belong to. */
interface Told {
  readonly unit: string;
  readonly period: Period;
  readonly coverings: readonly CoveredStretch[];
  readonly timelines: readonly RuleTimeline[];
}

export interface TimelineStyle {
  readonly paint: Paint;
  readonly verbose: boolean;
}

export function timelineLines(
  { unit, period, coverings, timelines }: Told,
  { paint, verbose }: TimelineStyle,
): readonly string[] {
  const changing = timelines.filter(({ stretches }) => stretches.length > 1);
  const constant = timelines.filter(({ stretches }) => stretches.length === 1);
  return [
    ...wrap(unit, COLUMNS).map((line) => paint("heading", line)),
    ...wrap(words.subject(period.from, period.through), COLUMNS),
    ...wrap(words.coveredBy(coverings), COLUMNS),
    "",
    paint("heading", words.changesHeading(changing.length)),
    ...changing.flatMap((it) => ["", ...ruleLines(it, paint)]),
    "",
    paint("heading", words.constantHeading(constant.length)),
    ...(constant.length === 0 ? [] : wrap(words.constantCounts(constant), COLUMNS)),
    ...(verbose ? constant.flatMap((it) => ["", ...ruleLines(it, paint)]) : []),
  ];
}

function ruleLines({ rule, title, obligation, stretches }: RuleTimeline, paint: Paint): readonly string[] {
  const [first, ...rest] = ends(`  ${title}`, rule, 2);
  return [
    first.replace(rule, () => paint("quiet", rule)),
    ...rest,
    ...stretches.flatMap((stretch, index) => indented(sentenceOf(stretch, index, stretches.length, obligation), 4, 2)),
  ];
}

function sentenceOf(stretch: Stretch, index: number, count: number, obligation: RuleTimeline["obligation"]): string {
  if (count === 1) return `${words.stateWord(stretch.state, obligation)}.${words.groundsOf(stretch, obligation)}`;
  const place = index === 0 ? "first" : index === count - 1 ? "last" : "middle";
  return words.stretchSentence(stretch, place, obligation);
}
