/**
 * Small changes of what a rule computes with: every limit a step up and down, every member and condition dropped, every
 * date a day earlier and later. A change that no example notices is a rule that no example proves.
 */
import { addDays } from "../../src/quantity/calendar.ts";
import { clockText, parseClock } from "../../src/quantity/clock.ts";
import { add, rational, toExactText } from "../../src/quantity/rational.ts";
import type { DecisionTable, ExceptionPeriod, Grant, Requirement, Version } from "../../src/rulebook/model.ts";

export type ProvableRule = Requirement | Grant | DecisionTable;

export interface Mutant<R extends ProvableRule = ProvableRule> {
  readonly rule: R;
  /** What was changed, for the list of survivors: `versions/0/check/atLeast 85 → 84.9`. */
  readonly change: string;
}

/** A value with one thing changed, and where. */
interface Change<T> {
  readonly value: T;
  readonly change: string;
}

export function mutantsOf(rule: ProvableRule): readonly Mutant[] {
  switch (rule.kind) {
    case "requirement":
      return [
        ...ofVersions(rule.versions, ["judgement", "when"]).map((it) => mutant({ ...rule, versions: it.value }, it)),
        ...(isJudged(rule) ? ofDates(rule.versions) : []).map((it) => mutant({ ...rule, versions: it.value }, it)),
        ...each(rule.exceptions, (exception) => [
          ...ofFields(exception, ["judgement", "when"]),
          ...ofPeriod(exception.period).map((it) => ({ ...it, value: { ...exception, period: it.value } })),
        ]).map((it) => mutant({ ...rule, exceptions: it.value }, { change: `exceptions/${it.change}` })),
      ];
    case "grant":
      return [
        ...ofVersions(rule.versions, ["eligibility"]).map((it) => mutant({ ...rule, versions: it.value }, it)),
        ...(isJudged(rule) ? ofDates(rule.versions) : []).map((it) => mutant({ ...rule, versions: it.value }, it)),
      ];
    case "decision-table":
      return ofVersions(rule.versions, ["table"]).map((it) => mutant({ ...rule, versions: it.value }, it));
  }
}

/** Rules for the region or a municipality are never judged, on any day: their days are only shown. */
function isJudged({ addressee }: Requirement | Grant): boolean {
  return addressee === "enhet" || addressee === "leverantor";
}

function mutant<R extends ProvableRule>(rule: R, { change }: { readonly change: string }): Mutant<R> {
  return { rule, change };
}

function ofVersions<C>(
  versions: readonly Version<C>[],
  fields: readonly (keyof C & string)[],
): readonly Change<readonly Version<C>[]>[] {
  return each(versions, (version) => ofFields(version, fields)).map((it) => ({
    ...it,
    change: `versions/${it.change}`,
  }));
}

/** One item changed, in a list that is otherwise the same. */
function each<T>(items: readonly T[], changes: (item: T) => readonly Change<T>[]): readonly Change<readonly T[]>[] {
  return items.flatMap((item, index) =>
    changes(item).map((it) => ({ value: items.with(index, it.value), change: `${index}/${it.change}` })),
  );
}

function ofFields<T extends object>(holder: T, fields: readonly (keyof T & string)[]): readonly Change<T>[] {
  return fields.flatMap((field) =>
    ofValue(holder[field], { key: field, kind: "" }).map((it) => ({
      // What is changed keeps its shape: a number stays a number, a list loses a member, an optional field its value.
      value: { ...holder, [field]: it.value } as T,
      change: `${field}${it.change}`,
    })),
  );
}

/** The first days, and the last days where they are stated. Where a version takes over, the one before it ends the day before. */
function ofDates<C>(versions: readonly Version<C>[]): readonly Change<readonly Version<C>[]>[] {
  return versions.flatMap((version, index) => {
    const { standing } = version;
    if (standing.status !== "beslutad") return [];
    const { from, through, end } = standing;
    return [-1, 1].flatMap((days) => {
      const moved = { ...version, standing: { ...standing, from: addDays(from, days) } };
      const before = versions.map((it, n) => (n === index - 1 ? endingLater(it, days) : it));
      const start = { value: before.with(index, moved), change: `versions/${index}/from ${shown(days)} dag` };
      if (through === null || end !== "stated") return [start];
      const last = { ...version, standing: { ...standing, through: addDays(through, days) } };
      return [start, { value: versions.with(index, last), change: `versions/${index}/through ${shown(days)} dag` }];
    });
  });
}

function endingLater<C>(version: Version<C>, days: number): Version<C> {
  const { standing } = version;
  if (standing.status !== "beslutad" || standing.end !== "superseded" || standing.through === null) return version;
  return { ...version, standing: { ...standing, through: addDays(standing.through, days) } };
}

function ofPeriod(period: ExceptionPeriod): readonly Change<ExceptionPeriod>[] {
  const { from, through } = period.precision === "exact" ? period : period.within;
  const moved = (days: { readonly from: string; readonly through: string }): ExceptionPeriod =>
    period.precision === "exact" ? { ...period, ...days } : { ...period, within: days };
  return [-1, 1].flatMap((days) => [
    { value: moved({ from: addDays(from, days), through }), change: `period/from ${shown(days)} dag` },
    { value: moved({ from, through: addDays(through, days) }), change: `period/through ${shown(days)} dag` },
  ]);
}

/** Where a value stands: its key, and the kind of the check, condition or judgement that holds it. */
interface Site {
  readonly key: string;
  readonly kind: string;
}

/** Words, names and pointers: nothing that is computed with. A row's outcome is compared with the text by the reader. */
const NOT_COMPUTED: ReadonlySet<string> = new Set([
  "id",
  "kind",
  "by",
  "title",
  "text",
  "question",
  "fact",
  "part",
  "service",
  "statement",
  "because",
  "method",
  "inputs",
  "then",
  "reason",
  "amount",
  "unit",
  "hitPolicy",
  "knownGaps",
  "knownOverlaps",
]);

const OPTIONAL: ReadonlySet<string> = new Set([
  "between",
  "cooperation",
  "ofWhich",
  "addOn",
  "profession",
  "competence",
  "role",
  "atLeastCredits",
]);

function ofValue(value: unknown, site: Site): readonly Change<unknown>[] {
  // In a check `then` is what a condition leads to; in a table's row it is words.
  if (NOT_COMPUTED.has(site.key) && !(site.key === "then" && site.kind === "when")) return [];
  if (typeof value === "number") return ofNumber(value, site);
  if (typeof value === "string") return ofWord(value, site);
  if (Array.isArray(value)) return ofList(value, site);
  return typeof value === "object" && value !== null ? ofObject(value, site) : [];
}

function ofNumber(value: number, { kind }: Site): readonly Change<unknown>[] {
  const step = kind === "share" || kind === "opening-hours" || !Number.isInteger(value) ? 0.1 : 1;
  return [-step, step].map((by) => {
    const moved = toExactText(add(rational(value), rational(by)));
    return { value: Number(moved), change: ` ${value} → ${moved}` };
  });
}

const WINDOW_STEP = 15;
const MIDNIGHT = 24 * 60;

function ofWord(value: string, { key }: Site): readonly Change<unknown>[] {
  const minutes = key === "between" ? parseClock(value) : null;
  if (minutes !== null) {
    return [minutes - WINDOW_STEP, minutes + WINDOW_STEP]
      .filter((moved) => moved >= 0 && moved <= MIDNIGHT)
      .map((moved) => ({ value: clockText(moved), change: ` ${value} → ${clockText(moved)}` }));
  }
  if (key === "latest") {
    return [-1, 1].map((days) => ({ value: addDays(value, days), change: ` ${value} ${shown(days)} dag` }));
  }
  const other = key === "days" || key === "is" ? OPPOSITE.get(value) : undefined;
  return other === undefined ? [] : [{ value: other, change: ` ${value} → ${other}` }];
}

const OPPOSITE: ReadonlyMap<string, string> = new Map([
  ["ja", "nej"],
  ["nej", "ja"],
  ["privat", "egen-regi"],
  ["egen-regi", "privat"],
  ["vardagar", "alla-dagar"],
  ["helg", "alla-dagar"],
  ["alla-dagar", "vardagar"],
]);

function ofList(list: readonly unknown[], site: Site): readonly Change<unknown>[] {
  const dropped =
    site.key === "between" || list.length < 2
      ? []
      : list.map((_, index) => ({ value: list.toSpliced(index, 1), change: `/${index} utelämnad` }));
  const inside = list.flatMap((item, index) =>
    ofValue(item, site).map((it) => ({ value: list.with(index, it.value), change: `/${index}${it.change}` })),
  );
  return [...dropped, ...inside];
}

function ofObject(value: object, site: Site): readonly Change<unknown>[] {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  // The condition of a version has a kind; the conditions of a table's row are cells by input, each of which may be left out.
  const isCells = site.key === "when" && !("kind" in value);
  const kind = "kind" in value && typeof value.kind === "string" ? value.kind : site.kind;
  return [
    ...(site.key === "when" && !isCells ? [{ value: null, change: " utelämnad" }] : []),
    ...wholeChanges(value),
    ...entries.flatMap(([key, inner]) => {
      const without: readonly Change<unknown>[] =
        OPTIONAL.has(key) || isCells
          ? [{ value: Object.fromEntries(entries.filter(([other]) => other !== key)), change: `/${key} utelämnad` }]
          : [];
      const changed = ofValue(inner, { key, kind }).map((it) => ({
        value: { ...value, [key]: it.value },
        change: `/${key}${it.change}`,
      }));
      return [...without, ...changed];
    }),
  ];
}

/** A condition that no longer matters: what it leads to holds for everyone, or what it denies is asked for. */
function wholeChanges(value: object): readonly Change<unknown>[] {
  if (!("kind" in value)) return [];
  if (value.kind === "when" && "then" in value) return [{ value: value.then, change: " utan villkor" }];
  return value.kind === "not" && "condition" in value ? [{ value: value.condition, change: " utan inte" }] : [];
}

function shown(days: number): string {
  return days > 0 ? `+${days}` : String(days);
}
