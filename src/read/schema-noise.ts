/**
 * A schema checker that is asked for all errors gives several for one cause: every branch of a choice complains, and a
 * misspelt field is both unknown and missing. One cause, one finding.
 */
import { groupBy } from "../quantity/group.ts";
import { asList, asShape, type SchemaError, type Shape } from "./schema/shape.ts";
import { resolved, titleOf, type Schemas } from "./schemas.ts";
import { suggestion } from "./suggest.ts";

export function withoutNoise(errors: readonly SchemaError[], schemas: Schemas): readonly SchemaError[] {
  const left = withChoicesMade(errors, schemas);
  const byPlace = groupBy(left, ({ instancePath }) => instancePath);
  return [...byPlace.values()].flatMap((beside) => {
    const causes = causesIn(beside);
    return beside.filter((error) => !isEcho(error, causes, schemas));
  });
}

/** Every choice is settled before those inside it, and looks at no more than the errors of its own value. */
function withChoicesMade(errors: readonly SchemaError[], schemas: Schemas): readonly SchemaError[] {
  const choices = new Map(
    errors
      .filter(({ keyword }) => keyword === "oneOf")
      .toReversed()
      .map((it) => [it.instancePath, it]),
  );
  if (choices.size === 0) return errors;
  const groups = groupBy(errors, ({ instancePath }) => outermost(instancePath, choices));
  return [...groups].flatMap(([choice, own]) =>
    choice === null ? own : withChoicesMade(withOneBranch(own, choice, schemas), schemas),
  );
}

/** The choice that a place is in or at, the one furthest out. */
function outermost(path: string, choices: ReadonlyMap<string, SchemaError>): SchemaError | null {
  for (let end = 0; end <= path.length; end += 1) {
    if (end < path.length && path[end] !== "/") continue;
    const choice = choices.get(path.slice(0, end));
    if (choice !== undefined) return choice;
  }
  return null;
}

/** Leaves of a choice only what the branch that the author meant complains about. */
function withOneBranch(errors: readonly SchemaError[], choice: SchemaError, schemas: Schemas): readonly SchemaError[] {
  const path = choice.instancePath;
  const branches = branchesOf(choice, schemas);
  const branch = branchMeant(choice, branches);
  const left = errors.filter((error) => {
    if (error === choice) return false;
    if (error.instancePath === path)
      return branch === null ? !branches.some((it) => isOf(it, error)) : isOf(branch, error);
    return !error.instancePath.startsWith(`${path}/`) || (branch !== null && reaches(branch, error.instancePath, path));
  });
  const isExplained = left.some((it) => it.instancePath === path || it.instancePath.startsWith(`${path}/`));
  return isExplained ? left : [...left, typeError(choice, branches)];
}

function branchesOf(choice: SchemaError, schemas: Schemas): readonly Shape[] {
  const shapes = asList(choice.parentSchema["oneOf"]).map(asShape);
  return shapes.flatMap((it) => (it === null ? [] : [resolved(it, schemas)]));
}

function isOf(branch: Shape, { parentSchema }: SchemaError): boolean {
  return parentSchema === branch;
}

/** The branch of the value's own type; among several maps the one that shares most fields with it. */
function branchMeant(choice: SchemaError, branches: readonly Shape[]): Shape | null {
  const fitting = branches.filter((it) => isTypeOf(it["type"], choice.data) && !("const" in it));
  const keys = Object.keys(asShape(choice.data) ?? {});
  const shared = (branch: Shape): number => {
    const known = asShape(branch["properties"]) ?? {};
    return keys.filter((key) => key in known).length;
  };
  return fitting.reduce<Shape | null>(
    (best, branch) => (best === null || shared(branch) > shared(best) ? branch : best),
    null,
  );
}

/** A number is meant for a branch of whole numbers too, whatever else is wrong with it. */
function isTypeOf(type: unknown, value: unknown): boolean {
  if (Array.isArray(value)) return type === "array";
  return type === (typeof value === "number" && type === "integer" ? "integer" : typeof value);
}

function reaches(branch: Shape, pointer: string, path: string): boolean {
  const [first = ""] = pointer.slice(path.length + 1).split("/");
  return branch["type"] === "array" || first in (asShape(branch["properties"]) ?? {});
}

/** No branch takes such a value at all: say what the first one, the usual one, would take. */
function typeError(choice: SchemaError, branches: readonly Shape[]): SchemaError {
  const isAnswer =
    typeof choice.data === "boolean" && branches.some((it) => it["type"] === "string" && !("const" in it));
  if (isAnswer) return { ...choice, keyword: "enum", params: { allowedValues: ["ja", "nej", "vet-ej"] } };
  return { ...choice, keyword: "type", params: { type: branches[0]?.["type"] } };
}

/** What the errors at one place say that explains others there. */
interface Causes {
  readonly isLimitedToValues: boolean;
  readonly unknownFields: readonly string[];
  /** The group is another one than what belongs here: what this one should hold is not missing from it. */
  readonly isStranger: boolean;
  readonly missingFields: ReadonlySet<string>;
}

function causesIn(beside: readonly SchemaError[]): Causes {
  const params = (keyword: string, param: string): readonly string[] =>
    beside.filter((it) => it.keyword === keyword).map((it) => String(it.params[param]));
  const unknownFields = params("additionalProperties", "additionalProperty");
  const group = beside.find(({ keyword }) => keyword === "additionalProperties");
  return {
    isLimitedToValues: beside.some(({ keyword }) => keyword === "enum" || keyword === "const"),
    unknownFields,
    isStranger: group !== undefined && Object.keys(asShape(group.data) ?? {}).length === unknownFields.length,
    missingFields: new Set(params("required", "missingProperty")),
  };
}

function isEcho({ keyword, params, parentSchema }: SchemaError, causes: Causes, schemas: Schemas): boolean {
  // The keys are English and their titles Swedish: whoever writes `rubrik` has not forgotten `title`.
  const isMeant = (unknown: string, missing: string): boolean =>
    suggestion(unknown, [missing, titleOf(parentSchema, missing, schemas) ?? missing]) !== null;
  switch (keyword) {
    case "type":
      return causes.isLimitedToValues;
    case "required":
      if (causes.isStranger) return true;
      return causes.unknownFields.some((unknown) => isMeant(unknown, String(params["missingProperty"])));
    case "discriminator":
      return causes.missingFields.has(String(params["tag"]));
    default:
      return false;
  }
}
