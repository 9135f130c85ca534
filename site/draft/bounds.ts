/** What the schema allows a figure of a check to be, and what it says of one that is not. */
import { resolved, type Schemas } from "../../src/read/schemas.ts";
import { asShape, asList, type Shape } from "../../src/read/schema/shape.ts";
import * as say from "../../src/read/words/fields.ts";
import type { Said } from "../../src/read/words/said.ts";
import type { DraftedValue } from "../../src/compare/draft.ts";

/** What the schema says of a number. */
export interface NumberBounds {
  readonly name: say.FieldName;
  readonly whole: boolean;
  readonly least: number | null;
  readonly most: number | null;
  readonly above: number | null;
}

type Definitions = Pick<Schemas, "definition">;

/** The bounds of the number at a path in a check. Null where the schema has none there. */
export function boundsAt(check: unknown, path: DraftedValue["path"], schemas: Definitions): NumberBounds | null {
  const start = schemas.definition("Check");
  let shape = start === null ? null : branchFor(start, check, schemas);
  let value: unknown = check;
  for (const step of path) {
    if (shape === null) return null;
    const next = asShape(typeof step === "number" ? shape["items"] : asShape(shape["properties"])?.[step]);
    value = typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
    shape = next === null ? null : branchFor(next, value, schemas);
  }
  if (shape === null) return null;
  const bound = (keyword: string): number | null => {
    const limit = shape?.[keyword];
    return typeof limit === "number" ? limit : null;
  };
  return {
    name: { key: String(path.at(-1)), title: typeof shape["title"] === "string" ? shape["title"] : null },
    whole: shape["type"] === "integer",
    least: bound("minimum"),
    most: bound("maximum"),
    above: bound("exclusiveMinimum"),
  };
}

/** Of a choice the branch that is for such a value: the one of its kind, or the one for numbers. */
function branchFor(shape: Shape, value: unknown, schemas: Definitions): Shape {
  const whole = resolved(shape, schemas);
  const branches = asList(whole["oneOf"]).flatMap((it) => {
    const branch = asShape(it);
    return branch === null ? [] : [resolved(branch, schemas)];
  });
  const found = branches.find((branch) => isFor(branch, value));
  return found ?? whole;
}

function isFor(branch: Shape, value: unknown): boolean {
  if (typeof value === "number") return branch["type"] === "number" || branch["type"] === "integer";
  const kind = asShape(asShape(branch["properties"])?.["kind"])?.["const"];
  return typeof kind === "string" && asShape(value)?.["kind"] === kind;
}

/** What is wrong with the number, in the schema's own words. */
export function outOfBounds({ name, whole, least, most, above }: NumberBounds, value: number): Said | null {
  if (whole && !Number.isInteger(value)) return say.wrongType(name, "integer", value, []);
  if (least !== null && value < least) return say.tooSmall(name, least, value);
  if (most !== null && value > most) return say.tooLarge(name, most, value);
  return above !== null && value <= above ? say.notAbove(name, above, value) : null;
}
