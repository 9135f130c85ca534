/** What is wrong with a unit's profile beyond its form: unknown words, impossible values, times that cannot be. */
import type * as Authored from "../../../generated/authored.ts";
import type { RegionEntry, Registers } from "../../rulebook/model.ts";
import { idsByWord } from "../../rulebook/vocabulary.ts";
import * as refer from "../words/references.ts";
import type { Pointed } from "../words/references.ts";
import { andMore } from "../words/fields.ts";
import * as say from "../words/profile.ts";
import { finding } from "../codes.ts";
import type { Finding } from "../finding.ts";
import { keyPosition, valuePosition } from "../source.ts";
import type { Positions } from "../source.ts";
import { municipalityFault } from "../municipality.ts";
import { repeatsSummedUp } from "../repeats.ts";
import { suggestion } from "../suggest.ts";
import { factFaults } from "./facts.ts";
import type { Fault } from "./fault.ts";
import { personalFaults } from "./personal.ts";
import { timeFaults } from "./times.ts";
import { unknownKeys } from "./unknown-keys.ts";

export interface ReadProfile {
  readonly file: string;
  readonly profile: Authored.Profile;
  readonly positions: Positions;
}

/** What a profile is held against: the registers, and the rules that can be attested. */
export interface Against {
  readonly registers: Pick<Registers, "facts" | "professions" | "regions" | "careChoices">;
  readonly rules: readonly { readonly id: string }[];
}

export function profileFindings({ file, profile, positions }: ReadProfile, against: Against): readonly Finding[] {
  const faults = [
    ...unitFaults(profile.unit, against.registers),
    ...wordFaults(profile, against),
    ...factFaults(profile.facts ?? {}, against.registers.facts),
    ...timeFaults(profile),
    ...staffFaults(profile.staff ?? []),
    ...personalFaults(profile),
  ];
  const findings = faults.map(({ code, pointer, said, others = [], atKey, severity }) => {
    const placeOf = (it: string) => (atKey ? keyPosition : valuePosition)(positions, file, it);
    const more = others.map((it) => placeOf(it).line);
    const message = more.length === 0 ? said.message : `${said.message} ${andMore(more)}`;
    return finding(
      code,
      placeOf(pointer),
      { ...said, message },
      { pointer, ...(severity === undefined ? {} : { severity }) },
    );
  });
  return repeatsSummedUp(findings);
}

interface Entry {
  readonly id: string;
  readonly aliases?: readonly string[];
}

function unitFaults(
  { region, careChoice, municipality }: Authored.ProfileUnit,
  { regions, careChoices }: Against["registers"],
): readonly Fault[] {
  const own = regions.find(({ id }) => id === region);
  const unknownCode = municipality === undefined ? null : municipalityFault(municipality, { regions }, own?.code);
  return [
    ...word("region", region, regions, "/unit/region"),
    ...word("vårdval", careChoice, careChoices, "/unit/careChoice"),
    ...(unknownCode === null ? [] : [{ code: "K302" as const, pointer: "/unit/municipality", said: unknownCode }]),
    ...(municipality === undefined || own === undefined ? [] : elsewhere(municipality, own, regions)),
  ];
}

/** A unit lies in its own region. */
function elsewhere(code: string, own: RegionEntry, regions: readonly RegionEntry[]): readonly Fault[] {
  const home = regions.find(({ municipalities }) => municipalities.some((it) => it.code === code));
  const name = home?.municipalities.find((it) => it.code === code)?.name;
  if (home === undefined || name === undefined || home.id === own.id) return [];
  return [
    { code: "K302", pointer: "/unit/municipality", said: refer.municipalityElsewhere(name, home.inPlace, own.place) },
  ];
}

function wordFaults(profile: Authored.Profile, { registers, rules }: Against): readonly Fault[] {
  const { professions, competences, roles, services, addOns } = registers.professions;
  return [
    ...(profile.staff ?? []).flatMap((member, n) => [
      ...professionFaults(member.profession, registers.professions, `/staff/${n}/profession`),
      ...(member.competences ?? []).flatMap((held, index) =>
        typeof held === "string"
          ? word("kompetens", held, competences, `/staff/${n}/competences/${index}`)
          : word("kompetens", held.id, competences, `/staff/${n}/competences/${index}/id`),
      ),
      ...(member.role ?? []).flatMap((role, index) => word("roll", role, roles, `/staff/${n}/role/${index}`)),
    ]),
    ...statedHours(profile).flatMap(({ hours, pointer }) =>
      hours.flatMap(({ present = [] }, n) =>
        present.flatMap((id, index) => word("yrke", id, professions, `${pointer}/${n}/present/${index}`)),
      ),
    ),
    ...(profile.addOns ?? []).flatMap(({ id }, n) => word("tilläggsuppdrag", id, addOns, `/addOns/${n}/id`)),
    ...(profile.subcontractors ?? []).flatMap(({ service, profession }, n) => [
      ...word("tjänst", service, services, `/subcontractors/${n}/service`),
      ...word("yrke", profession, professions, `/subcontractors/${n}/profession`),
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

function professionFaults(written: string, registers: Registers["professions"], pointer: string): readonly Fault[] {
  const { professions, competences } = registers;
  const faults = word("yrke", written, professions, pointer);
  const held = idsByWord(competences).get(written);
  const competence = faults.length === 0 ? undefined : competences.find(({ id }) => id === held);
  if (competence === undefined) return faults;
  return [{ code: "K302", pointer, said: refer.competenceAsProfession(competence.id, competence.professions) }];
}

function word(what: Pointed, written: string, entries: readonly Entry[], pointer: string): readonly Fault[] {
  if (idsByWord(entries).has(written)) return [];
  const words = entries.flatMap(({ id, aliases }) => [id, ...(aliases ?? [])]);
  const said = refer.unknown(
    what,
    written,
    suggestion(written, words),
    entries.map(({ id }) => id),
  );
  return [{ code: "K302", pointer, said }];
}

function staffFaults(staff: Authored.Staff): readonly Fault[] {
  return staff.flatMap(({ percent }, n): readonly Fault[] =>
    percent !== undefined && percent > 100
      ? [{ code: "K508", pointer: `/staff/${n}/percent`, said: say.moreThanFullTime(percent) }]
      : [],
  );
}
