/**
 * A schema as a function that holds values against it, put together of closures the first time that each part of it is
 * met. A compiler that makes code from the same schemas takes a second over it, or leaves a megabyte of code behind where
 * it is done beforehand. This takes a few milliseconds and runs on pages that may not make code from text.
 */
import { ASKS_NOTHING, GENERAL, inTurn, SAYS_NOTHING, TYPES, wrong, type Compiling, type Keyword } from "./keywords.ts";
import { asShape, type Check, type Shape } from "./shape.ts";

/** `definition` finds what a `$ref` points to, by its name. */
export function compiler(definition: (name: string) => Shape | null): (schema: Shape) => Check {
  const made = new Map<Shape, Check>();
  const compiling: Compiling = {
    definition: (reference) => {
      const name = String(reference).split("/").at(-1) ?? "";
      const found = definition(name);
      if (found === null) throw new Error(`no definition is called ${name}`);
      return found;
    },
    part: (schema) => {
      const shape = asShape(schema);
      if (shape === null) throw new Error(`not a schema: ${JSON.stringify(schema)}`);
      const check = made.get(shape) ?? checkOf(shape, compiling);
      made.set(shape, check);
      return check;
    },
  };
  return compiling.part;
}

/** The order is ajv's: the type, what may stand beside any type, and then what only that type has. */
function checkOf(shape: Shape, compiling: Compiling): Check {
  const type = TYPES.get(shape["type"]);
  const own = type?.keywords ?? [];
  assertUnderstood(shape, [...[...GENERAL, ...own].map(({ name }) => name), ...(type === undefined ? [] : ["type"])]);
  const made = (keywords: readonly Keyword[]): Check =>
    inTurn(keywords.filter(({ name }) => name in shape).map(({ name, check }) => check(shape[name], shape, compiling)));
  const general = made(GENERAL);
  if (type === undefined) return general;
  const { isOf, isLike } = type;
  const ofType = made(own);
  return (value, at, errors) => {
    const isOfType = isOf(value);
    if (!isOfType) errors.push(wrong("type", shape, { type: shape["type"] }, value, at));
    if (general !== ASKS_NOTHING) general(value, at, errors);
    // A call that need not be made is a twentieth of holding a profile against its schema.
    if (ofType !== ASKS_NOTHING && (isOfType || isLike(value))) ofType(value, at, errors);
  };
}

/** A keyword that nobody looks at would let everything through. */
function assertUnderstood(shape: Shape, understood: readonly string[]): void {
  const strange = Object.keys(shape).find((name) => !understood.includes(name) && !SAYS_NOTHING.has(name));
  if (strange !== undefined) throw new Error(`the schema asks for "${strange}", which is not understood here`);
}
