/** What is said of version levels and of the changes that ask for them. */
import type { ChangeClass } from "../change.ts";
import type { FloorReason, Level } from "../version-level.ts";
import type { Decision, IsoDate } from "../../rulebook/model.ts";
import { decisionDay } from "../../rulebook/words/names.ts";
import { classLabel } from "./comparison.ts";
import { swedishDate, upperFirst } from "../../words/format.ts";

export const registerNames = {
  fact: "Uppgiften",
  code: "Koden",
  question: "Frågan",
  module: "Vårdvalet",
  edition: "Utgåvan",
} as const;

export function valueOf(fact: string): string {
  return `Värdet i ${fact}`;
}

export function ruleGone(id: string): string {
  return `Regeln ${id} är borta utan att peka vidare.`;
}

export function ruleAdded(title: string): string {
  return `${title}: ny regel.`;
}

export function reworded(title: string): string {
  return `${title}: omformulerat, ingen ändring i sak.`;
}

export function proposalChanged(title: string): string {
  return `${title}: ett förslag är ändrat.`;
}

export const onlyAround = "Bara källor, öppna frågor eller annat runt reglerna är ändrat.";

export function coming(title: string, name: ChangeClass, from: IsoDate): string {
  return `${title}: ${classLabel(name)} från och med ${swedishDate(from)}, som inte har varit än.`;
}

export function pastAnswer(title: string, name: ChangeClass, from: IsoDate): string {
  return `${title}: ${classLabel(name)} från och med ${swedishDate(from)}. Svar om dagar som har varit blir andra.`;
}

export function idGone(what: string, id: string): string {
  return `${what} ${id} är borttagen.`;
}

export function idAdded(what: string, id: string): string {
  return `${what} ${id} är ny.`;
}

export function factRetyped(id: string): string {
  return `Uppgiften ${id} har fått en annan typ.`;
}

/** A line of a changeset: what happened, from when, and by which decision. */
export function changesetLine(line: {
  readonly name: ChangeClass;
  readonly title: string;
  readonly from: IsoDate;
  readonly what: string;
  readonly decision: Decision | null;
}): string {
  const { name, title, from, what, decision } = line;
  const label = classLabel(name);
  const decided = decision === null ? "" : ` Beslut: ${decision.title}, ${decision.body}, ${decisionDay(decision)}.`;
  return `${upperFirst(label)} från och med ${swedishDate(from)}: ${title}. ${what}${decided}`.trimEnd();
}

export function proposalLine(title: string): string {
  return `Förslag ändrat, inte beslutat: ${title}.`;
}

export function knownLine(title: string, from: IsoDate): string {
  return `Känd från och med ${swedishDate(from)}: ${title}. Källan anger ingen startdag.`;
}

export function knownThroughLine(title: string, through: IsoDate): string {
  return `Känd till och med ${swedishDate(through)}: ${title}. Källan anger ingen slutdag.`;
}

export const otherHeading = "Övrigt";

export const changeset = {
  nothing: "Reglerna är desamma. Ingen changeset behövs.",
  written: (path: string, level: Level): string => `Skriven: ${path} (${level}).`,
  enough: (level: Level, floor: Level): string => `Nivån ${level} räcker. Ändringarna kräver minst ${floor}.`,
  missing: (floor: Level): string =>
    `Det finns ingen changeset. Ändringarna kräver minst ${floor}. Skapa en med: ffu changeset --base <version>`,
  tooLow: (level: Level, floor: Level): string => `Nivån ${level} är för låg. Ändringarna kräver minst ${floor}:`,
  unreadable: "En changeset kan inte läsas, och nivån är inte kontrollerad.",
  noNeed: "Reglerna är desamma, så nivån är fri.",
  baseNeeded: "Ange versionen att jämföra med: --base git-version, till exempel --base main.",
  otherFile: (path: string): string => `${path} går inte att läsa som en changeset.`,
} as const;

export function reasonLine({ level, sentence }: FloorReason): string {
  return `${level}: ${sentence}`;
}
