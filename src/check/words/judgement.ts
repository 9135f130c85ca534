/** What is said of a requirement as a whole: states, differing answers, what comes next, what an answer would mean. */
import type { IsoDate, Obligation } from "../../rulebook/model.ts";
import { compare, type Rational } from "../../quantity/rational.ts";
import { list, swedishDate, swedishNumber } from "../../words/format.ts";

type StateWord = "met" | "not-met" | "unknown" | "needs-attestation" | "not-applicable" | "upcoming" | "proposed";

/** A state as a few words. Only a binding requirement can be "inte uppfyllt": a target is not reached, advice not followed. */
export function stateLabel(state: StateWord, obligation: Obligation): string {
  switch (state) {
    case "met":
      return { ska: "Uppfyllt", bor: "Följs", mal: "Målet nås", riktvarde: "I linje med riktvärdet" }[obligation];
    case "not-met":
      return {
        ska: "Inte uppfyllt",
        bor: "Följs inte",
        mal: "Målet nås inte",
        riktvarde: "Avviker från riktvärdet",
      }[obligation];
    case "unknown":
      return "Kan inte avgöras";
    case "needs-attestation":
      return "Intyg behövs";
    case "not-applicable":
      return "Gäller inte er";
    case "upcoming":
      return "Träder i kraft senare";
    case "proposed":
      return "Förslag, inte beslutat";
  }
}

/** Said when answers differ: each with what it gives. */
export function answersDiffer(
  because: "reading" | "period",
  answers: readonly { readonly label: string; readonly state: StateWord }[],
  obligation: Obligation,
): string {
  const each = answers.map(({ label, state }) => `${label}: ${stateLabel(state, obligation).toLowerCase()}`);
  const why =
    because === "reading"
      ? "Svaret beror på hur texten läses"
      : "Svaret beror på om undantaget gäller den här dagen, och källan anger inte dagarna";
  return `${why}. ${each.join(". ")}.`;
}

export const ordinaryRuleLabel = "Om den vanliga regeln gäller";

export function exceptionLabel(periodLabel: string): string {
  return `Om undantaget för ${periodLabel} gäller`;
}

export function nextSentence(
  from: IsoDate,
  state: StateWord,
  obligation: Obligation,
  gapSentence: string | null,
): string {
  const gap = gapSentence === null ? "" : ` ${gapSentence}`;
  return `Från och med ${swedishDate(from)}: ${stateLabel(state, obligation).toLowerCase()}.${gap}`;
}

/** What answers to one missing fact mean: "upp till 300: uppfyllt". */
export function answerEffect(answers: readonly string[], state: StateWord, obligation: Obligation): string {
  return `${list(answers, "eller")}: ${stateLabel(state, obligation).toLowerCase()}`;
}

/** "upp till 300", "minst 301", "10 till 20". Null is no end: as far as the fact can go. */
export function numberRange(low: Rational | null, high: Rational | null): string {
  if (low === null) return high === null ? "vilket tal som helst" : `upp till ${swedishNumber(high)}`;
  if (high === null) return `minst ${swedishNumber(low)}`;
  return compare(low, high) === 0 ? swedishNumber(low) : `${swedishNumber(low)} till ${swedishNumber(high)}`;
}

/** No source speaks of the day: the requirement is known from a later one, or through an earlier. */
export function notKnownThen(known: "från" | "till", day: IsoDate): string {
  return `Ingen källa säger om kravet gällde den dagen. Det är känt ${known} och med ${swedishDate(day)}.`;
}

/** Said where the facts would be a breach, if only it were known that the requirement binds the unit. */
export function assumedToBind(gap: string): string {
  return `${gap} Men ingen källa säger att detta är ett krav på er.`;
}

export function notYetJudged(): string {
  return "Källan säger inte tillräckligt för att kravet ska kunna prövas än.";
}
