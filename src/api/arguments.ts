/** What the public functions demand of their arguments, before anything is computed. */
import type { Period, RuleId, Rulebook } from "../rulebook/model.ts";
import type { UnitKind } from "../rulebook/in-force.ts";
import { hasContent } from "../rulebook/in-force.ts";
import { FfuInputError, shown } from "./input-error.ts";
import { dateIn } from "./iso-date.ts";

interface Known {
  readonly rules: ReadonlySet<RuleId>;
  readonly regions: ReadonlySet<string>;
  readonly careChoices: ReadonlySet<string>;
}

/** What each rulebook was found to have, so that a service asks once. */
const KNOWN = new WeakMap<object, Known>();

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A rulebook, and not what only looks like one from afar. */
export function rulebookIn(value: unknown, argument = "rulebook"): Rulebook {
  knownIn(value, argument);
  return value as Rulebook;
}

function knownIn(value: unknown, argument: string): Known {
  const kept = isFields(value) ? KNOWN.get(value) : undefined;
  if (kept !== undefined) return kept;
  if (!isRulebook(value)) throw new FfuInputError("FFU_RULEBOOK", argument, shown(value));
  const { regions, careChoices } = value.registers;
  const known: Known = {
    rules: new Set(value.rules.filter(hasContent).map(({ id }) => id)),
    regions: new Set(regions.map(({ id }) => id)),
    careChoices: new Set(careChoices.map(({ id }) => id)),
  };
  KNOWN.set(value, known);
  return known;
}

function isRulebook(value: unknown): value is Rulebook {
  if (!isFields(value) || !isFields(value["registers"])) return false;
  const { regions, careChoices } = value["registers"];
  return [value["modules"], value["rules"], regions, careChoices].every(Array.isArray);
}

/** An object with these fields and no other: a misspelt option must not be an option left out. */
export function fieldsIn(value: unknown, argument: string, allowed: readonly string[]): Fields {
  if (!isFields(value)) throw new FfuInputError("FFU_OPTION", argument, shown(value));
  for (const key of Object.keys(value)) {
    if (!allowed.includes(key)) throw new FfuInputError("FFU_OPTION", `${argument}.${key}`, shown(value[key]));
  }
  return value;
}

/** Data of a rulebook is told apart from what only looks like it by being asked: what it cannot answer was none. */
export function askedOfData<T>(argument: string, value: unknown, ask: () => T | undefined): T {
  let answer: T | undefined;
  try {
    answer = ask();
  } catch {
    answer = undefined;
  }
  if (answer === undefined) throw new FfuInputError("FFU_OPTION", argument, shown(value));
  return answer;
}

export function textIn(value: unknown, argument: string): string {
  if (typeof value !== "string") throw new FfuInputError("FFU_OPTION", argument, shown(value));
  return value;
}

/** A region and a care choice of the registers, whether or not the rulebook has rules for them. */
export function unitKindIn(fields: Fields, rulebook: Rulebook, argument: string): UnitKind {
  const { regions, careChoices } = knownIn(rulebook, "rulebook");
  const { region, careChoice } = fields;
  if (typeof region !== "string" || !regions.has(region)) {
    throw new FfuInputError("FFU_REGION", `${argument}.region`, shown(region));
  }
  if (typeof careChoice !== "string" || !careChoices.has(careChoice)) {
    throw new FfuInputError("FFU_CARE_CHOICE", `${argument}.careChoice`, shown(careChoice));
  }
  return { region, careChoice } as UnitKind;
}

/** Rules of the rulebook by id; undefined when the caller asks for all. */
export function ruleIdsIn(value: unknown, rulebook: Rulebook, argument: string): readonly RuleId[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw new FfuInputError("FFU_OPTION", argument, shown(value));
  return value.map((id: unknown, index) => ruleIdIn(id, rulebook, `${argument}[${index}]`));
}

export function ruleIdIn(value: unknown, rulebook: Rulebook, argument: string): RuleId {
  const { rules } = knownIn(rulebook, "rulebook");
  if (typeof value !== "string" || !rules.has(value)) throw new FfuInputError("FFU_RULE", argument, shown(value));
  return value;
}

/** Two days in order. */
export function periodIn(value: unknown, argument: string): Period {
  const fields = fieldsIn(value, argument, ["from", "through"]);
  const from = dateIn(fields["from"], `${argument}.from`);
  const through = dateIn(fields["through"], `${argument}.through`);
  if (through < from) throw new FfuInputError("FFU_PERIOD", argument, `${from}–${through}`);
  return { from, through };
}
