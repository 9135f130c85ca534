/**
 * Witnesses: concrete units that come out differently on the two sides. The rule tables say which way a change goes; the
 * evaluator, run on units just at and beside every limit of both sides, judges the tables. Where they disagree the
 * comparison stops: a wrong class would be worse than none.
 */
import { exampleUnit } from "../check/example.ts";
import { isSameData } from "./same-data.ts";
import { conditionNeeds } from "../check/condition.ts";
import { tellJudged, type Judge } from "../check/judge.ts";
import type { FactUse } from "../check/outcome.ts";
import { distinct } from "../check/profile.ts";
import { unitOf } from "../check/unit.ts";
import type { Profile, Registers, Requirement } from "../rulebook/model.ts";
import type { Axis, Direction, Given, Witness } from "./change.ts";
import { conditionsIn } from "./checks/cases.ts";
import { probes } from "../check/probes/index.ts";
import { crossed, type Probe } from "../check/probes/probe.ts";
import { carriedByCheck, demandedChecks, readingPairs, type Demand } from "./requirement.ts";
import type { RuleOnSide } from "./rule-on-side.ts";
import { directionShown, trialOf } from "./trial.ts";

/** Two demands, and the newer of the rules they were taken from on its side. */
export interface Comparison {
  readonly newer: RuleOnSide<Requirement>;
  readonly before: Demand;
  readonly after: Demand;
}

/** The rule tables and the evaluator disagree about a change: one of them has a fault. */
export class ClassificationError extends Error {
  readonly comparison: Comparison;
  readonly witness: Witness;
  /** What the tables say. */
  readonly claimed: Direction;

  constructor(comparison: Comparison, witness: Witness, claimed: Direction) {
    super(`${comparison.newer.rule.id}: ${witness.direction}`);
    this.name = "ClassificationError";
    this.comparison = comparison;
    this.witness = witness;
    this.claimed = claimed;
  }
}

/** More units than this are tried for neither side: a check of very many parts must not make a comparison hang. */
const MOST_UNITS = 750;

/**
 * At most one witness per direction, for what the level and scope axes say.
 *
 * @throws {ClassificationError} when some unit shows a direction that the tables deny.
 */
export function findWitnesses(comparison: Comparison, axes: readonly Axis[]): readonly Witness[] {
  const { before, after } = comparison;
  const level = axes.find(({ axis }) => axis === "level" || axis === "scope");
  if (level === undefined && isSameData(before.content, after.content)) return [];
  const found: Found = new Map();
  search(comparison, null, level, found);
  // Where only one reading of an open question moved, a unit comes out differently under that reading alone.
  for (const { title, ...pair } of readingPairs(before, after)) {
    if (!isShown(level, found)) search({ ...comparison, ...pair }, title, level, found);
  }
  const witnesses = [...found.values()];
  const denied = witnesses.find(({ direction }) => denies(level, direction));
  if (denied) throw new ClassificationError(comparison, denied, level?.direction ?? "none");
  return level === undefined ? [] : witnesses;
}

type Found = Map<Witness["direction"], Witness>;

function search(comparison: Comparison, reading: string | null, level: Axis | undefined, found: Found): void {
  const trial = trialBetween(comparison, reading);
  if (trial === null) return;
  const [before, after] = [probesFor(comparison.before, comparison), probesFor(comparison.after, comparison)];
  // The plainest example stands just at the limit that the easier side has.
  const plainest = level?.direction === "tightened" ? [...before, ...after] : [...after, ...before];
  tryUnits(plainest, trial, found);
  // What differs may lie between the two sides: units that stand at the limits of both. Where both sides ask for the same
  // fact one of them decides it, and a change must be told alike whichever side is the older.
  if (!isShown(level, found)) tryUnits(crossed(after, before), trial, found);
  if (!isShown(level, found)) tryUnits(crossed(before, after), trial, found);
}

/** Both sides made ready, for hundreds of units: each is only judged, and who comes out differently is told of. */
interface Trial {
  readonly comparison: Comparison;
  readonly reading: string | null;
  readonly older: Judge;
  readonly newer: Judge;
  readonly unitsFrom: (probe: Probe) => readonly Profile[];
  readonly isPossible: (profile: Profile) => boolean;
}

/** Null when one of the sides states no check. */
function trialBetween(comparison: Comparison, reading: string | null): Trial | null {
  const { before, after, newer } = comparison;
  const [olderJudge, newerJudge] = [trialOf(before, newer), trialOf(after, newer)];
  if (olderJudge === null || newerJudge === null) return null;
  return {
    comparison,
    reading,
    older: olderJudge,
    newer: newerJudge,
    unitsFrom: unitsFrom(comparison),
    isPossible: possibleBy(newer.side.rulebook.registers),
  };
}

function denies(level: Axis | undefined, shown: Witness["direction"]): boolean {
  const said = level?.direction ?? "none";
  return said === "mixed" || said === "undecided" ? false : said !== shown;
}

/** True when every direction that the tables name has its witness. */
function isShown(level: Axis | undefined, found: ReadonlyMap<Witness["direction"], Witness>): boolean {
  switch (level?.direction) {
    case "tightened":
    case "relaxed":
      return found.has(level.direction);
    case "mixed":
      return found.size === 2;
    case "undecided":
    case "none":
    case undefined:
      return true;
  }
}

/** The units of one side, evenly thinned where they are too many: the same whichever side is the older. */
function probesFor({ content }: Demand, { newer }: Comparison): readonly Probe[] {
  const { date, rulebook } = newer.side;
  const asked = { date, registers: rulebook.registers };
  const all = demandedChecks(content).flatMap((check) => probes(check, asked));
  const count = Math.min(all.length, MOST_UNITS);
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)] ?? {});
}

/** Adds what is found, the first of each direction. */
function tryUnits(units: readonly Probe[], trial: Trial, found: Found): void {
  for (const probe of units) {
    for (const profile of trial.unitsFrom(probe)) tryUnit(profile, trial, found);
    if (found.size === 2) return;
  }
}

/**
 * Units of a kind that the rule concerns, with the probe's answers and no others. What a person has to say is answered
 * both ways, so that the rest of such a check, and whom it concerns, can be seen.
 */
function unitsFrom({ newer: { rule, side }, before, after }: Comparison): Trial["unitsFrom"] {
  const { id, home, concerns } = rule;
  const example = { ...exampleUnit(home, concerns, side.rulebook.registers), name: "Exempelenheten" };
  const withAnswers = (probe: Probe): Profile => ({ ...probe, unit: { ...example, ...probe.unit } });
  if (carriedByCheck(before.content) && carriedByCheck(after.content)) return (probe) => [withAnswers(probe)];
  return (probe) =>
    (["ja", "nej"] as const).map((answer) => ({
      ...withAnswers(probe),
      attestations: { [id]: { answer, role: "verksamhetschef", date: side.date } },
    }));
}

function tryUnit(profile: Profile, trial: Trial, found: Found): void {
  const { comparison, reading, older, newer, isPossible } = trial;
  const { date, rulebook } = comparison.newer.side;
  if (!isPossible(profile)) return;
  const unit = unitOf({ profile, date, registers: rulebook.registers });
  const direction = directionShown(older.state(unit), newer.state(unit));
  if (direction === null || found.has(direction)) return;
  const [before, after] = [tellJudged(older, unit).outcome, tellJudged(newer, unit).outcome];
  found.set(direction, {
    direction,
    reading,
    profile,
    given: givenIn([...before.facts, ...after.facts], comparison),
    older: { state: before.state, sentence: before.sentence },
    newer: { state: after.state, sentence: after.sentence },
  });
}

/** What the outcomes rest on of that which the conditions on either side read, each once. */
function givenIn(facts: readonly FactUse[], { before, after }: Comparison): readonly Given[] {
  const conditions = [before, after].flatMap(({ content }) => demandedChecks(content).flatMap(conditionsIn));
  const read = new Set(
    conditions.flatMap(conditionNeeds).map((need) => (need.part === "fact" ? need.fact : need.part)),
  );
  return distinct(
    facts.filter(({ fact }) => read.has(fact)).map(({ title, value, unit }) => ({ title, value, unit })),
    ({ title }) => title,
  );
}

/** A part is never more than its whole: a unit that cannot be proves nothing. */
function possibleBy({ facts: register }: Registers): Trial["isPossible"] {
  const parts = register.flatMap(({ id, partOf }) => (partOf === undefined ? [] : [{ id, partOf }]));
  return ({ facts = {} }) =>
    parts.every(({ id, partOf }) => {
      const [part, whole] = [facts[id], facts[partOf]];
      return typeof part !== "number" || typeof whole !== "number" || part <= whole;
    });
}
