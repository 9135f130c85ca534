/** The figures that a version computes with: what must also stand in its text. */
import type * as Authored from "../../../generated/authored.ts";
import type { Limits } from "./bounds.ts";
import { checksOf, conditionsOf, selectionsOf } from "./parts.ts";
import type { CheckPart, Stated } from "./parts.ts";
import type { Spot } from "./rule.ts";

/** `alsoIn` is text beside the version's own where the figure may stand: a reading's text, a row of a table. */
export type Figure = Spot & { readonly alsoIn: string } & (
    | { readonly is: "number"; readonly value: number }
    | { readonly is: "clock" | "date"; readonly value: string }
  );

export function figuresOf(part: Stated): readonly Figure[] {
  const { file, pointer, stated } = part;
  return [
    ...checksOf(part).flatMap((check) => ofCheck(check, readingText(stated, pointer, check.pointer))),
    ...conditionsOf(part).flatMap((it) =>
      it.condition.kind === "fact-range" ? ofLimits(it.condition, it, readingText(stated, pointer, it.pointer)) : [],
    ),
    ...("amounts" in stated ? ofAmounts(stated.amounts ?? [], file, `${pointer}/amounts`) : []),
    ...("table" in stated ? ofTable(stated.table, file, `${pointer}/table`) : []),
    ...("duty" in stated ? ofDueDates(stated.duty.due ?? [], file, `${pointer}/duty/due`) : []),
    ...("dates" in stated ? ofDueDates(stated.dates ?? [], file, `${pointer}/dates`) : []),
  ];
}

function readingText(stated: Stated["stated"], pointer: string, at: string): string {
  const prefix = `${pointer}/readings/of/`;
  if (!at.startsWith(prefix) || !("readings" in stated)) return "";
  const reading = stated.readings?.of[Number.parseInt(at.slice(prefix.length), 10)];
  return reading === undefined ? "" : `${reading.title}\n${reading.text}`;
}

type Field = readonly [name: string, value: Authored.Limit | undefined];

function numbers(fields: readonly Field[], { file, pointer }: Spot, alsoIn: string): readonly Figure[] {
  return fields.flatMap(([name, value]): readonly Figure[] =>
    typeof value === "number" ? [{ is: "number", value, file, pointer: `${pointer}/${name}`, alsoIn }] : [],
  );
}

function ofLimits({ atLeast, atMost, moreThan, lessThan }: Limits, spot: Spot, alsoIn: string): readonly Figure[] {
  const fields: readonly Field[] = [
    ["atLeast", atLeast],
    ["atMost", atMost],
    ["moreThan", moreThan],
    ["lessThan", lessThan],
  ];
  return numbers(fields, spot, alsoIn);
}

function ofCheck(part: CheckPart, alsoIn: string): readonly Figure[] {
  const { check } = part;
  switch (check.kind) {
    case "opening-hours":
      return [
        ...ofWindow(check.between, part, alsoIn),
        ...numbers(
          [
            ["atLeastHoursPerWeek", check.atLeastHoursPerWeek],
            ["atLeastHoursPerDay", check.atLeastHoursPerDay],
            ["atLeastHoursInTotal", check.atLeastHoursInTotal],
          ],
          part,
          alsoIn,
        ),
      ];
    case "opening-channels":
      return ofWindow(check.between, part, alsoIn);
    case "staffing":
      return [
        ...numbers(
          [
            ["atLeastPersons", check.atLeastPersons],
            ["atLeastPercent", check.atLeastPercent],
          ],
          part,
          alsoIn,
        ),
        ...ofSelections(part, alsoIn),
      ];
    case "number":
    case "share":
      return ofLimits(check, part, alsoIn);
    case "ratio":
      return [
        ...ofLimits(check, part, alsoIn),
        ...numbers([["per", check.per]], part, alsoIn),
        ...numbers([["ofWhich/atLeast", check.ofWhich?.atLeast]], part, alsoIn),
        ...ofSelections(part, alsoIn),
      ];
    case "required-set":
      return numbers([["atLeast", check.atLeast]], part, alsoIn);
    case "notice-period":
      return numbers([["atLeastDays", check.atLeastDays]], part, alsoIn);
    case "deadline":
      return [{ is: "date", value: check.latest, file: part.file, pointer: `${part.pointer}/latest`, alsoIn }];
    case "allowed-set":
    case "one-of":
    case "attestation":
    case "manual":
    case "all":
    case "any":
    case "when":
      return [];
  }
}

function ofSelections(part: CheckPart, alsoIn: string): readonly Figure[] {
  return selectionsOf(part).flatMap(({ file, pointer, who }) =>
    who.anyOf.flatMap(({ atLeastCredits }, n) =>
      numbers([["atLeastCredits", atLeastCredits]], { file, pointer: `${pointer}/anyOf/${n}` }, alsoIn),
    ),
  );
}

function ofWindow(
  window: Authored.ClockWindow | undefined,
  { file, pointer }: Spot,
  alsoIn: string,
): readonly Figure[] {
  return (window ?? []).map((value, n) => ({ is: "clock", value, file, pointer: `${pointer}/between/${n}`, alsoIn }));
}

function ofAmounts(amounts: readonly Authored.Amount[], file: string, pointer: string): readonly Figure[] {
  return amounts.flatMap(({ amount, title, condition }, n) =>
    numbers([["amount", amount]], { file, pointer: `${pointer}/${n}` }, `${title}\n${condition ?? ""}`),
  );
}

function ofTable({ rows }: Authored.Table, file: string, pointer: string): readonly Figure[] {
  return rows.flatMap(({ when, then, reason, amount }, n) => {
    const alsoIn = `${then}\n${reason ?? ""}`;
    const spot = { file, pointer: `${pointer}/rows/${n}` };
    return [
      ...numbers([["amount", amount]], spot, alsoIn),
      ...Object.entries(when).flatMap(([input, cell]) =>
        typeof cell === "object" && !Array.isArray(cell)
          ? ofLimits(cell, { file, pointer: `${spot.pointer}/when/${input}` }, alsoIn)
          : [],
      ),
    ];
  });
}

function ofDueDates(dates: readonly Authored.Due[], file: string, pointer: string): readonly Figure[] {
  return dates.flatMap(({ date, label }, n): readonly Figure[] =>
    date === undefined ? [] : [{ is: "date", value: date, file, pointer: `${pointer}/${n}/date`, alsoIn: label }],
  );
}
