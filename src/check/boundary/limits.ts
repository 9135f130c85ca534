/** The limits that a rule is judged by, each with its place in the file and with what the rule is a small step from it. */
import { addDays } from "../../quantity/calendar.ts";
import { add, rational, toExactText } from "../../quantity/rational.ts";
import type { Check, Condition, Grant, IsoDate, Registers, Requirement, RuleExample } from "../../rulebook/model.ts";
import { limitFigures, sinceFigures, type StatedFigure } from "../anatomy.ts";
import { withValue } from "../edit.ts";
import { anatomyOf } from "../kinds/statements.ts";
import { limitText } from "../words/boundary.ts";

export type JudgedRule = Requirement | Grant;

/**
 * The rule as it is when the limit lies a step away. A unit `on` the limit tells the one from the rule, a unit `beside`
 * it the other.
 */
export interface Step {
  readonly told: "on" | "beside";
  readonly rule: JudgedRule;
}

/** The days on which a limit decides; a proposal is asked for by its name and judged without regard to the day. */
export type Reach =
  | { readonly is: "days"; readonly from: IsoDate; readonly through: IsoDate | null }
  | { readonly is: "proposal" };

export function reaches(reach: Reach, { date, version }: RuleExample): boolean {
  if (reach.is === "proposal" || version === "forslag") return reach.is === "proposal" && version === "forslag";
  return reach.from <= date && (reach.through === null || date <= reach.through);
}

export interface LimitSpot {
  /** JSON pointer in the rule's file: `/versions/1/check/atLeastHoursPerWeek`. */
  readonly pointer: string;
  /** `45 timmar`. */
  readonly text: string;
  /** Where a unit beside the limit lies: where the limit does not hold, or does when the limit itself does not. */
  readonly beside: "under" | "over" | "after";
  readonly reach: Reach;
  /** What is judged: whole, since a probe has to meet the rest of it. */
  readonly check: Check;
  readonly when: Condition | null;
  readonly steps: readonly Step[];
}

/** Rules for the region or a municipality are never judged, on any day. */
export function isJudged({ addressee }: JudgedRule): boolean {
  return addressee === "enhet" || addressee === "leverantor";
}

/** Every limit of every version and exception that some example can reach. */
export function limitsOf(rule: JudgedRule, registers: Registers): readonly LimitSpot[] {
  if (!isJudged(rule)) return [];
  return judgedParts(rule).flatMap((part) => limitsIn(part, rule, registers));
}

type Path = readonly (string | number)[];

/** One check that decides on some day, where it stands in the file, and where in the rule. */
interface JudgedPart extends Pick<LimitSpot, "reach" | "check" | "when"> {
  readonly pointer: string;
  readonly path: Path;
  /** The condition of the version or the exception as a whole. */
  readonly around: { readonly pointer: string; readonly path: Path };
}

/** Of several proposals an example can ask for the last one only. */
function judgedParts(rule: JudgedRule): readonly JudgedPart[] {
  const lastProposal = rule.versions.findLastIndex(
    ({ standing: { status } }) => status === "foreslagen" || status === "aviserad",
  );
  const versions = rule.versions.flatMap((version, index) => {
    const { standing } = version;
    const place = { list: "versions", index } as const;
    if (standing.status === "beslutad") return partsOf(version, place, { is: "days", ...standing });
    return index === lastProposal ? partsOf(version, place, { is: "proposal" }) : [];
  });
  const exceptions = rule.kind === "grant" ? [] : rule.exceptions;
  return [
    ...versions,
    ...exceptions.flatMap((exception, index) => {
      const { from, through } = exception.period.precision === "exact" ? exception.period : exception.period.within;
      const reach = { is: "days", from, through } as const;
      return exception.status === "beslutad" ? partsOf(exception, { list: "exceptions", index }, reach) : [];
    }),
  ];
}

type Content = JudgedRule["versions"][number] | Requirement["exceptions"][number];

function partsOf(
  content: Content,
  { list, index }: { readonly list: "versions" | "exceptions"; readonly index: number },
  reach: Reach,
): readonly JudgedPart[] {
  const [pointer, path] = [`/${list}/${index}`, [list, index]] as const;
  const when = "when" in content ? content.when : null;
  const part = (check: Check, written: string, inside: Path): JudgedPart => ({
    reach,
    check,
    when,
    pointer: `${pointer}/${written}`,
    path: [...path, ...inside],
    around: { pointer: `${pointer}/when`, path: [...path, "when"] },
  });
  if ("eligibility" in content) {
    return content.eligibility === null ? [] : [part(content.eligibility, "eligibility", ["eligibility"])];
  }
  const { judgement } = content;
  switch (judgement.by) {
    case "check":
      return [part(judgement.check, "check", ["judgement", "check"])];
    case "readings":
      return judgement.readings.map(({ check }, n) =>
        part(check, `readings/of/${n}/check`, ["judgement", "readings", n, "check"]),
      );
    case "nothing-yet":
      return [];
  }
}

/** A limit where it stands below a check or a condition. */
interface Stated {
  readonly at: Path;
  readonly figure: StatedFigure;
}

function limitsIn(part: JudgedPart, rule: JudgedRule, registers: Registers): readonly LimitSpot[] {
  const { reach, check, when } = part;
  const ofCheck = statedInCheck(check).map((stated) => ({ stated, place: part }));
  const around = when === null ? [] : statedInCondition(when).map((stated) => ({ stated, place: part.around }));
  return [...ofCheck, ...around].map(({ stated: { at, figure }, place }) => ({
    pointer: [place.pointer, ...at].join("/"),
    text: limitText(figure, registers),
    beside: besideOf(figure),
    reach,
    check,
    when,
    steps: Object.entries(moved(figure)).map(([told, value]) => ({
      told: told === "on" ? "on" : "beside",
      rule: withValue(rule, [...place.path, ...at], value),
    })),
  }));
}

function statedInCheck(check: Check): readonly Stated[] {
  const { figures, conditions, parts } = anatomyOf(check);
  return [
    ...figures.filter(({ at, is }) => is !== "clock" && at !== "per").map(atPath),
    ...conditions.flatMap(({ at, condition }) => below(at, statedInCondition(condition))),
    ...parts.flatMap((part) => below(part.at, statedInCheck(part.check))),
  ];
}

function statedInCondition(condition: Condition): readonly Stated[] {
  switch (condition.kind) {
    case "fact-range":
      return limitFigures(condition, { fact: condition.fact }).map(atPath);
    case "time-since":
      return sinceFigures(condition).map(atPath);
    case "all-of":
    case "any-of":
      return condition.of.flatMap((inner, n) => below(`of/${n}`, statedInCondition(inner)));
    case "not":
      return below("condition", statedInCondition(condition.condition));
    case "fact-is":
    case "operator":
    case "municipality":
    case "add-on":
      return [];
  }
}

function atPath(figure: StatedFigure): Stated {
  return { at: pathOf(figure.at), figure };
}

function below(at: string, inner: readonly Stated[]): readonly Stated[] {
  return inner.map((it) => ({ ...it, at: [...pathOf(at), ...it.at] }));
}

/** Digits in a place are the number of an item in a list. */
function pathOf(at: string): Path {
  return at.split("/").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The sides of a limit, by the key that it is written with. */
function besideOf({ at, is }: StatedFigure): LimitSpot["beside"] {
  if (is !== "number") return "after";
  return /(?:atMost|moreThan)$/.test(at) ? "over" : "under";
}

/** The value that a unit on the limit tells from it, and the one that a unit beside it does. */
function moved(figure: StatedFigure): Readonly<Record<Step["told"], number | string>> {
  if (figure.is !== "number") return { on: addDays(figure.value, -1), beside: addDays(figure.value, 1) };
  const [lower, higher] = besideNumber(figure.value, stepFor(figure));
  return besideOf(figure) === "over" ? { on: lower, beside: higher } : { on: higher, beside: lower };
}

/** How small a change of a number an example has to notice. Hours are also kept in parts. */
function stepFor({ value, measure }: Extract<StatedFigure, { readonly is: "number" }>): number {
  const isHours = measure === "hours" || measure === "hours-per-week" || measure === "hours-per-day";
  return isHours || !Number.isInteger(value) ? 0.1 : 1;
}

/** A step lower and a step higher, exactly. */
export function besideNumber(value: number, step: number): readonly [lower: number, higher: number] {
  const moveBy = (by: number): number => Number(toExactText(add(rational(value), rational(by))));
  return [moveBy(-step), moveBy(step)];
}
