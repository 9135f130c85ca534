/** What is said of a unit over a whole period: what holds until when, and what then comes. */
import type { CoveredStretch, RuleTimeline, Stretch } from "../../check/timeline.ts";
import type { IsoDate, Obligation } from "../../rulebook/model.ts";
import { list, plural, swedishDate } from "../../words/format.ts";
import { notReadWhole } from "../../rulebook/words/completeness.ts";
import { stateLabel } from "../../check/words/judgement.ts";

export function subject(from: IsoDate, through: IsoDate): string {
  return `Från och med ${swedishDate(from)} till och med ${swedishDate(through)}, med de uppgifter som profilen har.`;
}

export function changesHeading(count: number): string {
  return count === 0 ? "INGET UTFALL ÄNDRAS UNDER TIDEN" : `ÄNDRAS UNDER TIDEN (${count})`;
}

export const constantHeading = (count: number): string => `SAMMA HELA TIDEN (${count})`;

/** `uppfyllt till och med 31 augusti 2025, inte uppfyllt från och med 1 september 2025` with what then is missing. */
export function stretchSentence(stretch: Stretch, place: "first" | "middle" | "last", obligation: Obligation): string {
  const { from, through, state } = stretch;
  const word = stateWord(state, obligation);
  const missing = groundsOf(stretch, obligation);
  switch (place) {
    case "first":
      return `${word} till och med ${swedishDate(through)}.${missing}`;
    case "middle":
      return `${word} från och med ${swedishDate(from)} till och med ${swedishDate(through)}.${missing}`;
    case "last":
      return `${word} från och med ${swedishDate(from)}.${missing}`;
  }
}

/** What is missing, or why nobody knows and what the facts give if the requirement did apply. */
export function groundsOf({ gap, because, ifApplied }: Stretch, obligation: Obligation): string {
  if (because === null) return gap === null ? "" : ` ${gap.sentence}`;
  if (ifApplied === null) return ` ${WHY_UNKNOWN[because]}`;
  const then = stateWord(ifApplied.state, obligation).toLowerCase();
  const missing = ifApplied.gap === null ? "" : ` ${ifApplied.gap.sentence}`;
  return ` ${WHY_UNKNOWN[because]} ${IF_APPLIED[because]}: ${then}.${missing}`;
}

const WHY_UNKNOWN = {
  "before-known": "Ingen källa säger om kravet gällde då.",
  "after-known": "Ingen källa säger om kravet fortfarande gäller då.",
  "after-last": "Ingen utgåva är beslutad för den tiden.",
  "not-covered": "Regelboken har ingen utgåva för den tiden.",
} as const satisfies Record<NonNullable<Stretch["because"]>, string>;

const IF_APPLIED = {
  "before-known": "Om det gjorde det, med profilens uppgifter",
  "after-known": "Om det gör det, med profilens uppgifter",
  "after-last": "Om reglerna står kvar",
  "not-covered": "Om reglerna gällde",
} as const satisfies Record<NonNullable<Stretch["because"]>, string>;

/** Which editions the days belong to, how whole they are, and the days that no edition is for. */
export function coveredBy(stretches: readonly CoveredStretch[]): string {
  const covered = stretches.flatMap(({ covering }) => (covering.is === "covered" ? [covering.edition] : []));
  const [newest] = covered.flatMap(({ newestSource }) => newestSource ?? []);
  const titles = list(
    covered.map(({ title }) => title),
    "och",
  );
  return [
    titles === "" ? "" : `Utgåvor: ${titles}.`,
    notReadWhole(covered),
    newest === undefined ? "" : `Den nyaste källan är från den ${swedishDate(newest.date)}: ${newest.title}.`,
    ...stretches.flatMap(({ covering, from, through }) =>
      covering.is === "covered" ? [] : [`${swedishDate(from)}–${swedishDate(through)}: ${WHY_UNKNOWN[covering.is]}`],
    ),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
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
