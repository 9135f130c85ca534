/** A comparison as a table that opens in a spreadsheet, and as one page that can be printed. */
import { isDated, type DiffReport } from "../compare/report.ts";
import { classLabel } from "../compare/words/comparison.ts";
import * as words from "./words/diff-report.ts";
import { contentText, questionTexts, storyOf } from "./change-story.ts";
import { knownGroups } from "./known-changes.ts";
import { csvText } from "./csv.ts";
import { htmlPage, htmlTable } from "./html.ts";

export function diffCsv(report: DiffReport): string {
  const { labels } = words;
  const headings = [
    labels.class,
    labels.rule,
    labels.title,
    labels.from,
    labels.through,
    labels.before,
    labels.after,
    labels.meaning,
    labels.example,
    labels.file,
  ];
  const rows = report.changes.map((it) => {
    const story = storyOf(it);
    return [
      words.changeLabel(it.change),
      story.rule,
      story.title,
      it.days[0].from,
      it.days.at(-1)?.through ?? "",
      story.fromTo?.[0] ?? "",
      story.fromTo?.[1] ?? "",
      [...contentText(story), ...story.sentences, ...questionTexts(story)].join(" "),
      story.examples.join(" "),
      story.file,
    ];
  });
  return csvText(headings, rows);
}

export function diffHtml(report: DiffReport, scope: string): string {
  const { labels } = words;
  const dated = report.changes.filter(({ change }) => isDated(change));
  const changes = dated.map((it) => {
    const story = storyOf(it);
    const { title, when, fromTo, sentences, examples } = story;
    const meaning = [
      ...(fromTo === null ? [] : [`${fromTo[0]} → ${fromTo[1]}.`]),
      ...contentText(story),
      ...sentences,
      ...examples,
      ...questionTexts(story),
    ];
    return [classLabel(it.change.class), title, [when, ...meaning].join(" ")];
  });
  const title = words.subject(scope, report.older, report.newer);
  return htmlPage(title, [
    {
      heading: null,
      text: words.countsLine(report),
      table: htmlTable([labels.class, labels.title, labels.meaning], changes),
    },
    ...knownGroups(report.changes).map(({ heading, known }) => ({
      heading,
      text: "",
      table: htmlTable(
        [labels.title, labels.day],
        known.map(({ title, day }) => [title, day]),
      ),
    })),
    ...(report.proposals.length === 0
      ? []
      : [
          {
            heading: words.proposalsHeading(report.proposals.length),
            text: "",
            table: htmlTable(
              [labels.title, labels.meaning],
              report.proposals.map((it) => [it.title, `${words.proposalSentence(it)} ${it.text}`]),
            ),
          },
        ]),
  ]);
}
