/** A profile may use the words of everyday; from here on only the register's ids are used. */
import type * as Authored from "../../../generated/authored.ts";
import type { Professions } from "../../rulebook/model.ts";
import { idsByWord } from "../../rulebook/vocabulary.ts";

/** The same profile with every alias replaced by its id. */
export function withoutAliases(profile: Authored.Profile, registers: Professions): Authored.Profile {
  const { professions, competences, roles, services, addOns } = registers;
  const competence = (held: Authored.HeldCompetence): Authored.HeldCompetence =>
    typeof held === "string" ? idOf(held, competences) : { ...held, id: idOf(held.id, competences) };
  const hours = (stated: Authored.OpeningHours): Authored.OpeningHours =>
    stated.map((it) => (it.present ? { ...it, present: it.present.map((id) => idOf(id, professions)) } : it));
  return {
    ...profile,
    ...(profile.openingHours && { openingHours: hours(profile.openingHours) }),
    ...(profile.seasons && {
      seasons: profile.seasons.map((season) => ({ ...season, openingHours: hours(season.openingHours) })),
    }),
    ...(profile.staff && {
      staff: profile.staff.map((member) => ({
        ...member,
        profession: idOf(member.profession, professions),
        ...(member.competences && { competences: member.competences.map(competence) }),
        ...(member.role && { role: member.role.map((role) => idOf(role, roles)) }),
      })),
    }),
    ...(profile.addOns && { addOns: profile.addOns.map((held) => ({ ...held, id: idOf(held.id, addOns) })) }),
    ...(profile.subcontractors && {
      subcontractors: profile.subcontractors.map((it) => ({
        ...it,
        service: idOf(it.service, services),
        profession: idOf(it.profession, professions),
      })),
    }),
  };
}

function idOf(word: string, entries: Parameters<typeof idsByWord>[0]): string {
  return idsByWord(entries).get(word) ?? word;
}
