import type * as Authored from "../../../generated/authored.ts";
import * as say from "../words/calendar.ts";
import { livingRules, statedParts } from "./parts.ts";
import type { Living } from "./parts.ts";
import type { LintContext, LintRule, Problem } from "./rule.ts";

/** No period ends before it begins. */
export const endsBeforeStart: LintRule = {
  code: "K401",
  check: (context) => [
    ...context.modules.flatMap(({ file, editions }) =>
      editions.editions.flatMap((edition, n) => ofPeriod(edition, file, `/editions/${n}`)),
    ),
    ...ofRules(context),
  ],
};

function ofRules(context: LintContext): readonly Problem[] {
  return livingRules(context).flatMap((living) =>
    statedParts(living).flatMap((part) => {
      const { file, pointer } = part;
      if (part.is === "version") {
        const { from, through } = part.stated;
        const own = from !== undefined && through !== undefined ? ofPeriod({ from, through }, file, pointer) : [];
        return [...own, ...ofDueDates(part.stated, file, pointer)];
      }
      const { period } = part.stated;
      return "within" in period
        ? ofPeriod(period.within, file, `${pointer}/period/within`)
        : ofPeriod(period, file, `${pointer}/period`);
    }),
  );
}

type AnyVersion = Living["rule"]["versions"][number];

function ofDueDates(version: AnyVersion, file: string, pointer: string): readonly Problem[] {
  return dueDatesOf(version, pointer).flatMap(({ due, at }) =>
    due.within === undefined ? [] : ofPeriod(due.within, file, `${at}/within`),
  );
}

/** The due dates of a reporting duty or a grant, each with its pointer. */
function dueDatesOf(
  version: AnyVersion,
  pointer: string,
): readonly { readonly due: Authored.Due; readonly at: string }[] {
  const duties = "duty" in version ? (version.duty.due ?? []) : [];
  const dates = "dates" in version ? (version.dates ?? []) : [];
  return [
    ...duties.map((due, n) => ({ due, at: `${pointer}/duty/due/${n}` })),
    ...dates.map((due, n) => ({ due, at: `${pointer}/dates/${n}` })),
  ];
}

function ofPeriod({ from, through }: Authored.Period, file: string, pointer: string): readonly Problem[] {
  return through < from ? [{ file, pointer: `${pointer}/through`, said: say.endsBefore(from, through) }] : [];
}
