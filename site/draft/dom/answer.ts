/** What a draft means, as elements: the change in words with its example, and the units that come out differently. */
import type { DraftedDay } from "../../../src/compare/draft.ts";
import type { Impact } from "../../../src/compare/impact.ts";
import type { SideState } from "../../../src/compare/fleet-unit.ts";
import { classLabel } from "../../../src/compare/words/comparison.ts";
import { meaningOf } from "../../../src/render/change-story.ts";
import { sideStates, stateChange, stateText } from "../../../src/render/words/impact-report.ts";
import { upperFirst } from "../../../src/words/format.ts";
import { answer as words, units as unitWords } from "../../words/draft.ts";
import { el } from "../../dom/elements.ts";

/** The units that a draft is tried on, and what they are called. */
export interface Tried {
  readonly heading: string;
}

/** The sentence for those who do not see the answer change. */
export function saidOf(days: readonly DraftedDay[]): string {
  return days.length === 0
    ? words.noDifference
    : unitWords.said(
        days.flatMap(({ change, impact }) => [`${upperFirst(classLabel(change.class))}.`, ...counted(impact)]),
      );
}

export function answerElements(days: readonly DraftedDay[], tried: Tried): readonly HTMLElement[] {
  return days.map((day) => dayElement(day, tried));
}

function dayElement({ date, change, impact }: DraftedDay, { heading }: Tried): HTMLElement {
  const meaning = meaningOf(change);
  const { fromTo } = meaning;
  const requirement = change.newer?.requirement ?? null;
  const sentences = [...meaning.questions.map(({ sentence }) => sentence), ...meaning.sentences];
  return el(
    "section",
    { class: "draft-day" },
    el("h3", {}, words.from(date)),
    el("p", { class: `draft-class draft-${change.class}` }, upperFirst(classLabel(change.class))),
    fromTo !== null
      ? sides(fromTo)
      : requirement !== null && el("p", { class: "draft-requirement" }, upperFirst(requirement)),
    ...sentences.map((sentence) => el("p", {}, sentence)),
    ...meaning.examples.map((example) => el("p", { class: "witness" }, example)),
    el("h4", {}, heading),
    ...unitElements(impact),
  );
}

function sides([older, newer]: readonly [string, string]): HTMLElement {
  return el(
    "dl",
    { class: "from-to" },
    el("div", {}, el("dt", {}, words.before), el("dd", {}, upperFirst(older))),
    el("div", {}, el("dt", {}, words.after), el("dd", {}, upperFirst(newer))),
  );
}

/** What changes for how many, in sentences. Nobody falls is told too; of the rest only what there is. */
function counted({ rules: [rule], matrix }: Impact): readonly string[] {
  if (rule === undefined) return [unitWords.concernsNone];
  const count = (older: readonly SideState[], newer: readonly SideState[]): number =>
    sum(older.flatMap((from) => newer.filter((to) => to !== from).map((to) => matrix[from]?.[to] ?? 0)));
  const some = (number: number, said: (number: number) => string): readonly string[] =>
    number === 0 ? [] : [said(number)];
  const settled: readonly SideState[] = ["met", "not-met"];
  const unsure: readonly SideState[] = ["unknown", "needs-attestation", "not-known"];
  const outside: readonly SideState[] = ["absent", "not-applicable"];
  return [
    unitWords.falls(count(["met"], ["not-met"])),
    ...some(count(unsure, ["not-met"]), unitWords.open),
    ...some(count(outside, ["not-met"]), unitWords.reached),
    ...some(count(["not-met"], ["met"]), unitWords.rises),
    ...some(
      count([...unsure, ...outside], ["met"]) + count([...settled, ...unsure, ...outside], [...unsure, ...outside]),
      unitWords.otherwise,
    ),
    ...some(rule.near, unitWords.near),
  ];
}

function unitElements(impact: Impact): readonly HTMLElement[] {
  const sentences = el("ul", {}, ...counted(impact).map((it) => el("li", {}, it)));
  if (impact.rules.length === 0) return [sentences];
  return [
    sentences,
    outcomes(impact),
    ...unitList(
      unitWords.list,
      impact.changed.map((it) => [it.unit, stateChange(it), it.gap]),
    ),
    ...unitList(
      unitWords.nearList,
      impact.near.map(({ unit, margin }) => [unit, margin, null]),
    ),
  ];
}

/** How many units there are in each state before and after. */
function outcomes({ matrix, rules: [rule] }: Impact): HTMLElement {
  const obligation = rule?.change.obligation ?? "ska";
  const before = (state: SideState): number => sum(Object.values(matrix[state] ?? {}));
  const after = (state: SideState): number => sum(Object.values(matrix).map((row) => row[state] ?? 0));
  const rows = sideStates.filter((state) => before(state) + after(state) > 0);
  const cell = (text: string): HTMLElement => el("td", { class: "number" }, text);
  return el(
    "table",
    { class: "draft-outcomes" },
    el("caption", {}, unitWords.caption),
    el(
      "thead",
      {},
      el("tr", {}, ...[unitWords.state, unitWords.before, unitWords.after].map((it) => el("th", { scope: "col" }, it))),
    ),
    el(
      "tbody",
      {},
      ...rows.map((state) =>
        el(
          "tr",
          {},
          el("th", { scope: "row" }, upperFirst(stateText(state, obligation))),
          cell(String(before(state))),
          cell(String(after(state))),
        ),
      ),
    ),
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** Nothing where there is no unit to list. */
function unitList(
  summary: (count: number) => string,
  listed: readonly (readonly [unit: string, said: string, further: string | null])[],
): readonly HTMLElement[] {
  if (listed.length === 0) return [];
  return [
    el(
      "details",
      {},
      el("summary", {}, summary(listed.length)),
      el(
        "ul",
        { class: "draft-units" },
        ...listed.map(([unit, said, further]) =>
          el(
            "li",
            {},
            el("strong", {}, unit),
            ` ${said}`,
            further !== null && el("span", { class: "meta" }, ` ${further}`),
          ),
        ),
      ),
    ),
  ];
}
