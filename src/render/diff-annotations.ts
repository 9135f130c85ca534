/** A comparison for machines that show changes beside the code: GitHub annotations and SARIF. */
import type { Location, Log } from "sarif";
import { CHANGE_CLASSES, type ChangeClass } from "../compare/change.ts";
import type { DiffReport } from "../compare/report.ts";
import type { LastingChange } from "../compare/revisions.ts";
import type { Position } from "../read/finding.ts";
import type { Positions } from "../read/source.ts";
import { classLabel } from "../compare/words/comparison.ts";
import { changeLabel, moreChanges } from "./words/diff-report.ts";
import { changeLine } from "./change-line.ts";
import { placeOf } from "./change-places.ts";
import { annotationLine } from "./github.ts";
import { jsonText } from "./json.ts";
import type { ComparedBy } from "./made-by.ts";
import { upperFirst } from "../words/format.ts";

/** GitHub shows no more than ten annotations of a level in one step. */
const MOST = 10;

/** What a person has to do something about is a warning. */
function levelOf(name: ChangeClass): "warning" | "notice" {
  return name === "undecided" ? "warning" : "notice";
}

export function diffGithub({ changes }: DiffReport, positions: ReadonlyMap<string, Positions>): string {
  return (["warning", "notice"] as const)
    .flatMap((level) => {
      const own = inClassOrder(changes).filter(({ change }) => levelOf(change.class) === level);
      return own.slice(0, MOST).map((it, index) => {
        const left = index === MOST - 1 ? own.length - MOST : 0;
        const more = left > 0 ? `\n${moreChanges(left)}` : "";
        return annotationLine(level, placeOf(it.change, positions), titleOf(it), changeLine(it) + more);
      });
    })
    .join("");
}

function inClassOrder(changes: readonly LastingChange[]): readonly LastingChange[] {
  return CHANGE_CLASSES.flatMap((name) => changes.filter(({ change }) => change.class === name));
}

function titleOf({ change }: LastingChange): string {
  return `${upperFirst(changeLabel(change))}: ${change.title}`;
}

/** SARIF 2.1.0, one result for each change. What it was made by stands where the format has a place for a tool's version. */
export function diffSarif(
  { changes, older, newer }: DiffReport,
  positions: ReadonlyMap<string, Positions>,
  madeBy: ComparedBy,
): string {
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "ffu diff",
            semanticVersion: madeBy.package,
            rules: CHANGE_CLASSES.map((id) => ({ id, shortDescription: { text: classLabel(id) } })),
          },
        },
        columnKind: "utf16CodeUnits",
        properties: { madeBy, older, newer },
        results: changes.map((it) => ({
          ruleId: it.change.class,
          level: levelOf(it.change.class) === "warning" ? "warning" : "note",
          message: { text: `${titleOf(it)}. ${changeLine(it)}` },
          locations: locationsOf(placeOf(it.change, positions)),
          partialFingerprints: { change: it.change.fingerprint },
        })),
      },
    ],
  };
  return jsonText(log);
}

function locationsOf(place: Position | null): Location[] {
  if (place === null) return [];
  const { file, line, column } = place;
  return [
    {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(file) },
        region: { startLine: line, startColumn: column },
      },
    },
  ];
}
