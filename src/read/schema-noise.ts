/**
 * A schema checker that is asked for all errors gives several for one cause: every branch of a choice complains, and a
 * misspelt field is both unknown and missing. One cause, one finding.
 */
import type { ErrorObject } from "ajv";

import { asShape, resolved } from "./schemas.ts";
import type { Schemas, Shape } from "./schemas.ts";
import { suggestion } from "./suggest.ts";

export function withoutNoise(errors: readonly ErrorObject[], schemas: Schemas): readonly ErrorObject[] {
  const choices = errors
    .filter((it) => it.keyword === "oneOf")
    .sort((a, b) => a.instancePath.length - b.instancePath.length);
  const chosen = choices.reduce<readonly ErrorObject[]>(
    (left, choice) => (left.includes(choice) ? withOneBranch(left, choice, schemas) : left),
    errors,
  );
  return chosen.filter((error) => !isEcho(error, chosen));
}

/** Leaves of a choice only what the branch that the author meant complains about. */
function withOneBranch(errors: readonly ErrorObject[], choice: ErrorObject, schemas: Schemas): readonly ErrorObject[] {
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

function branchesOf(choice: ErrorObject, schemas: Schemas): readonly Shape[] {
  const branches: unknown = asShape(choice.parentSchema)?.["oneOf"];
  const shapes = Array.isArray(branches) ? branches.map((it) => asShape(it)) : [];
  return shapes.flatMap((it) => (it === null ? [] : [resolved(it, schemas)]));
}

/** Compiled code carries its own copies of the schemas, so that a branch is known by what it says. */
function isOf(branch: Shape, { parentSchema }: ErrorObject): boolean {
  return parentSchema === branch || JSON.stringify(parentSchema) === JSON.stringify(branch);
}

/** The branch of the value's own type; among several maps the one that shares most fields with it. */
function branchMeant(choice: ErrorObject, branches: readonly Shape[]): Shape | null {
  const type = typeOf(choice.data);
  const fitting = branches.filter((it) => it["type"] === type && !("const" in it));
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

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return typeof value;
}

function reaches(branch: Shape, pointer: string, path: string): boolean {
  const [first = ""] = pointer.slice(path.length + 1).split("/");
  return branch["type"] === "array" || first in (asShape(branch["properties"]) ?? {});
}

/** No branch takes such a value at all: say what the first one, the usual one, would take. */
function typeError(choice: ErrorObject, branches: readonly Shape[]): ErrorObject {
  const isAnswer =
    typeof choice.data === "boolean" && branches.some((it) => it["type"] === "string" && !("const" in it));
  if (isAnswer) return { ...choice, keyword: "enum", params: { allowedValues: ["ja", "nej", "vet-ej"] } };
  return { ...choice, keyword: "type", params: { type: branches[0]?.["type"] } };
}

function isEcho(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  const beside = all.filter((it) => it !== error && it.instancePath === error.instancePath);
  if (error.keyword === "type") return beside.some((it) => it.keyword === "enum" || it.keyword === "const");
  if (error.keyword === "required")
    return beside.some((it) => isMisspelling(it, String(error.params["missingProperty"])));
  if (error.keyword !== "discriminator") return false;
  return beside.some((it) => it.keyword === "required" && it.params["missingProperty"] === error.params["tag"]);
}

function isMisspelling(unknown: ErrorObject, missing: string): boolean {
  if (unknown.keyword !== "additionalProperties") return false;
  return suggestion(String(unknown.params["additionalProperty"]), [missing]) !== null;
}
