import { add, compare, multiply, rational, subtract, toExactText, type Rational } from "../../quantity/rational.ts";
import { factOf, stepOf } from "../facts.ts";
import { baseOf } from "../ratio-base.ts";
import { boundsOf, type Limits } from "../limits.ts";
import type { CheckOf, Fact, Registers, StaffSelection } from "../../rulebook/model.ts";
import { crossed, type Probe, type ProberOf } from "./probe.ts";
import { member } from "./staffing.ts";

type Quantity = CheckOf<"ratio">["numerator"];
type StaffQuantity = Exclude<Quantity, { readonly kind: "fact" }>;

/** The limit itself and one step of the fact on either side. */
export const numberProbes: ProberOf<"number"> = ({ fact, ...limits }, registers) => {
  const entry = factOf(registers, fact);
  return beside(limits, stepOf(entry))
    .filter((value) => isWithin(value, entry))
    .map((value) => ({ facts: { [fact]: Number(toExactText(value)) } }));
};

/** Ten thousand in all, so that a share with two decimals is a whole number of parts. Nothing at all is a share of none. */
export const shareProbes: ProberOf<"share"> = ({ part, of, ...limits }, registers) => {
  const entry = factOf(registers, part);
  const shares = [...beside(limits, rational("0.01")), rational(0), rational(100)];
  const parts = shares
    .map((share) => multiply(share, rational(100)))
    .filter((value) => isWithin(value, entry) && (entry.partOf !== of || compare(value, rational(WHOLE)) <= 0));
  return [
    ...parts.map((value) => ({ facts: { [of]: WHOLE, [part]: Number(toExactText(value)) } })),
    { facts: { [of]: 0, [part]: 0 } },
  ];
};

const WHOLE = 10_000;

/** One, two and no denominators, with numerators at the limit and one beside it. */
export const ratioProbes: ProberOf<"ratio"> = (check, registers) => {
  const { numerator, denominator, per, rounding, ofWhich, ...limits } = check;
  if (per === "procent" && numerator.kind !== "fact" && denominator.kind !== "fact") {
    return shareOfStaffProbes(numerator, denominator, beside(limits, rational(1)), registers);
  }
  const base = baseOf(check);
  // One more than so many is the beginning of as many again.
  const begun = rounding === "per-paborjat" ? [0, 1].map((count) => [count + 1, count * base + 1] as const) : [];
  return [...[1, 2, 0].map((count) => [count, count * base] as const), ...begun].flatMap(([count, size]) => {
    const below = quantityProbe(denominator, rational(size), registers);
    const above = beside(limits, rational(1)).flatMap((limit) =>
      [-1, 0, 1].map((step) => add(multiply(limit, rational(count)), rational(step))),
    );
    const sub = ofWhich === undefined ? [] : subProbes(ofWhich, count, registers);
    return crossed(
      above.filter(isCount).map((value) => quantityProbe(numerator, value, registers)),
      crossed(sub, [below]),
    );
  });
};

/** One post of the part and one of the rest, together a full one; or as few people as make so many percent. */
function shareOfStaffProbes(
  part: StaffQuantity,
  whole: StaffQuantity,
  shares: readonly Rational[],
  registers: Registers,
): readonly Probe[] {
  const [own, other] = [part.who.anyOf[0] ?? {}, whole.who.anyOf[0] ?? {}];
  const percents = shares.map((share) => Number(toExactText(share))).filter((share) => share >= 0 && share <= 100);
  const staff = percents.map((share) => {
    if (part.kind === "full-time") {
      return [member(own, share, registers), member(other, 100 - share, registers)].filter(
        ({ percent }) => percent !== 0,
      );
    }
    const all = [4, 5, 10, 20, 25, 50].find((count) => Number.isInteger((count * share) / 100)) ?? 100;
    return Array.from({ length: all }, (_, n) => member(n < (all * share) / 100 ? own : other, 100, registers));
  });
  return [...staff, []].map((rows) => ({ staff: rows }));
}

function subProbes(
  { numerator, atLeast }: NonNullable<CheckOf<"ratio">["ofWhich"]>,
  count: number,
  registers: Registers,
): readonly Probe[] {
  if (atLeast === "ej-angivet") return [];
  const limit = multiply(rational(atLeast), rational(count));
  return [limit, subtract(limit, rational(1))]
    .filter(isCount)
    .map((value) => quantityProbe(numerator, value, registers));
}

/** So much of a quantity: a fact, or whole people with full posts. */
function quantityProbe(quantity: Quantity, value: Rational, registers: Registers): Probe {
  switch (quantity.kind) {
    case "fact":
      return { facts: { [quantity.fact]: Number(toExactText(value)) } };
    case "persons":
    case "full-time":
      return { staff: people(quantity.who, Number(value.numerator / value.denominator), registers) };
  }
}

function people(who: StaffSelection, count: number, registers: Registers): NonNullable<Probe["staff"]> {
  return Array.from({ length: count }, () => member(who.anyOf[0] ?? {}, 100, registers));
}

function beside(limits: Limits, step: Rational): readonly Rational[] {
  return boundsOf(limits).bounds.flatMap(({ value }) => [value, subtract(value, step), add(value, step)]);
}

/** What a profile may hold: a unit that no reader would accept proves nothing. */
function isWithin(value: Rational, { type, min, max }: Fact): boolean {
  const fits = type !== "heltal" || value.denominator === 1n;
  const isLow = min !== undefined && compare(value, rational(min)) < 0;
  const isHigh = max !== undefined && compare(value, rational(max)) > 0;
  return fits && !isLow && !isHigh;
}

function isCount({ numerator, denominator }: Rational): boolean {
  return denominator === 1n && numerator >= 0n;
}
