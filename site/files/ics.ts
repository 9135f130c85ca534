/** Dates as an iCalendar file (RFC 5545): one whole-day event for each day something begins, ends or is due. */
import { addDays } from "../../src/quantity/calendar.ts";
import type { IsoDate } from "../../src/rulebook/model.ts";
import { swedishDate } from "../../src/words/format.ts";
import type { Site } from "../data.ts";
import type { DatedEvent } from "../events.ts";
import { placeOf } from "../parts/rule-list.ts";
import { calendarFile } from "../words/files.ts";
import { eventWord } from "../words/pages.ts";
import { eventFacts } from "./event-facts.ts";

/** A content line is at most 75 octets, and goes on after a line break and a space. */
const MOST_OCTETS = 75;

/** Our days need no time zone, but a calendar needs a part, and one of a care choice without dates has no event. */
const TIME_ZONE = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/Stockholm",
  "BEGIN:DAYLIGHT",
  "DTSTART:19960331T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "END:STANDARD",
  "END:VTIMEZONE",
];

export function calendarText(site: Site, name: string, events: readonly DatedEvent[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//ffu-regler//Regelboken//SV",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeValue(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    "X-PUBLISHED-TTL:P1D",
    ...TIME_ZONE,
    ...events.flatMap((event) => eventLines(site, event)),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function eventLines(site: Site, event: DatedEvent): readonly string[] {
  const { date, through, kind, rule, label } = event;
  const { id, url } = eventFacts(site, event);
  const what = label === null ? rule.title : `${rule.title}: ${label}`;
  return [
    "BEGIN:VEVENT",
    `UID:${id}@${new URL(site.baseUrl).hostname}`,
    `DTSTAMP:${compact(site.knownThrough)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(through ?? date, 1))}`,
    `SUMMARY:${escapeValue(`${eventWord(kind)}: ${what}`)}`,
    `DESCRIPTION:${escapeValue(calendarFile.description(placeOf(site, rule), swedishDate(date), url))}`,
    `URL:${url}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function compact(date: IsoDate): string {
  return date.replaceAll("-", "");
}

function escapeValue(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(/\r\n|\r|\n/gu, "\\n")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,");
}

/** Never breaks inside a letter, which can be several octets. */
function folded(line: string): string {
  const rows = [""];
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > MOST_OCTETS) {
      rows.push(" ");
      octets = 1;
    }
    rows[rows.length - 1] += letter;
    octets += size;
  }
  return rows.join("\r\n");
}
