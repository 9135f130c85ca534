/** Small changes of one value in a check: a limit a step up or down, a member or a condition less, a word's opposite. */
import { addDays } from "../../src/quantity/calendar.ts";
import { clockText, parseClock } from "../../src/quantity/clock.ts";
import { add, rational, toExactText } from "../../src/quantity/rational.ts";
import type { Professions } from "../../src/rulebook/model.ts";
import { days as daysText, leftOut, withoutNot } from "../words/proof.ts";

/** A value with one thing changed, and where. */
export interface Change<T> {
  readonly value: T;
  readonly change: string;
}

/** Where a value stands: its key, and the kind of the check, condition or judgement that holds it. */
export interface Site {
  readonly key: string;
  readonly kind: string;
  readonly professions: Professions;
}

/** Words, names and pointers: nothing that is computed with. */
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

/** Every small change of the value, of what it holds, and of what that holds. */
export function ofValue(value: unknown, site: Site): readonly Change<unknown>[] {
  if (NOT_COMPUTED.has(site.key)) return [];
  if (typeof value === "number") return ofNumber(value, site);
  if (typeof value === "string") return ofWord(value, site);
  if (Array.isArray(value)) return ofList(value, site);
  return typeof value === "object" && value !== null ? ofObject(value, site) : [];
}

function ofNumber(value: number, { kind }: Pick<Site, "kind">): readonly Change<unknown>[] {
  return stepped(value, kind === "opening-hours" || !Number.isInteger(value) ? 0.1 : 1);
}

export function stepped(value: number, step: number): readonly Change<number>[] {
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
    return [-1, 1].map((days) => ({ value: addDays(value, days), change: ` ${value} ${daysText(days)}` }));
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
      : list.map((_, index) => ({ value: list.toSpliced(index, 1), change: `/${index}${leftOut}` }));
  const inside = list.flatMap((item, index) =>
    ofValue(item, site).map((it) => ({ value: list.with(index, it.value), change: `/${index}${it.change}` })),
  );
  return [...dropped, ...inside];
}

function ofObject(value: object, site: Site): readonly Change<unknown>[] {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  // A limit that no source states makes every answer unknown, whatever else the check says.
  if (entries.some(([, inner]) => inner === "ej-angivet")) return [];
  const kind = "kind" in value && typeof value.kind === "string" ? value.kind : site.kind;
  return [
    ...(site.key === "when" ? [{ value: null, change: leftOut }] : []),
    ...wholeChanges(value),
    ...entries.flatMap(([key, inner]) => {
      const without: readonly Change<unknown>[] =
        OPTIONAL.has(key) && !isImplied(key, value, site.professions)
          ? [{ value: Object.fromEntries(entries.filter(([other]) => other !== key)), change: `/${key}${leftOut}` }]
          : [];
      const changed = ofValue(inner, { ...site, key, kind })
        .map((it) => ({ value: { ...value, [key]: it.value }, change: `/${key}${it.change}` }))
        .filter((it) => !isFewerThanPercent(key, value, it.value));
      return [...without, ...changed];
    }),
  ];
}

/** A profession beside a competence that only it can have says nothing more: without it the same people are counted. */
function isImplied(key: string, criterion: object, { competences }: Professions): boolean {
  if (key !== "profession" || !("competence" in criterion)) return false;
  return competences.find(({ id }) => id === criterion.competence)?.professions.length === 1;
}

/** The most that one entry of a profile's staff can work. */
const MOST_PERCENT = 200;

/** Fewer persons than the percentage itself takes: nobody could tell the difference. */
function isFewerThanPercent(key: string, before: object, after: object): boolean {
  if (key !== "atLeastPersons" || !("atLeastPercent" in before) || !("atLeastPersons" in after)) return false;
  const { atLeastPersons: persons } = after;
  const { atLeastPercent: percent } = before;
  return typeof persons === "number" && typeof percent === "number" && percent > persons * MOST_PERCENT;
}

/** A condition that no longer matters: what it leads to holds for everyone, or what it denies is asked for. */
function wholeChanges(value: object): readonly Change<unknown>[] {
  if (!("kind" in value)) return [];
  if (value.kind === "when" && "then" in value) return [{ value: value.then, change: " utan villkor" }];
  return value.kind === "not" && "condition" in value ? [{ value: value.condition, change: withoutNot }] : [];
}
