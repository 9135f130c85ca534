/** What is wrong in a profile, told: where it stands and in which words. */
import type * as Authored from "../../../generated/authored.ts";
import type { Fact } from "../../rulebook/model.ts";
import { finding } from "../codes.ts";
import type { Finding } from "../finding.ts";
import { dateFault } from "../formats.ts";
import { unknownMunicipality } from "../municipality.ts";
import { repeatsSummedUp } from "../repeats.ts";
import { keyPosition, valuePosition, type Positions } from "../source.ts";
import { suggestion } from "../suggest.ts";
import * as calendar from "../words/calendar.ts";
import * as fields from "../words/fields.ts";
import * as say from "../words/profile.ts";
import * as refer from "../words/references.ts";
import type { Said } from "../words/said.ts";
import * as texts from "../words/texts.ts";
import type { Fault, Wrong } from "./fault.ts";
import { profileFaults, type Against } from "./lint.ts";

/** Where a profile was read. */
export interface Written {
  readonly file: string;
  readonly positions: Positions;
}

/** A profile of the right form, and where it was read. */
export interface ReadProfile extends Written {
  readonly profile: Authored.Profile;
}

export function profileFindings({ profile, ...written }: ReadProfile, against: Against): readonly Finding[] {
  return findingsOf(profileFaults(profile, against), written);
}

export function findingsOf(faults: readonly Fault[], { file, positions }: Written): readonly Finding[] {
  const findings = faults.map(({ code, pointer, wrong, others = [], atKey, severity }) => {
    const placeOf = (it: string) => (atKey ? keyPosition : valuePosition)(positions, file, it);
    const more = others.map((it) => placeOf(it).line);
    const said = saidOf(wrong);
    const message = more.length === 0 ? said.message : `${said.message} ${fields.andMore(more)}`;
    return finding(
      code,
      placeOf(pointer),
      { ...said, message },
      { pointer, ...(severity === undefined ? {} : { severity }) },
    );
  });
  return repeatsSummedUp(findings);
}

function saidOf(wrong: Wrong): Said {
  switch (wrong.is) {
    case "no-yes-or-no":
      return fields.yesOrNo(nameOf(wrong.fact), wrong.value);
    case "none-of-values":
      return noneOf(wrong.fact, wrong.value);
    case "wrong-type":
      return fields.wrongType(nameOf(wrong.fact), wrong.wanted, wrong.value, []);
    case "no-date":
      return dateFault(typeof wrong.value === "string" ? wrong.value : fields.shown(wrong.value));
    case "too-small":
      return fields.tooSmall(nameOf(wrong.fact), wrong.limit, wrong.value);
    case "too-large":
      return fields.tooLarge(nameOf(wrong.fact), wrong.limit, wrong.value);
    case "part-exceeds-whole":
      return say.partExceedsWhole(wrong.part, wrong.value, wrong.whole, wrong.total);
    case "unknown-word": {
      const ids = wrong.entries.map(({ id }) => id);
      const words = wrong.entries.flatMap(({ id, aliases }) => [id, ...(aliases ?? [])]);
      return refer.unknown(wrong.what, wrong.word, suggestion(wrong.word, words), ids);
    }
    case "unknown-key":
      return refer.unknown(wrong.what, wrong.word, suggestion(wrong.word, wrong.names), wrong.names);
    case "competence-as-profession":
      return refer.competenceAsProfession(wrong.competence, wrong.professions);
    case "more-than-full-time":
      return say.moreThanFullTime(wrong.percent);
    case "unknown-municipality":
      return unknownMunicipality(wrong.municipality, wrong.regions, wrong.county);
    case "municipality-elsewhere":
      return refer.municipalityElsewhere(wrong.name, wrong.where, wrong.region);
    case "personal-number":
      return texts.personalNumber();
    case "mail-address":
      return texts.mailAddress();
    case "closed-with-hours":
      return say.closedWithHours();
    case "hours-missing":
      return say.hoursMissing(wrong.field);
    case "midnight-as-end":
      return say.midnightAsEnd();
    case "over-midnight":
      return say.overMidnight(wrong.opens, wrong.closes);
    case "ends-before":
      return calendar.endsBefore(wrong.from, wrong.end);
    case "seasons-overlap":
      return say.seasonsOverlap(wrong.from, wrong.through);
  }
}

function nameOf({ id, title }: Fact): fields.FieldName {
  return { key: id, title };
}

function noneOf(fact: Fact, value: unknown): Said {
  const allowed = (fact.values ?? []).map(({ id }) => id);
  const near = typeof value === "string" ? suggestion(value, allowed) : null;
  return fields.notAllowed(nameOf(fact), value, near, allowed);
}
