/** Rules that are known from a day, or through one, that no source states: nothing is said to have happened then. */
import { isKnownFrom, isKnownThrough } from "../compare/report.ts";
import type { LastingChange } from "../compare/revisions.ts";
import { addDays } from "../quantity/calendar.ts";
import type { IsoDate } from "../rulebook/model.ts";
import * as words from "./words/diff-report.ts";

export interface KnownGroup {
  readonly heading: string;
  readonly known: readonly { readonly title: string; readonly day: IsoDate; readonly said: string }[];
}

export function knownGroups(changes: readonly LastingChange[]): readonly KnownGroup[] {
  const from = changes.filter(({ change }) => isKnownFrom(change));
  const through = changes.filter(({ change }) => isKnownThrough(change));
  return [
    { heading: words.knownHeading(from.length), known: from.map((it) => knownOf(it, words.knownFrom, 0)) },
    {
      heading: words.knownThroughHeading(through.length),
      known: through.map((it) => knownOf(it, words.knownThrough, -1)),
    },
  ].filter(({ known }) => known.length > 0);
}

/** What happened to a rule on a day that a source states, or from or through which day it is known. */
export function whenSaid(lasting: LastingChange): string {
  const { change, days } = lasting;
  if (isKnownFrom(change)) return `${knownOf(lasting, words.knownFrom, 0).said}.`;
  if (isKnownThrough(change)) return `${knownOf(lasting, words.knownThrough, -1).said}.`;
  return words.whenSentence(change, days);
}

/** A rule is gone on the day after the last that it is known. */
function knownOf(
  { change, days }: LastingChange,
  say: (day: IsoDate) => string,
  offset: 0 | -1,
): KnownGroup["known"][number] {
  const day = addDays(days[0].from, offset);
  return { title: change.title, day, said: say(day) };
}
