/**
 * Units that do not exist: as many of each care choice in each region as its description says, with figures spread as it
 * says. The same seed gives the same fleet, byte for byte. Nothing in it is about anyone.
 */
import type { FleetUnit } from "../compare/fleet-unit.ts";
import type { Fleet, Profile, Registers, Rulebook, RuleId } from "../rulebook/model.ts";
import { upperFirst } from "../words/format.ts";
import { attestations, attestedRules } from "./attestations.ts";
import { plantName } from "./names.ts";
import { randomFrom, type Random } from "./random.ts";
import { unitParts } from "./unit-parts.ts";

/** The fleet that changes are tried on wherever nobody asks for another. */
export const EXAMPLE_SEED = 1;

const NOTE = "Påhittad enhet.";

/** Every unit, in the order of the descriptions. `seed` is any whole number. */
export function exampleFleet(rulebook: Rulebook, seed: number): readonly FleetUnit[] {
  const { fleets = [] } = rulebook.registers;
  return fleets.flatMap((fleet) => unitsOf(rulebook.registers, fleet, seed, attestedRules(rulebook, fleet)));
}

/** The units of one description. `attested` are the requirements that a person has to attest for them. */
export function unitsOf(
  registers: FleetRegisters,
  fleet: Fleet,
  seed: number,
  attested: readonly RuleId[],
): readonly FleetUnit[] {
  const { fleets = [] } = registers;
  const place = fleets.indexOf(fleet);
  // The first of a care choice has short ids. Those that come after are told apart by their region.
  const isFirst = fleets.findIndex(({ careChoice }) => careChoice === fleet.careChoice) === place;
  return Array.from({ length: fleet.units }, (_, index) => {
    const id = `${shortName(registers, fleet)}-${String(index + 1).padStart(3, "0")}`;
    const profile = profileOf(registers, fleet, index, randomFrom(seed, place * 1_000 + index), attested);
    return { id: isFirst ? id : `${fleet.region}-${id}`, profile };
  });
}

/** What the descriptions build on. */
type FleetRegisters = Pick<Registers, "fleets" | "unitPatterns" | "careChoices" | "regions">;

function shortName({ careChoices }: FleetRegisters, { careChoice }: Fleet): string {
  return careChoices.find(({ id }) => id === careChoice)?.abbreviation.toLowerCase() ?? careChoice;
}

function profileOf(
  registers: FleetRegisters,
  fleet: Fleet,
  index: number,
  random: Random,
  attested: readonly RuleId[],
): Profile {
  const unit: Profile["unit"] = {
    name: `${unitName(registers, fleet)} ${plantName(index)}`,
    region: fleet.region,
    careChoice: fleet.careChoice,
    ...municipality(registers, fleet, random),
    operator: index < fleet.own ? "egen-regi" : "privat",
  };
  const pattern = registers.unitPatterns?.find(({ id }) => id === fleet.pattern);
  const parts = pattern === undefined ? {} : unitParts(pattern, random);
  return {
    unit,
    asOf: fleet.asOf,
    ...parts,
    attestations: attestations(random, attested, fleet.asOf),
    note: NOTE,
  };
}

function unitName({ careChoices }: FleetRegisters, { careChoice, name }: Fleet): string {
  return name ?? upperFirst(careChoices.find(({ id }) => id === careChoice)?.unit.definite ?? careChoice);
}

function municipality(
  { regions }: FleetRegisters,
  { region }: Fleet,
  random: Random,
): { readonly municipality?: string } {
  const [first, ...others] = regions.find(({ id }) => id === region)?.municipalities ?? [];
  return first === undefined ? {} : { municipality: random.pick([first, ...others]).code };
}
