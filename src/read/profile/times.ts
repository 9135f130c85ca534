/** The times of a profile: opening hours that begin before they end, seasons and posts that do not contradict. */
import type * as Authored from "../../../generated/authored.ts";
import { parseClock } from "../../quantity/clock.ts";
import { childPointer } from "../source.ts";
import type { Fault } from "./fault.ts";

/** A place is a function: a fleet has a hundred a unit, and nearly none is told. */
type Pointer = () => string;

export function timeFaults(profile: Authored.Profile): readonly Fault[] {
  const seasons = profile.seasons ?? [];
  return [
    ...hourFaults(profile.openingHours ?? [], "/openingHours"),
    ...seasons.flatMap(({ openingHours }, n) => hourFaults(openingHours, `/seasons/${n}/openingHours`)),
    ...seasons.flatMap((season, n) => periodFaults(season, () => `/seasons/${n}/through`)),
    ...seasonOverlaps(seasons),
    ...(profile.staff ?? []).flatMap((member, n) => periodFaults(member, () => `/staff/${n}/through`)),
    ...(profile.subcontractors ?? []).flatMap((it, n) => periodFaults(it, () => `/subcontractors/${n}/through`)),
    ...(profile.addOns ?? []).flatMap(({ from, ends }, n) => endsFaults(from, ends, () => `/addOns/${n}/ends`)),
    ...Object.entries(profile.attestations ?? {}).flatMap(([id, attestation]) =>
      attestation === undefined
        ? []
        : endsFaults(attestation.date, attestation.expires, () => `${childPointer("/attestations", id)}/expires`),
    ),
  ];
}

function hourFaults(hours: Authored.OpeningHours, pointer: string): readonly Fault[] {
  return hours.flatMap((interval, n): readonly Fault[] => {
    const at = (field: string): string => `${pointer}/${n}/${field}`;
    const { opens, closes, closed } = interval;
    if (closed) {
      return opens === undefined && closes === undefined
        ? []
        : [{ code: "K204", pointer: at("closed"), wrong: { is: "closed-with-hours" } }];
    }
    if (opens === undefined || closes === undefined) {
      const field = opens === undefined ? "opens" : "closes";
      return [{ code: "K202", pointer: at("days"), atKey: true, wrong: { is: "hours-missing", field } }];
    }
    return orderFaults(opens, closes, () => at("closes"));
  });
}

function orderFaults(opens: string, closes: string, pointer: Pointer): readonly Fault[] {
  const [start, end] = [parseClock(opens), parseClock(closes)];
  if (start === null || end === null || end > start) return [];
  const wrong = end === 0 ? ({ is: "midnight-as-end" } as const) : ({ is: "over-midnight", opens, closes } as const);
  return [{ code: "K401", pointer: pointer(), wrong }];
}

function periodFaults(
  period: { readonly from?: string; readonly through?: string },
  pointer: Pointer,
): readonly Fault[] {
  return endsFaults(period.from, period.through, pointer);
}

function endsFaults(from: string | undefined, end: string | undefined, pointer: Pointer): readonly Fault[] {
  return from !== undefined && end !== undefined && end < from
    ? [{ code: "K401", pointer: pointer(), wrong: { is: "ends-before", from, end } }]
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
