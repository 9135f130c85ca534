/** The figures that a version computes with: what must also stand in its text. */
import type * as Authored from "../../../generated/authored.ts";
import { swedishDate, swedishNumber } from "../../words/format.ts";
import { limitFigures, numbersAt, sinceFigures, timeFigures, type StatedFigure } from "../../check/anatomy.ts";
import { anatomyOf } from "../../check/kinds/statements.ts";
import type { Check, Condition } from "../../rulebook/model.ts";
import { minutesAsked, windowsOf } from "../../check/opening/demand.ts";
import { totalMinutes } from "../../quantity/clock.ts";
import { checksOf, conditionsOf, type Stated } from "./parts.ts";
import type { Spot } from "./rule.ts";

/** `alsoIn` is text beside the version's own where the figure may stand: a reading's text, a row of a table. */
export type Figure = Spot & Unplaced<StatedFigure> & { readonly alsoIn: string };

/** Without the place in the check, for it stands in the file. */
type Unplaced<F> = F extends StatedFigure ? Omit<F, "at"> : never;

/** As a sentence writes it. */
export function shownFigure(figure: Figure): string {
  switch (figure.is) {
    case "number":
      return swedishNumber(figure.value);
    case "clock":
      return `kl. ${figure.value}`;
    case "date":
      return swedishDate(figure.value);
  }
}

export function figuresOf(part: Stated): readonly Figure[] {
  const { file, pointer, stated } = part;
  return [
    ...checksOf(part).flatMap((check) =>
      placed(
        anatomyOf(check.check).figures,
        check,
        `${readingText(stated, pointer, check.pointer)} ${wholeWindow(check.check)}`,
      ),
    ),
    ...conditionsOf(part).flatMap((it) =>
      placed(figuresIn(it.condition), it, readingText(stated, pointer, it.pointer)),
    ),
    ...("amounts" in stated ? ofAmounts(stated.amounts ?? [], file, `${pointer}/amounts`) : []),
    ...("table" in stated ? ofTable(stated.table, file, `${pointer}/table`) : []),
    ...("duty" in stated ? ofDueDates(stated.duty.due ?? [], file, `${pointer}/duty/due`) : []),
    ...("dates" in stated ? ofDueDates(stated.dates ?? [], file, `${pointer}/dates`) : []),
  ];
}

/** The length of a window that is to be open throughout follows from its two ends, which the text states. */
function wholeWindow(check: Check): string {
  if (check.kind !== "opening-hours" || typeof check.atLeastHoursPerDay !== "number") return "";
  const covers = minutesAsked(check) === totalMinutes(windowsOf(check));
  return covers ? swedishNumber(check.atLeastHoursPerDay) : "";
}

function figuresIn(condition: Condition): readonly StatedFigure[] {
  switch (condition.kind) {
    case "fact-range":
      return limitFigures(condition, { fact: condition.fact });
    case "time-since":
      return sinceFigures(condition);
    default:
      return [];
  }
}

function readingText(stated: Stated["stated"], pointer: string, at: string): string {
  const prefix = `${pointer}/readings/of/`;
  if (!at.startsWith(prefix) || !("readings" in stated)) return "";
  const reading = stated.readings?.of[Number.parseInt(at.slice(prefix.length), 10)];
  return reading === undefined ? "" : `${reading.title}\n${reading.text}`;
}

function placed(figures: readonly StatedFigure[], { file, pointer }: Spot, alsoIn: string): readonly Figure[] {
  return figures.map(({ at, ...figure }) => ({ ...figure, file, pointer: `${pointer}/${at}`, alsoIn }));
}

function ofAmounts(amounts: readonly Authored.Amount[], file: string, pointer: string): readonly Figure[] {
  return amounts.flatMap(({ amount, title, condition }, n) =>
    placed(numbersAt({ amount }, null), { file, pointer: `${pointer}/${n}` }, `${title}\n${condition ?? ""}`),
  );
}

function ofTable({ rows }: Authored.Table, file: string, pointer: string): readonly Figure[] {
  return rows.flatMap(({ when, then, reason, amount }, n) => {
    const alsoIn = `${then}\n${reason ?? ""}`;
    const spot = { file, pointer: `${pointer}/rows/${n}` };
    return [
      ...placed(numbersAt({ amount }, null), spot, alsoIn),
      ...Object.entries(when).flatMap(([input, cell]) =>
        typeof cell === "object" && !Array.isArray(cell)
          ? placed(limitFigures(cell, null), { file, pointer: `${spot.pointer}/when/${input}` }, alsoIn)
          : [],
      ),
    ];
  });
}

function ofDueDates(dates: readonly Authored.Due[], file: string, pointer: string): readonly Figure[] {
  return dates.flatMap(({ date, label, after }, n): readonly Figure[] => {
    const at = `${pointer}/${n}`;
    const length = after === undefined || after.count === 0 ? [] : timeFigures(after.unit, { count: after.count });
    return [
      ...(date === undefined ? [] : [{ is: "date", value: date, file, pointer: `${at}/date`, alsoIn: label } as const]),
      ...length.map((figure) => ({ ...figure, file, pointer: `${at}/after/count`, alsoIn: label })),
    ];
  });
}
