/**
 * Units that do not exist: as many of each care choice in each region as its description says, with figures spread as it
 * says. The same seed gives the same fleet, byte for byte. Nothing in it is about anyone.
 */
import type { FleetUnit } from "../compare/impact.ts";
import type { Fleet, Profile, Rulebook } from "../rulebook/model.ts";
import { upperFirst } from "../words/format.ts";
import { attestations } from "./attestations.ts";
import { plantName } from "./names.ts";
import { randomFrom, type Random } from "./random.ts";
import { unitParts } from "./unit-parts.ts";

/** The fleet that changes are tried on wherever nobody asks for another. */
export const EXAMPLE_SEED = 1;

const NOTE = "Påhittad enhet.";

/** Every unit, in the order of the descriptions. `seed` is any whole number. */
export function exampleFleet(rulebook: Rulebook, seed: number): readonly FleetUnit[] {
  const { fleets = [] } = rulebook.registers;
  return fleets.flatMap((fleet, place) => {
    // The first of a care choice has short ids. Those that come after are told apart by their region.
    const isFirst = fleets.findIndex(({ careChoice }) => careChoice === fleet.careChoice) === place;
    return Array.from({ length: fleet.units }, (_, index) => {
      const id = `${shortName(rulebook, fleet)}-${String(index + 1).padStart(3, "0")}`;
      const profile = profileOf(rulebook, fleet, index, randomFrom(seed, place * 1_000 + index));
      return { id: isFirst ? id : `${fleet.region}-${id}`, profile };
    });
  });
}

function shortName({ registers }: Rulebook, { careChoice }: Fleet): string {
  return registers.careChoices.find(({ id }) => id === careChoice)?.abbreviation.toLowerCase() ?? careChoice;
}

function profileOf(rulebook: Rulebook, fleet: Fleet, index: number, random: Random): Profile {
  const unit: Profile["unit"] = {
    name: `${unitName(rulebook, fleet)} ${plantName(index)}`,
    region: fleet.region,
    careChoice: fleet.careChoice,
    ...municipality(rulebook, fleet, random),
    operator: index < fleet.own ? "egen-regi" : "privat",
  };
  const pattern = rulebook.registers.unitPatterns?.find(({ id }) => id === fleet.pattern);
  const parts = pattern === undefined ? {} : unitParts(pattern, random);
  return {
    unit,
    asOf: fleet.asOf,
    ...parts,
    attestations: attestations(random, rulebook, unit, fleet.asOf),
    note: NOTE,
  };
}

function unitName({ registers }: Rulebook, { careChoice, name }: Fleet): string {
  return name ?? upperFirst(registers.careChoices.find(({ id }) => id === careChoice)?.unit.definite ?? careChoice);
}

function municipality({ registers }: Rulebook, { region }: Fleet, random: Random): { readonly municipality?: string } {
  const [first, ...others] = registers.regions.find(({ id }) => id === region)?.municipalities ?? [];
  return first === undefined ? {} : { municipality: random.pick([first, ...others]).code };
}
