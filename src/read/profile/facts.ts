/** The facts of a profile against the register: do they exist, have the right type, and fit each other? */
import type * as Authored from "../../../generated/authored.ts";
import { kept } from "../../check/lazily.ts";
import { isCalendarDate } from "../../quantity/calendar.ts";
import { compare, rational } from "../../quantity/rational.ts";
import type { Fact } from "../../rulebook/model.ts";
import { childPointer } from "../source.ts";
import type { Fault } from "./fault.ts";
import { unknownKeys } from "./unknown-keys.ts";

type Value = number | string | readonly string[];

const UNSURE = "vet-ej";
const BY_ID = new WeakMap<readonly Fact[], ReadonlyMap<string, Fact>>();

export function factFaults(facts: Authored.FactValues, register: readonly Fact[]): readonly Fault[] {
  const known = kept(BY_ID, register, () => new Map(register.map((it) => [it.id, it])));
  const judged = Object.entries(facts).flatMap(([id, entry]): readonly Fault[] => {
    const fact = known.get(id);
    if (entry === undefined || fact === undefined) return [];
    const value = valueOf(entry);
    if (value === UNSURE) return [];
    const pointer = childPointer("/facts", id);
    const at = isDetailed(entry) ? `${pointer}/value` : pointer;
    return [...JUDGES[fact.type](fact, value, at), ...partFaults(fact, value, facts, known, at)];
  });
  return [...unknownKeys("uppgift", facts, "/facts", known), ...judged];
}

function isDetailed(entry: Authored.FactEntry): entry is Authored.DetailedFact {
  return typeof entry === "object" && !Array.isArray(entry);
}

function valueOf(entry: Authored.FactEntry): Value {
  return isDetailed(entry) ? entry.value : entry;
}

type Judge = (fact: Fact, value: Value, pointer: string) => readonly Fault[];

const JUDGES: Readonly<Record<Fact["type"], Judge>> = {
  heltal: ofNumber,
  decimaltal: ofNumber,
  "ja-nej": (fact, value, pointer) =>
    value === "ja" || value === "nej" ? [] : [{ code: "K204", pointer, wrong: { is: "no-yes-or-no", fact, value } }],
  val: (fact, value, pointer) =>
    Array.isArray(value) ? [notAllowed(fact, value, pointer)] : ofValues(fact, [value], () => pointer),
  mangd: (fact, value, pointer) =>
    Array.isArray(value)
      ? ofValues(fact, value, (index) => `${pointer}/${index}`)
      : [{ code: "K203", pointer, wrong: { is: "wrong-type", fact, wanted: "array", value } }],
  datum: (_fact, value, pointer) =>
    typeof value === "string" && isCalendarDate(value)
      ? []
      : [{ code: "K205", pointer, wrong: { is: "no-date", value } }],
};

function ofNumber(fact: Fact, value: Value, pointer: string): readonly Fault[] {
  const isWhole = fact.type === "heltal";
  if (typeof value !== "number" || (isWhole && !Number.isInteger(value))) {
    return [
      { code: "K203", pointer, wrong: { is: "wrong-type", fact, wanted: isWhole ? "integer" : "number", value } },
    ];
  }
  if (fact.min !== undefined && value < fact.min) {
    return [{ code: "K206", pointer, wrong: { is: "too-small", fact, limit: fact.min, value } }];
  }
  return fact.max !== undefined && value > fact.max
    ? [{ code: "K206", pointer, wrong: { is: "too-large", fact, limit: fact.max, value } }]
    : [];
}

function ofValues(fact: Fact, values: readonly unknown[], at: (index: number) => string): readonly Fault[] {
  const allowed = (fact.values ?? []).map(({ id }) => id);
  return values.flatMap((value, index) =>
    allowed.some((it) => it === value) ? [] : [notAllowed(fact, value, at(index))],
  );
}

function notAllowed(fact: Fact, value: unknown, pointer: string): Fault {
  return { code: "K204", pointer, wrong: { is: "none-of-values", fact, value } };
}

function partFaults(
  fact: Fact,
  value: Value,
  facts: Authored.FactValues,
  known: ReadonlyMap<string, Fact>,
  pointer: string,
): readonly Fault[] {
  const entry = fact.partOf === undefined ? undefined : facts[fact.partOf];
  const whole = entry === undefined ? null : valueOf(entry);
  if (typeof value !== "number" || typeof whole !== "number") return [];
  // Exact where it is asked exactly: small whole numbers are as they stand.
  if (value <= whole && Number.isSafeInteger(value) && Number.isSafeInteger(whole)) return [];
  if (compare(rational(value), rational(whole)) <= 0) return [];
  const wholeTitle = known.get(fact.partOf ?? "")?.title ?? "";
  const wrong = { is: "part-exceeds-whole", part: fact.title, value, whole: wholeTitle, total: whole } as const;
  return [{ code: "K507", pointer, wrong }];
}
