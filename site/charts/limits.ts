/** The figure a rule turns on, version by version, where its check has one. */
import { ownLevels } from "../../src/check/levels.ts";
import { anatomyOf } from "../../src/check/kinds/statements.ts";
import type { Check, ContentRule, IsoDate, Registers } from "../../src/rulebook/model.ts";
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

/** The first level of a check, or null where it has none or the source does not state it. */
function mainLimit(check: Check, registers: Registers): MainLimit | null {
  const [own] = ownLevels(check, "", registers);
  const { facts, parts } = anatomyOf(check);
  if (own !== undefined) {
    const measure = [check.kind, own.unit, ...facts.map(({ fact }) => fact)].join(" ");
    return { measure, value: own.value, unit: own.unit ?? "" };
  }
  // One of several ways to meet the requirement is not its figure.
  if (check.kind === "any") return null;
  return parts.map((part) => mainLimit(part.check, registers)).find((limit) => limit !== null) ?? null;
}
