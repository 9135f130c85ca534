import { factOf } from "../facts.ts";
import { addDays } from "../../quantity/calendar.ts";
import type { CheckOf, Registers } from "../../rulebook/model.ts";
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
  const known = (factOf(registers, fact).values ?? []).map(({ id }) => id);
  return [...new Set([...values, ...known])].map((value) => ({ facts: { [fact]: value } }));
};

/** Notice given on the last day, the day after, and the day before, for every add-on there is. */
/** Long before any comparison: a notice that lies ahead has not been given. */
const NOTICE_DAY = "2020-01-01";

export const noticePeriodProbes: ProberOf<"notice-period"> = ({ addOn, atLeastDays }, registers) => {
  if (atLeastDays === "ej-angivet") return [];
  const known = registers.professions.addOns.map(({ id }) => id);
  const ids = new Set([...(addOn === undefined ? [] : [addOn]), ...known]);
  const days = Math.ceil(atLeastDays);
  return [...ids].flatMap((id) =>
    [0, -1, 1].map((step) => ({ addOns: [{ id, noticeGiven: NOTICE_DAY, ends: addDays(NOTICE_DAY, days + step) }] })),
  );
};

export const deadlineProbes: ProberOf<"deadline"> = ({ fact, latest }) =>
  [0, 1, -1].map((step) => ({ facts: { [fact]: addDays(latest, step) } }));

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
      return (factOf(registers, of.fact).values ?? []).map(({ id }) => id);
    case "subcontractors":
      return registers.professions.professions.map(({ id }) => id);
  }
}
