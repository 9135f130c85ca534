/** What is told of a report, decided once: the answer, the groups in their order, and what to fill in first. */
import type { CheckReport, FactRequest, Result, State } from "../check/result.ts";
import type { Obligation } from "../rulebook/model.ts";
import { resultStory, type About, type AnswerTone, type ResultStory, type StoryNames } from "./result-story.ts";
import {
  agedSentence,
  assumedSentence,
  groupTitles,
  notCoveredSentence,
  notReadInFull,
  nothingTried,
  reachSentence,
  verdictSentence,
  verdictTitle,
  type GroupName,
} from "./words/report.ts";

export interface CheckStory {
  readonly verdict: { readonly title: string; readonly tone: AnswerTone; readonly sentence: string };
  /** False when no binding requirement is in force: then there is no answer, and least of all a yes. */
  readonly isTried: boolean;
  /** What decides most first. Groups without anything in them are left out. */
  readonly groups: readonly StoryGroup[];
  readonly asked: readonly FactRequest[];
  /** Which edition the day belongs to, how far the sources reach, and how many answers rest on what may not be so. */
  readonly grounds: string;
}

export interface StoryGroup {
  readonly name: GroupName;
  readonly title: string;
  /** What the group is to the answer, where it is nothing. */
  readonly aside: string | null;
  readonly stories: readonly ResultStory[];
}

export interface StoryChoice {
  readonly names: StoryNames;
  /** Whether only some requirements were tried. */
  readonly limited: boolean;
  /** Only these states are shown. Null shows all. */
  readonly only: readonly State[] | null;
}

export function checkStory(report: CheckReport, { names, limited, only }: StoryChoice): CheckStory {
  const shown = report.results.filter(({ state }) => only === null || only.includes(state));
  return {
    verdict: verdictOf(report, limited),
    isTried: triedSomething(report),
    groups: groupsOf(shown).flatMap(({ name, members }) =>
      members.length === 0
        ? []
        : [
            {
              name,
              ...groupTitles[name],
              stories: members.map(({ result, about }) => resultStory(result, names, about)),
            },
          ],
    ),
    asked: report.factsToProvide,
    grounds: [reachSentence(report), ...premisesOf(report).map(({ sentence }) => sentence)]
      .filter((sentence) => sentence !== "")
      .join(" "),
  };
}

/** What answers rest on that may not be so, with the answers that do. */
export function premisesOf({
  results,
}: Pick<CheckReport, "results">): readonly { readonly sentence: string; readonly members: readonly Result[] }[] {
  const aged = results.filter(({ oldestFact }) => oldestFact !== null);
  const assumed = results.filter((result) => result.assumed.length > 0);
  const [oldest] = aged.flatMap(({ oldestFact }) => oldestFact ?? []).toSorted();
  return [
    { sentence: agedSentence(aged.length, oldest ?? ""), members: aged },
    { sentence: assumedSentence(assumed.length), members: assumed },
  ].filter(({ members }) => members.length > 0);
}

/** Whether some binding requirement in force was judged. */
export function triedSomething({ results }: Pick<CheckReport, "results">): boolean {
  return results.some(({ rule, state }) => rule.obligation === "ska" && state !== "upcoming" && state !== "proposed");
}

const VERDICT_TONES = {
  meets: "good",
  "does-not-meet": "bad",
  "cannot-conclude": "unsure",
} as const satisfies Record<CheckReport["verdict"], AnswerTone>;

function verdictOf(report: CheckReport, limited: boolean): CheckStory["verdict"] {
  const counts = bindingCounts(report.results);
  const { covering, verdict } = report;
  const isReadInFull = covering.is === "covered" && covering.edition.completeness.read === "hel";
  const known = isReadInFull ? null : counts.met;
  const why = (sentence: string): string =>
    [notCoveredSentence(report, known), sentence].filter((it) => it !== null).join(" ");
  if (!triedSomething(report)) return { ...nothingTried, sentence: why(nothingTried.sentence), tone: "unsure" };
  const isPartial = (report.ifUnchanged ?? verdict) === "meets" && known !== null;
  return {
    title: verdictTitle(verdict, limited, known),
    tone: VERDICT_TONES[verdict],
    sentence: why(isPartial ? notReadInFull : verdictSentence(counts)),
  };
}

function bindingCounts(results: readonly Result[]): Parameters<typeof verdictSentence>[0] {
  const binding = results.filter(isBinding);
  const count = (state: State): number => binding.filter((result) => result.state === state).length;
  return {
    breaches: binding.filter(({ breach }) => breach).length,
    open: count("unknown"),
    attestations: count("needs-attestation"),
    met: count("met"),
  };
}

function isBinding({ rule }: { readonly rule: { readonly obligation: Obligation } }): boolean {
  return rule.obligation === "ska";
}

interface Members {
  readonly name: GroupName;
  readonly members: readonly { readonly result: Result; readonly about: About }[];
}

/** A requirement that is met or does not apply stands in a group of its own, and where something comes, there too. */
function groupsOf(results: readonly Result[]): readonly Members[] {
  const inState = (...states: readonly State[]): readonly Result[] =>
    results.filter(({ state }) => states.includes(state));
  const settled = inState("met", "not-applicable");
  const open = inState("not-met", "unknown", "needs-attestation");
  const group = (name: GroupName, own: readonly Result[], about: About = "state"): Members => ({
    name,
    members: own.map((result) => ({ result, about })),
  });
  return [
    ...(["not-met", "unknown", "needs-attestation"] as const).map((state) =>
      group(state, inState(state).filter(isBinding)),
    ),
    group(
      "targets",
      open.filter((result) => !isBinding(result)),
    ),
    group(
      "changes",
      settled.filter(({ next }) => next !== null),
      "change",
    ),
    group("upcoming", inState("upcoming")),
    {
      name: "proposed",
      members: [
        ...group("proposed", inState("proposed")).members,
        ...group(
          "proposed",
          settled.filter(({ proposals }) => proposals.length > 0),
          "proposal",
        ).members,
      ],
    },
    group("met", inState("met")),
    group("not-applicable", inState("not-applicable")),
  ];
}
