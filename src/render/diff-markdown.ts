/** A comparison as Markdown, for a summary, a comment or a published list of changes. */
import { classesIn, isDated, type DiffReport } from "../compare/report.ts";
import type { LastingChange } from "../compare/revisions.ts";
import * as words from "./words/diff-report.ts";
import { questionTexts, storyOf, type ChangeStory } from "./change-story.ts";
import { knownGroups } from "./known-changes.ts";
import { fenced, fitted, plainMarkdown } from "./markdown.ts";
import { blocksOf, plainBlocks } from "./prose.ts";
import { textChanges, type TextPart } from "./text-changes.ts";

/** A comment may hold 65 536 characters. */
export const MOST_CHARACTERS = 60_000;

export function diffMarkdown(report: DiffReport, scope: string): string {
  return fitted(
    [
      [
        `## ${plainMarkdown(words.subject(scope, report.older, report.newer))}`,
        "",
        plainMarkdown(words.countsLine(report)),
      ],
      ...diffSections(report),
    ],
    MOST_CHARACTERS,
    words.cutShort,
  );
}

/** The changes class by class, then what is only known from a day and what is only proposed. */
export function diffSections(report: DiffReport): readonly (readonly string[])[] {
  const dated = report.changes.filter(({ change }) => isDated(change));
  return [
    ...classesIn(dated).flatMap((name) => {
      const own = dated.filter(({ change }) => change.class === name);
      return own.map((it, index) => [
        ...(index === 0 ? [`### ${words.classHeading(name, own.length)}`, ""] : []),
        ...changeMarkdown(it),
      ]);
    }),
    ...knownGroups(report.changes).map(({ heading, known }) => [
      `### ${heading}`,
      "",
      ...known.map(({ title, said }) => `- ${plainMarkdown(title)}: ${said}`),
    ]),
    ...proposalSections(report),
  ];
}

function changeMarkdown(lasting: LastingChange): readonly string[] {
  const story = storyOf(lasting);
  const { title, rule, when, fromTo, sentences, examples, answer, file } = story;
  const bullet = (text: string): string => `  - ${plainMarkdown(text)}`;
  return [
    `- **${plainMarkdown(title)}** (\`${rule}\`)`,
    bullet(when),
    ...(fromTo === null ? [] : [bullet(`${fromTo[0]} → ${fromTo[1]}`)]),
    ...contentMarkdown(story),
    ...sentences.map(bullet),
    ...textMarkdown(story),
    ...examples.map(bullet),
    ...questionTexts(story).map(bullet),
    ...(answer.length === 0
      ? []
      : [bullet(`${words.answerInFile} ${file}`), "", ...fenced(answer, "yaml").map((line) => `    ${line}`)]),
  ];
}

function contentMarkdown({ content }: ChangeStory): readonly string[] {
  if (content === null) return [];
  return blocksOf(content.text)
    .flat()
    .map(({ is, text }) =>
      is === "item" ? `    - ${plainMarkdown(text.replace(ITEM, ""))}` : `  - ${plainMarkdown(text)}`,
    );
}

const ITEM = /^(?:[-*]|\d+\.) /;

/** The text with its changes, a point for each paragraph and list item. */
function textMarkdown({ texts, isInText }: ChangeStory): readonly string[] {
  if (texts === null || !isInText) return [];
  return textChanges(plainBlocks(texts[0]), plainBlocks(texts[1])).map(
    (paragraph) => `  - ${paragraph.map(partMarkdown).join(" ").replaceAll(/ {2,}/g, " ")}`,
  );
}

function partMarkdown({ is, text }: TextPart): string {
  const shown = plainMarkdown(text);
  switch (is) {
    case "same":
      return shown;
    case "removed":
      return `~~${shown}~~`;
    case "added":
      return `**${shown}**`;
  }
}

function proposalSections({ proposals, proposalChanges }: DiffReport): readonly (readonly string[])[] {
  const count = proposals.length + proposalChanges.length;
  if (count === 0) return [];
  return [
    [
      `### ${words.proposalsHeading(count)}`,
      "",
      ...proposals.flatMap((it) => [
        `- **${plainMarkdown(it.title)}**. ${plainMarkdown(`${words.proposalSentence(it)} ${it.text}`)}`,
        ...words.besideSentences(it).map((text) => `  - ${plainMarkdown(text)}`),
      ]),
      ...proposalChanges.map(
        ({ is, proposal }) =>
          `- ${words.proposalChangeWord(is)}: **${plainMarkdown(proposal.title)}**. ${plainMarkdown(proposal.text)}`,
      ),
    ],
  ];
}
