/** Where changes stand in the files, for annotations: the newer side's place, or none for what is no longer there. */
import type { Change } from "../compare/change.ts";
import type { Position } from "../read/finding.ts";
import { valuePosition, type Positions } from "../read/source.ts";

/** The first line of the version that the change is about. Null when the rule has no file any more. */
export function placeOf({ newer, older }: Change, positions: ReadonlyMap<string, Positions>): Position | null {
  const side = newer ?? older;
  const own = side === null ? undefined : positions.get(side.file);
  if (side === null || own === undefined) return null;
  const place = valuePosition(own, side.file, newer === null ? "" : side.pointer);
  return { ...place, endLine: place.line, endColumn: place.column };
}
