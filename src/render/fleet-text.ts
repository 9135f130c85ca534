/** The table after several units: one row each, so that the whole can be seen at once. */
import type { CheckReport } from "../check/result.ts";
import { fleet } from "./words/report.ts";
import { COLUMNS, cut, displayWidth, padEnd, padStart, type Paint } from "./layout.ts";

/** A unit that was checked, or a file that could not be read. */
export type FleetUnit =
  | { readonly is: "checked"; readonly file: string; readonly report: CheckReport }
  | { readonly is: "unread"; readonly file: string };

const GAP = 2;

/** Counts per unit, in the order they were given. */
export function fleetLines(units: readonly FleetUnit[], paint: Paint): readonly string[] {
  const [nameTitle, ...countTitles] = fleet.columns;
  const widths = countTitles.map(displayWidth);
  const nameWidth = COLUMNS - widths.reduce((sum, width) => sum + width + GAP, 0);
  const line = (name: string, cells: readonly string[]): string =>
    padEnd(cut(name, nameWidth), nameWidth) +
    cells.map((cell, index) => padStart(cell, (widths[index] ?? 0) + GAP)).join("");
  return [
    paint("heading", fleet.heading),
    "",
    paint("quiet", line(nameTitle, countTitles)),
    ...units.map((row) => {
      switch (row.is) {
        case "checked": {
          const { counts, unit } = row.report;
          const cells = [counts.met, counts["not-met"], counts.unknown, counts["needs-attestation"], counts.upcoming];
          return line(unit.name, cells.map(String));
        }
        case "unread":
          return `${padEnd(cut(row.file, nameWidth), nameWidth)}${" ".repeat(GAP)}${paint("bad", fleet.unread)}`;
      }
    }),
  ];
}
