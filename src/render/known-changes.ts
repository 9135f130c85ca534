/** Rules that are known from a day, or through one, that no source states: nothing is said to have happened then. */
import { isKnownFrom, isKnownThrough } from "../compare/report.ts";
import type { Change } from "../compare/change.ts";
import type { LastingChange } from "../compare/revisions.ts";
import { addDays } from "../quantity/calendar.ts";
import type { IsoDate } from "../rulebook/model.ts";
import * as words from "./words/diff-report.ts";

export interface KnownGroup {
  readonly heading: string;
  readonly known: readonly { readonly title: string; readonly day: IsoDate; readonly said: string }[];
}

/** One way in which a rule is only known, and how it is told. */
interface KnownKind {
  readonly holds: (change: Change) => boolean;
  readonly heading: (count: number) => string;
  readonly say: (day: IsoDate) => string;
  /** From the day of the change to the one that is known: a rule is gone on the day after the last. */
  readonly offset: 0 | -1;
}

const KINDS: readonly KnownKind[] = [
  { holds: isKnownFrom, heading: words.knownHeading, say: words.knownFrom, offset: 0 },
  { holds: isKnownThrough, heading: words.knownThroughHeading, say: words.knownThrough, offset: -1 },
];

export function knownGroups(changes: readonly LastingChange[]): readonly KnownGroup[] {
  return KINDS.flatMap((kind) => {
    const own = changes.filter(({ change }) => kind.holds(change));
    return own.length === 0 ? [] : [{ heading: kind.heading(own.length), known: own.map((it) => knownOf(it, kind)) }];
  });
}

/** What happened to a rule on a day that a source states, or from or through which day it is known. */
export function whenSaid(lasting: LastingChange): string {
  const { change, days } = lasting;
  const kind = KINDS.find(({ holds }) => holds(change));
  return kind === undefined ? words.whenSentence(change, days) : `${knownOf(lasting, kind).said}.`;
}

function knownOf({ change, days }: LastingChange, { say, offset }: KnownKind): KnownGroup["known"][number] {
  const day = addDays(days[0].from, offset);
  return { title: change.title, day, said: say(day) };
}
