/** The report of a check as text for people. What decides most comes first; what is in order is only counted. */
import type { CheckReport, FactRequest, Result, State } from "../check/result.ts";
import {
  askedBy,
  askFirst,
  chosenRules,
  chosenStates,
  countsLine,
  effectsLine,
  groupHeading,
  howToAttest,
  notARuling,
  nothingTried,
  reportSubject,
  seeVerbose,
  trial,
  verdictSentence,
  verdictTitle,
  type GroupName,
} from "./words/report.ts";
import { indented, marked, wrap, COLUMNS, type Tone } from "./layout.ts";
import {
  changeLines,
  headLines,
  placeText,
  proposalLines,
  quietLines,
  resultLines,
  type ResultStyle,
} from "./result-text.ts";

export interface CheckTextStyle extends ResultStyle {
  /** Only these states are shown. Null shows all. */
  readonly only: readonly State[] | null;
  /** How many rules the run was limited to, or null when it was not. */
  readonly rules: number | null;
}

/** The lines of one unit's report. */
export function checkLines(report: CheckReport, style: CheckTextStyle): readonly string[] {
  const shown = report.results.filter(({ state }) => style.only === null || style.only.includes(state));
  return [
    ...headerLines(report, style),
    "",
    ...verdictLines(report, style),
    ...groupsOf(shown, style).flatMap((group) => groupLines(group, style)),
    "",
    ...closingLines(report, shown, style),
    ...(style.only === null ? factLines(report.factsToProvide, style) : []),
    "",
    ...indented(notARuling, 0).map((line) => style.paint("quiet", line)),
  ];
}

/** False when no binding requirement is in force: then there is no answer, and least of all a yes. */
export function triedSomething({ results }: CheckReport): boolean {
  return results.some(({ rule, state }) => rule.obligation === "ska" && state !== "upcoming" && state !== "proposed");
}

function headerLines(report: CheckReport, { paint }: CheckTextStyle): readonly string[] {
  const tried =
    report.whatIf.length === 0 ? [] : ["", ...bold(trial.title), ...wrap(trial.values(report.whatIf), COLUMNS)];
  return [...bold(report.unit.name), ...wrap(reportSubject(report), COLUMNS), ...tried];

  function bold(text: string): readonly string[] {
    return wrap(text, COLUMNS).map((line) => paint("heading", line));
  }
}

const VERDICT_TONES = {
  meets: "good",
  "does-not-meet": "bad",
  "cannot-conclude": "unsure",
} as const satisfies Record<CheckReport["verdict"], Tone>;

function verdictLines(report: CheckReport, { paint, rules }: CheckTextStyle): readonly string[] {
  if (!triedSomething(report)) return [paint("unsure", nothingTried.title), ...wrap(nothingTried.sentence, COLUMNS)];
  const limited = rules === null ? [] : wrap(chosenRules(rules), COLUMNS);
  return [
    paint(VERDICT_TONES[report.verdict], verdictTitle(report.verdict, rules !== null)),
    ...wrap(verdictSentence(bindingCounts(report.results)), COLUMNS),
    ...limited,
  ];
}

function bindingCounts(results: readonly Result[]): Parameters<typeof verdictSentence>[0] {
  const binding = results.filter(({ rule }) => rule.obligation === "ska");
  const count = (state: State): number => binding.filter((result) => result.state === state).length;
  return {
    breaches: binding.filter(({ breach }) => breach).length,
    open: count("unknown"),
    attestations: count("needs-attestation"),
    met: count("met"),
  };
}

interface Group {
  readonly name: GroupName;
  readonly items: readonly Result[];
  readonly lines: (result: Result, style: ResultStyle) => readonly string[];
}

function groupsOf(results: readonly Result[], { verbose }: CheckTextStyle): readonly Group[] {
  const inState = (...states: readonly State[]): readonly Result[] =>
    results.filter(({ state }) => states.includes(state));
  const binding = (state: State): readonly Result[] => inState(state).filter(({ rule }) => rule.obligation === "ska");
  const settled = inState("met", "not-applicable");
  const groups: readonly Group[] = [
    { name: "not-met", items: binding("not-met"), lines: resultLines },
    { name: "unknown", items: binding("unknown"), lines: resultLines },
    { name: "needs-attestation", items: binding("needs-attestation"), lines: resultLines },
    {
      name: "targets",
      items: inState("not-met", "unknown", "needs-attestation").filter(({ rule }) => rule.obligation !== "ska"),
      lines: resultLines,
    },
    { name: "changes", items: settled.filter(({ next }) => next !== null), lines: changeLines },
    { name: "upcoming", items: inState("upcoming"), lines: resultLines },
    {
      name: "proposed",
      items: [...inState("proposed"), ...settled.filter(({ proposals }) => proposals.length > 0)],
      lines: proposedLines,
    },
    { name: "met", items: verbose ? inState("met") : [], lines: settledLines },
    { name: "not-applicable", items: verbose ? inState("not-applicable") : [], lines: settledLines },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function proposedLines(result: Result, style: ResultStyle): readonly string[] {
  return result.state === "proposed" ? resultLines(result, style) : proposalLines(result, style);
}

function settledLines(result: Result, style: ResultStyle): readonly string[] {
  return [...headLines(result, style), ...quietLines(result, style)];
}

function groupLines({ name, items, lines }: Group, style: CheckTextStyle): readonly string[] {
  const heading = wrap(groupHeading(name, items.length), COLUMNS).map((line) => style.paint("heading", line));
  const advice = name === "needs-attestation" ? indented(howToAttest, 2) : [];
  return ["", ...heading, ...advice, ...items.flatMap((result) => ["", ...lines(result, style)])];
}

function closingLines(report: CheckReport, shown: readonly Result[], style: CheckTextStyle): readonly string[] {
  const hidden = report.results.length - shown.length;
  const settled = report.counts.met + report.counts["not-applicable"];
  return [
    ...wrap(countsLine(report.counts), COLUMNS),
    ...(hidden > 0 ? wrap(chosenStates(hidden), COLUMNS) : []),
    ...(!style.verbose && style.only === null && settled > 0 ? [style.paint("quiet", seeVerbose)] : []),
  ];
}

function factLines(requests: readonly FactRequest[], { paint }: CheckTextStyle): readonly string[] {
  if (requests.length === 0) return [];
  return [
    "",
    paint("heading", askFirst),
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
