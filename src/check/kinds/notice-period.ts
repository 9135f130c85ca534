/** `notice-period`: so many calendar days must lie between the notice and the planned end of an add-on. */
import { addDays, daysBetween } from "../../quantity/calendar.ts";
import { compare, rational, roundUpTo, subtract, toExactText, type Rational } from "../../quantity/rational.ts";
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
import { compiled, type Finding } from "../compiled.ts";
import { allOf } from "../logic.ts";
import type { Closing, Distance, FactUse, Outcome, OutcomeState } from "../outcome.ts";
import { combinedAll, met, notApplicable, notMet, partsIn, unknown, withoutLimit } from "../outcomes.ts";
import { addOnTitle, canonical, missingPart, placed, pointer, type HeldAddOn, type Placed } from "../profile.ts";
import type { Unit } from "../unit.ts";
import { nameAt, numbersAt, type Stated } from "../anatomy.ts";
import type { CheckKind } from "./kind.ts";

type NoticePeriodCheck = CheckOf<"notice-period">;
type Ending = Placed<HeldAddOn> & { readonly ends: IsoDate };

const ONE = rational(1);

export const noticePeriod: CheckKind<NoticePeriodCheck> = {
  compile: (check, { registers }) =>
    compiled(
      (unit): Finding => {
        const endings = endingsOf(check, unit);
        if (endings === null) return { state: "unknown" };
        return { state: allOf(endings.map((row) => stateOf(check, row, unit))) };
      },
      (unit) => {
        const endings = endingsOf(check, unit);
        if (endings === null) {
          const missing = missingPart("addOns");
          return unknown({ sentence: partAbsent(missing.title) }, [missing]);
        }
        const parts = endings.map((row) => tell(check, row, unit));
        const [only, ...others] = parts;
        if (only === undefined) return notApplicable({ sentence: noAddOnEnding(titleOf(check.addOn, registers)) });
        return others.length === 0 ? only : combinedAll(parts, jointClosings(parts));
      },
    ),
  describe: ({ addOn, atLeastDays }, registers) =>
    describeNotice(titleOf(addOn, registers), atLeastDays === "ej-angivet" ? null : rational(atLeastDays)),
  reads: () => ({ reads: [{ part: "addOns" }] }),
};

export const noticePeriodStated: Stated<NoticePeriodCheck> = ({ addOn, atLeastDays }) => ({
  applies: "sometimes",
  names: nameAt("addOns", "addOn", addOn),
  figures: numbersAt({ atLeastDays }, "days"),
});

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

function stateOf({ atLeastDays }: NoticePeriodCheck, row: Ending, unit: Unit): OutcomeState {
  const noticeGiven = givenNotice(row, unit);
  if (atLeastDays === "ej-angivet" || noticeGiven === null) return "unknown";
  return daysBetween(noticeGiven, row.ends) >= atLeastDays ? "met" : "not-met";
}

function tell(check: NoticePeriodCheck, row: Ending, unit: Unit): Outcome {
  const { atLeastDays } = check;
  const noticeGiven = givenNotice(row, unit);
  const title = addOnTitle(unit.registers, row.entry.id);
  const facts = [useOf(row, title, unit)];
  if (atLeastDays === "ej-angivet") return withoutLimit(facts);
  if (noticeGiven === null && row.entry.noticeGiven !== undefined) {
    return unknown({ sentence: noticeAhead(title, row.ends, row.entry.noticeGiven), facts }, []);
  }
  if (noticeGiven === null) {
    const place = pointer(["addOns", row.index, "noticeGiven"]);
    const missing = { fact: "addOns", pointer: place, ...noticeQuestion(title), reason: "incomplete" } as const;
    return unknown({ sentence: noticeUnknown(title, row.ends), facts }, [missing]);
  }
  const limit = rational(atLeastDays);
  const days = rational(daysBetween(noticeGiven, row.ends));
  const told = { sentence: noticeSentence(title, noticeGiven, row.ends, days, limit), facts };
  return stateOf(check, row, unit) === "met"
    ? met(told, distance(limit, days, row.ends))
    : notMet(told, distance(limit, days, row.ends), [closing(row, title, noticeGiven, limit)]);
}

function distance(limit: Rational, days: Rational, ends: IsoDate): Distance {
  const isLate = compare(days, limit) < 0;
  const difference = isLate ? subtract(limit, days) : subtract(days, limit);
  return {
    kind: "days",
    required: { value: toExactText(limit), unit: "dagar" },
    actual: { value: toExactText(days), unit: "dagar" },
    difference: { value: toExactText(difference), unit: "dagar" },
    closedHours: [],
    sentence: isLate ? noticeLate(difference, addDays(ends, -wholeDays(limit))) : daysToSpare(difference),
  };
}

/** The notice has been given when it was given; what can still move is the end. */
function closing(row: Ending, title: string, noticeGiven: IsoDate, limit: Rational): Closing {
  const ends = addDays(noticeGiven, wholeDays(limit));
  const path = ["addOns", row.index, "ends"];
  return {
    sentence: moveEnd(title, ends),
    edits: [{ path, value: ends }],
    oneStepLess: [{ path, value: addDays(ends, -1) }],
  };
}

/** All add-ons that end too soon must be moved. */
function jointClosings(parts: readonly Outcome[]): readonly Closing[] {
  const each = partsIn(parts, "not-met").flatMap(({ closings }) => closings);
  const last = each.at(-1);
  if (last === undefined) return [];
  const before = each.slice(0, -1).flatMap(({ edits }) => edits);
  return [
    {
      sentence: each.map(({ sentence }) => sentence).join(" "),
      edits: [...before, ...last.edits],
      oneStepLess: [...before, ...(last.oneStepLess ?? [])],
    },
  ];
}

function useOf({ entry, index }: Ending, title: string, { profile }: Unit): FactUse {
  return {
    fact: "addOns",
    title: addOnRow(title),
    value: `${entry.noticeGiven ?? ""}/${entry.ends ?? ""}`,
    unit: null,
    asOf: profile.asOf ?? null,
    pointer: pointer(["addOns", index]),
  };
}

function wholeDays(limit: Rational): number {
  return Number(toExactText(roundUpTo(limit, ONE)));
}
