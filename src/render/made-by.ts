/** What a report was made by, in a quiet line before the exit code: the same package and rules give the same answer. */
import { madeByDecided, type MadeBy } from "../api/made-by.ts";
import type { IsoDate, Rulebook } from "../rulebook/model.ts";
import { madeBySaid } from "./words/run.ts";
import type { Paint } from "./layout.ts";

/** What a comparison was made by. The two are the same where it is of two days of one rulebook. */
export interface ComparedBy {
  readonly package: string;
  readonly older: string;
  readonly newer: string;
}

export function comparedBy(older: Rulebook, newer: Rulebook): ComparedBy {
  const after = madeByDecided(newer);
  const before = older === newer ? after : madeByDecided(older);
  return { package: after.package, older: before.rulebook, newer: after.rulebook };
}

/** `when` is the day that was asked about; null where the heading has several. */
export function madeByLine({ package: version, rulebook }: MadeBy, when: IsoDate | null, paint: Paint): string {
  return paint("quiet", madeBySaid(version, [rulebook], when));
}

/** The days of the two sides, and what they are called, stand in the heading. */
export function comparedByLine({ package: version, older, newer }: ComparedBy, paint: Paint): string {
  return paint("quiet", madeBySaid(version, older === newer ? [newer] : [older, newer], null));
}
