/**
 * What a check is made of, told once by its kind: whoever asks what a check holds, reads or states, asks here. Places
 * are pointers from the check itself, without the first slash: `of/0`, `who/anyOf/1/role`.
 */
import type { Check, CheckOf, Condition, ConditionOf, Fact, Limit, StaffSelection } from "../rulebook/model.ts";
import type { Limits } from "./limits.ts";
import type { Need } from "./need.ts";

/** What stands at a place in a check. */
interface Placed {
  readonly at: string;
}

/** A fact of the register that the check names: which types it can work with, and the values that it compares with. */
export interface FactRead extends Placed {
  readonly fact: string;
  readonly types: readonly Fact["type"][];
  readonly values: readonly (Placed & { readonly value: string })[];
}

/** What a number counts: a measure of the checks' own, whatever a fact is counted in, or nothing, as a ratio. */
export type Measure =
  | "hours-per-week"
  | "hours-per-day"
  | "hours"
  | "persons"
  | "percent"
  | "percent-of-full-time"
  | "credits"
  | "days"
  | "months"
  | "working-days"
  | { readonly fact: string }
  | null;

/** A figure that the check computes with. */
export type StatedFigure = Placed &
  (
    | { readonly is: "number"; readonly value: number; readonly measure: Measure }
    | { readonly is: "clock" | "date"; readonly value: string }
  );

/** A word of the register of professions that the check names. */
export interface Named extends Placed {
  readonly vocabulary: "professions" | "competences" | "roles" | "services" | "addOns";
  readonly id: string;
}

/** What a check holds and reads: all that judging a unit has to know of it. */
export interface Reads {
  /** The checks inside it. */
  readonly parts: readonly (Placed & { readonly check: Check })[];
  /** When it applies. */
  readonly conditions: readonly (Placed & { readonly condition: Condition })[];
  /** What it reads of a profile, besides what the parts and the conditions do. */
  readonly reads: readonly Need[];
}

/** What a check says besides: what lints, comparisons and pages ask. */
export interface Statements {
  readonly facts: readonly FactRead[];
  readonly figures: readonly StatedFigure[];
  readonly names: readonly Named[];
  /** How many levels it states, and of what; null for a check that measures nothing. */
  readonly levels: { readonly of: "figure" | "hours" | "staff" | "span"; readonly stated: number } | null;
  /** Whether it can come out as not applicable on its own, whatever its parts do. */
  readonly applies: "always" | "sometimes";
  /** How it is followed up, where it says so. */
  readonly method: string | null;
}

/** All of it. */
export interface Anatomy extends Reads, Statements {}

/** What a kind says that its checks state. */
export type Stated<C extends Check> = (check: C) => Partial<Statements>;

const NOTHING_READ: Reads = { parts: [], conditions: [], reads: [] };

const NOTHING_STATED: Statements = {
  facts: [],
  figures: [],
  names: [],
  levels: null,
  applies: "always",
  method: null,
};

/** What a check reads that reads these and nothing else. */
export function readsWith(has: Partial<Reads>): Reads {
  return { ...NOTHING_READ, ...has };
}

/** What a check states that states these and nothing else. */
export function statementsWith(has: Partial<Statements>): Statements {
  return { ...NOTHING_STATED, ...has };
}

/** What a length of time is counted in. */
const TIMES: Readonly<Record<CheckOf<"time-between">["unit"], Measure>> = {
  dagar: "days",
  arbetsdagar: "working-days",
  manader: "months",
};

/** Lengths of time as figures: those of a check, or of a condition. */
export function timeFigures(
  unit: CheckOf<"time-between">["unit"],
  fields: Readonly<Record<string, Limit | undefined>>,
): readonly StatedFigure[] {
  return numbersAt(fields, TIMES[unit]);
}

/** Fields with a level or a number, as figures: what is not given or not stated by any source is none. */
export function numbersAt(
  fields: Readonly<Record<string, Limit | undefined>>,
  measure: Measure,
): readonly StatedFigure[] {
  return Object.entries(fields).flatMap(([at, value]): readonly StatedFigure[] =>
    typeof value === "number" ? [{ at, is: "number", value, measure }] : [],
  );
}

export function limitFigures(
  { atLeast, atMost, moreThan, lessThan, guideValue }: Limits,
  measure: Measure,
): readonly StatedFigure[] {
  return numbersAt({ atLeast, atMost, moreThan, lessThan, guideValue }, measure);
}

/** The lengths of time of a condition. */
export function sinceFigures({ unit, atLeast, lessThan }: ConditionOf<"time-since">): readonly StatedFigure[] {
  return timeFigures(unit, { atLeast, lessThan });
}

/** The limits of a figure as levels. */
export function limitLevels({ atLeast, atMost, moreThan, lessThan, guideValue }: Limits): Statements["levels"] {
  return { of: "figure", stated: countOf([atLeast, atMost, moreThan, lessThan, guideValue]) };
}

/** How many are given. */
export function countOf(levels: readonly (Limit | undefined)[]): number {
  return levels.filter((level) => level !== undefined).length;
}

/** The two ends of a stretch of the day. */
export function windowFigures(
  field: "between" | "outside",
  window: CheckOf<"opening-hours">["between"],
): readonly StatedFigure[] {
  return (window ?? []).map((value, n) => ({ at: `${field}/${n}`, is: "clock", value }));
}

/** A number that the check reads. */
export function numberRead(at: string, fact: string): FactRead {
  return { at, fact, types: ["heltal", "decimaltal"], values: [] };
}

/** A day that the check reads. */
export function dateRead(at: string, fact: string): FactRead {
  return { at, fact, types: ["datum"], values: [] };
}

/** The values of a list, each with its place. */
export function valuesAt(field: string, values: readonly string[]): FactRead["values"] {
  return values.map((value, n) => ({ at: `${field}/${n}`, value }));
}

/** What a selection of staff names and states. */
export function selectionStated(at: string, { anyOf }: StaffSelection): Pick<Statements, "names" | "figures"> {
  const places = anyOf.map((criterion, n) => ({ ...criterion, place: `${at}/anyOf/${n}` }));
  return {
    names: places.flatMap(({ place, profession, competence, role }) => [
      ...nameAt("professions", `${place}/profession`, profession),
      ...nameAt("competences", `${place}/competence`, competence),
      ...nameAt("roles", `${place}/role`, role),
    ]),
    figures: places.flatMap(({ place, atLeastCredits }) =>
      numbersAt({ [`${place}/atLeastCredits`]: atLeastCredits }, "credits"),
    ),
  };
}

export function nameAt(vocabulary: Named["vocabulary"], at: string, id: string | undefined): readonly Named[] {
  return id === undefined ? [] : [{ vocabulary, at, id }];
}
