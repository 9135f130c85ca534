/** `notice-period`: so many calendar days or months must lie between the notice and the planned end of an add-on. */
import { addDays, daysBetween } from "../../quantity/calendar.ts";
import { rational } from "../../quantity/rational.ts";
import type { CheckOf, IsoDate, Registers } from "../../rulebook/model.ts";
import { moveEnd } from "../words/closing.ts";
import { describeNotice } from "../words/describe.ts";
import { addOnRow, noticeQuestion, partAbsent } from "../words/missing.ts";
import {
  daysToSpare,
  noAddOnEnding,
  noticeAhead,
  noticeLate,
  noticeSentence,
  noticeUnknown,
} from "../words/outcome.ts";
import { ready, type Finding } from "../compiled.ts";
import { daysApart } from "../distance.ts";
import { allOf } from "../logic.ts";
import type { Closing, Distance, Outcome, OutcomeState } from "../outcome.ts";
import { combinedAll, met, notApplicable, notMet, unknown, withoutLimit } from "../outcomes.ts";
import { monthsSpan } from "../spans/months.ts";
import { daysSpan, type Span } from "../spans/span.ts";
import {
  addOnTitle,
  canonical,
  missingIn,
  missingPart,
  partUsed,
  placed,
  type HeldAddOn,
  type Placed,
} from "../profile.ts";
import type { Unit } from "../unit.ts";
import { countOf, nameAt, numbersAt, type Stated } from "../anatomy.ts";

type NoticePeriodCheck = CheckOf<"notice-period">;
type Ending = Placed<HeldAddOn> & { readonly ends: IsoDate };

export function readyNoticePeriod(check: NoticePeriodCheck) {
  const span = noticeSpan(check);
  return ready("notice-period", { check, span }, (unit): Finding => {
    const endings = endingsOf(check, unit);
    if (endings === null) return { state: "unknown" };
    return { state: allOf(endings.map((row) => stateOf(span, row, unit))) };
  });
}

export function tellNoticePeriod(it: ReturnType<typeof readyNoticePeriod>, unit: Unit): Outcome {
  const { check, span } = it.with;
  const endings = endingsOf(check, unit);
  if (endings === null) {
    const missing = missingPart("addOns");
    return unknown({ sentence: partAbsent(missing.title) }, [missing]);
  }
  const parts = endings.map((row) => tell(span, row, unit));
  const [only, ...others] = parts;
  if (only === undefined) return notApplicable({ sentence: noAddOnEnding(titleOf(check.addOn, unit.registers)) });
  return others.length === 0 ? only : combinedAll(parts);
}

/** All add-ons that end too soon must be moved. The notice was given when it was; what can still move is the end. */
export function closeNoticePeriod(it: ReturnType<typeof readyNoticePeriod>, unit: Unit): readonly Closing[] {
  const { check, span } = it.with;
  const moves = (endingsOf(check, unit) ?? []).flatMap((row) => {
    const given = givenNotice(row, unit);
    if (span === null || given === null || stateOf(span, row, unit) !== "not-met") return [];
    return [{ row, ends: span.after(given) }];
  });
  const edits = moves.map(({ row, ends }) => ({ path: ["addOns", row.index, "ends"], value: ends }));
  const last = edits.at(-1);
  if (last === undefined) return [];
  const sentences = moves.map(({ row, ends }) => moveEnd(addOnTitle(unit.registers, row.entry.id), ends));
  const oneStepLess = [...edits.slice(0, -1), { ...last, value: addDays(last.value, -1) }];
  return [{ sentence: sentences.join(" "), edits, oneStepLess }];
}

export function describeNoticePeriod(check: NoticePeriodCheck, registers: Registers): string {
  return describeNotice(titleOf(check.addOn, registers), noticeSpan(check)?.text ?? null);
}

export const noticePeriodStated: Stated<NoticePeriodCheck> = ({ addOn, atLeastDays, atLeastMonths }) => ({
  applies: "sometimes",
  names: nameAt("addOns", "addOn", addOn),
  figures: [...numbersAt({ atLeastDays }, "days"), ...numbersAt({ atLeastMonths }, "months")],
  levels: { of: "span", stated: countOf([atLeastDays, atLeastMonths]) },
});

/** How long before the end it has to be given; null where no source says. */
export function noticeSpan({ atLeastDays, atLeastMonths }: NoticePeriodCheck): Span | null {
  if (typeof atLeastMonths === "number") return monthsSpan(atLeastMonths);
  return typeof atLeastDays === "number" ? daysSpan(atLeastDays) : null;
}

function concerns({ addOn }: NoticePeriodCheck, { id }: HeldAddOn, registers: Registers): boolean {
  return addOn === undefined || canonical(registers, "addOns", addOn) === canonical(registers, "addOns", id);
}

function titleOf(addOn: string | undefined, registers: Registers): string | null {
  return addOn === undefined ? null : addOnTitle(registers, addOn);
}

/** The add-ons that are to end; null when the profile does not speak of add-ons. */
function endingsOf(check: NoticePeriodCheck, { profile, registers }: Unit): readonly Ending[] | null {
  const held = placed(profile.addOns);
  return (
    held?.flatMap((row) =>
      row.entry.ends !== undefined && concerns(check, row.entry, registers) ? [{ ...row, ends: row.entry.ends }] : [],
    ) ?? null
  );
}

/** The notice where it has been given. One that lies ahead has not: what is planned may still change. */
function givenNotice({ entry: { noticeGiven } }: Ending, { date }: Unit): IsoDate | null {
  return noticeGiven === undefined || noticeGiven > date ? null : noticeGiven;
}

function stateOf(span: Span | null, row: Ending, unit: Unit): OutcomeState {
  const noticeGiven = givenNotice(row, unit);
  if (span === null || noticeGiven === null) return "unknown";
  return row.ends >= span.after(noticeGiven) ? "met" : "not-met";
}

function tell(span: Span | null, row: Ending, unit: Unit): Outcome {
  const noticeGiven = givenNotice(row, unit);
  const title = addOnTitle(unit.registers, row.entry.id);
  const { noticeGiven: given = "", ends } = row.entry;
  const facts = [partUsed(unit.profile, "addOns", row.index, addOnRow(title), `${given}/${ends}`)];
  if (span === null) return withoutLimit(facts);
  if (noticeGiven === null && row.entry.noticeGiven !== undefined) {
    return unknown({ sentence: noticeAhead(title, row.ends, row.entry.noticeGiven), facts }, []);
  }
  if (noticeGiven === null) {
    const missing = missingIn(["addOns", row.index, "noticeGiven"], noticeQuestion(title));
    return unknown({ sentence: noticeUnknown(title, row.ends), facts }, [missing]);
  }
  const days = rational(daysBetween(noticeGiven, row.ends));
  const told = { sentence: noticeSentence(title, noticeGiven, row.ends, days, span.text), facts };
  const apart = distance(span, noticeGiven, row.ends);
  return stateOf(span, row, unit) === "met" ? met(told, apart) : notMet(told, apart);
}

/** In days, whatever the limit is counted in. */
function distance(span: Span, given: IsoDate, ends: IsoDate): Distance {
  const required = daysBetween(given, span.after(given));
  const actual = daysBetween(given, ends);
  const short = required - actual;
  const sentence = short > 0 ? noticeLate(rational(short), span.before(ends)) : daysToSpare(rational(-short));
  return daysApart(required, actual, short, sentence);
}
