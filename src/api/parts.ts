/** The parts that a report may include. What is in one is the package's own: a program only names it. */
import * as parts from "../check/parts.ts";
import type { PartName } from "../check/result.ts";

/** A part of a report, by the field that it fills. The package makes them. */
export interface ReportPart<N extends PartName = PartName> {
  readonly name: N;
}

/** The changes that would each close a gap, every one of them proven: `suggestions` of a result. */
export const suggestions: ReportPart<"suggestions"> = parts.suggestions;

/** The next day on which a state becomes another, with the facts as they are: `next` of a result. */
export const nextChanges: ReportPart<"next"> = parts.nextChanges;

/** What is only proposed beside a requirement, and how the unit would come out by it: `proposals` of a result. */
export const proposalPreviews: ReportPart<"proposals"> = parts.proposalPreviews;

/** What to ask the unit, the most useful first, and what its answers would mean: `factsToProvide` of the report. */
export const factsToProvide: ReportPart<"factsToProvide"> = parts.factsToProvide;

/** All that a report can say. */
export const everything: readonly ReportPart[] = parts.everything;
