import type * as Authored from "../../../generated/authored.ts";
import * as say from "../words/calendar.ts";
import { livingRules } from "./parts.ts";
import type { Living } from "./parts.ts";
import { boundsOf, decidedStretches, isCovered, overlaps } from "./periods.ts";
import type { LintRule, Spot } from "./rule.ts";

interface Decided extends Spot {
  readonly id: string;
  readonly period: Authored.Period;
}

function decidedExceptions({ authored: { file }, rule }: Living): readonly Decided[] {
  const exceptions = "exceptions" in rule ? (rule.exceptions ?? []) : [];
  return exceptions.flatMap(({ id, status, period }, n) =>
    status === "beslutad" ? [{ id, file, pointer: `/exceptions/${n}/period`, period: boundsOf(period) }] : [],
  );
}

/** An exception departs from something that is in force, the whole time. */
export const exceptionOutsideVersion: LintRule = {
  code: "K405",
  check: (context) =>
    livingRules(context).flatMap((living) => {
      const stretches = decidedStretches(living.rule.versions, living.authored.file);
      return decidedExceptions(living).flatMap(({ id, file, pointer, period }) =>
        period.from > period.through || isCovered(period, stretches)
          ? []
          : [{ file, pointer, said: say.outsideVersions(id) }],
      );
    }),
};

/** Two exceptions from one rule never apply on the same day. */
export const overlappingExceptions: LintRule = {
  code: "K406",
  check: (context) =>
    livingRules(context).flatMap((living) => {
      const exceptions = decidedExceptions(living);
      return exceptions.flatMap(({ id, file, pointer, period }, n) => {
        const earlier = exceptions.slice(0, n).find((it) => overlaps(it.period, period));
        if (earlier === undefined) return [];
        const related = [{ role: say.EARLIER, spot: earlier }];
        return [{ file, pointer, related, said: say.overlappingExceptions(earlier.id, id) }];
      });
    }),
};
