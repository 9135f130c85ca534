/** Profiles as the form can make them, for tests that hold for all of them. */
import * as fc from "fast-check";
import type { Profile } from "../../src/rulebook/model.ts";

const clock = fc.integer({ min: 0, max: 23 * 4 }).map((quarter) => {
  const [hours, minutes] = [Math.floor(quarter / 4), (quarter % 4) * 15];
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
});
const date = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
const name = fc
  .array(
    fc.constantFrom("Vård", "å", "x: y", "#", "'", '"', "-", "ja", "null", "24:00", "Ö 2", "{a}", "[b]", "&", "*"),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) => words.join(" "));
const optional = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: null }).map((it) => (it === null ? {} : { [key]: it }));
const merged = <T extends object>(base: fc.Arbitrary<T>, ...more: readonly fc.Arbitrary<object>[]) =>
  fc.tuple(base, ...more).map((parts) => Object.assign({}, ...parts) as T);

const days = fc.constantFrom("vardagar", "mandag", "fredag", "lordag", "sondag", "helgdag", "helg", "alla-dagar");
const channels = fc.subarray(["besok", "digitalt", "telefon"], { minLength: 1 });
const open = merged(
  fc
    .tuple(days, clock, clock)
    .map(([on, a, b]) => ({ days: on, opens: a < b ? a : b, closes: a < b ? b : a > b ? a : "24:00" })),
  optional("channels", channels),
  optional("cooperation", name),
);
/** Entries of opening hours, as the profile's schema has them. */
export const hours = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: open },
    { weight: 1, arbitrary: days.map((on) => ({ days: on, closed: true as const })) },
  ),
  { maxLength: 5 },
);

const competence = fc.oneof(
  fc.constantFrom("allmanmedicin", "distriktsskoterska", "kbt"),
  merged(
    fc.constant({ id: "vard-av-aldre" }),
    optional("credits", fc.constantFrom(60, 74.5)),
    optional("completed", date),
  ),
);
const staff = merged(
  fc.constantFrom("lakare", "sjukskoterska", "fysioterapeut").map((profession) => ({ profession })),
  optional("competences", fc.array(competence, { maxLength: 2 })),
  optional("percent", fc.constantFrom(0, 37.5, 50, 100)),
  optional("employment", fc.constantFrom("anstalld", "inhyrd", "vakant")),
  optional("role", fc.constant(["verksamhetschef"])),
);
const facts = merged(
  fc.constant({}),
  optional("listade", fc.integer({ min: 0, max: 100_000 })),
  optional("langsta-vantan-pa-kontakt", fc.constant("vet-ej")),
  optional("samverkan-kvall-helg", fc.constantFrom("ja", "nej", "vet-ej")),
  optional(
    "telefonsamtal-inkomna",
    merged(fc.constant({ value: 400 }), optional("asOf", date), optional("note", name)),
  ),
);
const attestations = fc.tuple(fc.constantFrom("ja", "nej", "vet-ej"), date).map(([answer, day]) => ({
  "skane/gemensamt/rutin-utsatta-personer": { answer, role: "verksamhetschef", date: day },
}));

/** Any profile that the reader accepts, of a vårdcentral in Skåne. */
export const profiles: fc.Arbitrary<Profile> = merged(
  name.map((unit) => ({ unit: { name: unit, region: "skane", careChoice: "vardcentral" } })),
  optional("asOf", date),
  optional("openingHours", hours),
  optional(
    "seasons",
    hours.map((openingHours) => [{ from: "2026-06-15", through: "2026-08-15", openingHours }]),
  ),
  optional("staff", fc.array(staff, { maxLength: 3 })),
  optional(
    "addOns",
    fc.array(merged(fc.constant({ id: "gynekologisk-mottagning" }), optional("noticeGiven", date)), { maxLength: 2 }),
  ),
  optional("subcontractors", fc.constant([{ service: "rehabilitering", profession: "fysioterapeut" }])),
  optional("facts", facts),
  optional("attestations", attestations),
) as fc.Arbitrary<Profile>;
