/** Generated unit profiles over the real registers: plausible, partial, and sometimes dated. */
import * as fc from "fast-check";
import { addDays } from "../../src/quantity/calendar.ts";
import type { CareChoice, Fact, IsoDate, Profile, Registers } from "../../src/rulebook/model.ts";

export const anyDate: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 1_200 })
  .map((days) => addDays("2023-11-01", days));

const clock = fc.constantFrom("07:00", "08:00", "08:01", "09:30");
const close = fc.constantFrom("12:00", "14:00", "16:59", "17:00", "19:00", "24:00");
const interval = fc.record(
  {
    days: fc.constantFrom("vardagar", "mandag", "fredag", "lordag", "sondag", "helgdag", "helg"),
    opens: clock,
    closes: close,
    channels: fc.subarray(["besok", "digitalt", "telefon"], { minLength: 1 }),
    cooperation: fc.constant("Kvällsmottagningen Norr"),
  },
  { requiredKeys: ["days", "opens", "closes"] },
);
const hours = fc.array(interval, { maxLength: 5 });

const season = fc
  .tuple(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 5, max: 60 }), hours)
  .map(([start, length, openingHours]) => {
    const from = addDays("2024-01-01", start);
    return { from, through: addDays(from, length), openingHours };
  });

const competence = fc.constantFrom(
  "allmanmedicin",
  "distriktsskoterska",
  { id: "distriktsskoterska", credits: 75 },
  { id: "vard-av-aldre", credits: 60 },
  { id: "vard-av-aldre", credits: 52.5 },
);
const member = fc.record(
  {
    profession: fc.constantFrom("lakare", "sjukskoterska", "psykolog"),
    competences: fc.array(competence, { maxLength: 2 }),
    percent: fc.constantFrom(0, 25, 50, 75, 100),
    employment: fc.constantFrom("anstalld", "inhyrd", "vakant"),
    role: fc.constantFrom(["bvc-sjukskoterska"], ["behandlare"]),
    from: anyDate,
    through: anyDate,
  },
  { requiredKeys: ["profession"] },
);

const addOn = fc.record(
  { id: fc.constantFrom("gynekologisk-mottagning", "oron-nasa-hals-mottagning"), noticeGiven: anyDate, ends: anyDate },
  { requiredKeys: ["id"] },
);
const subcontractor = fc.record(
  {
    service: fc.constant("rehabilitering"),
    profession: fc.constantFrom("fysioterapeut", "arbetsterapeut", "naprapat"),
    from: anyDate,
    through: anyDate,
  },
  { requiredKeys: ["service", "profession"] },
);

function factValue(fact: Fact): fc.Arbitrary<string | number | string[]> {
  const ids = (fact.values ?? []).map(({ id }) => id);
  switch (fact.type) {
    case "heltal":
    case "decimaltal":
      return fc.oneof(
        fc.constant("vet-ej"),
        fc.integer({ min: Math.ceil(fact.min ?? 0), max: Math.min(fact.max ?? 20_000, 20_000) }),
      );
    case "ja-nej":
      return fc.constantFrom("ja", "nej", "vet-ej");
    case "val":
      return fc.constantFrom(...ids);
    case "mangd":
      return fc.subarray(ids);
    case "datum":
      return anyDate;
  }
}

/** A unit of the care choice, with any part of its profile filled in or left out. */
export function realProfile(registers: Registers, careChoice: CareChoice): fc.Arbitrary<Profile> {
  const facts = fc.record(Object.fromEntries(registers.facts.map((fact) => [fact.id, factValue(fact)])), {
    requiredKeys: [],
  });
  return fc
    .record(
      {
        asOf: anyDate,
        openingHours: hours,
        seasons: fc.array(season, { maxLength: 1 }),
        staff: fc.array(member, { maxLength: 4 }),
        addOns: fc.array(addOn, { maxLength: 2 }),
        subcontractors: fc.array(subcontractor, { maxLength: 2 }),
        facts,
      },
      { requiredKeys: [] },
    )
    .map((parts) => ({ ...parts, unit: { name: "Prövoenheten", region: "skane", careChoice } }) as Profile);
}
