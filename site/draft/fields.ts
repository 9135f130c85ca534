/** What can be changed in a version of a requirement: every figure that its check computes with, and the days it asks about. */
import type { StatedFigure } from "../../src/check/anatomy.ts";
import { anatomyOf } from "../../src/check/kinds/statements.ts";
import { describeCheck } from "../../src/check/kinds/index.ts";
import { waysToJudge } from "../../src/check/levels.ts";
import { measureWords } from "../../src/check/words/measure.ts";
import type { DraftedValue } from "../../src/compare/draft.ts";
import type { Check, Registers, RequirementContent } from "../../src/rulebook/model.ts";
import { upperFirst } from "../../src/words/format.ts";
import type { Schemas } from "../../src/read/schemas.ts";
import { boundsAt, type NumberBounds } from "./bounds.ts";
import { dayChoices, limitLabel } from "../words/draft.ts";

/** One value that can be changed. */
export interface DraftField {
  readonly path: DraftedValue["path"];
  /** The check that it belongs to, in words, where the version has several. */
  readonly group: string | null;
  readonly label: string;
  /** What is counted. */
  readonly unit: string | null;
  readonly is: "number" | "clock" | "date" | "days";
  readonly value: number | string;
  /** What the schema allows of a number. */
  readonly bounds: NumberBounds | null;
}

export function fieldsOf(
  content: RequirementContent,
  registers: Registers,
  schemas: Pick<Schemas, "definition">,
): readonly DraftField[] {
  const parts = waysToJudge(content).flatMap(({ check, path }) => withInner(check, path));
  return parts.flatMap(({ check, path }) => {
    const group = parts.length === 1 ? null : upperFirst(describeCheck(check, registers));
    const own = (at: string): DraftedValue["path"] => stepsIn(`${path}/${at}`);
    const figures = anatomyOf(check).figures.map((figure) => ({
      ...figureField(figure, own(figure.at), group, registers),
      bounds: figure.is === "number" ? boundsAt(check, stepsIn(`/${figure.at}`), schemas) : null,
    }));
    // What is asked for stands before the hours and days that it is counted within.
    return [
      ...figures.filter(({ is }) => is === "number"),
      ...figures.filter(({ is }) => is !== "number"),
      ...("days" in check
        ? [
            {
              path: own("days"),
              group,
              label: dayChoices.label,
              unit: null,
              is: "days" as const,
              value: check.days,
              bounds: null,
            },
          ]
        : []),
    ];
  });
}

interface Part {
  readonly check: Check;
  readonly path: string;
}

function withInner(check: Check, path: string): readonly Part[] {
  return [{ check, path }, ...anatomyOf(check).parts.flatMap((inner) => withInner(inner.check, `${path}/${inner.at}`))];
}

function figureField(
  figure: StatedFigure,
  path: DraftField["path"],
  group: string | null,
  registers: Registers,
): Omit<DraftField, "bounds"> {
  const label = limitLabel(figure.at);
  return figure.is === "number"
    ? { path, group, label, unit: measureWords(figure.measure, registers), is: "number", value: figure.value }
    : { path, group, label, unit: null, is: figure.is, value: figure.value };
}

/** A pointer's steps: those of lists are numbers. */
function stepsIn(pointer: string): DraftField["path"] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
}
