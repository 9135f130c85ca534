/** The words around a comparison. What a single change means stands in comparison.ts. */
import type { Change, ChangeClass, Direction, Flag, Witness } from "../../compare/change.ts";
import type { Days } from "../../compare/revisions.ts";
import { directionOf, type Proposal, type ProposalChange, type StandingProposal } from "../../compare/proposals.ts";
import { isKnownFrom, isKnownThrough, type DiffReport, type SideName } from "../../compare/report.ts";
import type { IsoDate } from "../../rulebook/model.ts";
import { axisSentences, classCount, classLabel } from "../../compare/words/comparison.ts";
import { list, swedishDate } from "../../words/format.ts";
import { factUse } from "./report.ts";
import { stateLabel } from "../../check/words/judgement.ts";
import { proposalStatus } from "../../rulebook/words/names.ts";

/** `31 december 2024 → 31 december 2025`, or the names of two revisions. */
export function subject(scope: string, older: SideName, newer: SideName): string {
  return `${scope}: ${sideName(older)} → ${sideName(newer)}`;
}

export function sideName({ name, date }: SideName): string {
  if (date === null) return name;
  return name === date ? swedishDate(date) : `${name} (${swedishDate(date)})`;
}

export const allModules = "Alla vårdval";

/** `1 skärpt · 2 nya`. Nothing at all is said to be nothing. */
export function countsLine({ counts }: DiffReport): string {
  const { knownFrom, knownThrough, ...classes } = counts;
  const parts = [
    ...(Object.entries(classes) as [ChangeClass, number][])
      .filter(([, count]) => count > 0)
      .map(([name, count]) => classCount(count, name)),
    ...(knownFrom > 0 ? [`${knownFrom} kända utan startdag`] : []),
    ...(knownThrough > 0 ? [`${knownThrough} kända utan slutdag`] : []),
  ];
  return parts.length === 0 ? "Inget som gäller är ändrat." : parts.join(" · ");
}

export function classHeading(name: ChangeClass, count: number): string {
  const meaning = name === "reworded" ? " – ingen ändring i sak" : "";
  return `${classLabel(name).toUpperCase()}${meaning} (${count})`;
}

/** What happened to a rule, or that it is only known from a day, or through one. */
export function changeLabel(change: Change): string {
  if (isKnownFrom(change)) return "känd utan startdag";
  return isKnownThrough(change) ? "känd utan slutdag" : classLabel(change.class);
}

export function dayHeading(day: IsoDate): string {
  return `FRÅN OCH MED ${swedishDate(day).toUpperCase()}`;
}

export function moduleHeading(title: string): string {
  return title.toUpperCase();
}

export function knownHeading(count: number): string {
  return `KÄNDA REGLER UTAN STARTDAG (${count})`;
}

export function knownFrom(day: IsoDate): string {
  return `Kända från och med ${swedishDate(day)} (källan anger ingen startdag)`;
}

export function knownThroughHeading(count: number): string {
  return `KÄNDA REGLER UTAN SLUTDAG (${count})`;
}

export function knownThrough(day: IsoDate): string {
  return `Kända till och med ${swedishDate(day)} (källan anger ingen slutdag)`;
}

export const proposalsHeading = (count: number): string => `FÖRSLAG, INTE BESLUTAT (${count})`;

export const netHeading = "FRÅN DEN FÖRSTA DAGEN TILL DEN SISTA";

/** Rules that changed on the way but stand as before in the end. */
export function backAgain(titles: readonly string[]): string {
  return `Ändras på vägen men är i slutet som i början: ${list(titles, "och")}.`;
}

/** A rule that changed several times, put together. */
export function netChange(title: string, name: ChangeClass): string {
  return `${title}: sammantaget ${classLabel(name)}.`;
}

/** When a change holds. */
export function whenSentence(change: Change, days: readonly Days[]): string {
  if (change.class === "withdrawn")
    return list(
      days.map((it) => withdrawnOn(it)),
      "och",
    );
  const said = list(days.map(daysText), "och");
  const imprecise = change.flags.includes("imprecise-period");
  if (change.flags.includes("exception-begins"))
    return imprecise ? `Undantaget kan gälla ${said}. Källan anger inte dagarna.` : `Undantaget gäller ${said}.`;
  if (change.flags.includes("exception-ends"))
    return `Den vanliga regeln gäller ${imprecise ? "säkert " : ""}igen ${said}.`;
  return `Gäller ${said}.`;
}

function withdrawnOn({ from, through }: Days): string {
  return through === null
    ? `Gäller inte längre ${daysText({ from, through })}.`
    : `Gäller inte ${daysText({ from, through })}.`;
}

export function daysText({ from, through }: Days): string {
  return `från och med ${swedishDate(from)}${through === null ? "" : ` till och med ${swedishDate(through)}`}`;
}

/** `Exempel: öppet 30 timmar. Uppfyllt före, inte uppfyllt efter.` */
export function witnessSentence({ older, newer, reading, given }: Witness, obligation: Change["obligation"]): string {
  const failing = newer.state === "not-met" ? newer.sentence : older.sentence;
  const word = (state: Witness["older"]["state"]): string => stateLabel(state, obligation ?? "ska").toLowerCase();
  const before = stateLabel(older.state, obligation ?? "ska");
  const read = reading === null ? "" : ` om texten läses som ”${reading}”`;
  const told = given.map(({ title, value, unit }) => factUse(title, value, unit, null));
  const supposing = told.length === 0 ? "" : ` (${told.join("; ")})`;
  return `Exempel${supposing}: ${firstSentence(failing)} ${before} före, ${word(newer.state)} efter${read}.`;
}

/** The outcome says first what the unit has and then what is required: the example needs only the first. */
function firstSentence(text: string): string {
  const [first = text] = text.split(/(?<=\.)\s+(?=\p{Lu})/u);
  return first;
}

export function flagSentence(flag: Flag, change: Change): string | null {
  switch (flag) {
    case "moved":
      return `Regeln har flyttats hit från ${change.older?.rule ?? "en annan regel"}.`;
    case "split":
      return `Regeln är en del av det som förut stod i ${change.older?.rule ?? "en annan regel"}.`;
    case "renumbered":
      return `Avsnitt ${change.newer?.section ?? ""}, tidigare ${change.older?.section ?? ""}.`;
    case "recommendation":
      return obligationSentence(change.obligation);
    // Of a rule that is no more its days are said. Of one that comes again there is more to say.
    case "assumed-end":
      return change.newer === null ? null : "Ingen källa säger om regeln gällde dagarna före.";
    // What begins and ends is said with its days.
    case "exception-begins":
    case "exception-ends":
    case "imprecise-period":
    case "indirect":
      return null;
    case "assumed-date":
      return change.older === null ? null : "Den första dagen är ett antagande: ändringen kan vara äldre.";
  }
}

function obligationSentence(obligation: Change["obligation"]): string | null {
  switch (obligation) {
    case "bor":
      return "Det är ett bör-krav, inte ett bindande krav.";
    case "mal":
      return "Det är ett mål, inte ett bindande krav.";
    case "riktvarde":
      return "Det är ett riktvärde, inte ett bindande krav.";
    case "ska":
    case null:
      return null;
  }
}

/** What an author is asked where the machine cannot tell. */
export function question(sentence: string, reason: string | null): string {
  return `${sentence}${reason === null ? "" : ` (${reason})`}`;
}

/** Said after an example of an exception whose days are unclear. */
export const exampleSupposes = "Exemplet förutsätter att undantaget gäller. Källan anger inte vilka dagar det gör det.";

export const answerInFile = "Svara i filen, i den nya versionen:";

/** The lines to add to the version. The author chooses the class and writes the reason. */
export function assessed(change: Change): string | null {
  if (change.assessment === null) return null;
  return `Bedömt av författaren som ${classLabel(change.assessment.class)}: ${change.assessment.reason}`;
}

export function proposalSentence({ status, intended }: Proposal): string {
  return proposalStatus(status, intended);
}

export function besideRule(title: string): string {
  return `Jämfört med ”${title}”, som gäller:`;
}

export const besideItself = "Jämfört med det som gäller:";

/** What a proposal would mean beside what is in force: nothing when it would be new. */
export function besideSentences({ rule, comparedWith, axes, witnesses }: StandingProposal): readonly string[] {
  if (comparedWith === null) return [];
  const beside = comparedWith.rule === rule ? besideItself : besideRule(comparedWith.title);
  return [
    `${beside} ${proposalDirection(directionOf(axes))}.`,
    ...axes.flatMap(axisSentences),
    ...witnesses.map((it) => witnessSentence(it, "ska")),
  ];
}

export function proposalDirection(direction: Direction): string {
  return direction === "none" ? "ingen ändring i sak" : classLabel(direction);
}

export function proposalChangeWord(is: ProposalChange["is"]): string {
  switch (is) {
    case "added":
      return "Nytt förslag";
    case "removed":
      return "Förslaget är borta";
    case "changed":
      return "Ändrat förslag";
    case "decided":
      return "Förslaget är beslutat";
  }
}

export const diffMeaning = {
  reported: "bara en rapport. Använd --fail-on för att stoppa",
  none: "ingen ändring av de slag som anges med --fail-on",
  hit: "minst en ändring av de slag som anges med --fail-on",
  undecided: "minst en ändring behöver bedömas",
} as const;

export const labels = {
  title: "Regel",
  rule: "Namn",
  class: "Klass",
  from: "Från och med",
  day: "Dag",
  through: "Till och med",
  before: "Före",
  after: "Efter",
  meaning: "Innebörd",
  example: "Exempel",
  file: "Fil",
  was: "Tidigare",
  isNow: "Nu",
} as const;

/** Said where a text was cut to fit. */
export const cutShort = "Listan är avkortad. Kör ffu diff för att se allt.";

/** Counted in the last annotation of a level. */
export function moreChanges(count: number): string {
  return `… och ${count === 1 ? "1 ändring" : `${count} ändringar`} till. Kör ffu diff för att se alla.`;
}
