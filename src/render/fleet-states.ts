/** What many units come to, written while they are judged: a line or a row a unit, or one summary when all are done. */
import type { MadeBy } from "../api/made-by.ts";
import type { FleetSum } from "../check/fleet-sum.ts";
import type { State } from "../check/result.ts";
import type { UnitStates } from "../check/states.ts";
import type { Finding } from "../read/finding.ts";
import type { IsoDate, Obligation, Profile, RuleId } from "../rulebook/model.ts";
import { stateLabel } from "../check/words/judgement.ts";
import { csvRow, csvStart } from "./csv.ts";
import { jsonText } from "./json.ts";
import { COLUMNS, cut, document, displayWidth, padEnd, padStart, wrap, type Paint } from "./layout.ts";
import { madeByLine } from "./made-by.ts";
import { fleetWords as words } from "./words/fleet-states.ts";
import { exitLine } from "./words/run.ts";

/** A unit of the fleet, in the order they came. */
export type FleetRow =
  | {
      readonly is: "judged";
      readonly place: FleetPlace;
      readonly unit: Profile["unit"];
      readonly judged: UnitStates;
    }
  | {
      readonly is: "unread";
      readonly place: FleetPlace;
      readonly message: string;
      readonly findings: readonly Finding[];
    };

interface FleetPlace {
  readonly file: string;
  readonly line: number | null;
}

/** How a run ended. `next` is how many units to skip to go on where it was stopped. */
export interface FleetEnd {
  readonly sum: FleetSum;
  readonly stoppedAt: number | null;
  readonly exitCode: number;
  readonly meaning: string;
  /** The first of those that could not be read. */
  readonly unread: readonly Extract<FleetRow, { is: "unread" }>[];
}

export interface FleetStyle {
  readonly date: IsoDate;
  /** The states to show, or null for all. */
  readonly only: readonly State[] | null;
  readonly rules: ReadonlyMap<RuleId, { readonly title: string; readonly obligation: Obligation }>;
  readonly madeBy: MadeBy;
  readonly paint: Paint;
}

/** One format: what it begins with, what it says of a unit, and what it ends with. */
export interface FleetFormat {
  readonly begin: string;
  readonly row: (row: FleetRow) => string;
  readonly end: (end: FleetEnd) => string;
}

/** A line of JSON for each unit, and a last one that says how the run ended: without it the file has been cut. */
export function fleetNdjson({ date, only, madeBy }: FleetStyle): FleetFormat {
  return {
    begin: "",
    row: (row) => `${row.is === "unread" ? JSON.stringify(unreadRow(row)) : unitRow(row, only)}\n`,
    end: (end) => `${JSON.stringify({ is: "end", ...ending(end), date, madeBy })}\n`,
  };
}

function unreadRow({ place, message, findings }: Extract<FleetRow, { is: "unread" }>): unknown {
  return { is: "unread", ...place, message, findings: findings.map(told) };
}

/** The states are put together of texts that are the same for every unit: as an object they take five times as long. */
function unitRow({ place, unit, judged }: Extract<FleetRow, { is: "judged" }>, only: FleetStyle["only"]): string {
  const { name, region, careChoice } = unit;
  const head = JSON.stringify({ is: "unit", ...place, name, region, careChoice, verdict: judged.verdict });
  let fields = "";
  for (const rule in judged.states) {
    const state = judged.states[rule];
    if (state === undefined || (only !== null && !only.includes(state))) continue;
    fields += `${fields === "" ? "" : ","}${nameInJson(rule)}:"${state}"`;
  }
  return `${head.slice(0, -1)},"states":{${fields}}}`;
}

const NAMES = new Map<RuleId, string>();

function nameInJson(rule: RuleId): string {
  const known = NAMES.get(rule);
  if (known !== undefined) return known;
  const name = JSON.stringify(rule);
  NAMES.set(rule, name);
  return name;
}

function shownStates({ states }: UnitStates, only: FleetStyle["only"]): readonly (readonly [RuleId, State])[] {
  return Object.entries(states).filter(([, state]) => only === null || only.includes(state));
}

function told({ code, message, fix, pointer }: Finding): Pick<Finding, "code" | "message" | "fix" | "pointer"> {
  return { code, message, fix, pointer };
}

function ending({ sum, stoppedAt }: FleetEnd): Readonly<Record<string, unknown>> {
  const { judged, unread, verdicts } = sum;
  return { outcome: stoppedAt === null ? "completed" : "stopped", units: judged, unread, verdicts, next: stoppedAt };
}

/** A row for each unit and requirement, as pivot tables want it. */
export function fleetCsv({ only, rules }: FleetStyle): FleetFormat {
  return {
    begin: csvStart(words.csvHeadings),
    row: (row) => csvRows(row, only, rules).map(csvRow).join(""),
    end: ({ stoppedAt }) => (stoppedAt === null ? "" : csvRow([words.stopped(stoppedAt)])),
  };
}

function csvRows(
  row: FleetRow,
  only: FleetStyle["only"],
  rules: FleetStyle["rules"],
): readonly (readonly (string | number)[])[] {
  const { file, line } = row.place;
  const place = [file, line ?? ""];
  if (row.is === "unread") return [[...place, "", "", "", words.unread, "", "", row.message]];
  const { name, region, careChoice } = row.unit;
  const unit = [...place, name, region, careChoice, words.verdicts[row.judged.verdict]];
  return shownStates(row.judged, only).map(([rule, state]) => {
    const known = rules.get(rule);
    return [...unit, rule, known?.title ?? "", stateLabel(state, known?.obligation ?? "ska")];
  });
}

/** The whole as one object. */
export function fleetJson({ date, rules, madeBy }: FleetStyle): FleetFormat {
  return {
    begin: "",
    row: () => "",
    end: (end) =>
      jsonText({
        schemaVersion: "1.0",
        ...ending(end),
        date,
        rules: [...end.sum.rules].map(([rule, counts]) => ({ rule, title: rules.get(rule)?.title ?? "", counts })),
        firstUnread: end.unread.map(({ place, message, findings }) => ({
          ...place,
          message,
          findings: findings.map(told),
        })),
        madeBy,
      }),
  };
}

export function fleetText(style: FleetStyle): FleetFormat {
  return { begin: "", row: () => "", end: (end) => document(textLines(end, style)) };
}

const STATE_COLUMNS: readonly State[] = [
  "met",
  "not-met",
  "unknown",
  "needs-attestation",
  "not-applicable",
  "upcoming",
];
const GAP = 2;

function textLines(end: FleetEnd, { date, rules, madeBy, paint }: FleetStyle): readonly string[] {
  const { sum, stoppedAt, unread } = end;
  const rows = [...sum.rules].map(([rule, counts]): readonly [string, ...string[]] => [
    rules.get(rule)?.title ?? rule,
    ...STATE_COLUMNS.map((state) => String(counts[state])),
  ]);
  return [
    paint("heading", words.heading(date)),
    "",
    ...wrap(words.counts(sum), COLUMNS),
    ...(rows.length === 0 ? [] : ["", ...table([words.columns, ...rows], paint)]),
    ...(unread.length === 0 ? [] : ["", ...unreadLines(end, paint)]),
    ...(stoppedAt === null ? [] : ["", ...wrap(words.stopped(stoppedAt), COLUMNS)]),
    "",
    madeByLine(madeBy, date, paint),
    exitLine(end.exitCode, end.meaning),
  ];
}

/** The first column takes what the others leave. */
function table(rows: readonly (readonly [string, ...string[]])[], paint: Paint): readonly string[] {
  const widths = STATE_COLUMNS.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column + 1] ?? ""))));
  const first = COLUMNS - widths.reduce((sum, width) => sum + width + GAP, 0);
  const lines = rows.map(
    ([name, ...cells]) =>
      padEnd(cut(name, first), first) +
      cells.map((cell, column) => padStart(cell, (widths[column] ?? 0) + GAP)).join(""),
  );
  return lines.map((line, index) => (index === 0 ? paint("quiet", line) : line));
}

function unreadLines({ sum, unread }: FleetEnd, paint: Paint): readonly string[] {
  const more = sum.unread - unread.length;
  return [
    paint("bad", words.unreadHeading),
    ...unread.flatMap(({ message, findings }) => [
      ...wrap(message, COLUMNS),
      ...findings.flatMap((it) => wrap(`${it.code}: ${it.message} ${it.fix}`, COLUMNS)),
    ]),
    ...(more > 0 ? wrap(words.moreUnread(more), COLUMNS) : []),
  ];
}
