/**
 * A Skåne that does not exist: as many units of each care choice as the region had, so many of them its own, with
 * figures spread as such figures are. The same seed gives the same fleet, byte for byte. Nothing in it is about anyone.
 */
import type { FleetUnit } from "../compare/impact.ts";
import type { CareChoice, Profile, Rulebook } from "../rulebook/model.ts";
import { MUNICIPALITIES, plantName } from "./names.ts";
import { barnavardscentral, barnmorskemottagning, psykoterapi } from "./others.ts";
import { attestations } from "./parts.ts";
import { randomFrom, type Random } from "./random.ts";
import { vardcentral } from "./vardcentral.ts";

interface Sort {
  readonly careChoice: CareChoice;
  readonly prefix: string;
  readonly name: string;
  readonly count: number;
  /** How many of them the region runs itself. */
  readonly own: number;
  readonly parts: (random: Random) => Omit<Profile, "unit">;
}

const SORTS: readonly Sort[] = [
  { careChoice: "vardcentral", prefix: "vc", name: "Vårdcentralen", count: 178, own: 82, parts: vardcentral },
  { careChoice: "barnavardscentral", prefix: "bvc", name: "BVC", count: 147, own: 79, parts: barnavardscentral },
  {
    careChoice: "barnmorskemottagning",
    prefix: "bmm",
    name: "Barnmorskemottagningen",
    count: 77,
    own: 20,
    parts: barnmorskemottagning,
  },
  {
    careChoice: "psykoterapi",
    prefix: "pt",
    name: "Psykoterapimottagningen",
    count: 235,
    own: 2,
    parts: psykoterapi,
  },
];

const AS_OF = "2025-11-10";
const NOTE = "Påhittad enhet.";

/** Every unit, care choice by care choice. `seed` is any whole number. */
export function exampleFleet(rulebook: Rulebook, seed: number): readonly FleetUnit[] {
  const known = new Set(rulebook.registers.facts.map(({ id }) => id));
  return SORTS.flatMap((sort, place) =>
    Array.from({ length: sort.count }, (_, index) => {
      const random = randomFrom(seed, place * 1_000 + index);
      return unitOf(sort, index, random, { rulebook, known });
    }),
  );
}

interface Setting {
  readonly rulebook: Rulebook;
  readonly known: ReadonlySet<string>;
}

function unitOf(sort: Sort, index: number, random: Random, { rulebook, known }: Setting): FleetUnit {
  const unit: Profile["unit"] = {
    name: `${sort.name} ${plantName(index)}`,
    region: "skane",
    careChoice: sort.careChoice,
    municipality: random.pick(MUNICIPALITIES),
    operator: index < sort.own ? "egen-regi" : "privat",
  };
  const { facts, ...parts } = sort.parts(random);
  const asked = Object.entries(facts ?? {}).filter(([id]) => known.has(id));
  return {
    id: `${sort.prefix}-${String(index + 1).padStart(3, "0")}`,
    profile: {
      unit,
      asOf: AS_OF,
      ...parts,
      facts: Object.fromEntries(asked),
      attestations: attestations(random, rulebook, unit),
      note: NOTE,
    },
  };
}
