/** A comparison as text for people: class by class, rule by rule or day by day. */
import type { Change } from "../compare/change.ts";
import { groupBy } from "../quantity/group.ts";
import type { StandingProposal } from "../compare/proposals.ts";
import { classesIn, isDated, type DiffReport } from "../compare/report.ts";
import type { LastingChange } from "../compare/revisions.ts";
import { classLabel } from "../compare/words/comparison.ts";
import * as words from "./words/diff-report.ts";
import { questionTexts, storyOf, type ChangeStory } from "./change-story.ts";
import { knownGroups, type KnownGroup } from "./known-changes.ts";
import { closeProseLines, COLUMNS, cut, ends, indented, marked, wrap, type Paint, type Tone } from "./layout.ts";
import { plainBlocks } from "./prose.ts";
import { textChanges, type Paragraph, type TextPart } from "./text-changes.ts";
import { byCodeUnit } from "../words/order.ts";

export type DiffGroup = "klass" | "regel" | "datum";

export interface DiffStyle {
  readonly paint: Paint;
  readonly group: DiffGroup;
  /** What is compared: all, or the title of one module. */
  readonly scope: string;
  /** The titles of the modules by id, for grouping by rule. */
  readonly moduleTitles: ReadonlyMap<string, string>;
}

const TONES: Partial<Record<Change["class"], Tone>> = {
  tightened: "bad",
  mixed: "unsure",
  relaxed: "good",
  undecided: "unsure",
};

/** The lines of a report, without the exit code. */
export function diffLines(report: DiffReport, style: DiffStyle): readonly string[] {
  const dated = report.changes.filter(({ change }) => isDated(change));
  return [
    ...wrap(words.subject(style.scope, report.older, report.newer), COLUMNS).map((line) =>
      style.paint("heading", line),
    ),
    ...wrap(words.countsLine(report), COLUMNS),
    ...groupLines(dated, style),
    ...knownGroups(report.changes).flatMap((group) => knownLines(group, style)),
    ...netLines(report, style),
    ...proposalLines(report, style),
  ];
}

function groupLines(changes: readonly LastingChange[], style: DiffStyle): readonly string[] {
  switch (style.group) {
    case "klass":
      return classesIn(changes).flatMap((name) => {
        const own = changes.filter(({ change }) => change.class === name);
        const tone = TONES[name] ?? "heading";
        return section(style.paint(tone, words.classHeading(name, own.length)), own, style);
      });
    case "regel":
      return [...groupBy(changes, ({ change: { rule } }) => rule.slice(0, rule.lastIndexOf("/")))].flatMap(
        ([id, own]) =>
          section(style.paint("heading", words.moduleHeading(style.moduleTitles.get(id) ?? id)), own, style),
      );
    case "datum":
      return [...groupBy(changes, ({ days }) => days[0].from)]
        .toSorted(([a], [b]) => byCodeUnit(a, b))
        .flatMap(([day, own]) => section(style.paint("heading", words.dayHeading(day)), own, style));
  }
}

function section(heading: string, changes: readonly LastingChange[], style: DiffStyle): readonly string[] {
  return ["", heading, ...changes.flatMap((change) => ["", ...changeLines(change, style)])];
}

function changeLines(lasting: LastingChange, { paint, group }: DiffStyle): readonly string[] {
  const story = storyOf(lasting);
  const name = group === "klass" ? story.title : `${story.title}: ${classLabel(lasting.change.class)}`;
  const [first, ...rest] = ends(`  ${cut(name, COLUMNS - 4)}`, story.rule, 2);
  return [
    first.replace(story.rule, () => paint("quiet", story.rule)),
    ...rest,
    ...indented(story.when, 4),
    ...fromToLines(story),
    ...(story.content === null ? [] : closeProseLines(story.content.text, 4)),
    ...story.sentences.flatMap((it) => indented(it, 4)),
    ...textLines(story),
    ...story.examples.flatMap((it) => indented(it, 4)),
    ...questionTexts(story).flatMap((it) => indented(it, 4)),
    ...(story.answer.length === 0
      ? []
      : [...indented(`${words.answerInFile} ${story.file}`, 4), ...answerLines(story)]),
  ];
}

function fromToLines({ fromTo }: ChangeStory): readonly string[] {
  return fromTo === null ? [] : [...indented(fromTo[0], 4), ...marked("→", fromTo[1], 4)];
}

function answerLines({ answer }: ChangeStory): readonly string[] {
  return answer.map((line) => `      ${line}`);
}

/** `rutin för [-beställning av-] tolk {+dygnet runt+}`, with long stretches that stayed left out. */
function textLines({ texts, isInText }: ChangeStory): readonly string[] {
  if (texts === null || !isInText) return [];
  const paragraphs = textChanges(plainBlocks(texts[0]), plainBlocks(texts[1]));
  // What stayed before the first change and after the last explains nothing.
  return paragraphs
    .slice(firstChanged(paragraphs), lastChanged(paragraphs) + 1)
    .flatMap((paragraph) => indented(paragraph.map(partText).join("").replaceAll(/ {2,}/g, " ").trim(), 6));
}

const hasChanged = (paragraph: Paragraph): boolean => paragraph.some(({ is }) => is !== "same");
const firstChanged = (paragraphs: readonly Paragraph[]): number => paragraphs.findIndex(hasChanged);
const lastChanged = (paragraphs: readonly Paragraph[]): number => paragraphs.findLastIndex(hasChanged);

const KEPT_WORDS = 6;

function partText({ is, text }: TextPart): string {
  switch (is) {
    case "same":
      return shortened(text);
    case "removed":
      return ` [-${text.trim()}-]`;
    case "added":
      return ` {+${text.trim()}+}`;
  }
}

function shortened(text: string): string {
  const all = text.trim().split(" ");
  if (all.length <= 2 * KEPT_WORDS + 2) return ` ${text.trim()} `;
  return ` ${all.slice(0, KEPT_WORDS).join(" ")} … ${all.slice(-KEPT_WORDS).join(" ")} `;
}

function knownLines({ heading, known }: KnownGroup, { paint }: DiffStyle): readonly string[] {
  return [
    "",
    paint("heading", heading),
    ...[...groupBy(known, ({ said }) => said)].flatMap(([said, own]) => [
      "",
      ...indented(`${said}:`, 2),
      ...own.flatMap(({ title }) => marked("–", title, 4)),
    ]),
  ];
}

/** The net is told only where it is another story than the days: what went back, and what moved more than once. */
function netLines({ changes, net }: DiffReport, { paint }: DiffStyle): readonly string[] {
  if (net === null) return [];
  const byRule = groupBy(changes, ({ change }) => change.rule);
  const netOf = new Map(net.map((change) => [change.rule, change]));
  const back = [...byRule].filter(([rule]) => !netOf.has(rule)).map(([, own]) => own[0]?.change.title ?? "");
  const several = [...byRule].flatMap(([rule, own]) => {
    const whole = netOf.get(rule);
    return whole === undefined || own.length === 1 ? [] : [words.netChange(whole.title, whole.class)];
  });
  if (back.length + several.length === 0) return [];
  return [
    "",
    paint("heading", words.netHeading),
    "",
    ...(back.length === 0 ? [] : indented(words.backAgain(back), 2)),
    ...several.flatMap((it) => indented(it, 2)),
  ];
}

function proposalLines({ proposals, proposalChanges }: DiffReport, { paint }: DiffStyle): readonly string[] {
  const count = proposals.length + proposalChanges.length;
  if (count === 0) return [];
  return [
    "",
    paint("heading", words.proposalsHeading(count)),
    ...proposals.flatMap((it) => ["", ...standingLines(it, paint)]),
    ...proposalChanges.flatMap(({ is, proposal, before }) => [
      "",
      ...indented(`${words.proposalChangeWord(is)}: ${proposal.title}`, 2),
      ...indented(words.proposalSentence(proposal), 4),
      ...(before === null ? [] : closeProseLines(`${words.labels.was}: ${before.text}`, 4)),
      ...closeProseLines(proposal.text, 4),
    ]),
  ];
}

function standingLines(proposal: StandingProposal, paint: Paint): readonly string[] {
  const { title, rule, comparedWith, text } = proposal;
  const [first, ...rest] = ends(`  ${cut(title, COLUMNS - 4)}`, rule, 2);
  return [
    first.replace(rule, () => paint("quiet", rule)),
    ...rest,
    ...indented(words.proposalSentence(proposal), 4),
    ...(comparedWith === null ? closeProseLines(text, 4) : []),
    ...words.besideSentences(proposal).flatMap((it) => indented(it, 4)),
  ];
}
