/** What is said of a unit over a whole period: what holds until when, and what then comes. */
import type { RuleTimeline, Stretch } from "../../check/timeline.ts";
import type { IsoDate, Obligation } from "../../rulebook/model.ts";
import { list, plural, swedishDate } from "../../words/format.ts";
import { stateLabel } from "../../check/words/judgement.ts";

export function subject(from: IsoDate, through: IsoDate): string {
  return `Från och med ${swedishDate(from)} till och med ${swedishDate(through)}, med de uppgifter som profilen har.`;
}

export function changesHeading(count: number): string {
  return count === 0 ? "INGET UTFALL ÄNDRAS UNDER TIDEN" : `ÄNDRAS UNDER TIDEN (${count})`;
}

export const constantHeading = (count: number): string => `SAMMA HELA TIDEN (${count})`;

/** `uppfyllt till och med 31 augusti 2025, inte uppfyllt från och med 1 september 2025` with what then is missing. */
export function stretchSentence(
  { from, through, state, gap }: Stretch,
  place: "first" | "middle" | "last",
  obligation: Obligation,
): string {
  const word = stateWord(state, obligation);
  const missing = gap === null ? "" : ` ${gap.sentence}`;
  switch (place) {
    case "first":
      return `${word} till och med ${swedishDate(through)}.${missing}`;
    case "middle":
      return `${word} från och med ${swedishDate(from)} till och med ${swedishDate(through)}.${missing}`;
    case "last":
      return `${word} från och med ${swedishDate(from)}.${missing}`;
  }
}

export function stateWord(state: Stretch["state"], obligation: Obligation): string {
  return state === null ? "Gäller inte längre" : stateLabel(state, obligation);
}

/** How many requirements have each state all through. */
export function constantCounts(timelines: readonly RuleTimeline[]): string {
  const counts = new Map<string, number>();
  for (const { stretches, obligation } of timelines) {
    const word = stateWord(stretches[0]?.state ?? null, obligation).toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return `${list(
    [...counts].map(([word, count]) => `${plural(count, "krav", "krav")} ${word}`),
    "och",
  )}.`;
}

export const timelineMeaning = {
  done: "inget bindande krav är ouppfyllt någon dag",
  negative: "minst ett bindande krav är inte uppfyllt någon dag",
  inconclusive: "inget är ouppfyllt, men allt går inte att avgöra",
} as const;
