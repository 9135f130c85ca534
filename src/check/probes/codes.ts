import { factOf } from "../facts.ts";
import { addDays } from "../../quantity/calendar.ts";
import type { CheckOf, Registers } from "../../rulebook/model.ts";
import { spanLimitsOf } from "../kinds/time-between.ts";
import { noticeSpan } from "../kinds/notice-period.ts";
import type { Probe, ProberOf } from "./probe.ts";

type SetSource = CheckOf<"allowed-set">["of"];

/** All of them, each left out in turn, and only as many as are needed. */
export const requiredSetProbes: ProberOf<"required-set"> = ({ of, required, atLeast }) => {
  const fewer = atLeast === undefined ? [] : [required.slice(0, atLeast), required.slice(0, atLeast - 1)];
  const without = required.map((left) => required.filter((code) => code !== left));
  return [required, ...fewer, ...without, []].map((codes) => setProbe(of, codes));
};

/** Each allowed code alone, all together, and one that is not allowed. */
export const allowedSetProbes: ProberOf<"allowed-set"> = ({ of, allowed }, registers) => {
  const others = codesOf(of, registers).filter((code) => !allowed.includes(code));
  return [allowed, ...allowed.map((code) => [code]), ...others.map((code) => [code])].map((codes) =>
    setProbe(of, codes),
  );
};

export const oneOfProbes: ProberOf<"one-of"> = ({ fact, values }, registers) => {
  return [...new Set([...values, ...answersOf(fact, registers)])].map((value) => ({ facts: { [fact]: value } }));
};

/** What a unit can answer of a fact with a few answers to choose from. */
export function answersOf(id: string, registers: Registers): readonly string[] {
  const { type, values = [] } = factOf(registers, id);
  return type === "ja-nej" ? ["ja", "nej"] : values.map((value) => value.id);
}

/** Long before any comparison: a notice that lies ahead has not been given. Months of 28, 31 and 30 days follow. */
const NOTICE_DAYS = ["2019-02-01", "2020-01-01", "2019-11-30"] as const;

/** Notice given on the last day, the day after, and the day before, for every add-on there is. */
export const noticePeriodProbes: ProberOf<"notice-period"> = (check, registers) => {
  const span = noticeSpan(check);
  if (span === null) return [];
  const known = registers.professions.addOns.map(({ id }) => id);
  const ids = new Set([...(check.addOn === undefined ? [] : [check.addOn]), ...known]);
  return [...ids].flatMap((id) =>
    NOTICE_DAYS.flatMap((noticeGiven) =>
      [0, -1, 1].map((step) => ({ addOns: [{ id, noticeGiven, ends: addDays(span.after(noticeGiven), step) }] })),
    ),
  );
};

export const deadlineProbes: ProberOf<"deadline"> = ({ fact, latest }) =>
  [0, 1, -1].map((step) => ({ facts: { [fact]: addDays(latest, step) } }));

export const timeBetweenProbes: ProberOf<"time-between"> = (check) => {
  const { least, most } = spanLimitsOf(check);
  const limits = [least, most].flatMap((span) => (span === null ? [] : [span]));
  return NOTICE_DAYS.flatMap((from) =>
    limits.flatMap((span) =>
      [0, -1, 1].map((step) => ({
        facts: { [check.from]: from, [check.to]: addDays(span.after(from), step) },
      })),
    ),
  );
};

function setProbe(of: SetSource, codes: readonly string[]): Probe {
  switch (of.kind) {
    case "fact":
      return { facts: { [of.fact]: [...codes] } };
    case "subcontractors":
      return { subcontractors: codes.map((profession) => ({ service: of.service, profession })) };
  }
}

function codesOf(of: SetSource, registers: Registers): readonly string[] {
  switch (of.kind) {
    case "fact":
      return answersOf(of.fact, registers);
    case "subcontractors":
      return registers.professions.professions.map(({ id }) => id);
  }
}
