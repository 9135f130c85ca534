import { parseClock } from "../../quantity/clock.ts";
import { rational, toExactText } from "../../quantity/rational.ts";
import { swedishDate } from "../../words/format.ts";
import * as say from "../words/substance.ts";
import { numbersIn, numberWordsIn, numeralsIn } from "../../words/numerals.ts";
import type { Numeral } from "../../words/numerals.ts";
import { figuresOf, shownFigure } from "./figures.ts";
import type { Figure } from "./figures.ts";
import { livingRules, statedParts } from "./parts.ts";
import type { LintContext, LintRule, Problem } from "./rule.ts";
import { snippetPosition } from "./snippet.ts";

/** Every number, clock time and date that is computed with stands in the text that people read. */
export const numberInText: LintRule = {
  code: "K503",
  check: (context) =>
    livingRules(context)
      .flatMap(statedParts)
      .flatMap((part) => {
        const figures = figuresOf(part);
        const { text } = part.stated;
        const numbers = new Set(numbersIn(text));
        const missing = figures.filter((it) => !stands(it, text, numbers) && !stands(it, it.alsoIn, null));
        return missing.map((figure) => {
          const alike = missing.filter((it) => it.is === figure.is);
          const spare = alike.length === 1 ? spareNumeral(figure, text, figures) : null;
          return spare === null
            ? absent(figure, `${part.pointer}/text`)
            : mismatch(context, figure, spare, text, `${part.pointer}/text`);
        });
      }),
};

function absent(figure: Figure, textPointer: string): Problem {
  const { file, pointer } = figure;
  const related = [{ role: say.IN_TEXT, spot: { file, pointer: textPointer } }];
  return { file, pointer, related, said: say.notInText(shownFigure(figure)) };
}

/** The text has exactly one number, or one clock time, that the check does not use: that is the one to look at. */
function mismatch(context: LintContext, figure: Figure, spare: Numeral, text: string, textPointer: string): Problem {
  const spot = { file: figure.file, pointer: textPointer };
  const where = snippetPosition(context, spot, text, spare.start, spare.written.length);
  const related = [{ role: say.IN_CHECK, spot: { file: figure.file, pointer: figure.pointer } }];
  return { ...spot, where, related, said: say.otherInText(spare.written, shownFigure(figure)) };
}

/** A number is paired with a number and a clock time with a clock time: the 7.30 of `07.30–17.00` is no count of hours. */
function spareNumeral({ is }: Figure, text: string, figures: readonly Figure[]): Numeral | null {
  const clocks = clocksIn(text);
  const used = new Set(figures.flatMap(spellings));
  switch (is) {
    case "clock":
      return onlyOne(clocks.filter(({ value }) => !used.has(value)));
    case "number": {
      const inClock = ({ start }: Numeral): boolean =>
        clocks.some((clock) => start >= clock.start && start < clock.start + clock.written.length);
      return onlyOne(numeralsIn(text).filter((it) => !used.has(it.value) && !inClock(it)));
    }
    case "date":
      return null;
  }
}

function onlyOne(found: readonly Numeral[]): Numeral | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

const CLOCK = /(?<![\d.,:])([01]?\d|2[0-4])[:.]([0-5]\d)(?![\d.,:]|\s*(?:%|procent|kr))/g;

/** The clock times of a text that say their minutes: `07.30`, `8:00`. */
function clocksIn(text: string): readonly Numeral[] {
  return [...text.matchAll(CLOCK)].map(({ 0: written, 1: hour = "", 2: minute = "", index }) => ({
    value: `${hour.padStart(2, "0")}:${minute}`,
    written,
    start: index,
  }));
}

/** `numbers` are those of the text where they are known: a long text is read once for all figures. */
function stands(figure: Figure, text: string, numbers: ReadonlySet<string> | null): boolean {
  switch (figure.is) {
    case "number": {
      const value = toExactText(rational(figure.value));
      return numbers === null ? numbersIn(text).includes(value) : numbers.has(value);
    }
    case "clock":
      return clockStands(figure.value, text);
    case "date":
      return dateStands(figure.value, text);
  }
}

/** A figure as it would be read from a text, for telling its numbers from others. */
function spellings(figure: Figure): readonly string[] {
  switch (figure.is) {
    case "number":
      return [toExactText(rational(figure.value))];
    case "clock":
      return [figure.value, String(Number(figure.value.slice(0, 2)))];
    case "date":
      return (figure.value.match(/\d+/g) ?? []).map((digits) => String(Number(digits)));
  }
}

/** A number that counts something is no hour of the day. */
const COUNTED = String.raw`\s*(?:%|procent|timm|minut|person|dag(?:ar|en)?\b)`;

/** `08:00` is also `8:00`, `8.00`, `kl. 8` and the 8 of `8–17`. */
function clockStands(clock: string, text: string): boolean {
  const minutes = parseClock(clock);
  if (minutes === null) return true;
  const [hour, rest] = [Math.floor(minutes / 60), minutes % 60];
  const written = String(rest).padStart(2, "0");
  if (new RegExp(String.raw`(?<!\d)0?${hour}[:.]${written}(?!\d)`).test(text)) return true;
  if (rest !== 0) return false;
  const isHour = new RegExp(String.raw`(?<![\d.,:])0?${hour}(?![\d:,.]\d|\d|${COUNTED})`).test(text);
  return isHour || numberWordsIn(text).has(String(hour % 24)) || numberWordsIn(text).has(String(hour));
}

/** `2026-05-31`, `31 maj 2026`, or `31 maj` when no other year follows. */
function dateStands(date: string, text: string): boolean {
  const [day = "", month = "", year = ""] = swedishDate(date).split(" ");
  const spelt = new RegExp(String.raw`(?<!\d)${day}\s+${month}(\s+${year}|(?!\s+\d{4}))`, "i");
  return text.includes(date) || spelt.test(text);
}
