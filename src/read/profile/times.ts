/** The times of a profile: opening hours that begin before they end, seasons and posts that do not contradict. */
import type * as Authored from "../../../generated/authored.ts";
import { parseClock } from "../../quantity/clock.ts";
import type { Fault } from "./fault.ts";

export function timeFaults(profile: Authored.Profile): readonly Fault[] {
  const seasons = profile.seasons ?? [];
  return [
    ...hourFaults(profile.openingHours ?? [], "/openingHours"),
    ...seasons.flatMap(({ openingHours }, n) => hourFaults(openingHours, `/seasons/${n}/openingHours`)),
    ...seasons.flatMap((season, n) => periodFaults(season, `/seasons/${n}`)),
    ...seasonOverlaps(seasons),
    ...(profile.staff ?? []).flatMap((member, n) => periodFaults(member, `/staff/${n}`)),
    ...(profile.subcontractors ?? []).flatMap((it, n) => periodFaults(it, `/subcontractors/${n}`)),
    ...(profile.addOns ?? []).flatMap(({ from, ends }, n) => endsFaults(from, ends, `/addOns/${n}/ends`)),
    ...Object.entries(profile.attestations ?? {}).flatMap(([id, attestation]) =>
      attestation === undefined
        ? []
        : endsFaults(attestation.date, attestation.expires, `/attestations/${id.replaceAll("/", "~1")}/expires`),
    ),
  ];
}

function hourFaults(hours: Authored.OpeningHours, pointer: string): readonly Fault[] {
  return hours.flatMap((interval, n): readonly Fault[] => {
    const at = `${pointer}/${n}`;
    const { opens, closes, closed } = interval;
    if (closed) {
      return opens === undefined && closes === undefined
        ? []
        : [{ code: "K204", pointer: `${at}/closed`, wrong: { is: "closed-with-hours" } }];
    }
    if (opens === undefined || closes === undefined) {
      const field = opens === undefined ? "opens" : "closes";
      return [{ code: "K202", pointer: `${at}/days`, atKey: true, wrong: { is: "hours-missing", field } }];
    }
    return orderFaults(opens, closes, `${at}/closes`);
  });
}

function orderFaults(opens: string, closes: string, pointer: string): readonly Fault[] {
  const [start, end] = [parseClock(opens), parseClock(closes)];
  if (start === null || end === null || end > start) return [];
  return [
    { code: "K401", pointer, wrong: end === 0 ? { is: "midnight-as-end" } : { is: "over-midnight", opens, closes } },
  ];
}

function periodFaults(
  period: { readonly from?: string; readonly through?: string },
  pointer: string,
): readonly Fault[] {
  return endsFaults(period.from, period.through, `${pointer}/through`);
}

function endsFaults(from: string | undefined, end: string | undefined, pointer: string): readonly Fault[] {
  return from !== undefined && end !== undefined && end < from
    ? [{ code: "K401", pointer, wrong: { is: "ends-before", from, end } }]
    : [];
}

function seasonOverlaps(seasons: Authored.Seasons): readonly Fault[] {
  return seasons.flatMap((season, n): readonly Fault[] => {
    const earlier = seasons.slice(0, n).find((it) => it.from <= season.through && season.from <= it.through);
    if (earlier === undefined) return [];
    const { from, through } = earlier;
    return [{ code: "K403", pointer: `/seasons/${n}/from`, wrong: { is: "seasons-overlap", from, through } }];
  });
}
