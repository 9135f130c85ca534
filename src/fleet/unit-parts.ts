/** What a made-up unit tells of itself, drawn part by part as its pattern says. */
import type { Profile, UnitPart, UnitPattern } from "../rulebook/model.ts";
import { drawnBy, type DrawnValue } from "./draw.ts";
import type { Random } from "./random.ts";

type Told = Required<Pick<Profile, "openingHours" | "staff" | "addOns" | "facts">> & Pick<Profile, "subcontractors">;
type Hours = Told["openingHours"][number];
type Staff = Told["staff"][number];
type Competence = NonNullable<Staff["competences"]>[number];
type AddOn = Told["addOns"][number];
type Subcontractor = NonNullable<Told["subcontractors"]>[number];
type Facts = Told["facts"];
type PartOf<K extends UnitPart["kind"]> = Extract<UnitPart, { readonly kind: K }>;

export function unitParts({ parts }: UnitPattern, random: Random): Told {
  const drawn = new Map<string, DrawnValue>();
  const openingHours: Hours[] = [];
  const staff: Staff[] = [];
  const addOns: AddOn[] = [];
  const subcontractors: Subcontractor[] = [];
  const facts = new Map<string, DrawnValue>();
  const known = stated(drawn);
  for (const part of parts) {
    if (part.when !== undefined && !part.when.in.some((it) => it === drawn.get(part.when?.drawn ?? ""))) continue;
    switch (part.kind) {
      case "drawn":
        set(drawn, part.id, drawnBy(part.draw, random, drawn));
        break;
      case "fact":
        set(facts, part.fact, drawnBy(part.draw, random, drawn));
        break;
      case "opening-hours":
        openingHours.push(...hours(part, known));
        break;
      case "staff":
        staff.push(...people(part, known, random));
        break;
      case "add-on":
        addOns.push(...addOn(part, known));
        break;
      case "subcontractor":
        subcontractors.push(...subcontractor(part, known));
    }
  }
  const asksOfSubcontractors = parts.some(({ kind }) => kind === "subcontractor");
  return {
    openingHours,
    staff,
    addOns,
    ...(asksOfSubcontractors ? { subcontractors } : {}),
    facts: filledIn(facts, random),
  };
}

function set(values: Map<string, DrawnValue>, id: string, value: DrawnValue | undefined): void {
  if (value !== undefined) values.set(id, value);
}

type Stated<T> = T | { readonly drawn: string } | undefined;

/** What is stated as it stands, or was drawn under a name. Undefined where it was not. */
interface Known {
  readonly text: (stated: Stated<string>) => string | undefined;
  readonly number: (stated: Stated<number>) => number | undefined;
  readonly list: <T>(stated: Stated<readonly T[]>) => readonly (T | string)[] | undefined;
}

function stated(drawn: ReadonlyMap<string, DrawnValue>): Known {
  return {
    text: (it) => {
      const value = typeof it === "object" ? drawn.get(it.drawn) : it;
      return typeof value === "string" ? value : undefined;
    },
    number: (it) => {
      const value = typeof it === "object" ? drawn.get(it.drawn) : it;
      return typeof value === "number" ? value : undefined;
    },
    list: (it) => {
      if (it === undefined || !("drawn" in it)) return it;
      const value = drawn.get(it.drawn);
      return typeof value === "object" ? value : undefined;
    },
  };
}

const CHANNELS = ["besok", "digitalt", "telefon"] as const;

function hours(part: PartOf<"opening-hours">, known: Known): readonly Hours[] {
  const [opens, closes] = [known.text(part.opens), known.text(part.closes)];
  if (opens === undefined || closes === undefined) return [];
  const listed = known.list(part.channels);
  const channels = listed === undefined ? {} : { channels: CHANNELS.filter((it) => listed.includes(it)) };
  const cooperation = part.cooperation === undefined ? {} : { cooperation: part.cooperation };
  return part.days.map((days) => ({ days, opens, closes, ...channels, ...cooperation }));
}

/** Most of them work full time. */
function people(part: PartOf<"staff">, known: Known, random: Random): readonly Staff[] {
  const [count, profession] = [known.number(part.count), known.text(part.profession)];
  if (count === undefined || profession === undefined) return [];
  const competences = (known.list(part.competences) ?? []).flatMap((it): readonly Competence[] => {
    if (typeof it === "string") return [it];
    const credits = known.number(it.credits);
    return credits === undefined ? [] : [{ id: it.id, credits }];
  });
  const role = part.role === undefined ? {} : { role: part.role };
  return Array.from({ length: count }, () => ({
    profession,
    competences,
    ...role,
    percent: random.chance(60) ? 100 : random.pick([50, 60, 75, 75, 80, 80, 90]),
  }));
}

function addOn(part: PartOf<"add-on">, known: Known): readonly AddOn[] {
  const id = known.text(part.id);
  if (id === undefined) return [];
  const noticeGiven = known.text(part.noticeGiven);
  const given = noticeGiven === undefined ? {} : { noticeGiven };
  return [{ id, from: part.from, ...given, ...(part.ends === undefined ? {} : { ends: part.ends }) }];
}

function subcontractor(part: PartOf<"subcontractor">, known: Known): readonly Subcontractor[] {
  const profession = known.text(part.profession);
  return profession === undefined ? [] : [{ service: part.service, profession }];
}

/** A few facts are always forgotten. */
function filledIn(facts: ReadonlyMap<string, DrawnValue>, random: Random): Facts {
  return Object.fromEntries([...facts].filter(() => random.chance(98)));
}
