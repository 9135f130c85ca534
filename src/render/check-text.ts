/** The report of a check as text for people. What is in order is only counted, unless more is asked for. */
import type { CheckReport, FactRequest } from "../check/result.ts";
import { checkStory, premisesOf, type CheckStory, type StoryChoice, type StoryGroup } from "./check-story.ts";
import { list } from "../words/format.ts";
import { indented, marked, wrap, COLUMNS } from "./layout.ts";
import { placeText, resultLines, type ResultStyle } from "./result-text.ts";
import {
  askedBy,
  askFirst,
  chosenRules,
  chosenStates,
  countsLine,
  effectsLine,
  howToAttest,
  notARuling,
  premisesTitle,
  reportSubject,
  seeVerbose,
  trial,
} from "./words/report.ts";

export interface CheckTextStyle extends ResultStyle, Pick<StoryChoice, "names" | "only"> {
  /** How many rules the run was limited to, or null when it was not. */
  readonly rules: number | null;
}

/** The lines of one unit's report. */
export function checkLines(report: CheckReport, style: CheckTextStyle): readonly string[] {
  const { names, only, rules } = style;
  const story = checkStory(report, { names, only, limited: rules !== null });
  return [
    ...headerLines(report, style),
    "",
    ...verdictLines(story, style),
    ...story.groups.filter((group) => style.verbose || !isSettled(group)).flatMap((group) => groupLines(group, style)),
    "",
    ...closingLines(report, style),
    ...(only === null ? factLines(story.asked, style) : []),
    ...(only === null ? premiseLines(report, style) : []),
    "",
    ...indented(notARuling, 0).map((line) => style.paint("quiet", line)),
  ];
}

function headerLines(report: CheckReport, { paint }: CheckTextStyle): readonly string[] {
  const tried =
    report.whatIf.length === 0 ? [] : ["", ...bold(trial.title), ...wrap(trial.values(report.whatIf), COLUMNS)];
  return [...bold(report.unit.name), ...wrap(reportSubject(report), COLUMNS), ...tried];

  function bold(text: string): readonly string[] {
    return wrap(text, COLUMNS).map((line) => paint("heading", line));
  }
}

function premiseLines(report: CheckReport, { paint }: CheckTextStyle): readonly string[] {
  const premises = premisesOf(report);
  if (premises.length === 0) return [];
  return [
    "",
    paint("heading", premisesTitle.toUpperCase()),
    ...premises.flatMap(({ sentence, members }) => {
      const titles = members.map(({ rule }) => rule.title);
      return ["", ...indented(sentence, 2), ...indented(list(titles, "och"), 4)];
    }),
  ];
}

function verdictLines({ verdict, isTried, grounds }: CheckStory, { paint, rules }: CheckTextStyle): readonly string[] {
  return [
    paint(verdict.tone, verdict.title.toUpperCase()),
    ...wrap(verdict.sentence, COLUMNS),
    ...(rules === null || !isTried ? [] : wrap(chosenRules(rules), COLUMNS)),
    ...wrap(grounds, COLUMNS),
  ];
}

function isSettled({ name }: StoryGroup): boolean {
  return name === "met" || name === "not-applicable";
}

function groupLines({ name, title, aside, stories }: StoryGroup, style: CheckTextStyle): readonly string[] {
  const heading = `${title.toUpperCase()}${aside === null ? "" : ` – ${aside}`} (${stories.length})`;
  const advice = name === "needs-attestation" ? indented(howToAttest, 2) : [];
  return [
    "",
    ...wrap(heading, COLUMNS).map((line) => style.paint("heading", line)),
    ...advice,
    ...stories.flatMap((story) => ["", ...resultLines(story, style)]),
  ];
}

function closingLines({ results, counts }: CheckReport, { verbose, only, paint }: CheckTextStyle): readonly string[] {
  const hidden = only === null ? 0 : results.filter(({ state }) => !only.includes(state)).length;
  const settled = counts.met + counts["not-applicable"];
  return [
    ...wrap(countsLine(counts), COLUMNS),
    ...(hidden > 0 ? wrap(chosenStates(hidden), COLUMNS) : []),
    ...(!verbose && only === null && settled > 0 ? [paint("quiet", seeVerbose)] : []),
  ];
}

function factLines(requests: readonly FactRequest[], { paint }: CheckTextStyle): readonly string[] {
  if (requests.length === 0) return [];
  return [
    "",
    paint("heading", askFirst.toUpperCase()),
    "",
    ...requests.flatMap(({ question, pointer, why }, index) => [
      ...marked(`${index + 1}.`.padStart(3), question, 1),
      ...indented(askedBy(placeText(pointer), why.length), 5).map((line) => paint("quiet", line)),
      ...why
        .filter(({ effects }) => effects.length > 0)
        .flatMap(({ title, effects }) => indented(effectsLine(title, effects), 5, 2)),
    ]),
  ];
}
