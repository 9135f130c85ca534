/** `share`: a part of a whole in percent. Exact: 84.95 is less than 85, and nothing is rounded before it is compared. */
import { compareProducts, fractionOf, larger, signOf, type Exact, type ExactRange } from "../../quantity/exact.ts";
import { divide, multiply, rational, type Rational } from "../../quantity/rational.ts";
import type { CheckOf, Registers } from "../../rulebook/model.ts";
import { describeShare, percentFigure } from "../words/describe.ts";
import { compared, neverPossible, nothingToDivide, partOfWhole, stillPossible } from "../words/outcome.ts";
import { ready, type Setting } from "../compiled.ts";
import { factOf, numberReader, type FactReading, type NumberReader } from "../facts.ts";
import { factClosings, gapTo, limitsText, marginOf, PERCENT } from "../figure.ts";
import { boundsOf, heldAgainst, type Bounds, type Divided, type FigureFinding, type Held } from "../limits.ts";
import type { Bound } from "../../quantity/interval.ts";
import type { Closing, Outcome } from "../outcome.ts";
import { met, notApplicable, notMet, unknown, withoutLimit } from "../outcomes.ts";
import { notesOfDays } from "../two-days.ts";
import type { Unit } from "../unit.ts";
import { limitFigures, limitLevels, numberRead, type Stated } from "../anatomy.ts";
import { isPartOf } from "../../rulebook/part-of.ts";

type ShareCheck = CheckOf<"share">;

const HUNDRED = rational(100);

export function readyShare(check: ShareCheck, { registers }: Setting) {
  const part = numberReader(registers, check.part);
  const whole = numberReader(registers, check.of);
  const limits = boundsOf(check);
  const held = heldAgainst(limits, HUNDRED);
  const shared: Share = { part, whole, limits, held, isPart: isPartOf(registers.facts, check.part, check.of) };
  return ready("share", shared, (unit): ShareFinding => {
    const of = whole.value(unit);
    if (of !== null && signOf(of) === 0) return NOTHING;
    const counted = part.value(unit);
    return of === null || counted === null ? findPossible(shared, unit) : held.exactly(counted, of);
  });
}

export function describeShareCheck(check: ShareCheck, registers: Registers): string {
  return describeShare(
    factOf(registers, check.part).title,
    factOf(registers, check.of).title,
    limitsText(boundsOf(check), percentFigure),
  );
}

export const shareStated: Stated<ShareCheck> = (check) => ({
  facts: [numberRead("part", check.part), numberRead("of", check.of)],
  applies: "sometimes",
  figures: limitFigures(check, "percent"),
  levels: limitLevels(check),
});

/** What the check names, looked up. `isPart` is true where the part is never larger than the whole. */
interface Share {
  readonly part: NumberReader;
  readonly whole: NumberReader;
  readonly limits: Bounds;
  readonly held: Held;
  readonly isPart: boolean;
}

/** Does not apply where there is nothing to be a part of. */
type ShareFinding = FigureFinding | { readonly state: "not-applicable" };

const NOTHING: ShareFinding = { state: "not-applicable" };

export function tellShare({ with: share, find }: ReturnType<typeof readyShare>, unit: Unit): Outcome {
  const finding = find(unit);
  const part = share.part.told(unit);
  const whole = share.whole.told(unit);
  const facts = [part, whole].flatMap((reading) => (reading.known ? [reading.use] : []));
  if (finding.state === "not-applicable") {
    const sentence = nothingToDivide(share.part.fact.title, share.whole.fact.title);
    return notApplicable({ sentence, facts: whole.known ? [whole.use] : [] });
  }
  if (finding.state === "unknown" && finding.lacks === "limit") return withoutLimit(facts);
  if (part.known && whole.known) {
    return known(share, finding, { part: fractionOf(part.value), whole: fractionOf(whole.value) }, facts);
  }
  return notKnown(share, finding, [part, whole], facts);
}

function known(
  share: Share,
  finding: FigureFinding,
  counted: { readonly part: Rational; readonly whole: Rational },
  facts: Outcome["facts"],
): Outcome {
  const { limits } = share;
  const { part, whole } = counted;
  const value = multiply(divide(part, whole), HUNDRED);
  const measured = partOfWhole(part, whole, percentFigure(value));
  const told = {
    sentence: compared(share.part.fact.title, measured, limitsText(limits, percentFigure)),
    facts,
    notes: notesOfDays(facts),
  };
  return finding.state === "not-met"
    ? notMet(told, gapTo(finding.failing, value, PERCENT))
    : met(told, marginOf(value, limits.bounds, PERCENT));
}

/** The part changes, rounded to its own step so that the share really passes, and never beyond the whole. */
export function closeShare({ with: share, find }: ReturnType<typeof readyShare>, unit: Unit): readonly Closing[] {
  const { isPart, limits } = share;
  const [finding, counted, of] = [find(unit), share.part.value(unit), share.whole.value(unit)];
  if (finding.state !== "not-met" || counted === null || of === null) return [];
  const whole = fractionOf(of);
  const ofPart = (bound: Bound): Bound => ({ ...bound, value: divide(multiply(bound.value, whole), HUNDRED) });
  const ceiling: readonly Bound[] = isPart ? [{ side: "upper", strict: false, value: whole }] : [];
  const bounds = [...limits.bounds.map(ofPart), ...ceiling];
  return factClosings(share.part.fact, fractionOf(counted), ofPart(finding.failing), bounds, unit);
}

/** Something is missing, but what is known of the part and the whole may settle it. */
function notKnown(
  { part, limits }: Share,
  finding: FigureFinding,
  readings: readonly FactReading<Exact>[],
  facts: Outcome["facts"],
): Outcome {
  const { title } = part.fact;
  switch (finding.state) {
    case "met":
      return met({ sentence: stillPossible(title, limitsText(limits, percentFigure)), facts }, null);
    case "not-met": {
      const { failing, best } = finding;
      const gap = gapTo(failing, best ?? failing.value, PERCENT);
      return notMet({ sentence: neverPossible(title, limitsText(limits, percentFigure)), facts }, gap);
    }
    case "unknown": {
      const open = readings.filter((reading) => !reading.known);
      const sentence = open.map((reading) => reading.sentence).join(" ");
      return unknown(
        { sentence, facts },
        open.map(({ missing }) => missing),
      );
    }
  }
}

/** No share follows where the whole may be zero, or where the figures contradict each other. */
function findPossible(share: Share, unit: Unit): FigureFinding {
  const { held } = share;
  const part = share.part.possible(unit);
  const whole = possibleWhole(share, part, unit);
  if (part === null || whole === null || signOf(whole.low) <= 0 || signOf(part.low) < 0) return held.anywhere;
  if (whole.high !== null && compareProducts(whole.high, 1, whole.low, 1) < 0) return held.anywhere;
  const low = whole.high === null ? NONE : { above: part.low, below: whole.high };
  const mayBeAll = part.high === null || compareProducts(part.high, 1, whole.low, 1) > 0;
  if (share.isPart && mayBeAll) return held.between(low, ALL);
  return held.between(low, part.high === null ? null : { above: part.high, below: whole.low });
}

const NONE: Divided = { above: 0, below: 1 };
const ALL: Divided = { above: 1, below: 1 };

/** A whole is never less than its part. */
function possibleWhole(share: Share, part: ExactRange | null, unit: Unit): ExactRange | null {
  const whole = share.whole.possible(unit);
  if (whole === null || part === null || !share.isPart) return whole;
  return { low: larger(part.low, whole.low), high: whole.high };
}
