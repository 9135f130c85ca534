/** What services ask of a rulebook: which rules, in which edition, and whether anything is known of the day. */
import { coveringOn, type Covering } from "../rulebook/covering.ts";
import {
  concernsUnit,
  hasContent,
  rulesForUnit as forUnit,
  situationOn as standing,
  type Dated,
  type ExceptionOnDate,
  type Situation,
} from "../rulebook/in-force.ts";
import type { CareChoice, ContentRule, Edition, Region, Rulebook } from "../rulebook/model.ts";
import { fieldsIn, rulebookIn, unitKindIn } from "./arguments.ts";
import { FfuInputError, shown } from "./input-error.ts";
import { dateIn, type IsoDate } from "./iso-date.ts";

/** A kind of unit on a day. */
export interface Where {
  readonly region: Region;
  readonly careChoice: CareChoice;
  readonly date: IsoDate;
}

/** A rule on a day that it is in force, with the version that is, and the exception that suspends it or may do so. */
export interface RuleInForce {
  readonly rule: ContentRule;
  readonly version: ContentRule["versions"][number];
  readonly exception: ExceptionOnDate<unknown> | null;
}

/**
 * The rules in force for a kind of unit on a day, in document order: its region's and the nation's. An empty list where
 * nothing is known is no promise: ask `covered` too.
 * @throws FfuInputError when an argument cannot be used.
 */
export function rulesInForce(rulebook: Rulebook, where: Where): readonly RuleInForce[] {
  const { book, unit, date } = askedOf(rulebook, where);
  return book.rules
    .filter(hasContent)
    .filter((rule) => concernsUnit(rule, unit))
    .flatMap((rule): readonly RuleInForce[] => {
      const situation = standing<unknown>(rule, date);
      if (situation.is !== "in-force") return [];
      const version = rule.versions.find((it) => it === situation.version);
      return version === undefined ? [] : [{ rule, version, exception: situation.exception }];
    });
}

/**
 * Whether an edition of the region's own care choice covers the day. On any other day a service concludes nothing.
 * @throws FfuInputError when an argument cannot be used.
 */
export function covered(rulebook: Rulebook, where: Where): Covering {
  const { book, unit, date } = askedOf(rulebook, where);
  return coveringOn(book, unit, date);
}

/**
 * The edition of the region's care choice that covers the day, or null where `covered` says that none does.
 * @throws FfuInputError when an argument cannot be used.
 */
export function editionOn(rulebook: Rulebook, where: Where): Edition | null {
  const { book, unit, date } = askedOf(rulebook, where);
  const covering = coveringOn(book, unit, date);
  if (covering.is !== "covered") return null;
  return book.modules.flatMap(({ editions }) => editions).find(({ id }) => id === covering.edition.id) ?? null;
}

/**
 * The rules that a kind of unit has to meet, whether they are in force or not.
 * @throws FfuInputError when an argument cannot be used.
 */
export function rulesForUnit(rulebook: Rulebook, unit: Omit<Where, "date">): readonly ContentRule[] {
  const book = rulebookIn(rulebook);
  return forUnit(book, unitKindIn(fieldsIn(unit, "unit", ["region", "careChoice"]), book, "unit"));
}

/**
 * Where a rule stands on a day.
 * @throws FfuInputError when the rule has no versions or the day does not exist.
 */
export function situationOn<C>(rule: Dated<C>, date: IsoDate): Situation<C> {
  const day = dateIn(date, "date");
  const versions: unknown = (rule as Partial<Dated<C>> | null | undefined)?.versions;
  if (!Array.isArray(versions)) throw new FfuInputError("FFU_RULE", "rule", shown(rule));
  return standing(rule, day);
}

function askedOf(rulebook: unknown, where: unknown) {
  const book = rulebookIn(rulebook);
  const fields = fieldsIn(where, "where", ["region", "careChoice", "date"]);
  return { book, unit: unitKindIn(fields, book, "where"), date: dateIn(fields["date"], "where.date") };
}
