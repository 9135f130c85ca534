/** A call that cannot be answered is refused with its code and argument, never answered quietly. */
import { describe, expect, it } from "vitest";
import rulebook, * as ffu from "../../src/index.ts";
import type { InputCode } from "../../src/index.ts";

const WEEKLY = "skane/vardcentral/oppettid-vecka";
const date = ffu.isoDate("2026-03-01");
const unit = { name: "Prov", region: "skane", careChoice: "vardcentral" };
const profile = { unit };
const where = { region: "skane", careChoice: "vardcentral", date };
const side = { rulebook, date };

/** The functions as a program without types meets them. */
type Loose = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
const loose = ffu as unknown as Loose;

const WRONG: readonly (readonly [name: string, args: readonly unknown[], code: InputCode, argument: string])[] = [
  ["isoDate", ["2026-13-45"], "FFU_DATE", "text"],
  ["isoDate", [new Date(0)], "FFU_DATE", "text"],
  ["isoDate", ["1999-12-31"], "FFU_DATE", "text"],
  ["checkUnit", [null, profile, { date }], "FFU_RULEBOOK", "rulebook"],
  ["checkUnit", [{}, profile, { date }], "FFU_RULEBOOK", "rulebook"],
  ["checkUnit", [rulebook, profile, undefined], "FFU_OPTION", "options"],
  ["checkUnit", [rulebook, profile, {}], "FFU_DATE", "options.date"],
  ["checkUnit", [rulebook, profile, { date: "" }], "FFU_DATE", "options.date"],
  ["checkUnit", [rulebook, profile, { date: new Date(0) }], "FFU_DATE", "options.date"],
  ["checkUnit", [rulebook, profile, { date, rules: ["skane/x"] }], "FFU_RULE", "options.rules[0]"],
  ["checkUnit", [rulebook, profile, { date, rules: WEEKLY }], "FFU_OPTION", "options.rules"],
  ["checkUnit", [rulebook, profile, { date, rule: [WEEKLY] }], "FFU_OPTION", "options.rule"],
  ["checkUnit", [rulebook, profile, { date, whatIf: { listad: 1 } }], "FFU_WHAT_IF", "options.whatIf/facts/listad"],
  ["checkUnit", [rulebook, profile, { date, whatIf: { listade: -1 } }], "FFU_WHAT_IF", "options.whatIf/facts/listade"],
  ["checkUnit", [rulebook, profile, { date, whatIf: [] }], "FFU_OPTION", "options.whatIf"],
  ["checkUnit", [rulebook, profile, { date, include: "suggestions" }], "FFU_OPTION", "options.include"],
  ["checkUnit", [rulebook, profile, { date, include: [null] }], "FFU_OPTION", "options.include[0]"],
  ["checkUnit", [rulebook, profile, { date, include: [ffu.suggestions, "next"] }], "FFU_OPTION", "options.include[1]"],
  ["states", [rulebook, profile, { date, include: [] }], "FFU_OPTION", "options.include"],
  ["receiptOf", [rulebook, profile, { date, include: [] }], "FFU_OPTION", "options.include"],
  ["checkUnit", [rulebook, null, { date }], "FFU_PROFILE", "profile"],
  ["checkUnit", [rulebook, "unit: {}", { date }], "FFU_PROFILE", "profile"],
  ["checkUnit", [rulebook, { unit: { ...unit, region: "skaane" } }, { date }], "FFU_PROFILE", "profile/unit/region"],
  [
    "checkUnit",
    [rulebook, { unit: { ...unit, careChoice: "tandvard" } }, { date }],
    "FFU_PROFILE",
    "profile/unit/careChoice",
  ],
  ["checkUnit", [rulebook, { unit, facts: { listade: -5 } }, { date }], "FFU_PROFILE", "profile/facts/listade"],
  ["checkUnit", [rulebook, { unit, facts: { listade: Number.NaN } }, { date }], "FFU_PROFILE", "profile/facts/listade"],
  ["states", [rulebook, { unit, staff: 5 }, { date }], "FFU_PROFILE", "profile/staff"],
  ["states", [rulebook, profile, { date: "2026-02-30" }], "FFU_DATE", "options.date"],
  ["receiptOf", [rulebook, profile, { date: "igår" }], "FFU_DATE", "options.date"],
  ["verifyReceipt", [rulebook, "kvitto"], "FFU_OPTION", "receipt"],
  ["verifyReceipt", [rulebook, {}], "FFU_OPTION", "receipt.receiptVersion"],
  ["newToAnswer", [rulebook, profile, { date }], "FFU_DATE", "options.since"],
  ["newToAnswer", [rulebook, profile, { since: date, date: "2025-01-01" }], "FFU_PERIOD", "options"],
  ["timeline", [rulebook, profile, { from: date }], "FFU_DATE", "days.through"],
  ["timeline", [rulebook, profile, { from: date, through: "2025-01-01" }], "FFU_PERIOD", "days"],
  ["timeline", [rulebook, profile, { from: date, through: date }, ["x"]], "FFU_RULE", "rules[0]"],
  ["requirementsFor", [rulebook, undefined], "FFU_PROFILE", "profile"],
  ["rulesInForce", [rulebook, { ...where, region: "skåne" }], "FFU_REGION", "where.region"],
  ["rulesInForce", [rulebook, { ...where, careChoice: "gemensamt" }], "FFU_CARE_CHOICE", "where.careChoice"],
  ["rulesInForce", [rulebook, { ...where, date: null }], "FFU_DATE", "where.date"],
  ["rulesInForce", [rulebook, null], "FFU_OPTION", "where"],
  ["covered", [rulebook, { ...where, region: undefined }], "FFU_REGION", "where.region"],
  ["editionOn", [rulebook, { ...where, date: "2026" }], "FFU_DATE", "where.date"],
  ["rulesForUnit", [rulebook, where], "FFU_OPTION", "unit.date"],
  ["situationOn", [rulebook.rules[0], "2026-13-45"], "FFU_DATE", "date"],
  ["situationOn", [null, date], "FFU_RULE", "rule"],
  ["thresholdOn", [rulebook, "oppettid-vecka", date], "FFU_RULE", "rule"],
  ["thresholdOn", [rulebook, WEEKLY, 20260301], "FFU_DATE", "date"],
  ["diff", [side, { rulebook, date: "2026-00-01" }], "FFU_DATE", "newer.date"],
  ["diff", [null, side], "FFU_OPTION", "older"],
  ["diff", [{ rulebook: [], date }, side], "FFU_RULEBOOK", "older.rulebook"],
  ["diffPeriod", [rulebook, "2026-03-01", "2025-03-01"], "FFU_PERIOD", "older–newer"],
  ["impact", [side, side, null], "FFU_OPTION", "fleet"],
  ["impact", [side, side, [{ id: 1, profile }]], "FFU_OPTION", "fleet[0].id"],
  ["impact", [side, side, [{ id: "a", profile: {} }]], "FFU_PROFILE", "fleet[0].profile"],
  ["impact", [side, side, [], { nearPercent: -1 }], "FFU_OPTION", "options.nearPercent"],
  ["describeCheck", [undefined, rulebook.registers], "FFU_OPTION", "check"],
  ["describeCheck", [{ kind: "okand" }, rulebook.registers], "FFU_OPTION", "check"],
  ["describeCheck", [{ kind: "number" }, rulebook.registers], "FFU_OPTION", "check"],
  ["describeCheck", [{ kind: "number", fact: "listade", atLeast: 1 }, null], "FFU_OPTION", "registers"],
  ["decide", [{ inputs: [null], rows: [null] }, {}], "FFU_OPTION", "table"],
  ["decide", [null, {}], "FFU_OPTION", "table"],
  ["decide", [{ inputs: [], rows: [] }, null], "FFU_OPTION", "input"],
  ["editionViews", [undefined], "FFU_RULEBOOK", "rulebook"],
  ["readProfile", ["unit: {}", null], "FFU_RULEBOOK", "rulebook"],
];

describe("a call that cannot be answered", () => {
  it.each(WRONG)("%s %# is refused", (name, args, code, argument) => {
    const fault = faultOf(() => loose[name]?.(...args));
    expect(fault).toBeInstanceOf(ffu.FfuInputError);
    expect([(fault as ffu.FfuInputError).code, (fault as ffu.FfuInputError).argument]).toEqual([code, argument]);
    expect((fault as ffu.FfuInputError).message).toContain(argument);
    expect((fault as ffu.FfuInputError).swedish).toContain(argument);
  });

  it("covers every function that takes a rulebook, a day or a profile", () => {
    const functions = Object.entries(ffu).filter(
      ([, value]) => typeof value === "function" && !("prototype" in value && String(value).startsWith("class")),
    );
    const tried = new Set(WRONG.map(([name]) => name));
    const takesAnything = new Set(["default", "isIsoDate", "thresholdsOn"]);
    expect(functions.map(([name]) => name).filter((name) => !tried.has(name) && !takesAnything.has(name))).toEqual([]);
  });
});

function faultOf(call: () => unknown): unknown {
  try {
    return { answered: call() };
  } catch (error) {
    return error;
  }
}
