/** The report on a pull request as one Markdown comment that fits, and that nothing in the data can lead astray. */
import type { RevisionImpact } from "../compare/fleet-impact.ts";
import { isDated, type DiffReport } from "../compare/report.ts";
import type { LastingChange } from "../compare/revisions.ts";
import type { FloorReason } from "../compare/version-level.ts";
import type { VersionFloor } from "../compare/version-floor.ts";
import type { Finding } from "../read/finding.ts";
import { classLabel } from "../compare/words/comparison.ts";
import { changeLabel, countsLine, proposalChangeWord } from "./words/diff-report.ts";
import { findingPlace } from "./words/findings-report.ts";
import { swedishDate } from "../words/format.ts";
import * as words from "./words/pr-report.ts";
import { contentText, questionTexts, storyOf } from "./change-story.ts";
import { fenced, fitted, markdownTable, plainMarkdown } from "./markdown.ts";
import { MOST_CHARACTERS } from "./diff-markdown.ts";

/** An edition beside the one of the year before. */
export interface EditionReport {
  readonly title: string;
  readonly older: string;
  readonly newer: string;
  readonly report: DiffReport;
}

/** What the comparison with the target branch came to. */
export type Compared =
  | { readonly is: "unread"; readonly message: string }
  | {
      readonly is: "compared";
      readonly report: DiffReport;
      /** Null when a unit contradicts the comparison: then no number is shown. */
      readonly impact: RevisionImpact | null;
      readonly floor: VersionFloor;
      readonly editions: readonly EditionReport[];
    };

export interface PrReport {
  readonly base: string;
  readonly files: number;
  /** Null when the rules have errors. */
  readonly rules: number | null;
  readonly findings: readonly Finding[];
  readonly compared: Compared | null;
}

const MOST_FINDINGS = 20;
const MOST_REASONS = 10;
const MOST_ROWS = 100;

export function prReportMarkdown(report: PrReport): string {
  const sections = [
    [words.MARKER, words.heading, "", statusLine(report)],
    ...(report.compared === null ? [] : comparedSections(report.base, report.compared)),
    findingsSection(report.findings),
    [words.helpText],
  ];
  return fitted(
    sections.filter((lines) => lines.length > 0),
    MOST_CHARACTERS,
    words.cutShort,
  );
}

function statusLine({ files, rules, findings, compared }: PrReport): string {
  const count = (severity: Finding["severity"]): number => findings.filter((it) => it.severity === severity).length;
  const undecided = compared?.is === "compared" ? compared.report.counts.undecided : 0;
  return [
    rules === null ? words.unreadable(count("error")) : words.readable(files, rules),
    ...(rules !== null && count("error") > 0 ? [words.errorsCount(count("error"))] : []),
    ...(count("warning") > 0 ? [words.warningsCount(count("warning"))] : []),
    ...(undecided > 0 ? [words.undecidedCount(undecided)] : []),
  ].join(" · ");
}

function comparedSections(base: string, compared: Compared): readonly (readonly string[])[] {
  const title = words.against(plainMarkdown(base));
  if (compared.is === "unread") return [[title, "", plainMarkdown(words.baseUnreadable(base, compared.message))]];
  const { report, floor, editions } = compared;
  return [
    [title, "", ...changeTable(report), ...shownByUnits(compared)],
    ...judgeSections(report),
    versionSection(floor),
    ...editions.map(editionSection),
  ];
}

/** Where nothing changed there is nothing that units could show. */
function shownByUnits({ report, impact }: Extract<Compared, { readonly is: "compared" }>): readonly string[] {
  if (impact === null) return ["", words.contradicted];
  if (report.changes.length === 0 && report.proposalChanges.length === 0) return [];
  return ["", plainMarkdown(words.flips(impact))];
}

function changeTable({ changes, proposalChanges }: DiffReport): readonly string[] {
  const rows = [
    ...changes.map(changeRow),
    ...proposalChanges.map(({ is, proposal }) => [
      ruleCell(proposal.title, proposal.rule),
      proposalChangeWord(is),
      "–",
      plainMarkdown(proposal.text),
    ]),
  ];
  if (rows.length === 0) return [words.nothingChanged];
  const more = rows.length > MOST_ROWS ? ["", words.cutShort] : [];
  return [...markdownTable(words.tableHeads, rows.slice(0, MOST_ROWS)), ...more];
}

function changeRow(lasting: LastingChange): readonly string[] {
  const { change, days } = lasting;
  const story = storyOf(lasting);
  const { title, rule, when, fromTo, sentences } = story;
  const said = [...contentText(story), ...sentences, ...questionTexts(story)].join(" ");
  const meaning = fromTo === null ? said || when : `${fromTo[0]} → ${fromTo[1]}`;
  return [ruleCell(title, rule), `**${changeLabel(change)}**`, swedishDate(days[0].from), plainMarkdown(meaning)];
}

function ruleCell(title: string, rule: string): string {
  return `${plainMarkdown(title)} <br> \`${rule}\``;
}

function judgeSections({ changes }: DiffReport): readonly (readonly string[])[] {
  const open = changes.filter(({ change }) => change.class === "undecided");
  return open.map((it, index) => {
    const story = storyOf(it);
    const { title, file, answer } = story;
    return [
      ...(index === 0 ? [words.toJudge, "", words.toJudgeAdvice, ""] : []),
      `**${plainMarkdown(title)}** (\`${file}\`)`,
      "",
      ...questionTexts(story).map(plainMarkdown),
      "",
      ...fenced(answer, "yaml"),
    ];
  });
}

function versionSection({ level, reasons }: VersionFloor): readonly string[] {
  if (level === null) return [words.versionHeading, "", words.noVersion];
  const own = reasons.filter((it) => it.level === level);
  return [words.versionHeading, "", words.versionFloor(level), "", ...reasonLines(own)];
}

function reasonLines(reasons: readonly FloorReason[]): readonly string[] {
  const left = reasons.length - MOST_REASONS;
  return [
    ...reasons.slice(0, MOST_REASONS).map((it) => `- ${plainMarkdown(words.reasonText(it))}`),
    ...(left > 0 ? [`- ${words.moreReasons(left)}`] : []),
  ];
}

function editionSection({ title, older, newer, report }: EditionReport): readonly string[] {
  const dated = report.changes.filter(({ change }) => isDated(change));
  return [
    words.editionHeading(plainMarkdown(title), older, newer),
    "",
    words.editionAdvice,
    "",
    plainMarkdown(countsLine(report)),
    "",
    ...dated.slice(0, MOST_ROWS).map(({ change, days }) => {
      const what = words.changedFrom(change.title, classLabel(change.class), days[0].from);
      return `- ${plainMarkdown(what)}`;
    }),
  ];
}

/** Lines to paste, as a block of its own within a list item. */
function indentedCode(text: string): readonly string[] {
  return ["```yaml", ...text.split("\n"), "```"].map((line) => `  ${line}`);
}

function findingsSection(findings: readonly Finding[]): readonly string[] {
  const grave = (["error", "warning"] as const).flatMap((severity) =>
    findings.filter((it) => it.severity === severity),
  );
  if (grave.length === 0) return [words.noRemarks];
  const left = grave.length - MOST_FINDINGS;
  return [
    words.findingsHeading,
    "",
    ...grave.slice(0, MOST_FINDINGS).flatMap((it) => {
      const place = `${it.where.file}, ${findingPlace(it)}, ${it.code}`;
      const said = `- ${plainMarkdown(place)}: ${plainMarkdown(`${it.message} ${it.fix}`)}`;
      return it.paste === undefined ? [said] : [said, "", ...indentedCode(it.paste), ""];
    }),
    ...(left > 0 ? [`- ${words.moreFindings(left)}`] : []),
  ];
}
