/** The words of a report: headings, verdicts and labels. What a state is called stands in judgement.ts. */
import type { CheckReport, Result, State, Verdict } from "../../check/result.ts";
import type { IsoDate } from "../../rulebook/model.ts";
import { fraction, rational, type Rational } from "../../quantity/rational.ts";
import type { Distance, Quantity } from "../../check/outcome.ts";
import { readAs } from "../../rulebook/words/completeness.ts";
import {
  list,
  lowerFirst,
  plural,
  swedishDate,
  swedishDuration,
  swedishNumber,
  swedishPercent,
} from "../../words/format.ts";

/** Whose rules it is held against, and the day they are read for. */
export function reportSubject({ called, date }: Pick<CheckReport, "called" | "date">): string {
  return `Förfrågningsunderlag ${called.region}, ${called.careChoice} · läget den ${swedishDate(date)}`;
}

/**
 * `limited` is true when only some requirements were tried: the answer must not look like one for all. `known` is how many
 * requirements the rulebook knows and found met, where it does not hold the whole of the text; null where it does.
 */
export function verdictTitle(verdict: Verdict, limited: boolean, known: number | null): string {
  const what = limited ? "de utvalda kraven" : "kraven";
  switch (verdict) {
    case "meets":
      if (limited || known === null) return `Uppfyller ${what}`;
      return known === 0 ? "Inget känt krav gäller er" : `Uppfyller ${knownRequirements(known)}`;
    case "does-not-meet":
      return `Uppfyller inte ${what}`;
    case "cannot-conclude":
      return "Kan inte avgöras än";
  }
}

/** What the verdict rests on, in binding requirements. Targets, advice and what is to come are never part of it. */
export function verdictSentence(counts: {
  readonly breaches: number;
  readonly open: number;
  readonly attestations: number;
  readonly met: number;
}): string {
  const { breaches, open, attestations, met } = counts;
  const parts = [
    ...(breaches > 0 ? [`${requirements(breaches)} är inte ${breaches === 1 ? "uppfyllt" : "uppfyllda"}`] : []),
    ...(open > 0 ? [`${requirements(open)} kan inte avgöras än`] : []),
    ...(attestations > 0 ? [`${requirements(attestations)} behöver ett intyg`] : []),
  ];
  if (parts.length > 0) return `${list(parts, "och")}.`;
  return met === 0
    ? "Inget av kraven gäller er."
    : `${requirements(met)} som gäller er är ${met === 1 ? "uppfyllt" : "uppfyllda"}.`;
}

function knownRequirements(count: number): string {
  return count === 1
    ? "det enda krav som regelboken känner"
    : `de ${swedishNumber(rational(count))} krav som regelboken känner`;
}

/** Said of an edition that has not been read whole, beside an answer that leans on it. */
export const notReadInFull = "Underlaget har inte lästs i sin helhet, och fler krav kan finnas.";

/** Why nothing is concluded though requirements were tried; what would follow if the rules stand. */
export function notCoveredSentence(
  { covering, ifUnchanged, date, called }: CheckReport,
  known: number | null,
): string | null {
  switch (covering.is) {
    case "covered":
      return null;
    case "after-last": {
      const year = date.slice(0, 4);
      const then =
        ifUnchanged === null ? "" : ` Om reglerna står kvar: ${lowerFirst(verdictTitle(ifUnchanged, false, known))}.`;
      return `Ingen utgåva är beslutad för ${year}. Den senaste, ${covering.edition.title}, gäller till och med den ${swedishDate(covering.edition.through)}.${then}`;
    }
    case "not-covered": {
      const what = `${called.careChoice} i ${called.region}`;
      if (covering.coming !== null) {
        return `Utgåvan ${covering.coming} för ${what} är inte beslutad. Därför är det inte känt vad som gäller den ${swedishDate(date)}.`;
      }
      const held = covering.instead.length === 0 ? "" : ` Den har ${list(covering.instead, "och")}.`;
      return `Regelboken har ingen utgåva för ${what} den ${swedishDate(date)}.${held}`;
    }
  }
}

/** Which edition the day belongs to, and how far the sources reach: the newest with its day. */
export function reachSentence({ covering }: Pick<CheckReport, "covering">): string {
  if (covering.is === "not-covered") return "";
  const { title, completeness, newestSource: newest } = covering.edition;
  const edition = covering.is === "covered" ? `Utgåva: ${title}${readAs(completeness)} ` : "";
  return newest === null
    ? edition
    : `${edition}Den nyaste källan är från den ${swedishDate(newest.date)}: ${newest.title}.`;
}

export function assumedSentence(count: number): string {
  return `${plural(count, "svar", "svar")} vilar på antaganden.`;
}

export function agedSentence(count: number, oldest: IsoDate): string {
  return `${plural(count, "svar", "svar")} vilar på uppgifter som kan ha ändrats. De äldsta är från den ${swedishDate(oldest)}.`;
}

export const premisesTitle = "Vad svaren vilar på";

function requirements(count: number): string {
  return plural(count, "krav", "krav");
}

/** Said before anything else when no requirement was tried, so that silence is never taken for a yes. */
export const nothingTried = {
  title: "Inget krav är prövat",
  sentence: "Inget bindande krav i reglerna gäller enheten den här dagen, så det finns inget svar.",
} as const;

/** A group of results that a report shows. `targets` are targets and advice that are not reached or not judged. */
export type GroupName = State | "targets" | "changes";

export const groupTitles: Readonly<Record<GroupName, { readonly title: string; readonly aside: string | null }>> = {
  "not-met": { title: "Inte uppfyllt", aside: null },
  targets: { title: "Mål och råd", aside: "påverkar inte svaret ovan" },
  unknown: { title: "Kan inte avgöras", aside: null },
  "needs-attestation": { title: "Intyg behövs", aside: null },
  changes: { title: "Ändras framöver", aside: null },
  upcoming: { title: "Träder i kraft senare", aside: null },
  proposed: { title: "Förslag, inte beslutat", aside: null },
  met: { title: "Uppfyllt", aside: null },
  "not-applicable": { title: "Gäller inte er", aside: null },
};

/** How to answer what has to be attested, said once for the whole group. */
export const howToAttest = "Svara under attestations i profilen, med kravets namn: ja eller nej, roll och dag.";

/** The words in the margin of a result. */
export const labels = {
  actual: "Ni har",
  gap: "Brist",
  missedGap: "Avstånd",
  suggestion: "Åtgärd",
  or: "eller",
  missing: "Saknas",
  ahead: "Senare",
  state: "Läget",
  attest: "Intyga",
  from: "Gäller",
  proposal: "Förslag",
  later: "Sedan",
  note: "Obs",
  question: "Fråga",
  source: "Källa",
  facts: "Uppgift",
  margin: "Marginal",
} as const;

/** Said where the readings all give the same answer, or none yet. */
export function severalReadings(labels: readonly string[]): string {
  return `Texten kan läsas på ${labels.length} sätt: ${list(
    labels.map((label) => `”${label}”`),
    "eller",
  )}.`;
}

export function readingLine(index: number, label: string, requirement: string): string {
  return `${answerNumber(index)}. ${label}: ${requirement}`;
}

export function answersIntroduction(because: "reading" | "period"): string {
  return because === "reading"
    ? "Svaret beror på hur texten läses:"
    : "Svaret beror på om undantaget gäller den här dagen, och källan anger inte dagarna:";
}

/** Where every answer is the same, nothing depends on how the text is read. */
export function sameAnswer(because: "reading" | "period"): string {
  return because === "reading"
    ? "Texten kan läsas på flera sätt, och svaret blir detsamma:"
    : "Källan säger inte om undantaget gäller den här dagen, och svaret blir detsamma:";
}

/** `Läsart 1`, `Läsart 2`; the possible periods have names of their own. */
export function answerNumber(index: number): string {
  return `Läsart ${index + 1}`;
}

/** `4 timmar varje lördag → uppfyllt`, with what is missing after it. */
export function answerLine(label: string, requirement: string, state: string, gap: string | null): string {
  const name = label === "" ? "" : `${label}: `;
  return `${name}${requirement} → ${state.toLowerCase()}.${gap === null ? "" : ` ${gap}`}`;
}

/** `Med dagens uppgifter: inte uppfyllt. Det fattas 15 timmar.` */
export function previewSentence(state: string, gap: string | null, missing: readonly string[]): string {
  const lacks = missing.length === 0 ? "" : ` ${missingSentence(missing)}`;
  return `Med dagens uppgifter: ${state.toLowerCase()}.${gap === null ? lacks : ` ${gap}`}`;
}

function missingSentence(titles: readonly string[]): string {
  return `Det saknas en uppgift: ${list(titles, "och")}.`;
}

export function factUse(title: string, value: string, unit: string | null, asOf: IsoDate | null): string {
  const amount = unit === null ? value : `${value} ${unit}`;
  return `${title}: ${amount}${asOf === null ? "" : `, ${swedishDate(asOf)}`}`;
}

/** `Antal listade: 8 200 (facts.listade)`. */
export function factPlaceText(fact: string, place: string): string {
  return `${fact} (${place})`;
}

/** The line that counts what is not listed. */
export function countsLine(counts: CheckReport["counts"]): string {
  const ended = counts.ended === 0 ? "" : ` · UPPHÖRT ${counts.ended}`;
  return `UPPFYLLT ${counts.met} · GÄLLER INTE ER ${counts["not-applicable"]}${ended}`;
}

export const seeVerbose = "Visa även dem, och alla källor, med --verbose.";

export const askFirst = "Fyll i först";

/** `facts.listade` is where the answer belongs. */
export function askedBy(place: string, rules: number): string {
  return `${place} i profilen${rules > 1 ? ` · berör ${requirements(rules)}` : ""}`;
}

/** What answers to a fact would mean for one requirement. */
export function effectsLine(title: string, effects: readonly string[]): string {
  return `${title}: ${effects.join("; ")}`;
}

/** What a run with tried values is marked with. */
export const trial = {
  title: "PROVRÄKNING – inte er sparade profil",
  values: (facts: readonly string[]): string => `Prövat: ${facts.join(", ")}`,
} as const;

export function chosenRules(count: number): string {
  return `Bara ${plural(count, "utvald regel är prövad", "utvalda regler är prövade")}. Det säger inget om övriga krav.`;
}

export function chosenStates(hidden: number): string {
  return `${plural(hidden, "resultat visas inte", "resultat visas inte")} (--only).`;
}

export const notARuling = "Svaret är en räknehjälp och inget beslut från regionen.";

/** What the exit code of a completed check means; null for the codes of runs that were interrupted. */
export function checkMeaning(code: number, several: boolean): string | null {
  switch (code) {
    case 0:
      return several ? "ingen enhet bryter något bindande krav" : "inget bindande krav är brutet";
    case 1:
      return several ? "minst en enhet uppfyller inte ett krav" : "minst ett krav är inte uppfyllt";
    case 2:
      return "ingen brist, men allt går inte att avgöra än";
    default:
      return null;
  }
}

/** The table after several units. */
export const fleet = {
  heading: "ALLA ENHETER",
  columns: ["Enhet", "Uppfyllt", "Inte", "Oklart", "Intyg", "Senare"],
  unread: "inte kontrollerad",
} as const;

/** An exact figure as it is read: minutes as hours, percent with its sign, a fraction as its decimals. */
export function quantityText({ value, unit }: Quantity): string {
  const exact = exactFigure(value);
  if (exact === null) return `${value} ${unit}`.trimEnd();
  switch (unit) {
    case "minuter":
      return swedishDuration(Number(value));
    case "procent":
      return swedishPercent(exact);
    default:
      return `${swedishNumber(exact)} ${unit}`.trimEnd();
  }
}

/** What the unit has, or null where only the explanation can say it. */
export function actualText(gap: Distance): string | null {
  switch (gap.kind) {
    case "number":
    case "share":
    case "ratio":
    case "staffing":
    case "hours":
    case "days":
      return quantityText(gap.actual);
    case "set":
      return gap.actual.length === 0 ? null : gap.actual.join(", ");
    // Hours with every channel open are none of what a unit has: it may be open all day.
    case "channels":
    case "answer":
      return null;
  }
}

function exactFigure(text: string): Rational | null {
  const [, numerator, denominator] = /^(-?\d+)\/([1-9]\d*)$/.exec(text) ?? [];
  if (numerator !== undefined && denominator !== undefined) return fraction(BigInt(numerator), BigInt(denominator));
  return /^-?\d+(\.\d+)?$/.test(text) ? rational(text) : null;
}

/** The marks in front of results, so that states differ without colour. */
export function stateMark({ state, breach }: Pick<Result, "state" | "breach">): string {
  switch (state) {
    case "not-met":
      return breach ? "✗" : "○";
    case "unknown":
      return "?";
    case "needs-attestation":
      return "✎";
    case "upcoming":
      return "→";
    case "proposed":
      return "…";
    case "met":
      return "✓";
    case "not-applicable":
      return "–";
  }
}
