/** What lies ahead of a unit as text. */
import type { AheadGroup, AheadStory, AheadTold } from "./ahead-story.ts";
import { COLUMNS, ends, indented, wrap, type Paint } from "./layout.ts";

export function aheadLines({ unit, title, subject, reach, groups }: AheadStory, paint: Paint): readonly string[] {
  return [
    ...wrap(`${unit} · ${title}`, COLUMNS).map((line) => paint("heading", line)),
    ...wrap(subject, COLUMNS),
    "",
    ...wrap(reach, COLUMNS),
    ...groups.flatMap((group) => ["", ...groupLines(group, paint)]),
  ];
}

function groupLines({ title, count, lead, items }: AheadGroup, paint: Paint): readonly string[] {
  return [
    paint("heading", `${title.toUpperCase()} (${count})`),
    ...lead.flatMap((sentence) => wrap(sentence, COLUMNS)),
    ...items.flatMap((item) => ["", ...itemLines(item, paint)]),
  ];
}

function itemLines({ rule, title, status, tone, stance, grounds }: AheadTold, paint: Paint): readonly string[] {
  const [first, ...rest] = ends(`  ${title}`, rule, 2);
  return [
    first.replace(rule, () => paint("quiet", rule)),
    ...rest,
    ...(status === "" ? [] : indented(status, 4, 2)),
    ...(stance === null ? [] : indented(stance, 4, 2).map((line) => paint(tone, line))),
    ...grounds.flatMap((sentence) => indented(sentence, 4, 2)),
  ];
}
