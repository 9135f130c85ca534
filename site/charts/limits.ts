/** The figure a rule turns on, version by version, where its check has one. */
import type { Check, ContentRule, IsoDate, Limit, Registers } from "../../src/rulebook/model.ts";
import { chartUnits } from "../words/charts.ts";
import { contentChecks, exceptionsOf, versionsOf, type Content } from "../versions.ts";

export interface MainLimit {
  /** What is measured. Figures of different measures do not belong in one drawing. */
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
}

export interface LimitStretch extends MainLimit {
  readonly from: IsoDate;
  readonly through: IsoDate | null;
  /** `may-apply`: the source gives the period in words, and these are its outermost days. */
  readonly is: "version" | "exception" | "may-apply";
  readonly label: string | null;
}

/** Decided versions and exceptions with the same measure, in order. Empty where the rule has no single figure. */
export function limitStretches(rule: ContentRule, registers: Registers): readonly LimitStretch[] {
  const versions = versionsOf(rule).flatMap(({ version: { standing }, content }): readonly LimitStretch[] => {
    const limit = contentLimit(content, registers);
    if (standing.status !== "beslutad" || limit === null) return [];
    return [{ ...limit, from: standing.from, through: standing.through, is: "version", label: null }];
  });
  const exceptions = exceptionsOf(rule).flatMap(({ exception, content }): readonly LimitStretch[] => {
    const limit = contentLimit(content, registers);
    if (exception.status !== "beslutad" || limit === null) return [];
    const { period } = exception;
    return period.precision === "exact"
      ? [{ ...limit, from: period.from, through: period.through, is: "exception", label: null }]
      : [{ ...limit, from: period.within.from, through: period.within.through, is: "may-apply", label: period.label }];
  });
  const measure = versions[0]?.measure;
  return [...versions, ...exceptions].filter((stretch) => stretch.measure === measure);
}

function contentLimit(content: Content, registers: Registers): MainLimit | null {
  const limits = contentChecks(content).map((check) => mainLimit(check, registers));
  const [first = null] = limits;
  const agreed = limits.every((limit) => limit?.measure === first?.measure && limit?.value === first?.value);
  return agreed ? first : null;
}

/** The first figure of a check, or null where it has none or the source does not state it. */
function mainLimit(check: Check, registers: Registers): MainLimit | null {
  switch (check.kind) {
    case "opening-hours":
      return (
        limit("hours-per-week", check.atLeastHoursPerWeek, chartUnits.hoursPerWeek) ??
        limit("hours-per-day", check.atLeastHoursPerDay, chartUnits.hoursPerDay) ??
        limit("hours-in-total", check.atLeastHoursInTotal, chartUnits.hours)
      );
    case "staffing":
      return (
        limit("percent", check.atLeastPercent, chartUnits.percentOfFullTime) ??
        limit("persons", check.atLeastPersons, chartUnits.persons)
      );
    case "number":
      return limit(
        `number ${check.fact}`,
        bound(check),
        registers.facts.find(({ id }) => id === check.fact)?.unit ?? "",
      );
    case "share":
      return limit(`share ${check.part} ${check.of}`, bound(check), chartUnits.percent);
    case "ratio":
      return limit("ratio", bound(check), "");
    case "notice-period":
      return limit("notice", check.atLeastDays, chartUnits.days);
    case "all":
      return check.of.map((part) => mainLimit(part, registers)).find((it) => it !== null) ?? null;
    case "when":
      return mainLimit(check.then, registers);
    case "any":
    case "opening-channels":
    case "required-set":
    case "allowed-set":
    case "one-of":
    case "deadline":
    case "attestation":
    case "manual":
      return null;
  }
}

function bound(check: {
  readonly atLeast?: Limit | undefined;
  readonly atMost?: Limit | undefined;
  readonly moreThan?: Limit | undefined;
  readonly lessThan?: Limit | undefined;
}): Limit | undefined {
  return check.atLeast ?? check.moreThan ?? check.atMost ?? check.lessThan;
}

function limit(measure: string, value: Limit | undefined, unit: string): MainLimit | null {
  return typeof value === "number" ? { measure, value, unit } : null;
}
