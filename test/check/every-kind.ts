/** Checks of every kind, drawn. A kind without any does not compile. */
import fc from "fast-check";
import type { Check } from "../../src/rulebook/model.ts";
import { checksByKind, condition, simpleCheck } from "./arbitrary.ts";
import { channelsCheck, hoursCheck } from "./opening-build.ts";

/** Two or three checks held together. */
export function composite(kind: "all" | "any", part: fc.Arbitrary<Check>): fc.Arbitrary<Check> {
  return fc.array(part, { minLength: 2, maxLength: 3 }).map((of): Check => ({ kind, of }));
}

export const everyKind: Readonly<Record<Check["kind"], fc.Arbitrary<Check>>> = {
  ...checksByKind,
  "opening-hours": hoursCheck,
  "opening-channels": channelsCheck,
  manual: fc.constantFrom("källan är oklar", "talet saknas").map((because): Check => ({ kind: "manual", because })),
  all: composite("all", simpleCheck),
  any: composite("any", simpleCheck),
  when: fc.tuple(condition, simpleCheck).map(([when, then]): Check => ({ kind: "when", if: when, then })),
};
