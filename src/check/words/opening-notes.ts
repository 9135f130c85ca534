/** What is asked and noted about opening hours: missing times, seasons, weeks with public holidays. */
import type { IsoDate } from "../../quantity/calendar.ts";
import { weekdayOf } from "../../quantity/calendar.ts";
import type { DayClass } from "../../quantity/day-class.ts";
import { list, swedishDate, swedishDuration } from "../../words/format.ts";
import { dayClassText, dayName } from "./opening.ts";

interface Asked {
  readonly title: string;
  readonly question: string;
}

export const openingHoursTitle = "Öppettider";

export function askOpeningHours(): Asked {
  return { title: openingHoursTitle, question: "Vilka tider har enheten öppet? Ange dagar, öppning och stängning." };
}

export function askWhichSeason(date: IsoDate): Asked {
  return {
    title: "Säsong",
    question: `Två säsonger täcker ${swedishDate(date)}. Vilken av dem gäller den dagen?`,
  };
}

export function askHolidayHours(): Asked {
  return {
    title: "Öppettider på helgdagar",
    question: "Vilka tider har enheten öppet på helgdagar? Ange också om den är stängd då.",
  };
}

/** Asks for what an entry lacks. `unit` is the cooperating unit whose time it is, null for the unit's own. */
export function askEntryTimes(
  lacks: "opens" | "closes" | "both" | "order" | "agreement" | "presence",
  days: DayClass,
  unit: string | null,
): Asked {
  const who = unit ?? "enheten";
  const title = unit === null ? openingHoursTitle : `Öppettider hos ${unit}`;
  const on = dayClassText(days);
  switch (lacks) {
    case "opens":
      return { title, question: `När öppnar ${who} (${on})?` };
    case "closes":
      return { title, question: `När stänger ${who} (${on})?` };
    case "both":
      return { title, question: `Vilka tider har ${who} öppet (${on})?` };
    case "presence":
      return { title: "På plats", question: `Vilka yrken har någon på plats när ${who} har öppet (${on})?` };
    case "agreement":
      return { title, question: `Profilen säger både öppet och stängt (${on}). Vad gäller?` };
    case "order":
      return { title, question: `Stängningen ligger inte efter öppningen. Vilka tider har ${who} öppet (${on})?` };
  }
}

export function askCooperationHours(): Asked {
  return {
    title: "Öppettider i samverkan",
    question: "Vilka tider har den samverkande enheten öppet? Ange enhetens namn, dagar, öppning och stängning.",
  };
}

export function askChannels(entry: string): Asked {
  return { title: "Kontaktvägar", question: `Vilka kontaktvägar är öppna ${entry}?` };
}

/** An entry of the profile as it is shown among the facts: `vardagar 08:00–17:00, Kvällsmottagningen Söder`. */
export function entryText(days: DayClass, hours: string, unit: string | null): string {
  return unit === null ? `${dayClassText(days)} ${hours}` : `${dayClassText(days)} ${hours}, ${unit}`;
}

/** The hours of an entry, with a question mark for a time that is not stated. */
export function entryHours(opens: string | undefined, closes: string | undefined, closed: boolean): string {
  return closed ? "stängt" : `${opens ?? "?"}–${closes ?? "?"}`;
}

export const noHoursStated = "inga tider för dagarna";

export function limitNotStated(): string {
  return "Källan nämner kravet men inte hur många timmar det gäller.";
}

/** `midweek` is true when the season begins or ends inside the week that is judged. */
export function seasonNote(from: IsoDate, through: IsoDate, midweek: boolean): string {
  const hours = `Tiderna är säsongens, ${swedishDate(from)} till och med ${swedishDate(through)}.`;
  return midweek
    ? `${hours} Säsongen börjar eller slutar mitt i veckan: veckan bedöms som om säsongens tider gällde hela veckan.`
    : hours;
}

interface NamedDay {
  readonly date: IsoDate;
  readonly name: string;
}

/** Names the holidays of the week, and the requirement in proportion where such a figure means anything. */
export function holidayWeek(
  holidays: readonly NamedDay[],
  proportion: { readonly minutes: number; readonly days: number; readonly of: number } | null,
): string {
  const stated = `Veckan har ${holidays.length === 1 ? "en helgdag" : "helgdagar"}: ${namedDays(holidays)}. Källan säger inte vad som krävs en sådan vecka; svaret avser en vecka utan helgdagar.`;
  if (proportion === null) return stated;
  const { minutes, days, of } = proportion;
  return `${stated} Räknat i proportion (${days} av ${of} vardagar) skulle kravet vara ${swedishDuration(minutes)}. Det är en möjlig läsning, inte regelns text.`;
}

export function eveClosed(eves: readonly NamedDay[]): string {
  return `I veckan infaller ${namedDays(eves)}, som inte är helgdag enligt lagen (1989:253). Är enheten stängd då blir veckans öppettid kortare än den som räknats här.`;
}

function namedDays(days: readonly NamedDay[]): string {
  return list(
    days.map(({ date, name }) => `${name} (${dayName(weekdayOf(date))} ${swedishDate(date)})`),
    "och",
  );
}
