import type * as Authored from "../../../generated/authored.ts";
import type { InventoryRow } from "../../coverage/inventory.ts";
import { kept } from "../../check/lazily.ts";
import { multiply, rational, toExactText } from "../../quantity/rational.ts";
import { swedishNumber } from "../../words/format.ts";
import { countWordsIn, datesIn, numbersIn, numeralsIn } from "../../words/numerals.ts";
import type { Numeral } from "../../words/numerals.ts";
import { REGISTERS } from "../paths.ts";
import { citedRows } from "./cited-rows.ts";
import { figuresOf, shownFigure } from "./figures.ts";
import type { Figure } from "./figures.ts";
import { livingRules, statedParts } from "./parts.ts";
import type { LintContext, LintRule, Problem, Spot } from "./rule.ts";
import { snippetPosition } from "./snippet.ts";
import * as say from "../words/inventory.ts";

/** Every figure and day that is written, and every limit that is computed with, stands in a row that is cited. */
export const figureInSource: LintRule = {
  code: "K513",
  check: (context) => [
    ...livingRules(context)
      .flatMap(statedParts)
      .flatMap((part): readonly Problem[] => {
        const { file, pointer, stated } = part;
        const said = saidBy(context, stated);
        if (said === null) return [];
        const inText = ofText(context, { file, pointer: `${pointer}/text` }, stated.text, said);
        const inCheck = figuresOf(part).filter((it) => !isReading(it, pointer) && !standsFigure(it, said));
        return [
          ...inText,
          ...inCheck.map((it) => ({ file, pointer: it.pointer, said: say.figureInNoRow(shownFigure(it)) })),
        ];
      }),
    ...context.registers.answers.flatMap((answer, n): readonly Problem[] => {
      const said = saidBy(context, answer);
      const spot = { file: REGISTERS.answers, pointer: `/answers/${n}/answer` };
      return said === null || answer.answer === undefined ? [] : ofText(context, spot, answer.answer, said);
    }),
    ...context.registers.figures.flatMap(({ value, ...figure }, n): readonly Problem[] => {
      const said = saidBy(context, figure);
      const spot = { file: REGISTERS.figures, pointer: `/figures/${n}/value` };
      if (said === null) return [];
      if (typeof value === "string") return ofText(context, spot, value, said);
      const stands = said.numbers.has(toExactText(rational(Math.abs(value))));
      return stands ? [] : [{ ...spot, said: say.figureInNoRow(swedishNumber(value)) }];
    }),
  ],
};

/** What an entry's rows and its assumptions say: their numbers, and their days as `MM-DD` and `YYYY-MM-DD`. */
interface SaidBySources {
  readonly numbers: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
}

interface Sourced {
  readonly sources: readonly Authored.Citation[];
  readonly assumptions?: readonly Authored.Assumption[];
}

function saidBy(context: LintContext, { sources, assumptions = [] }: Sourced): SaidBySources | null {
  const rows = citedRows(context, sources);
  if (rows === null) return null;
  const cited = new Set(sources.map(({ source }) => source));
  const dates = context.registers.sources.flatMap(({ id, date }) =>
    cited.has(id) && date !== undefined ? [date] : [],
  );
  const said = [...rows.map(saidInRow), ...[...assumptions.map(({ text }) => text), ...dates].map(saidInText)];
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
