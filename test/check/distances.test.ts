/** How far it is to a limit, what there is to spare, and what is said where it cannot be told: the figures of every kind. */
import { describe, expect, it, test } from "vitest";
import { evaluateCheck } from "../../src/check/kinds/index.ts";
import type { Distance } from "../../src/check/outcome.ts";
import type { Check, CheckOf, Profile, StaffSelection } from "../../src/rulebook/model.ts";
import { context } from "./build.ts";
import { expectClosingsToHold } from "./closing-proof.ts";

const plainSpaces = (text: string): string => text.replaceAll("\u00A0", " ");

/** `required 2 personer, has 1 personer, apart 1 personer`; the figures of a gap or a margin. */
function figures(distance: Distance | null): string | null {
  if (distance === null) return null;
  if (distance.kind === "answer") return "an answer";
  if (distance.kind === "set")
    return `of ${distance.required.join(" ")}, has ${distance.actual.join(" ")}, lacks ${distance.difference.join(" ")}`;
  const { required, actual, difference } = distance;
  return `${distance.kind}: ${required.value} ${required.unit}, ${actual.value} ${actual.unit}, ${difference.value} ${difference.unit}`;
}

function told(check: Check, parts: Partial<Profile>): readonly [string, string | null, string] {
  const outcome = evaluateCheck(check, context(parts));
  const distance = outcome.state === "not-met" ? outcome.gap : outcome.state === "met" ? outcome.margin : null;
  return [outcome.state, figures(distance), plainSpaces(outcome.sentence)];
}

const DOCTORS: StaffSelection = { anyOf: [{ profession: "lakare" }] };
const doctor = (percent: number) => ({ profession: "lakare", percent });
const hired = { profession: "lakare", percent: 100, employment: "inhyrd" } as const;
const persons: Check = { kind: "staffing", who: DOCTORS, atLeastPersons: 2 };
const percent: Check = { kind: "staffing", who: DOCTORS, atLeastPercent: 150 };
const WEEKDAYS = { days: "vardagar", opens: "08:00", closes: "17:00" } as const;
const HOURS: CheckOf<"opening-hours"> = { kind: "opening-hours", days: "vardagar", atLeastHoursPerDay: 8 };
const CHANNELS: CheckOf<"opening-channels"> = {
  kind: "opening-channels",
  days: "vardagar",
  between: ["08:00", "17:00"],
  channels: ["telefon"],
};
const JOURNAL: Check = { kind: "one-of", fact: "journalsystem", values: ["alfa", "beta"] };
const LISTED: CheckOf<"ratio"> = {
  kind: "ratio",
  numerator: { kind: "fact", fact: "listade" },
  denominator: { kind: "persons", who: DOCTORS },
};
const PER_DOCTOR: CheckOf<"ratio"> = { ...LISTED, atMost: 1500 };

describe("the distance", () => {
  test.each<[string, Check, Partial<Profile>, string | null]>([
    ["to enough doctors", persons, { staff: [doctor(50)] }, "staffing: 2 personer, 1 personer, 1 personer"],
    [
      "beyond enough doctors",
      persons,
      { staff: [doctor(50), doctor(50), doctor(50)] },
      "staffing: 2 personer, 3 personer, 1 personer",
    ],
    [
      "to enough percent",
      percent,
      { staff: [doctor(50), doctor(40)] },
      "staffing: 150 procent av heltid, 90 procent av heltid, 60 procent av heltid",
    ],
    [
      "beyond enough percent",
      percent,
      { staff: [doctor(100), doctor(75)] },
      "staffing: 150 procent av heltid, 175 procent av heltid, 25 procent av heltid",
    ],
    [
      "at most, where a percentage is missing",
      percent,
      { staff: [{ profession: "lakare" }] },
      "staffing: 150 procent av heltid, 100 procent av heltid, 50 procent av heltid",
    ],
    [
      "to a value among some",
      JOURNAL,
      { facts: { journalsystem: "gamma" } },
      "of alfa beta, has gamma, lacks alfa beta",
    ],
    [
      "to a yes",
      { kind: "one-of", fact: "kontaktperson", values: ["ja"] },
      { facts: { kontaktperson: "nej" } },
      "an answer",
    ],
    [
      "to a last day",
      { kind: "deadline", fact: "inlamnad", latest: "2026-03-01" },
      { facts: { inlamnad: "2026-03-04" } },
      "days: 2026-03-01 datum, 2026-03-04 datum, 3 dagar",
    ],
    [
      "before a last day",
      { kind: "deadline", fact: "inlamnad", latest: "2026-03-01" },
      { facts: { inlamnad: "2026-02-02" } },
      "days: 2026-03-01 datum, 2026-02-02 datum, 27 dagar",
    ],
    [
      "to a limit of a share",
      { kind: "share", part: "barn-0-1", of: "barn", atLeast: 50 },
      { facts: { "barn-0-1": 4, barn: 10 } },
      "share: 50 procent, 40 procent, 10 procentenheter",
    ],
    [
      "to a limit that no part of it can reach",
      { kind: "share", part: "barn-0-1", of: "barn", moreThan: 100 },
      { facts: { barn: 10 } },
      "share: 100 procent, 100 procent, 0 procentenheter",
    ],
    [
      "to a limit of a ratio",
      PER_DOCTOR,
      { facts: { listade: 3200 }, staff: [doctor(100), doctor(50)] },
      "ratio: 1500 listade per läkare, 1600 listade per läkare, 100 listade per läkare",
    ],
    [
      "to somebody to divide by",
      PER_DOCTOR,
      { facts: { listade: 900 }, staff: [] },
      "ratio: 1 läkare, 0 läkare, 1 läkare",
    ],
    [
      "to a post to divide by",
      { ...PER_DOCTOR, denominator: { kind: "full-time", who: DOCTORS } },
      { facts: { listade: 900 }, staff: [doctor(0)] },
      "ratio: 0.01 heltidstjänster bland läkare, 0 heltidstjänster bland läkare, 0.01 heltidstjänster bland läkare",
    ],
    [
      "to a number to divide by",
      { ...PER_DOCTOR, denominator: { kind: "fact", fact: "barn" } },
      { facts: { listade: 900, barn: 0 } },
      "ratio: 1 inskrivna barn, 0 inskrivna barn, 1 inskrivna barn",
    ],
    [
      "to a ratio at best, where the number is known only as a part of another",
      { ...LISTED, numerator: { kind: "fact", fact: "barn-0-1" }, atLeast: 20 },
      { facts: { barn: 10 }, staff: [doctor(100)] },
      "ratio: 20 inskrivna barn 0–1 år per läkare, 10 inskrivna barn 0–1 år per läkare, 10 inskrivna barn 0–1 år per läkare",
    ],
    [
      "beyond the hours of the shortest day",
      HOURS,
      {
        openingHours: [
          { ...WEEKDAYS, days: "mandag", closes: "20:00" },
          ...(["tisdag", "onsdag", "torsdag", "fredag"] as const).map((days) => ({ ...WEEKDAYS, days })),
        ],
      },
      "hours: 480 minuter, 540 minuter, 60 minuter",
    ],
    [
      "to the hours of the shortest day",
      HOURS,
      {
        openingHours: [
          { ...WEEKDAYS, days: "mandag", closes: "12:00" },
          ...(["tisdag", "onsdag", "torsdag", "fredag"] as const).map((days) => ({
            ...WEEKDAYS,
            days,
            closes: "15:00",
          })),
        ],
      },
      "hours: 480 minuter, 240 minuter, 240 minuter",
    ],
    [
      "to a channel on all days, each minute once",
      CHANNELS,
      { openingHours: [{ ...WEEKDAYS, channels: ["besok"] }] },
      "channels: 2700 minuter, 0 minuter, 2700 minuter",
    ],
    [
      "to a channel that one day lacks",
      CHANNELS,
      {
        openingHours: [
          { ...WEEKDAYS, days: "mandag", channels: ["besok"] },
          ...(["tisdag", "onsdag", "torsdag", "fredag"] as const).map((days) => ({
            ...WEEKDAYS,
            days,
            channels: ["telefon" as const],
          })),
        ],
      },
      "channels: 2700 minuter, 2160 minuter, 540 minuter",
    ],
    [
      "is none where two parts hold",
      { kind: "all", of: [persons, percent] },
      { staff: [doctor(100), doctor(100)] },
      null,
    ],
    [
      "is that of the only part",
      { kind: "all", of: [persons] },
      { staff: [doctor(100), doctor(100)] },
      "staffing: 2 personer, 2 personer, 0 personer",
    ],
  ])("%s", (_, check, parts, wanted) => {
    expect(told(check, parts)[1]).toBe(wanted);
  });
});

describe("what is said where it cannot be told", () => {
  test.each<[string, Check, Partial<Profile>, string]>([
    [
      "of no hours at all",
      HOURS,
      {},
      "Profilen anger inga öppettider för dagen, så kravet kan inte avgöras: minst 8 timmar varje vardag.",
    ],
    [
      "of hours without times",
      HOURS,
      { openingHours: [{ days: "vardagar", opens: "08:00" }] },
      "Profilen anger inte allt om öppettiderna, så kravet kan inte avgöras: minst 8 timmar varje vardag.",
    ],
    [
      "of no hours and channels",
      CHANNELS,
      {},
      "Profilen anger inga öppettider för dagen, så kravet kan inte avgöras: telefon hela den tid enheten har öppet, vardagar 08:00–17:00.",
    ],
    [
      "of hours whose channels are not said",
      CHANNELS,
      { openingHours: [WEEKDAYS] },
      "Profilen anger inte allt om öppettiderna, så kravet kan inte avgöras: telefon hela den tid enheten har öppet, vardagar 08:00–17:00.",
    ],
    [
      "of a limit that no source states",
      { kind: "opening-hours", days: "vardagar", atLeastHoursPerDay: "ej-angivet" },
      { openingHours: [WEEKDAYS] },
      "Källan anger inte hur många timmar som krävs, så kravet kan inte avgöras: ett minsta antal timmar (antalet är inte angivet) varje vardag.",
    ],
    [
      "of hired doctors",
      persons,
      { staff: [doctor(100), hired] },
      "Det finns mellan 1 och 2 läkare. Gränsen är minst 2 personer. Källan säger inte om inhyrd personal räknas, och svaret beror på det.",
    ],
    [
      "of a share whose part is not known",
      { kind: "share", part: "barn-0-1", of: "barn", atLeast: 50 },
      { facts: { barn: 10 } },
      "Uppgiften ”Inskrivna barn 0–1 år” saknas.",
    ],
    [
      "of a share of staff whose percent are not known",
      {
        kind: "ratio",
        numerator: { kind: "full-time", who: DOCTORS },
        denominator: { kind: "full-time", who: { anyOf: [...DOCTORS.anyOf, { profession: "sjukskoterska" }] } },
        per: "procent",
        atLeast: 50,
      },
      { staff: [doctor(100), { profession: "sjukskoterska" }, { profession: "sjukskoterska" }] },
      "Det går inte att avgöra hur stor andelen heltidstjänster bland läkare är.",
    ],
    [
      "of a share of which nothing is known",
      { kind: "share", part: "barn-0-1", of: "barn", atLeast: 50 },
      {},
      "Uppgiften ”Inskrivna barn 0–1 år” saknas. Uppgiften ”Inskrivna barn” saknas.",
    ],
    [
      "of a ratio whose number is not known",
      PER_DOCTOR,
      { staff: [doctor(100)] },
      "Det går inte att avgöra hur många listade per läkare det är.",
    ],
    [
      "of a ratio that may count hired doctors",
      PER_DOCTOR,
      { facts: { listade: 2000 }, staff: [doctor(100), hired] },
      "Det går inte att avgöra hur många listade per läkare det är. Källan säger inte om inhyrd personal räknas, och svaret beror på det.",
    ],
    [
      "of a ratio that is kept whatever they are",
      PER_DOCTOR,
      { facts: { listade: 1000 }, staff: [doctor(100), hired] },
      "Alla uppgifter finns inte, men gränsen för listade per läkare hålls ändå.",
    ],
    [
      "of a ratio that is broken whatever they are",
      PER_DOCTOR,
      { facts: { listade: 9000 }, staff: [doctor(100), hired] },
      "Alla uppgifter finns inte, men gränsen för listade per läkare kan inte hållas.",
    ],
    ["of one doctor too few", persons, { staff: [doctor(100)] }, "Det finns 1 läkare. Gränsen är minst 2 personer."],
    [
      "of one doctor asked for",
      { kind: "staffing", who: DOCTORS, atLeastPersons: 1 },
      { staff: [] },
      "Det finns 0 läkare. Gränsen är minst 1 person.",
    ],
    [
      "of a share of staff where there is none",
      {
        kind: "ratio",
        numerator: { kind: "persons", who: DOCTORS },
        denominator: { kind: "persons", who: { anyOf: [...DOCTORS.anyOf, { profession: "sjukskoterska" }] } },
        per: "procent",
        atLeast: 50,
      },
      { staff: [{ profession: "psykolog", percent: 100 }] },
      "Läkare eller sjuksköterskor är 0, så andelen läkare går inte att räkna ut. Kravet gäller inte då.",
    ],
    [
      "of a ratio whose limit no source states",
      { ...LISTED, atMost: "ej-angivet" },
      { facts: { listade: 9000 }, staff: [doctor(100)] },
      "Kravet finns, men källan anger inte nivån. Därför går det inte att pröva.",
    ],
    [
      "of a ratio with one limit that no source states, and one that is kept",
      { ...LISTED, atMost: "ej-angivet", atLeast: 10 },
      { facts: { listade: 9000 }, staff: [doctor(100)] },
      "Kravet finns, men källan anger inte nivån. Därför går det inte att pröva.",
    ],
    [
      "of a period of notice for an add-on that the unit does not have",
      { kind: "notice-period", addOn: "gyn", atLeastDays: 60 },
      { addOns: [] },
      "Tilläggsuppdraget gynekologisk mottagning är inte på väg att sluta.",
    ],
    [
      "of nobody to divide by",
      PER_DOCTOR,
      { facts: { listade: 9000 }, staff: [] },
      "Det finns inga läkare att fördela listade på. Därför nås inte gränsen.",
    ],
    ["of a choice that is not known", JOURNAL, {}, "Uppgiften ”Journalsystem” saknas."],
    [
      "of a last day that is not known",
      { kind: "deadline", fact: "inlamnad", latest: "2026-03-01" },
      {},
      "Uppgiften ”Inlämnad redovisning” saknas.",
    ],
    [
      "of a set that is not known",
      { kind: "required-set", of: { kind: "fact", fact: "e-tjanster" }, required: ["boka"] },
      {},
      "Uppgiften ”E-tjänster” saknas.",
    ],
  ])("%s", (_, check, parts, sentence) => {
    expect(told(check, parts)[2]).toBe(sentence);
  });
});

describe("a last day", () => {
  const values = (latest: string, inlamnad: string) =>
    expectClosingsToHold({ kind: "deadline", fact: "inlamnad", latest }, context({ facts: { inlamnad } })).map(
      ({ edits, oneStepLess }) => [...edits, ...(oneStepLess ?? [])].map(({ value }) => value),
    );

  it("that has not passed is reached by moving what has not happened to it", () => {
    expect(values("2026-03-01", "2026-03-04")).toEqual([["2026-03-01", "2026-03-02"]]);
    expect(values("2026-02-02", "2026-02-03")).toEqual([["2026-02-02", "2026-02-03"]]);
  });

  it("that has passed can't be reached any more", () => {
    expect(values("2026-02-01", "2026-02-03")).toEqual([]);
    expect(values("2026-01-10", "2026-01-20")).toEqual([]);
  });
});

describe("too few on too many", () => {
  it("is closed by fewer persons, of those who count, and never by nobody", () => {
    const check: Check = { ...LISTED, atLeast: 500 };
    const nurse = { profession: "sjukskoterska", percent: 100 };
    const staff = [nurse, doctor(100), doctor(50), nurse, doctor(75)];
    const fewer = (listade: number) =>
      expectClosingsToHold(check, context({ facts: { listade }, staff })).flatMap(({ edits }) =>
        edits.flatMap(({ path, value }) => (path[0] === "staff" ? [value] : [])),
      );
    expect(fewer(1000)).toEqual([[nurse, doctor(100), doctor(50), nurse]]);
    expect(fewer(500)).toEqual([[nurse, doctor(100), nurse]]);
    expect(fewer(400)).toEqual([]);
  });
});
