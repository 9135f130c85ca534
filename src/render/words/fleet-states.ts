/** The words of a run over a whole fleet. */
import type { FleetSum } from "../../check/fleet-sum.ts";
import { rational } from "../../quantity/rational.ts";
import { list, plural, swedishDate, swedishNumber } from "../../words/format.ts";

export const fleetWords = {
  heading: (date: string): string => `FLOTTAN · läget den ${swedishDate(date)}`,
  counts: ({ judged, unread, verdicts }: FleetSum): string => {
    const parts = [
      `${number(verdicts.meets)} uppfyller kraven`,
      `${number(verdicts["does-not-meet"])} uppfyller dem inte`,
      `${number(verdicts["cannot-conclude"])} kan inte avgöras än`,
    ];
    const rest = unread === 0 ? "" : ` ${plural(unread, "enhet", "enheter")} kunde inte läsas.`;
    return `${plural(judged, "enhet", "enheter")}: ${list(parts, "och")}.${rest}`;
  },
  columns: ["Krav", "Uppfyllt", "Inte", "Oklart", "Intyg", "Gäller ej", "Senare"],
  unreadHeading: "INTE KONTROLLERADE",
  moreUnread: (count: number): string =>
    `Och ${plural(count, "enhet", "enheter")} till. Alla står i --out ndjson eller --out csv.`,
  unread: "inte kontrollerad",
  stopped: (next: number): string =>
    `Körningen stoppades. Det här är de ${number(next)} första enheterna. Fortsätt med --skip ${next}.`,
  verdicts: {
    meets: "uppfyller kraven",
    "does-not-meet": "uppfyller inte kraven",
    "cannot-conclude": "kan inte avgöras än",
  },
  csvHeadings: ["Fil", "Rad", "Enhet", "Region", "Vårdval", "Omdöme", "Regel", "Krav", "Utfall"],
  progress: (done: number, perSecond: number, secondsLeft: number | null): string =>
    `${plural(done, "enhet", "enheter")}, ${number(perSecond)} per sekund${secondsLeft === null ? "" : `, ${timeLeft(secondsLeft)} kvar`}`,
} as const;

function number(count: number): string {
  return swedishNumber(rational(count));
}

function timeLeft(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
