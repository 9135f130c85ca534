import type * as Authored from "../../../generated/authored.ts";
import type { InventoryRow } from "../../coverage/inventory.ts";
import { kept } from "../../check/lazily.ts";
import { groupBy } from "../../quantity/group.ts";
import { multiply, rational, toExactText } from "../../quantity/rational.ts";
import { swedishDate, swedishNumber } from "../../words/format.ts";
import { countWordsIn, datesIn, numbersIn, numeralsIn } from "../../words/numerals.ts";
import type { Numeral } from "../../words/numerals.ts";
import { REGISTERS } from "../paths.ts";
import { citedRows } from "./cited-rows.ts";
import { figuresOf, shownFigure } from "./figures.ts";
import type { Figure } from "./figures.ts";
import { livingRules, statedParts, type Living, type Stated } from "./parts.ts";
import { proseIn } from "./prose.ts";
import { remembered } from "./remembered.ts";
import type { LintContext, LintRule, Problem, Spot } from "./rule.ts";
import { snippetPosition } from "./snippet.ts";
import * as say from "../words/inventory.ts";

/** Every figure and day that is written, and every limit that is computed with, stands in a row that is cited. */
export const figureInSource: LintRule = {
  code: "K513",
  check: (context) => [
    ...livingRules(context).flatMap((living) => [
      ...statedParts(living).flatMap((part) => ofPart(context, part)),
      ...aroundVersions(context, living),
    ]),
    ...context.registers.answers.flatMap((answer, n): readonly Problem[] => {
      const said = saidBy(context, answer);
      const spot = { file: REGISTERS.answers, pointer: `/answers/${n}/answer` };
      return said === null || answer.answer === undefined ? [] : ofText(context, spot, answer.answer, said);
    }),
    ...context.registers.figures.flatMap(({ value, ...figure }, n): readonly Problem[] => {
      const said = saidBy(context, figure);
      const spot = { file: REGISTERS.figures, pointer: `/figures/${n}/value` };
      if (said === null) return [];
      const around = proseIn({ title: figure.title, note: figure.note }, { ...spot, pointer: `/figures/${n}` });
      const inWords = around.flatMap((it) => ofText(context, it.spot, it.text, said));
      if (typeof value === "string") return [...ofText(context, spot, value, said), ...inWords];
      const stands = said.numbers.has(toExactText(rational(Math.abs(value))));
      return [...(stands ? [] : [{ ...spot, said: say.figureInNoRow(swedishNumber(value)) }]), ...inWords];
    }),
  ],
};

function ofPart(context: LintContext, part: Stated): readonly Problem[] {
  const { file, pointer, stated } = part;
  const said = saidBy(context, stated);
  if (said === null) return [];
  const inText = proseIn(stated, { file, pointer }).flatMap(({ spot, text }) => ofText(context, spot, text, said));
  const inCheck = figuresOf(part).filter((it) => !isReading(it, pointer) && !standsFigure(it, said));
  return [
    ...inText,
    ...inCheck.map((it) => ({ file, pointer: it.pointer, said: say.figureInNoRow(shownFigure(it)) })),
    ...daysOf(part)
      .filter(({ date, about }) => !said.days.has(date) && !isAssumed(part, about))
      .map(({ date, about }) => ({
        file,
        pointer: `${pointer}/${about}`,
        said: say.dayInNoRow(swedishDate(date), about),
      })),
  ];
}

/** The first and the last day of a decided version. */
function daysOf({ is, stated }: Stated): readonly { readonly date: string; readonly about: "from" | "through" }[] {
  if (is !== "version" || stated.status !== "beslutad") return [];
  const { from, through } = stated;
  return [
    ...(from === undefined ? [] : [{ date: from, about: "from" as const }]),
    ...(through === undefined ? [] : [{ date: through, about: "through" as const }]),
  ];
}

function isAssumed({ stated }: Stated, day: "from" | "through"): boolean {
  return (stated.assumptions ?? []).some(({ about }) => about === day);
}

/** What follows from a breach is held against the sources of all versions; a review has its own. */
function aroundVersions(context: LintContext, { authored: { file }, rule }: Living): readonly Problem[] {
  const { consequence, underReview, versions } = rule;
  const all = {
    sources: versions.flatMap(({ sources }) => sources),
    assumptions: versions.flatMap(({ assumptions = [] }) => assumptions),
  };
  const parts = [
    { text: consequence, pointer: "/consequence", sourced: all },
    { text: underReview?.note, pointer: "/underReview/note", sourced: { sources: underReview?.sources ?? [] } },
  ];
  return parts.flatMap(({ text, pointer, sourced }) => {
    // Asked first: few rules have either, and their sources would be read for nothing.
    if (text === undefined) return [];
    const said = saidBy(context, sourced);
    return said === null ? [] : ofText(context, { file, pointer }, text, said);
  });
}

/** What an entry's rows and its assumptions say: their numbers, and their days as `MM-DD` and `YYYY-MM-DD`. */
interface SaidBySources {
  readonly numbers: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
}

interface Sourced {
  readonly sources: readonly Authored.Citation[];
  readonly assumptions?: readonly Authored.Assumption[];
}

const sourcesById = remembered(({ registers }: LintContext) => groupBy(registers.sources, ({ id }) => id));

function saidBy(context: LintContext, { sources, assumptions = [] }: Sourced): SaidBySources | null {
  const rows = citedRows(context, sources);
  if (rows === null) return null;
  const dates = [...new Set(sources.map(({ source }) => source))]
    .flatMap((id) => sourcesById(context).get(id) ?? [])
    .flatMap(({ date, tellsThrough }) => [date, tellsThrough].flatMap((day) => day ?? []));
  const said = [
    ...rows.map(saidInRow),
    ...assumptions.map(({ text }) => saidInText(text)),
    // Of a document's own day only the year is a number that it says: its month and day are no counts.
    ...dates.map((day) => ({ ...saidInText(day), numbers: new Set([day.slice(0, "YYYY".length)]) })),
  ];
  return {
    numbers: new Set(said.flatMap(({ numbers }) => [...numbers])),
    days: new Set(said.flatMap(({ days }) => [...days])),
  };
}

function saidInText(text: string): SaidBySources {
  return { numbers: new Set(numbersIn(text)), days: new Set(datesIn(text).flatMap(spellingsOf)) };
}

const ROWS = new WeakMap<InventoryRow, SaidBySources>();

/** A row is cited by many, and read once. */
function saidInRow(row: InventoryRow): SaidBySources {
  return kept(ROWS, row, () => ({ ...saidInText(row.said), numbers: new Set(numbersOfRow(row)) }));
}

/** A row gives large amounts in a unit of its own. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ["MSEK", 1_000_000],
  ["GSEK", 1_000_000_000],
]);

function numbersOfRow({ said }: InventoryRow): readonly string[] {
  const numbers = numbersIn(said);
  const unit = [...UNITS].find(([name]) => said.includes(name))?.[1];
  return unit === undefined
    ? numbers
    : [...numbers, ...numbers.map((it) => toExactText(multiply(rational(it), rational(unit))))];
}

/** The day itself, and the day without its year, which a text may leave out. */
function spellingsOf({ date }: { readonly date: string }): readonly string[] {
  return [date, date.slice(-"MM-DD".length)];
}

function ofText(context: LintContext, spot: Spot, text: string, said: SaidBySources): readonly Problem[] {
  const dates = datesIn(text);
  const items = new Set([...text.matchAll(LIST_ITEM)].map(({ 0: mark, index }) => index + mark.indexOf(mark.trim())));
  const problem = (start: number, written: string): Problem => ({
    ...spot,
    where: snippetPosition(context, spot, text, start, written.length),
    said: say.figureInNoRow(written),
  });
  const inDate = ({ start }: Numeral): boolean =>
    dates.some((it) => it.start <= start && start < it.start + it.written.length);
  return [
    ...dates.filter(({ date }) => !said.days.has(date)).map(({ start, written }) => problem(start, written)),
    ...missing(
      [...numeralsIn(text), ...countWordsIn(text)].filter((it) => !inDate(it) && !items.has(it.start)),
      said,
    ).map(({ start, written }) => problem(start, written)),
  ];
}

/** The number of an item in a list counts the text's own lines. */
const LIST_ITEM = /^[ \t]*\d+\.(?=\s)/gmu;

/** The numerals none of whose values is said: `12 miljoner` is 12 and 12 000 000, and one of them is enough. */
function missing(numerals: readonly Numeral[], { numbers }: SaidBySources): readonly Numeral[] {
  const found = new Set(numerals.filter(({ value }) => numbers.has(value)).map(({ start }) => start));
  const seen = new Set<number>();
  return numerals.filter(({ start }) => {
    const first = !seen.has(start);
    seen.add(start);
    return first && !found.has(start);
  });
}

/** A reading is the author's arithmetic on an unclear text, and says so: its figures follow from the row's. */
function isReading(figure: Figure, pointer: string): boolean {
  return figure.pointer.startsWith(`${pointer}/readings/`);
}

function standsFigure(figure: Figure, { numbers, days }: SaidBySources): boolean {
  switch (figure.is) {
    case "number":
      return numbers.has(toExactText(rational(figure.value)));
    case "clock":
      return numbers.has(String(Number(figure.value.slice(0, 2))));
    case "date":
      return days.has(figure.value) || days.has(figure.value.slice(-"MM-DD".length));
  }
}
