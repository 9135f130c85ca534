/** What is said of the time between two days. */
import { list, lowerFirst, plural, swedishDate } from "../../words/format.ts";
import { unstatedLevel } from "./describe.ts";

export interface StatedSpans {
  /** `12 månader`; null where there is no such limit, or no source states it. */
  readonly least: string | null;
  readonly most: string | null;
}

/** `minst 12 månader`, `högst 5 arbetsdagar`. */
export function spansText({ least, most }: StatedSpans): string {
  const limits = [...(least === null ? [] : [`minst ${least}`]), ...(most === null ? [] : [`högst ${most}`])];
  return limits.length === 0 ? unstatedLevel : list(limits, "och");
}

/** `tiden från avtalet uppsagt till avtalet slutar: minst 12 månader`. */
export function describeTimeBetween(from: string, to: string, spans: StatedSpans): string {
  return `tiden från ”${lowerFirst(from)}” till ”${lowerFirst(to)}”: ${spansText(spans)}`;
}

/** A day and what is said of it. */
export interface NamedDay {
  readonly title: string;
  readonly day: string;
}

export function timeBetween(from: NamedDay, to: NamedDay, days: number, limits: string): string {
  const named = ({ title, day }: NamedDay): string => `${title}: den ${swedishDate(day)}.`;
  return `${named(from)} ${named(to)} Det är ${plural(days, "dag", "dagar")}. Gränsen är ${limits}.`;
}

export function daysTooFew(days: number, earliest: string): string {
  return `Det är ${plural(days, "dag", "dagar")} för lite. Första dagen som räcker är den ${swedishDate(earliest)}.`;
}

export function daysTooMany(days: number, latest: string): string {
  return `Det är ${plural(days, "dag", "dagar")} för sent. Sista dagen var den ${swedishDate(latest)}.`;
}

export function moveDayTo(title: string, day: string): string {
  return `Flytta ”${title}” till den ${swedishDate(day)}.`;
}
