import type { Said } from "../words/said.ts";
import * as say from "../words/calendar.ts";
import { livingRules, statedParts, type Living } from "./parts.ts";
import type { LintRule, Problem } from "./rule.ts";

/** What is decided rests on a decision that has been made. */
export const pendingDecision: LintRule = {
  code: "K407",
  check: (context) => {
    const pending = new Set(context.registers.decisions.flatMap(({ id, pending }) => (pending ? [id] : [])));
    return livingRules(context)
      .flatMap(statedParts)
      .flatMap(({ file, pointer, stated: { status, decision } }): readonly Problem[] =>
        status === "beslutad" && decision !== undefined && pending.has(decision)
          ? [{ file, pointer: `${pointer}/decision`, said: say.decisionPending(decision) }]
          : [],
      );
  },
};

/** Status is not time: only what is decided has days, and the rest has intentions. */
export const statusAndDates: LintRule = {
  code: "K407",
  check: (context) =>
    livingRules(context).flatMap(({ authored: { file }, rule }) =>
      rule.versions.flatMap((version, n) =>
        faults(version).map(([field, said]): Problem => {
          const pointer = `/versions/${n}/${field}`;
          return { file, pointer, atKey: true, said };
        }),
      ),
    ),
};

type Fault = readonly [field: "from" | "through" | "intended" | "status" | "repealedBy", said: Said];

function faults(version: Living["rule"]["versions"][number]): readonly Fault[] {
  const { repealedBy, through } = version;
  const undated = repealedBy !== undefined && through === undefined;
  return [...ofStatus(version), ...(undated ? ([["repealedBy", say.repealNeedsLastDay()]] as const) : [])];
}

function ofStatus({ status, from, through, intended }: Living["rule"]["versions"][number]): readonly Fault[] {
  if (status === "beslutad") {
    return [
      ...(from === undefined ? ([["status", say.decidedNeedsFrom()]] as const) : []),
      ...(intended === undefined ? [] : ([["intended", say.decidedHasNoIntention()]] as const)),
    ];
  }
  const dated: readonly Fault[] = [
    ...(from === undefined ? [] : ([["from", say.onlyDecidedHasDates("from", status)]] as const)),
    ...(through === undefined ? [] : ([["through", say.onlyDecidedHasDates("through", status)]] as const)),
  ];
  switch (status) {
    case "foreslagen":
      return intended === undefined ? [...dated, ["status", say.proposedNeedsIntention()]] : dated;
    case "aviserad": {
      const isAimed = intended?.edition !== undefined || intended?.note !== undefined;
      return isAimed ? dated : [...dated, ["status", say.announcedNeedsAim()]];
    }
    case "avslagen":
      return dated;
  }
}
