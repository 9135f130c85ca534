/** What is wrong with a unit's profile beyond its form: unknown words, impossible values, times that cannot be. */
import type * as Authored from "../../../generated/authored.ts";
import type { RegionEntry, Registers } from "../../rulebook/model.ts";
import { idsByWord } from "../../rulebook/vocabulary.ts";
import type { Pointed } from "../words/references.ts";
import { isMunicipality } from "../municipality.ts";
import { factFaults } from "./facts.ts";
import type { Entry, Fault } from "./fault.ts";
import { personalFaults } from "./personal.ts";
import { timeFaults } from "./times.ts";
import { unknownKeys } from "./unknown-keys.ts";

/** What a profile is held against: the registers, and the rules that can be attested. */
export interface Against {
  readonly registers: Pick<Registers, "facts" | "professions" | "regions" | "careChoices">;
  readonly rules: readonly { readonly id: string }[];
}

/** Everything that is wrong, or worth knowing, in a profile of the right form. */
export function profileFaults(profile: Authored.Profile, against: Against): readonly Fault[] {
  return [...faultsBesidePersons(profile, against), ...personalFaults(profile)];
}

/** All but what points out a person. */
export function faultsBesidePersons(profile: Authored.Profile, against: Against): readonly Fault[] {
  return [
    ...unitFaults(profile.unit, against.registers),
    ...wordFaults(profile, against),
    ...factFaults(profile.facts ?? {}, against.registers.facts),
    ...timeFaults(profile),
    ...staffFaults(profile.staff ?? []),
  ];
}

function unitFaults(
  { region, careChoice, municipality }: Authored.ProfileUnit,
  { regions, careChoices }: Against["registers"],
): readonly Fault[] {
  const own = regions.find(({ id }) => id === region);
  return [
    ...word("region", region, regions, () => "/unit/region"),
    ...word("vårdval", careChoice, careChoices, () => "/unit/careChoice"),
    ...(municipality === undefined ? [] : municipalityFaults(municipality, own, regions)),
  ];
}

/** A unit lies in its own region. */
function municipalityFaults(
  municipality: string,
  own: RegionEntry | undefined,
  regions: readonly RegionEntry[],
): readonly Fault[] {
  const at = { code: "K302", pointer: "/unit/municipality" } as const;
  const home = regions.find((region) => isMunicipality(municipality, [region]));
  if (home === undefined) {
    return [{ ...at, wrong: { is: "unknown-municipality", municipality, county: own?.code ?? null, regions } }];
  }
  const name = home.municipalities.find(({ code }) => code === municipality)?.name;
  if (own === undefined || name === undefined || home.id === own.id) return [];
  return [{ ...at, wrong: { is: "municipality-elsewhere", name, where: home.inPlace, region: own.place } }];
}

function wordFaults(profile: Authored.Profile, { registers, rules }: Against): readonly Fault[] {
  const { professions, competences, roles, services, addOns } = registers.professions;
  return [
    ...(profile.staff ?? []).flatMap((member, n) => [
      ...professionFaults(member.profession, registers.professions, () => `/staff/${n}/profession`),
      ...(member.competences ?? []).flatMap((held, index) =>
        typeof held === "string"
          ? word("kompetens", held, competences, () => `/staff/${n}/competences/${index}`)
          : word("kompetens", held.id, competences, () => `/staff/${n}/competences/${index}/id`),
      ),
      ...(member.role ?? []).flatMap((role, index) => word("roll", role, roles, () => `/staff/${n}/role/${index}`)),
    ]),
    ...statedHours(profile).flatMap(({ hours, pointer }) =>
      hours.flatMap(({ present = [] }, n) =>
        present.flatMap((id, index) => word("yrke", id, professions, () => `${pointer}/${n}/present/${index}`)),
      ),
    ),
    ...(profile.addOns ?? []).flatMap(({ id }, n) => word("tilläggsuppdrag", id, addOns, () => `/addOns/${n}/id`)),
    ...(profile.subcontractors ?? []).flatMap(({ service, profession }, n) => [
      ...word("tjänst", service, services, () => `/subcontractors/${n}/service`),
      ...word("yrke", profession, professions, () => `/subcontractors/${n}/profession`),
    ]),
    ...unknownKeys("regel", profile.attestations ?? {}, "/attestations", idsByWord(rules), "warning"),
  ];
}

/** The ordinary hours, and those of each season, with their places. */
function statedHours({ openingHours = [], seasons = [] }: Authored.Profile): readonly {
  readonly hours: Authored.OpeningHours;
  readonly pointer: string;
}[] {
  return [
    { hours: openingHours, pointer: "/openingHours" },
    ...seasons.map((season, n) => ({ hours: season.openingHours, pointer: `/seasons/${n}/openingHours` })),
  ];
}

function professionFaults(written: string, registers: Registers["professions"], pointer: Pointer): readonly Fault[] {
  const { professions, competences } = registers;
  const faults = word("yrke", written, professions, pointer);
  const held = idsByWord(competences).get(written);
  const competence = faults.length === 0 ? undefined : competences.find(({ id }) => id === held);
  if (competence === undefined) return faults;
  const wrong = {
    is: "competence-as-profession",
    competence: competence.id,
    professions: competence.professions,
  } as const;
  return [{ code: "K302", pointer: pointer(), wrong }];
}

/** Made for a word that is told of: nearly none is, and a fleet has fifty a unit. */
type Pointer = () => string;

function word(what: Pointed, written: string, entries: readonly Entry[], pointer: Pointer): readonly Fault[] {
  if (idsByWord(entries).has(written)) return [];
  return [{ code: "K302", pointer: pointer(), wrong: { is: "unknown-word", what, word: written, entries } }];
}

function staffFaults(staff: Authored.Staff): readonly Fault[] {
  return staff.flatMap(({ percent }, n): readonly Fault[] =>
    percent !== undefined && percent > 100
      ? [{ code: "K508", pointer: `/staff/${n}/percent`, wrong: { is: "more-than-full-time", percent } }]
      : [],
  );
}
