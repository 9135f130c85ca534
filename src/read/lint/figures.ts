/** The figures that a version computes with: what must also stand in its text. */
import type * as Authored from "../../../generated/authored.ts";
import type { Limits } from "../../check/limits.ts";
import { byKind, type ByKind, type CheckPart } from "./by-kind.ts";
import { checksOf, conditionsOf, selectionsOf, type Stated } from "./parts.ts";
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

function numbers(fields: readonly Field[], { file, pointer }: Spot, alsoIn = ""): readonly Figure[] {
  return fields.flatMap(([name, value]): readonly Figure[] =>
    typeof value === "number" ? [{ is: "number", value, file, pointer: `${pointer}/${name}`, alsoIn }] : [],
  );
}

function ofLimits({ atLeast, atMost, moreThan, lessThan }: Limits, spot: Spot, alsoIn = ""): readonly Figure[] {
  const fields: readonly Field[] = [
    ["atLeast", atLeast],
    ["atMost", atMost],
    ["moreThan", moreThan],
    ["lessThan", lessThan],
  ];
  return numbers(fields, spot, alsoIn);
}

const NONE = (): readonly Figure[] => [];

const FIGURES: ByKind<readonly Figure[]> = {
  "opening-hours": (check, spot) => [
    ...ofWindow(check.between, spot),
    ...numbers(
      [
        ["atLeastHoursPerWeek", check.atLeastHoursPerWeek],
        ["atLeastHoursPerDay", check.atLeastHoursPerDay],
        ["atLeastHoursInTotal", check.atLeastHoursInTotal],
      ],
      spot,
    ),
  ],
  "opening-channels": ({ between }, spot) => ofWindow(between, spot),
  staffing: (check, spot) => [
    ...numbers(
      [
        ["atLeastPersons", check.atLeastPersons],
        ["atLeastPercent", check.atLeastPercent],
      ],
      spot,
    ),
    ...ofSelections(check, spot),
  ],
  number: (check, spot) => ofLimits(check, spot),
  share: (check, spot) => ofLimits(check, spot),
  ratio: (check, spot) => [
    ...ofLimits(check, spot),
    ...numbers(
      [
        ["per", check.per],
        ["ofWhich/atLeast", check.ofWhich?.atLeast],
      ],
      spot,
    ),
    ...ofSelections(check, spot),
  ],
  "required-set": ({ atLeast }, spot) => numbers([["atLeast", atLeast]], spot),
  "notice-period": ({ atLeastDays }, spot) => numbers([["atLeastDays", atLeastDays]], spot),
  deadline: ({ latest }, { file, pointer }) => [
    { is: "date", value: latest, file, pointer: `${pointer}/latest`, alsoIn: "" },
  ],
  "allowed-set": NONE,
  "one-of": NONE,
  attestation: NONE,
  manual: NONE,
  all: NONE,
  any: NONE,
  when: NONE,
};

function ofCheck(part: CheckPart, alsoIn: string): readonly Figure[] {
  return byKind(FIGURES, part).map((figure) => ({ ...figure, alsoIn }));
}

function ofSelections(check: Authored.Check, spot: Spot): readonly Figure[] {
  return selectionsOf({ ...spot, check }).flatMap(({ file, pointer, who }) =>
    who.anyOf.flatMap(({ atLeastCredits }, n) =>
      numbers([["atLeastCredits", atLeastCredits]], { file, pointer: `${pointer}/anyOf/${n}` }),
    ),
  );
}

function ofWindow(window: Authored.ClockWindow | undefined, { file, pointer }: Spot): readonly Figure[] {
  return (window ?? []).map((value, n) => ({
    is: "clock",
    value,
    file,
    pointer: `${pointer}/between/${n}`,
    alsoIn: "",
  }));
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
