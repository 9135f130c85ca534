/** The add-on assignments of a unit: held or not, given notice of on a day, ending on a day. */
import type { Registers } from "../../src/rulebook/model.ts";
import { dateOf, dayNumber, monthsAfter } from "./facts.ts";
import { and, compare, implies, numeral, or, type Term } from "./smt.ts";
import type { Unit } from "./unit.ts";

export interface AddOns {
  /** True where the unit has the add-on on the day. */
  readonly held: (addOn: string) => Term;
  /** True where an add-on that the check speaks of (any, where it names none) ends. */
  readonly ending: (addOn: string | undefined) => Term;
  /** True where each of them got its notice so many days or months before it ends. */
  readonly inTime: (addOn: string | undefined, length: { readonly days: number } | { readonly months: number }) => Term;
}

export function addOnsOf(unit: Unit): AddOns {
  const ids = unit.registers.professions.addOns.map(({ id }) => id);
  const today = dayNumber(unit.date);
  for (const id of ids) {
    for (const name of [`has.${id}`, `ends.${id}`]) unit.declare(name, "Bool");
    for (const name of [`notice.${id}`, `end.${id}`]) unit.declare(name, "Int");
    unit.assume(implies(`ends.${id}`, `has.${id}`));
    unit.assume(
      and([compare(">=", `notice.${id}`, numeral(today - 5_000)), compare("<=", `notice.${id}`, numeral(today))]),
    );
    unit.assume(
      and([compare(">=", `end.${id}`, numeral(today - 5_000)), compare("<=", `end.${id}`, numeral(today + 5_000))]),
    );
  }
  unit.readBack((model) => ({
    addOns: ids
      .filter((id) => model.get(`has.${id}`) === 1)
      .map((id) =>
        model.get(`ends.${id}`) === 1
          ? { id, noticeGiven: dateOf(model.get(`notice.${id}`) ?? 0), ends: dateOf(model.get(`end.${id}`) ?? 0) }
          : { id },
      ),
  }));
  const concerned = (addOn: string | undefined): readonly string[] =>
    addOn === undefined ? ids : ids.filter((id) => id === idOf(unit.registers, addOn));
  return {
    held: (addOn) =>
      or(
        concerned(addOn).map((id) =>
          and([`has.${id}`, implies(`ends.${id}`, compare(">=", `end.${id}`, numeral(today)))]),
        ),
      ),
    ending: (addOn) => or(concerned(addOn).map((id) => `ends.${id}`)),
    inTime: (addOn, length) =>
      and(
        concerned(addOn).map((id) => {
          const earliest =
            "days" in length
              ? `(+ notice.${id} ${numeral(length.days)})`
              : monthsAfter(`notice.${id}`, length.months, [today - 5_000, today]);
          return implies(`ends.${id}`, compare(">=", `end.${id}`, earliest));
        }),
      ),
  };
}

function idOf(registers: Registers, word: string): string {
  return registers.professions.addOns.find(({ id, aliases = [] }) => id === word || aliases.includes(word))?.id ?? word;
}
